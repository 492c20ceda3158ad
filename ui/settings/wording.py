# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.checking.filters import Level
from ui.theme.theme import Scheme
from ui.translations import Language

_CATEGORIES = {
    "AMERICAN_ENGLISH_STYLE": QT_TRANSLATE_NOOP("Settings", "American style"),
    "BRITISH_ENGLISH": QT_TRANSLATE_NOOP("Settings", "British English"),
    "CASING": QT_TRANSLATE_NOOP("Settings", "Capitals"),
    "COLLOCATIONS": QT_TRANSLATE_NOOP("Settings", "Words that go together"),
    "COMPOUNDING": QT_TRANSLATE_NOOP("Settings", "Compounds and hyphens"),
    "CONFUSED_WORDS": QT_TRANSLATE_NOOP("Settings", "Confused words"),
    "FAIRHAND": QT_TRANSLATE_NOOP("Settings", "Fairhand’s own rules"),
    "FALSE_FRIENDS": QT_TRANSLATE_NOOP("Settings", "False friends"),
    "GRAMMAR": QT_TRANSLATE_NOOP("Settings", "Grammar"),
    "MISC": QT_TRANSLATE_NOOP("Settings", "Other matters"),
    "MULTITOKEN_SPELLING": QT_TRANSLATE_NOOP("Settings", "Names of several words"),
    "NONSTANDARD_PHRASES": QT_TRANSLATE_NOOP("Settings", "Nonstandard phrases"),
    "PLAIN_ENGLISH": QT_TRANSLATE_NOOP("Settings", "Plain English"),
    "PROPER_NOUNS": QT_TRANSLATE_NOOP("Settings", "Names"),
    "PUNCTUATION": QT_TRANSLATE_NOOP("Settings", "Punctuation"),
    "REDUNDANCY": QT_TRANSLATE_NOOP("Settings", "Redundant words"),
    "REPETITIONS_STYLE": QT_TRANSLATE_NOOP("Settings", "Repetitions"),
    "SEMANTICS": QT_TRANSLATE_NOOP("Settings", "Sense"),
    "STYLE": QT_TRANSLATE_NOOP("Settings", "Style"),
    "TYPOGRAPHY": QT_TRANSLATE_NOOP("Settings", "Typography"),
    "TYPOS": QT_TRANSLATE_NOOP("Settings", "Spelling"),
}


def category_name(category: str) -> str:
    """Return what a category of LanguageTool is called; one that is not known keeps its id."""
    known = _CATEGORIES.get(category)
    return QCoreApplication.translate("Settings", str(known)) if known else category


def levels() -> list[tuple[str, Level]]:
    """Return the levels with their names."""
    return [
        (QCoreApplication.translate("Settings", "Strict"), Level.STRICT),
        (QCoreApplication.translate("Settings", "Balanced"), Level.BALANCED),
        (QCoreApplication.translate("Settings", "Eager"), Level.EAGER),
    ]


def level_hint(level: Level) -> str:
    """Return what is flagged on a level."""
    match level:
        case Level.STRICT:
            return QCoreApplication.translate("Settings", "Flags what is nearly sure.")
        case Level.BALANCED:
            return QCoreApplication.translate("Settings", "Flags what is more often right than wrong.")
        case Level.EAGER:
            return QCoreApplication.translate("Settings", "Flags every doubt.")


def variants() -> list[tuple[str, str]]:
    """Return the kinds of English with their names."""
    return [
        (QCoreApplication.translate("Settings", "American"), "en-US"),
        (QCoreApplication.translate("Settings", "British"), "en-GB"),
    ]


def schemes() -> list[tuple[str, Scheme]]:
    """Return the colours of the window with their names."""
    return [
        (QCoreApplication.translate("Settings", "As the system"), Scheme.SYSTEM),
        (QCoreApplication.translate("Settings", "Light"), Scheme.LIGHT),
        (QCoreApplication.translate("Settings", "Dark"), Scheme.DARK),
    ]


def languages() -> list[tuple[str, Language]]:
    """Return the languages of the interface; they are called what their speakers call them."""
    system = QCoreApplication.translate("Settings", "As the system")
    return [(system, Language.SYSTEM), ("English", Language.ENGLISH), ("Deutsch", Language.GERMAN)]
