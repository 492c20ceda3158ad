# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list of recent files says."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from ui.recent import RecentFile

_CONTEXT = "RecentFiles"
_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_FOLDERS_SHOWN = 2
_WEEK = 7


def confirmed_words(file: RecentFile) -> str:
    """Return how many turns are confirmed."""
    sentence = QCoreApplication.translate(_CONTEXT, "{confirmed} of {turns} turns confirmed")
    return sentence.format(confirmed=f"{file.confirmed:,}", turns=f"{file.turns:,}")


def flags_words(file: RecentFile) -> str:
    """Return how many flags were left; nothing if that is not known."""
    match file.flags:
        case None:
            return ""
        case 0:
            return QCoreApplication.translate(_CONTEXT, "No flags left")
        case 1:
            return QCoreApplication.translate(_CONTEXT, "1 flag left")
        case flags:
            return QCoreApplication.translate(_CONTEXT, "{flags} flags left").format(flags=f"{flags:,}")


def when_words(when: datetime, now: datetime) -> str:
    """Return a time as a person would say it: the day, and the time of day."""
    days = (now.date() - when.date()).days
    if days == 0:
        day = QCoreApplication.translate(_CONTEXT, "Today")
    elif days == 1:
        day = QCoreApplication.translate(_CONTEXT, "Yesterday")
    elif 1 < days < _WEEK:
        day = _ENGLISH.standaloneDayName(when.isoweekday())
    else:
        day = f"{when.day} {_ENGLISH.standaloneMonthName(when.month)}"
        day += f" {when.year}" if when.year != now.year else ""
    return f"{day}, {when:%H:%M}"


def folder_words(file: RecentFile, home: Path) -> str:
    """Return the last folders that a file lies in."""
    folder = Path(file.path).parent
    parts = folder.relative_to(home).parts if folder.is_relative_to(home) else folder.parts[1:]
    return " / ".join(parts[-_FOLDERS_SHOWN:])
