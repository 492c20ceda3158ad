# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of an ignored flag."""

from PySide6.QtCore import QCoreApplication

from app.checking.ignored import IgnoredFlag
from app.transcript.annotations import Scope
from ui.document import Document


def words_of(flag: IgnoredFlag) -> str:
    """Return the words that were flagged; for a rule, those of the flag that it was ignored at."""
    return " ".join(flag.words.split()) or QCoreApplication.translate("ignored", "(words not on record)")


def reach_of(flag: IgnoredFlag, document: Document) -> str:
    """Return how far a flag is ignored, in words."""
    if flag.scope is Scope.RULE:
        return QCoreApplication.translate("ignored", "The rule “{rule}”").format(rule=flag.rule)
    if flag.scope is Scope.TRANSCRIPT:
        return QCoreApplication.translate("ignored", "Everywhere in this transcript")
    if flag.turn is None or flag.turn not in document.transcript:
        return QCoreApplication.translate("ignored", "Here")
    return QCoreApplication.translate("ignored", "Here, turn {number}").format(number=document.row_of(flag.turn) + 1)


def label_of(flags: list[IgnoredFlag]) -> str:
    """Return the name of the step of undo that takes flags back."""
    if len(flags) == 1:
        return QCoreApplication.translate("ignored", "see “{words}” again").format(words=words_of(flags[0]))
    return QCoreApplication.translate("ignored", "see {count} flags again").format(count=len(flags))
