# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list of recent files says."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.numbers import grouped
from ui.recent import RecentFile

_FOLDERS_SHOWN = 2
_WEEK = 7


def confirmed_words(file: RecentFile) -> str:
    """Return how many turns are confirmed."""
    sentence = QCoreApplication.translate("RecentFiles", "{confirmed} of {turns} turns confirmed")
    return sentence.format(confirmed=grouped(file.confirmed), turns=grouped(file.turns))


def flags_words(file: RecentFile) -> str:
    """Return how many flags were left; nothing if that is not known."""
    match file.flags:
        case None:
            return ""
        case 0:
            return QCoreApplication.translate("RecentFiles", "No flags left")
        case 1:
            return QCoreApplication.translate("RecentFiles", "1 flag left")
        case flags:
            return QCoreApplication.translate("RecentFiles", "{flags} flags left").format(flags=grouped(flags))


def when_words(when: datetime, now: datetime) -> str:
    """Return a time as a person would say it: the day, and the time of day."""
    days = (now.date() - when.date()).days
    if days == 0:
        day = QCoreApplication.translate("RecentFiles", "Today")
    elif days == 1:
        day = QCoreApplication.translate("RecentFiles", "Yesterday")
    elif 1 < days < _WEEK:
        day = QLocale().standaloneDayName(when.isoweekday())
    else:
        this_year = QCoreApplication.translate("RecentFiles", "d MMMM")
        pattern = this_year if when.year == now.year else QCoreApplication.translate("RecentFiles", "d MMMM yyyy")
        day = QLocale().toString(QDate(when.year, when.month, when.day), pattern)
    return f"{day}, {when:%H:%M}"


def folder_words(file: RecentFile, home: Path) -> str:
    """Return the last folders that a file lies in."""
    folder = Path(file.path).parent
    parts = folder.relative_to(home).parts if folder.is_relative_to(home) else folder.parts[1:]
    return " / ".join(parts[-_FOLDERS_SHOWN:])
