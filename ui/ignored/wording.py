# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of an ignored flag."""

from PySide6.QtCore import QCoreApplication

from app.checking.ignored import IgnoredFlag
from app.transcript.annotations import Scope
from ui.document import Document


def words_of(flag: IgnoredFlag) -> str:
    """Return the words that were flagged; for a rule, those of the flag that it was ignored at."""
    return " ".join(flag.words.split()) or _tr("(words not on record)")


def reach_of(flag: IgnoredFlag, document: Document) -> str:
    """Return how far a flag is ignored, in words."""
    if flag.scope is Scope.RULE:
        return _tr("The rule “{rule}”").format(rule=flag.rule)
    if flag.scope is Scope.TRANSCRIPT:
        return _tr("Everywhere in this transcript")
    if flag.turn is None or flag.turn not in document.transcript:
        return _tr("Here")
    return _tr("Here, turn {number}").format(number=document.row_of(flag.turn) + 1)


def label_of(flags: list[IgnoredFlag]) -> str:
    """Return the name of the step of undo that takes flags back."""
    if len(flags) == 1:
        return _tr("see “{words}” again").format(words=words_of(flags[0]))
    return _tr("see {count} flags again").format(count=len(flags))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ignored", text)
