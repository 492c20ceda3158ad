# SPDX-License-Identifier: GPL-3.0-or-later
"""What is plotted of a report, and which figures of its tables; drawing comes later, in `drawing`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.reporting.flags import Fate
from app.reporting.tables import Cell, Table, Tables

WIDTH = 7.6
"""Inches: how wide plots are in files."""
MOST_BARS = 120
"""More bars side by side cannot be told apart; neighbouring turns share one then."""
MOST_ROWS = 15
"""Rules with the most flags that are plotted; the table has all."""


class Kind(StrEnum):
    """How figures are drawn."""

    BARS = "bars"
    """One upright bar for each place on a scale of numbers."""
    LINE = "line"
    """A line from number to number."""
    SHARES = "shares"
    """Lying bars under each other, each made of several parts."""
    RATES = "rates"
    """Lying bars from 0 to 1, each with what it is the rate of."""


@dataclass(frozen=True, slots=True)
class Plot:
    """Figures to be drawn.

    `places` are numbers under an axis, or names beside lying bars; `series` are the figures, by what they are of.
    `notes` stand behind lying bars.
    """

    kind: Kind
    title: str
    across: str
    up: str
    places: tuple[Cell, ...]
    series: tuple[tuple[str, tuple[float, ...]], ...]
    notes: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to draw. That all rates are 0 is something."""
        return not self.places if self.kind is Kind.RATES else not any(any(figures) for _, figures in self.series)


def plots(tables: Tables) -> list[Plot]:
    """Return all plots of a report; those without a figure are left out."""
    turns, revisions = tables.by_turn, tables.by_revision
    made = [
        _of_numbers(Kind.BARS, "Words rewritten by turn", turns, "Turn", "Words rewritten"),
        _of_numbers(Kind.LINE, "HTER over the revisions", revisions, "Revision", "HTER"),
        _of_numbers(Kind.BARS, "Seconds without pauses by turn", turns, "Turn", "Seconds"),
        _fates(tables.by_category),
        _rates(tables.by_rule),
    ]
    return [plot for plot in made if not plot.is_empty]


def in_words(plot: Plot, words: Mapping[str, str]) -> Plot:
    """Return a plot that says what it shows in other words, as far as there are any."""
    said = {name: words.get(getattr(plot, name), getattr(plot, name)) for name in ("title", "across", "up")}
    places = tuple(words.get(place, place) if isinstance(place, str) else place for place in plot.places)
    series = tuple((words.get(name, name), figures) for name, figures in plot.series)
    return replace(plot, **said, places=places, series=series)


def gathered(plot: Plot) -> list[tuple[str, float]]:
    """Return the bars of a plot with many places, each of neighbours: the range of places, and the mean of figures."""
    ((_, figures),) = plot.series
    size = -(-len(figures) // MOST_BARS) if figures else 1
    bars: list[tuple[str, float]] = []
    for start in range(0, len(figures), size):
        part = figures[start : start + size]
        first, last = plot.places[start], plot.places[start + len(part) - 1]
        bars.append((str(first) if first == last else f"{first}–{last}", sum(part) / len(part)))
    return bars


def _of_numbers(kind: Kind, title: str, table: Table, across: str, up: str) -> Plot:
    return Plot(kind, title, across, up, tuple(table.column(across)), ((up, _figures(table.column(up))),))


def _fates(table: Table) -> Plot:
    names = [fate.value.capitalize() for fate in Fate]
    series = tuple((name, _figures(table.column(name))) for name in names)
    return Plot(Kind.SHARES, "Flags of the imported text", "Flags", "Category", tuple(table.column("Category")), series)


def _rates(table: Table) -> Plot:
    rows = [row for row in table.rows if row[-1] != ""][:MOST_ROWS]
    decided = [sum(_figures(row[2:-2])) for row in rows]
    notes = tuple(f"{row[2]}/{round(of)}" for row, of in zip(rows, decided, strict=True))
    rates = _figures([row[-1] for row in rows])
    return Plot(
        Kind.RATES,
        "Accept rate of each rule",
        "Accept rate",
        "Rule",
        tuple(row[0] for row in rows),
        (("", rates),),
        notes,
    )


def _figures(cells: Sequence[Cell]) -> tuple[float, ...]:
    return tuple(float(cell) if cell != "" else 0.0 for cell in cells)
