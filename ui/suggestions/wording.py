# SPDX-License-Identifier: GPL-3.0-or-later
"""How suggestions are spoken of."""

from PySide6.QtCore import QCoreApplication

from app.transcript.annotations import Suggestion
from ui.document import Document
from ui.numbers import grouped
from ui.remark_wording import place_of

LONGEST = 80
"""Characters of a phrase that a line quotes."""


def phrase(text: str) -> str:
    """Return words as they are quoted, on one line; white space alone is named."""
    if text and not text.strip():
        return (
            QCoreApplication.translate("Suggestions", "paragraph break")
            if "\n" in text
            else QCoreApplication.translate("Suggestions", "space")
        )
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def what(suggestion: Suggestion) -> str:
    """Return "go on replaced by take to", or what is to be inserted or deleted."""
    old, new = phrase(suggestion.deleted), phrase(suggestion.inserted)
    if old and new:
        return QCoreApplication.translate("Suggestions", "{old} replaced by {new}").format(old=old, new=new)
    return (
        QCoreApplication.translate("Suggestions", "{old} deleted").format(old=old)
        if old
        else QCoreApplication.translate("Suggestions", "{new} inserted").format(new=new)
    )


def changed_since() -> str:
    """Return what is said of a suggestion whose words are not there any more."""
    return QCoreApplication.translate("Suggestions", "The words have changed since")


def spoken(document: Document, suggestion: Suggestion) -> str:
    """Return what a screen reader says of a suggestion in a list."""
    parts = [place_of(document, suggestion), what(suggestion), suggestion.author]
    if not document.suggestions.stands(suggestion):
        parts.append(changed_since())
    return ", ".join(parts)


def counted(count: int) -> str:
    """Return "1 suggestion" or "12 suggestions"."""
    return (
        QCoreApplication.translate("Suggestions", "1 suggestion")
        if count == 1
        else QCoreApplication.translate("Suggestions", "{count} suggestions").format(count=grouped(count))
    )


def accepted(done: int, left: int) -> str:
    """Return what became of suggestions that were to be accepted."""
    said = QCoreApplication.translate("Suggestions", "Accepted: {suggestions}.").format(suggestions=counted(done))
    if not left:
        return said
    rest = QCoreApplication.translate(
        "Suggestions", "Left, because the words have changed since: {suggestions}."
    ).format(suggestions=counted(left))
    return f"{said} {rest}" if done else rest


def refused(done: int) -> str:
    """Return what became of suggestions that were refused."""
    return QCoreApplication.translate("Suggestions", "Refused: {suggestions}.").format(suggestions=counted(done))


def mode_said(author: str, suggests: bool) -> str:
    """Return what the status bar says when reviewer's mode begins or ends."""
    if not suggests:
        return QCoreApplication.translate("Suggestions", "What you type changes the text again.")
    return QCoreApplication.translate("Suggestions", "What you type is suggested from now on, as {author}.").format(
        author=author
    )
