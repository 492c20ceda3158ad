# SPDX-License-Identifier: GPL-3.0-or-later
"""Glossaries as CSV: one term a line, with names of columns in the first."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from app.errors import EditRefused, NotReadable
from app.importing.decoding import read_decoded
from app.transcript.glossary import MOST_TERMS, NEW
from app.transcript.term import CaseRule, Term, forms_in, in_one_line, tidied

COLUMNS = ("source", "wrong", "right", "note", "case")
OTHER_NAMES = {
    "source": {"source form", "source term"},
    "wrong": {"wrong forms", "wrong form", "forbidden", "deprecated"},
    "right": {"right form", "target", "target term", "translation", "term"},
    "note": {"notes", "comment", "comments", "description"},
    "case": {"case rule", "case_rule"},
}
"""What other programs call the columns."""
DELIMITERS = (",", ";", "\t")
CASE_RULES = {rule.value.replace("_", " "): rule for rule in CaseRule}


def to_csv(terms: Iterable[Term]) -> str:
    """Return terms as a table; several wrong forms have semicolons between them."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(COLUMNS)
    table.writerows(
        (term.source, in_one_line(term.wrong), term.right, term.note, term.case_rule.replace("_", " "))
        for term in terms
    )
    return written.getvalue()


def from_csv(path: Path) -> Iterator[Term]:
    """Yield the terms of a table. Raises NotReadable, which names the line, for what is none."""
    text = read_decoded(path).text
    delimiter, columns = _header(path, text.lstrip().split("\n", 1)[0])
    rows = csv.reader(io.StringIO(text.lstrip(), newline=""), delimiter=delimiter, strict=True)
    count = 0
    try:
        next(rows)
        for row in rows:
            if any(cell.strip() for cell in row):
                count += 1
                if count > MOST_TERMS:
                    raise NotReadable(f"{path} holds over {MOST_TERMS:,} terms; divide it.")
                yield _term(row, columns)
    except csv.Error as error:
        raise NotReadable(f"{path} is no table: line {rows.line_num} cannot be read ({error}); correct it.") from error
    except EditRefused as error:
        raise NotReadable(f"{path}, line {rows.line_num}: {error}") from error


def _header(path: Path, line: str) -> tuple[str, Mapping[str, int]]:
    """Return the delimiter, and each column's place by its name."""
    for delimiter in DELIMITERS:
        names = [name.strip().strip('"').strip().casefold() for name in line.rstrip("\r").split(delimiter)]
        columns = {column: place for place, name in enumerate(names) if (column := _column(name))}
        if "right" in columns:
            return delimiter, columns
    raise NotReadable(
        f"{path} does not say which column is the right form; name its columns in the first line: {','.join(COLUMNS)}."
    )


def _column(name: str) -> str | None:
    return next((column for column in COLUMNS if name == column or name in OTHER_NAMES[column]), None)


def _term(row: Sequence[str], columns: Mapping[str, int]) -> Term:
    def cell(column: str) -> str:
        place = columns.get(column, len(row))
        return row[place].strip() if place < len(row) else ""

    return tidied(
        Term(NEW, cell("right"), cell("source"), tuple(forms_in(cell("wrong"))), cell("note"), _case(cell("case")))
    )


def _case(written: str) -> CaseRule:
    if not written:
        return CaseRule.SENTENCE_START
    rule = CASE_RULES.get(written.casefold().replace("_", " "))
    if rule is None:
        raise EditRefused(f"“{written[:40]}” is no case rule; write {', '.join(CASE_RULES)}, or nothing.")
    return rule
