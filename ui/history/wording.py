# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a revision: its time, who made it and why, and how much it changed."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.history.revision import Kind, Revision, current_author
from ui.history.unsaved import Unsaved
from ui.numbers import grouped

if TYPE_CHECKING:
    from ui.history.revision_rows import Autosaves

MINUS = "−"
NAMED_ONE_BY_ONE = 4


def local_time(revision: Revision) -> datetime:
    """Return when a revision was made, on this machine's clock."""
    return _on_the_clock(revision.time)


def clock(revision: Revision) -> str:
    """Return the time of day, "14:32"."""
    return local_time(revision).strftime("%H:%M")


def day(revision: Revision, today: date) -> str:
    """Return on what day a revision was made."""
    return day_name(local_time(revision).date(), today)


def day_name(made: date, today: date) -> str:
    """Return "Today", "Yesterday", or the date with its weekday."""
    if made == today:
        return QCoreApplication.translate("history", "Today")
    if (today - made).days == 1:
        return QCoreApplication.translate("history", "Yesterday")
    this_year = QCoreApplication.translate("history", "dddd, d MMMM")
    pattern = this_year if made.year == today.year else QCoreApplication.translate("history", "dddd, d MMMM yyyy")
    return QLocale().toString(QDate(made.year, made.month, made.day), pattern)


def moment(revision: Revision, today: date) -> str:
    """Return day and time, "Today, 14:32"."""
    return QCoreApplication.translate("history", "{day}, {time}").format(day=day(revision, today), time=clock(revision))


def moment_of(time: str, today: date) -> str:
    """Return day and time of a moment in UTC; the time alone if it was today."""
    here = _on_the_clock(time)
    if here.date() == today:
        return here.strftime("%H:%M")
    return QCoreApplication.translate("history", "{day}, {time}").format(
        day=day_name(here.date(), today), time=here.strftime("%H:%M")
    )


def _on_the_clock(time: str) -> datetime:
    return datetime.fromisoformat(time).astimezone()


def full_time(revision: Revision) -> str:
    """Return a revision's time to the second, here and in UTC, on two lines."""
    here = local_time(revision)
    return QCoreApplication.translate("history", "{here} here\n{utc} UTC").format(
        here=here.strftime("%Y-%m-%d %H:%M:%S"), utc=here.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
    )


def author(revision: Revision) -> str:
    """Return who made a revision; the user of this program is "You"."""
    return author_name(revision.author)


def author_name(name: str) -> str:
    """Return somebody's name; the user of this program is "You"."""
    return QCoreApplication.translate("history", "You") if name == current_author() else one_line(name)


def maker(revision: Revision) -> str:
    """Return who made a revision, and how, if that was not simply by saving."""
    match revision.kind:
        case Kind.IMPORT:
            return QCoreApplication.translate("history", "Import")
        case Kind.AUTOSAVE:
            return QCoreApplication.translate("history", "Autosave")
        case Kind.SAVED:
            return author(revision)
        case Kind.ACCEPTED:
            return QCoreApplication.translate("history", "{author}, accepted").format(author=author(revision))
        case Kind.RESTORED:
            return QCoreApplication.translate("history", "{author}, restored").format(author=author(revision))
        case Kind.MERGED:
            return QCoreApplication.translate("history", "{author}, merged").format(author=author(revision))


def note(revision: Revision) -> str:
    """Return what a revision is called."""
    if revision.kind is Kind.IMPORT:
        return QCoreApplication.translate("history", "Machine translation, protected")
    return one_line(revision.note) or QCoreApplication.translate("history", "Revision {number}").format(
        number=revision.id
    )


def short_name(revision: Revision, today: date) -> str:
    """Return what a revision is called where there is room for a few words."""
    called = (
        QCoreApplication.translate("history", "Machine translation") if revision.kind is Kind.IMPORT else note(revision)
    )
    made = local_time(revision).date()
    when = clock(revision) if made == today else moment(revision, today)
    if (today - made).days > 1:
        this_year = QCoreApplication.translate("history", "d MMM")
        pattern = this_year if made.year == today.year else QCoreApplication.translate("history", "d MMM yyyy")
        named = QLocale().toString(QDate(made.year, made.month, made.day), pattern)
        when = QCoreApplication.translate("history", "{day}, {time}").format(day=named, time=clock(revision))
    return QCoreApplication.translate("history", "{name}, {when}").format(name=called, when=when)


def added(count: int) -> str:
    """Return "+12"."""
    return f"+{grouped(count)}"


def deleted(count: int) -> str:
    """Return "−3", with a real minus sign."""
    return f"{MINUS}{grouped(count)}"


def words_counted(count: int) -> str:
    """Return "1 word" or "1,453 words"."""
    return (
        QCoreApplication.translate("history", "1 word")
        if count == 1
        else QCoreApplication.translate("history", "{count} words").format(count=grouped(count))
    )


def changes_counted(words_added: int, words_deleted: int) -> str:
    """Return "12 words added, 3 deleted"."""
    added_words, count = words_counted(words_added), grouped(words_deleted)
    return QCoreApplication.translate("history", "{words} added, {count} deleted").format(
        words=added_words, count=count
    )


def flags_left(revision: Revision) -> str:
    """Return "41 flags left"; "" where nobody had counted them."""
    match revision.flags_left:
        case None:
            return ""
        case 0:
            return QCoreApplication.translate("history", "No flags left")
        case 1:
            return QCoreApplication.translate("history", "1 flag left")
        case count:
            return QCoreApplication.translate("history", "{count} flags left").format(count=grouped(count))


def unsaved_changes(unsaved: Unsaved | None) -> str:
    """Return how far the working copy is ahead of the newest revision, as a sentence."""
    if unsaved is None:
        return QCoreApplication.translate("history", "Looking for unsaved changes")
    if not unsaved.anything:
        return QCoreApplication.translate("history", "All of it is in the newest revision")
    if not unsaved.added and not unsaved.deleted:
        return QCoreApplication.translate(
            "history", "Not yet saved as a revision: no words, but how turns are marked or ordered"
        )
    return QCoreApplication.translate("history", "Not yet saved as a revision: {changes}").format(
        changes=changes_counted(unsaved.added, unsaved.deleted)
    )


def unsaved_short(unsaved: Unsaved | None) -> str:
    """Return the same in few words; the counts stand beside it."""
    if unsaved is None:
        return QCoreApplication.translate("history", "Working copy")
    return (
        QCoreApplication.translate("history", "Working copy, not yet saved as a revision")
        if unsaved.anything
        else QCoreApplication.translate("history", "Working copy, the same as the newest revision")
    )


def autosaves(fold: "Autosaves") -> str:
    """Return "3 autosaves, 14:05 to 14:32"."""
    first, last = clock(fold.revisions[-1]), clock(fold.revisions[0])
    count = grouped(len(fold.revisions))
    if first == last:
        return QCoreApplication.translate("history", "{count} autosaves, {time}").format(count=count, time=first)
    return QCoreApplication.translate("history", "{count} autosaves, {first} to {last}").format(
        count=count, first=first, last=last
    )


def autosaves_spoken(fold: "Autosaves") -> str:
    """Return what a screen reader says of a fold."""
    state = (
        QCoreApplication.translate("history", "open")
        if fold.is_open
        else QCoreApplication.translate("history", "folded")
    )
    return QCoreApplication.translate("history", "{autosaves}, {changes}, {state}").format(
        autosaves=autosaves(fold), changes=changes_counted(*fold.words), state=state
    )


def turns_named(numbers: Sequence[int]) -> str:
    """Return "Turn 14", "Turns 5 to 10", or "6 turns between 5 and 29" if there are others between; "" for none."""
    if not numbers:
        return ""
    first, last, count = min(numbers), max(numbers), len(numbers)
    if count == 1:
        return QCoreApplication.translate("history", "Turn {number}").format(number=first)
    if last - first + 1 == count:
        return QCoreApplication.translate("history", "Turns {first} to {last}").format(first=first, last=last)
    if count <= NAMED_ONE_BY_ONE:
        listed = ", ".join(map(str, sorted(numbers)[:-1]))
        return QCoreApplication.translate("history", "Turns {listed} and {last}").format(listed=listed, last=last)
    return QCoreApplication.translate("history", "{count} turns between {first} and {last}").format(
        count=count, first=first, last=last
    )


def revisions_counted(count: int) -> str:
    """Return "1 revision" or "8 revisions"."""
    return (
        QCoreApplication.translate("history", "1 revision")
        if count == 1
        else QCoreApplication.translate("history", "{count} revisions").format(count=grouped(count))
    )


def spoken(revision: Revision, today: date) -> str:
    """Return what a screen reader says of a revision's row."""
    said = QCoreApplication.translate("history", "{moment}, {maker}, {note}, {changes}").format(
        moment=moment(revision, today),
        maker=maker(revision),
        note=note(revision),
        changes=changes_counted(revision.words_inserted, revision.words_deleted),
    )
    return ", ".join(filter(None, [said, flags_left(revision)]))


def tool_tip(revision: Revision) -> str:
    """Return all there is to know of a revision."""
    said = QCoreApplication.translate("history", "Revision {number}, {author}\n{time}\n{note}\n{changes}").format(
        number=revision.id,
        author=one_line(revision.author),
        time=full_time(revision),
        note=note(revision),
        changes=changes_counted(revision.words_inserted, revision.words_deleted),
    )
    return "\n".join(filter(None, [said, flags_left(revision)]))


def one_line(text: str) -> str:
    """Return text without line breaks and other control characters, which a row could not show."""
    if text.isprintable():
        return text
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
