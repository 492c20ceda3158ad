# SPDX-License-Identifier: GPL-3.0-or-later
"""How comments are spoken of."""

from PySide6.QtCore import QCoreApplication

from app.transcript.annotations import Comment
from ui.document import Document
from ui.remark_wording import place_of


def quoted(document: Document, comment: Comment) -> str:
    """Return the words that a comment is on; "" for the whole turn, and where they are gone."""
    if comment.start is None or comment.end is None:
        return ""
    return " ".join(document.turn(comment.turn).text[comment.start : comment.end].split())


def spoken(document: Document, comment: Comment) -> str:
    """Return what a screen reader says of a comment in a list."""
    translate = QCoreApplication.translate
    state = translate("Comments", "resolved") if comment.resolved else translate("Comments", "open")
    words = quoted(document, comment)
    about = translate("Comments", "on “{words}”").format(words=words) if words else translate("Comments", "on the turn")
    parts = [place_of(document, comment), about, comment.text, comment.author, state]
    return ", ".join(part for part in parts if part)
