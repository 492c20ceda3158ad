# SPDX-License-Identifier: GPL-3.0-or-later
"""The report as text: one CSV with a table after the other, or one HTML page that loads nothing."""

import csv
import io
from collections.abc import Sequence
from html import escape

from app.reporting.tables import Cell, Table

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula at the start of a cell."""
STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem;
  color: #1d2330; background: #fff }
table { border-collapse: collapse; margin-bottom: 2rem; font-variant-numeric: tabular-nums }
th, td { padding: .25rem .75rem .25rem 0; text-align: left; border-bottom: 1px solid #d5d9e2 }
td.number, th.number { text-align: right }
td.bar { min-width: 8rem }
td.bar span { display: inline-block; height: .6rem; background: #3f6fd8 }
@media (prefers-color-scheme: dark) { body { color: #e4e7ee; background: #171a21 }
  th, td { border-color: #363c4a } td.bar span { background: #7ea2f0 } }
"""


def as_csv(tables: Sequence[Table]) -> str:
    """Return tables below each other, each under its title and the names of its columns."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for number, table in enumerate(tables):
        if number:
            writer.writerow([])
        writer.writerows([[table.title], table.columns, *(map(_harmless, row) for row in table.rows)])
    return out.getvalue()


def as_html(title: str, tables: Sequence[Table]) -> str:
    """Return a page with all tables, without scripts and without anything that it would have to load."""
    heading = escape(f"Effort: {title}" if title else "Effort")
    body = "\n".join(map(_html_table, tables))
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{heading}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<h1>{heading}</h1>\n{body}\n</body>\n</html>\n"
    )


def _harmless(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def _html_table(table: Table) -> str:
    if not table.rows:
        return f"<h2>{escape(table.title)}</h2>\n<p>None.</p>"
    numeric = [not any(isinstance(row[index], str) and row[index] for row in table.rows) for index in _columns(table)]
    head = "".join(f"<th{_class(numeric[index])}>{escape(table.columns[index])}</th>" for index in _columns(table))
    rows = "\n".join(f"<tr>{_html_row(table, row, numeric)}</tr>" for row in table.rows)
    if table.bar is not None:
        head += "<th></th>"
    return (
        f"<h2>{escape(table.title)}</h2>\n<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
    )


def _html_row(table: Table, row: Sequence[Cell], numeric: Sequence[bool]) -> str:
    cells = "".join(f"<td{_class(numeric[index])}>{escape(str(cell))}</td>" for index, cell in enumerate(row))
    if table.bar is None:
        return cells
    share = row[table.bar]
    width = min(round(100 * share), 100) if isinstance(share, int | float) else 0
    return f'{cells}<td class="bar"><span style="width: {width}%"></span></td>'


def _columns(table: Table) -> range:
    return range(len(table.columns))


def _class(is_number: bool) -> str:
    return ' class="number"' if is_number else ""
