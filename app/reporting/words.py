# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a report in another language; its figures are the same everywhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.reporting.plots import Plot, in_words
from app.reporting.tables import Cell, Table, Tables

FREE_COLUMNS = ("Author", "Note", "Rule")
"""Columns in which somebody else than Fairhand wrote."""
TIME = "Time"
"""The column of moments in UTC, which people read as the clock of their wall."""
READABLE = {
    "date_number": "date or number",
    "extra_word": "extra word",
    "missing_word": "missing word",
    "word_order": "word order",
    "wrong_word": "wrong word",
}
"""What categories are called for people, where programs call them otherwise."""


@dataclass(frozen=True, slots=True)
class Words:
    """What is said in a language, by its English words; what is not there is said in English."""

    language: str = "en"
    said: Mapping[str, str] = field(default_factory=dict[str, str])

    def of(self, english: str) -> str:
        """Return a word or a sentence in the language."""
        said = self.said.get(english, english)
        return READABLE.get(said, said)

    def heading(self, title: str) -> str:
        """Return what stands above a report."""
        return self.of("Effort: {title}").replace("{title}", title) if title else self.of("Effort")

    def plot(self, plot: Plot) -> Plot:
        """Return a plot that says what it shows in the language."""
        return in_words(plot, READABLE | {english: self.of(english) for english in self.said})

    def tables(self, tables: Tables) -> Tables:
        """Return the whole report in the language."""
        return Tables(*map(self._table, tables))

    def cell(self, table: Table, column: int, cell: Cell) -> Cell:
        """Return a cell of a table that is still in English, as people read it."""
        if isinstance(cell, str) and table.columns[column] == TIME:
            return datetime.fromisoformat(cell).astimezone().strftime("%Y-%m-%d %H:%M")
        if isinstance(cell, str) and table.columns[column] not in FREE_COLUMNS:
            return self.of(cell)
        return cell

    def _table(self, table: Table) -> Table:
        rows = tuple(tuple(self.cell(table, at, cell) for at, cell in enumerate(row)) for row in table.rows)
        return replace(table, title=self.of(table.title), columns=tuple(map(self.of, table.columns)), rows=rows)


ENGLISH = Words()
