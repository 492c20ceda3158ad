# SPDX-License-Identifier: GPL-3.0-or-later
"""The report as text: one CSV with a table after the other, or one HTML page that loads nothing."""

import csv
import io
from collections.abc import Iterable, Sequence
from html import escape

from app.reporting.look import DARK, LIGHT, Look
from app.reporting.tables import Cell, Table
from app.reporting.words import ENGLISH, Words

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula at the start of a cell."""
STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem;
  color: var(--text); background: var(--ground) }
div.table { overflow-x: auto; margin-bottom: 2rem }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .25rem .75rem .25rem 0; text-align: left; border-bottom: 1px solid var(--line) }
td.number, th.number { text-align: right }
td.bar { min-width: 8rem }
td.bar span { display: inline-block; height: .6rem; background: var(--accent) }
figure { margin: 0 0 2rem }
figcaption { font-weight: 600; font-size: 1.17rem; margin-bottom: .5rem }
"""


def _variables(look: Look) -> str:
    return " ".join(f"--{use}: {colour};" for use, colour in look.colours().items())


COLOURS = f"""
:root {{ color-scheme: light dark; {_variables(LIGHT)} }}
@media (prefers-color-scheme: dark) {{ :root {{ {_variables(DARK)} }} }}
"""


def as_csv(tables: Iterable[Table]) -> str:
    """Return tables below each other, each under its title and the names of its columns."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for number, table in enumerate(tables):
        if number:
            writer.writerow([])
        writer.writerows([[table.title], table.columns, *(map(_harmless, row) for row in table.rows)])
    return out.getvalue()


def as_html(
    heading: str, tables: Iterable[Table], drawn: Iterable[tuple[str, str]] = (), words: Words = ENGLISH
) -> str:
    """Return a page with all tables, without scripts and without anything that it would have to load.

    `drawn` are plots, each a title and an SVG element; they stand behind the first table. All of them are in the
    language of `words` already. The page is light or dark as the reader's system.
    """
    heading = escape(heading)
    first, *others = (_html_table(table, words) for table in tables)
    body = "\n".join([first, *(_html_figure(*figure) for figure in drawn), *others])
    return (
        f'<!DOCTYPE html>\n<html lang="{words.language}">\n<head>\n<meta charset="utf-8">\n<title>{heading}</title>\n'
        f"<style>{STYLE}{COLOURS}</style>\n</head>\n<body>\n<h1>{heading}</h1>\n{body}\n</body>\n</html>\n"
    )


def _html_figure(title: str, svg: str) -> str:
    labelled = svg.replace("<svg", f'<svg aria-label="{escape(title)}"', 1)
    return f"<figure>\n<figcaption>{escape(title)}</figcaption>\n{labelled}\n</figure>"


def _harmless(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def _html_table(table: Table, words: Words) -> str:
    if not table.rows:
        return f"<h2>{escape(table.title)}</h2>\n<p>{escape(words.of('None.'))}</p>"
    numeric = table.numeric
    head = "".join(f"<th{_class(numeric[index])}>{escape(name)}</th>" for index, name in enumerate(table.columns))
    rows = "\n".join(f"<tr>{_html_row(table, row, numeric)}</tr>" for row in table.rows)
    if table.bar is not None:
        head += "<th></th>"
    return (
        f'<h2>{escape(table.title)}</h2>\n<div class="table">\n<table>\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def _html_row(table: Table, row: Sequence[Cell], numeric: Sequence[bool]) -> str:
    cells = "".join(f"<td{_class(numeric[index])}>{escape(str(cell))}</td>" for index, cell in enumerate(row))
    if table.bar is None:
        return cells
    share = row[table.bar]
    width = min(round(100 * share), 100) if isinstance(share, int | float) else 0
    return f'{cells}<td class="bar"><span style="width: {width}%"></span></td>'


def _class(is_number: bool) -> str:
    return ' class="number"' if is_number else ""
