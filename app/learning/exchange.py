# SPDX-License-Identifier: GPL-3.0-or-later
"""Remembered corrections as a CSV file, for another machine or a spreadsheet."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from io import StringIO
from pathlib import Path

from app.errors import NotReadable
from app.importing.decoding import read_decoded
from app.learning.remembered import LONGEST_SOURCE, NoCorrection, Remembered, checked
from app.proposals.correction import Correction, Reach

COLUMNS = ("wrong", "right", "match", "where", "from", "learnt", "used", "on")
MOST_ROWS = 100_000
MOST_USES = 1_000_000_000
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_OFF = frozenset({"no", "off", "0", "false"})


def as_csv(corrections: Iterable[Remembered]) -> str:
    """Return corrections as CSV; a cell that a spreadsheet would take for a formula begins with an apostrophe."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in corrections:
        correction = one.correction
        where = "start" if correction.at_start else ""
        cells = (correction.wrong, correction.right, correction.reach.value, where, one.source, one.learnt)
        writer.writerow([*map(_guarded, cells), one.used, "yes" if one.active else "no"])
    return out.getvalue()


def read_csv(path: Path) -> list[Remembered]:
    """Return the corrections in a CSV file: columns `wrong` and `right`, the others if they are there.

    Raises NotReadable, which names the line, if one of them cannot be remembered.
    """
    text = read_decoded(path).text
    found: dict[tuple[str, str], Remembered] = {}
    for line, row in _rows(path, text):
        try:
            one = _remembered(row)
        except NoCorrection as reason:
            raise NotReadable(f"{path}, line {line}: {reason}") from None
        found[one.correction.wrong, one.correction.right] = one
        if len(found) > MOST_ROWS:
            raise NotReadable(f"{path} holds over {MOST_ROWS:,} corrections; divide it into smaller files.")
    return list(found.values())


def _rows(path: Path, text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Yield the rows that hold something, each with the number of its last line."""
    reader = csv.reader(StringIO(text), delimiter=_delimiter(text), strict=True)
    try:
        header = [name.strip().casefold() for name in next(reader, list[str]())]
        if "wrong" not in header or "right" not in header:
            raise NotReadable(f"{path} does not begin with a line that names the columns “wrong” and “right”; add it.")
        for row in reader:
            if any(cell.strip() for cell in row):
                yield reader.line_num, dict(zip(header, row, strict=False))
    except csv.Error as error:
        raise NotReadable(
            f"{path}, line {reader.line_num}, is no CSV ({error}); save the table as CSV again."
        ) from None


def _delimiter(text: str) -> str:
    """Return what stands between the columns of the first line: spreadsheets differ by country."""
    first = text.split("\n", 1)[0]
    return max(",;\t", key=first.count)


def _remembered(row: Mapping[str, str]) -> Remembered:
    cell = {name: _plain(value) for name, value in row.items()}
    reach = Reach.SAME if cell.get("match", "").strip().lower() == Reach.SAME else Reach.NEAR
    at_start = cell.get("where", "").strip().lower() == "start"
    correction = checked(Correction(cell.get("wrong", ""), cell.get("right", ""), reach, at_start))
    return Remembered(
        correction,
        "".join(filter(str.isprintable, cell.get("from", "")))[:LONGEST_SOURCE],
        _day(cell.get("learnt", "")),
        _count(cell.get("used", "")),
        cell.get("on", "").strip().lower() not in _OFF,
    )


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        return ""


def _count(text: str) -> int:
    digits = text.strip()
    return min(int(digits), MOST_USES) if digits.isascii() and digits.isdigit() and len(digits) < 12 else 0


def _guarded(cell: str) -> str:
    return "'" + cell if _FORMULA.match(cell) else cell


def _plain(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell
