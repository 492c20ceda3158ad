# SPDX-License-Identifier: GPL-3.0-or-later
"""What the History tab lists: days, the working copy, revisions, and autosaves folded away between them."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from app.history.revision import Kind, Revision
from ui.history import wording
from ui.history.unsaved import Unsaved

FOLDED_FROM = 2
"""So many autosaves in a row are folded; one alone takes no more room than the fold would."""


@dataclass(frozen=True, slots=True)
class Section:
    """The day that the rows below were made on."""

    title: str


@dataclass(frozen=True, slots=True)
class WorkingCopy:
    """The text as it stands; `unsaved` is None as long as nobody has counted."""

    unsaved: Unsaved | None


@dataclass(frozen=True, slots=True)
class Autosaves:
    """Revisions that nobody asked for, newest first; those of an open fold are listed below it."""

    revisions: tuple[Revision, ...]
    is_open: bool

    @property
    def key(self) -> int:
        """What the fold is known by while newer autosaves join it: the id of its oldest."""
        return self.revisions[-1].id

    @property
    def words(self) -> tuple[int, int]:
        """How many words came and went in all of them."""
        return sum(one.words_inserted for one in self.revisions), sum(one.words_deleted for one in self.revisions)


Row = Section | WorkingCopy | Revision | Autosaves


def listed(
    revisions: Sequence[Revision], unsaved: Unsaved | None, today: date, opened: Set[int], shown: Set[int | None]
) -> Iterator[Row]:
    """Yield the rows for revisions, given oldest first; those folds are open that are `opened` or have one `shown`."""
    day = wording.day_name(today, today)
    yield Section(day)
    yield WorkingCopy(unsaved)
    for (made, quiet), group in groupby(reversed(revisions), lambda one: (wording.day(one, today), is_quiet(one))):
        if made != day:
            day = made
            yield Section(day)
        members = tuple(group)
        if not quiet or len(members) < FOLDED_FROM:
            yield from members
            continue
        fold = Autosaves(members, is_open=False)
        if fold.key in opened or any(member.id in shown for member in members):
            fold = Autosaves(members, is_open=True)
        yield fold
        yield from members if fold.is_open else ()


def found(revisions: Sequence[Revision], term: str, today: date) -> Iterator[Row]:
    """Yield the rows for the revisions that a term is found in, given oldest first: note, maker, day or time."""
    words = term.casefold().split()
    day = ""
    for revision in reversed(revisions):
        said = wording.spoken(revision, today).casefold()
        if all(word in said for word in words):
            made = wording.day(revision, today)
            if made != day:
                day = made
                yield Section(day)
            yield revision


def is_quiet(row: Row) -> bool:
    """Tell whether a row is one that nobody asked for."""
    return isinstance(row, Revision) and row.kind is Kind.AUTOSAVE
