# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a step in the history of a turn or of some words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.history import wording as history
from ui.turn_history.entries import Entry


def heading(entry: Entry, today: date) -> str:
    """Return when it was, and by whom."""
    if entry.revision is None:
        return QCoreApplication.translate("TurnHistory", "Now")
    return QCoreApplication.translate("TurnHistory", "{moment}, {maker}").format(
        moment=history.moment(entry.revision, today), maker=history.maker(entry.revision)
    )


def detail(entry: Entry) -> str:
    """Return what the revision is called, and where words came or went."""
    called = (
        history.note(entry.revision)
        if entry.revision
        else QCoreApplication.translate("TurnHistory", "Not yet saved as a revision")
    )
    if entry.appeared is None:
        return called
    if entry.number is None:
        where = (
            QCoreApplication.translate("TurnHistory", "Came into a turn that is gone")
            if entry.appeared
            else QCoreApplication.translate("TurnHistory", "Went from a turn that is gone")
        )
    elif entry.appeared:
        where = QCoreApplication.translate("TurnHistory", "Came into turn {number}").format(number=entry.number)
    else:
        where = QCoreApplication.translate("TurnHistory", "Went from turn {number}").format(number=entry.number)
    return f"{where} · {called}"


def counts(entry: Entry) -> tuple[str, str]:
    """Return the words that came and went, as they are written."""
    added, deleted = entry.words
    return history.added(added), history.deleted(deleted)


def spoken(entry: Entry, today: date) -> str:
    """Return what a screen reader says of a step."""
    return ", ".join([heading(entry, today), detail(entry), history.changes_counted(*entry.words)])


def of_turn(number: int) -> str:
    """Return the title for a turn."""
    return QCoreApplication.translate("TurnHistory", "History of turn {number}").format(number=number)


def of_phrase(phrase: str) -> str:
    """Return the title for some words."""
    return QCoreApplication.translate("TurnHistory", "When did “{words}” change?").format(words=_short(phrase))


def nothing_of(phrase: str) -> str:
    """Return what is said if words never came or went."""
    return QCoreApplication.translate(
        "TurnHistory", "No revision has a change of “{words}”: the words are as they were imported."
    ).format(words=_short(phrase))


def _short(phrase: str) -> str:
    said = history.one_line(phrase)
    return said if len(said) <= LONGEST else said[: LONGEST - 1].rstrip() + "…"


LONGEST = 60
"""Characters of the words in a title."""
