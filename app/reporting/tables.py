# SPDX-License-Identifier: GPL-3.0-or-later
"""The effort report as tables, of which every form of it is made."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.reporting.effort import Effort
from app.reporting.flags import Fate, FlagFate

Cell = str | int | float


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under names; `bar` is the column, from 0, that is worth seeing as a bar."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    bar: int | None = None

    @property
    def numeric(self) -> list[bool]:
        """Which columns hold nothing but numbers."""
        texts = (any(isinstance(row[index], str) and row[index] for row in self.rows) for index in _range(self))
        return [not has_texts for has_texts in texts]

    def column(self, name: str) -> list[Cell]:
        """Return the cells under a name."""
        index = self.columns.index(name)
        return [row[index] for row in self.rows]


@dataclass(frozen=True, slots=True)
class Tables:
    """The whole report; every form of it, plots included, has its figures from here."""

    total: Table
    by_category: Table
    by_rule: Table
    by_revision: Table
    by_turn: Table

    def __iter__(self) -> Iterator[Table]:
        """Yield all tables in the order in which they are read."""
        yield from (self.total, self.by_category, self.by_rule, self.by_revision, self.by_turn)


def tables(effort: Effort, fates: Sequence[FlagFate]) -> Tables:
    """Return the whole report: in total, by category and rule of flags, by revision, by turn."""
    return Tables(
        _total(effort),
        _of_flags("Flags of the imported text by category", "Category", fates, lambda fate: fate.category),
        _of_flags("Flags of the imported text by rule", "Rule", fates, lambda fate: fate.rule),
        _by_revision(effort),
        _by_turn(effort),
    )


def _total(effort: Effort) -> Table:
    pace = effort.seconds_a_word
    rows: list[tuple[Cell, ...]] = [
        ("Turns", len(effort.turns)),
        ("Turns changed", sum(turn.rewritten > 0 for turn in effort.turns)),
        ("Words now", effort.words),
        ("Words rewritten", effort.rewritten),
        ("HTER", round(effort.hter, 3)),
        ("Seconds without pauses", round(effort.seconds, 1)),
        ("Seconds a word", "" if pace is None else round(pace, 2)),
    ]
    return Table("Total", ("What", "Figure"), tuple(rows))


def _of_flags(title: str, name: str, fates: Iterable[FlagFate], key: Callable[[FlagFate], str]) -> Table:
    counts: dict[str, Counter[Fate]] = {}
    for fate in fates:
        counts.setdefault(key(fate), Counter())[fate.fate] += 1
    rows = [
        (of, count.total(), *(count[fate] for fate in Fate), _rate(count))
        for of, count in sorted(counts.items(), key=lambda item: (-item[1].total(), item[0]))
    ]
    columns = (name, "Found", *(fate.value.capitalize() for fate in Fate), "Accept rate")
    return Table(title, columns, tuple(rows), len(columns) - 1)


def _range(table: Table) -> range:
    return range(len(table.columns))


def _rate(count: Counter[Fate]) -> Cell:
    """Return how many of the flags that somebody decided about were taken as proposed."""
    decided = count.total() - count[Fate.LEFT]
    return round(count[Fate.ACCEPTED] / decided, 2) if decided else ""


def _by_revision(effort: Effort) -> Table:
    rows = [
        (
            one.revision.id,
            one.revision.time,
            one.revision.author,
            one.revision.kind.value,
            one.revision.note,
            one.revision.words_inserted,
            one.revision.words_deleted,
            round(one.seconds, 1),
            one.accepted,
            one.ignored,
            one.rewritten,
            round(one.hter, 3),
        )
        for one in effort.revisions
    ]
    columns = (
        "Revision",
        "Time",
        "Author",
        "Kind",
        "Note",
        "Words inserted",
        "Words deleted",
        "Seconds",
        "Accepted",
        "Ignored",
        "Words rewritten",
        "HTER",
    )
    return Table("By revision", columns, tuple(rows))


def _by_turn(effort: Effort) -> Table:
    rows = [
        (
            turn.number,
            turn.status.value,
            turn.original_words,
            turn.words,
            turn.inserted,
            turn.deleted,
            turn.rewritten,
            round(turn.hter, 3),
            round(turn.seconds, 1),
        )
        for turn in effort.turns
    ]
    columns = (
        "Turn",
        "Status",
        "Words of the original",
        "Words now",
        "Words inserted",
        "Words deleted",
        "Words rewritten",
        "HTER",
        "Seconds",
    )
    return Table("By turn", columns, tuple(rows), 7)
