# SPDX-License-Identifier: GPL-3.0-or-later
"""Where and when somebody remarked something: in a comment, or by suggesting other words."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.transcript.annotations import Comment, Suggestion
from ui.document import Document
from ui.numbers import grouped

Remark = Comment | Suggestion


def place_of(document: Document, remark: Remark) -> str:
    """Return where a remark is, as in "Turn 14"."""
    number = document.row_of(remark.turn) + 1
    return QCoreApplication.translate("Remarks", "Turn {number}").format(number=grouped(number))


def when(remark: Remark, today: date) -> str:
    """Return when a remark was made, in this place's time: the time for today, the date for other days."""
    made = datetime.fromisoformat(remark.time).astimezone()
    if made.date() == today:
        return f"{made:%H:%M}"
    return QLocale().toString(QDate(made.year, made.month, made.day), QLocale.FormatType.ShortFormat)
