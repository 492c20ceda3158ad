# SPDX-License-Identifier: GPL-3.0-or-later
"""How comments are spoken of."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.transcript.annotations import Comment
from ui.document import Document
from ui.numbers import grouped


def place_of_comment(document: Document, comment: Comment) -> str:
    """Return where a comment is, as in "Turn 14"."""
    number = document.row_of(comment.turn) + 1
    return QCoreApplication.translate("Comments", "Turn {number}").format(number=grouped(number))


def quoted(document: Document, comment: Comment) -> str:
    """Return the words that a comment is on; "" for the whole turn, and where they are gone."""
    if comment.start is None or comment.end is None:
        return ""
    return " ".join(document.turn(comment.turn).text[comment.start : comment.end].split())


def when(comment: Comment, today: date) -> str:
    """Return when a comment was made, in this place's time: the time for today, the date for other days."""
    made = datetime.fromisoformat(comment.time).astimezone()
    if made.date() == today:
        return f"{made:%H:%M}"
    return QLocale().toString(QDate(made.year, made.month, made.day), QLocale.FormatType.ShortFormat)


def spoken(document: Document, comment: Comment) -> str:
    """Return what a screen reader says of a comment in a list."""
    translate = QCoreApplication.translate
    state = translate("Comments", "resolved") if comment.resolved else translate("Comments", "open")
    words = quoted(document, comment)
    about = translate("Comments", "on “{words}”").format(words=words) if words else translate("Comments", "on the turn")
    parts = [place_of_comment(document, comment), about, comment.text, comment.author, state]
    return ", ".join(part for part in parts if part)
