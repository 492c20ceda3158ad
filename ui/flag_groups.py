# SPDX-License-Identifier: GPL-3.0-or-later
"""The seven groups in which the window shows the categories of flags."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.checking.finding import Category
from ui.theme.roles import Role


class FlagGroup(Enum):
    """A group of categories, the most important first: where flags overlap, the first is drawn."""

    MEANING = 0
    GRAMMAR = 1
    WORD_ORDER = 2
    MISSING_WORD = 3
    CASING = 4
    SPELLING = 5
    PUNCTUATION = 6

    @property
    def label(self) -> str:
        """The short name, for lists."""
        return QCoreApplication.translate("FlagGroup", str(_NAMES[self][0]))

    @property
    def title(self) -> str:
        """The long name, for the card."""
        return QCoreApplication.translate("FlagGroup", str(_NAMES[self][1]))

    @property
    def role(self) -> Role:
        """The colour of the group's underline."""
        return Role[self.name]


_NAMES = {
    FlagGroup.MEANING: (
        QT_TRANSLATE_NOOP("FlagGroup", "Meaning"),
        QT_TRANSLATE_NOOP("FlagGroup", "Wrong word or meaning"),
    ),
    FlagGroup.GRAMMAR: (
        QT_TRANSLATE_NOOP("FlagGroup", "Grammar"),
        QT_TRANSLATE_NOOP("FlagGroup", "Grammar and agreement"),
    ),
    FlagGroup.WORD_ORDER: (
        QT_TRANSLATE_NOOP("FlagGroup", "Word order"),
        QT_TRANSLATE_NOOP("FlagGroup", "Word order"),
    ),
    FlagGroup.MISSING_WORD: (
        QT_TRANSLATE_NOOP("FlagGroup", "Missing word"),
        QT_TRANSLATE_NOOP("FlagGroup", "Missing or extra word"),
    ),
    FlagGroup.CASING: (QT_TRANSLATE_NOOP("FlagGroup", "Casing"), QT_TRANSLATE_NOOP("FlagGroup", "Casing")),
    FlagGroup.SPELLING: (QT_TRANSLATE_NOOP("FlagGroup", "Spelling"), QT_TRANSLATE_NOOP("FlagGroup", "Spelling")),
    FlagGroup.PUNCTUATION: (
        QT_TRANSLATE_NOOP("FlagGroup", "Punctuation"),
        QT_TRANSLATE_NOOP("FlagGroup", "Punctuation and spacing"),
    ),
}
_GROUPS = {
    Category.WRONG_WORD: FlagGroup.MEANING,
    Category.MEANING: FlagGroup.MEANING,
    Category.NAME: FlagGroup.MEANING,
    Category.DATE_NUMBER: FlagGroup.MEANING,
    Category.STYLE: FlagGroup.MEANING,
    Category.AGREEMENT: FlagGroup.GRAMMAR,
    Category.ARTICLE: FlagGroup.GRAMMAR,
    Category.PREPOSITION: FlagGroup.GRAMMAR,
    Category.PRONOUN: FlagGroup.GRAMMAR,
    Category.TENSE: FlagGroup.GRAMMAR,
    Category.WORD_ORDER: FlagGroup.WORD_ORDER,
    Category.MISSING_WORD: FlagGroup.MISSING_WORD,
    Category.EXTRA_WORD: FlagGroup.MISSING_WORD,
    Category.CASING: FlagGroup.CASING,
    Category.SPELLING: FlagGroup.SPELLING,
    Category.PUNCTUATION: FlagGroup.PUNCTUATION,
    Category.SPACING: FlagGroup.PUNCTUATION,
}


def group_of(category: Category) -> FlagGroup:
    """Return the group that shows a category."""
    return _GROUPS[category]
