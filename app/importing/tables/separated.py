# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables in CSV and TSV: source and translation, perhaps with speakers and roles."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from app.errors import NotReadable
from app.importing.assembled import refuse_too_many
from app.importing.imported import Lost
from app.importing.layout import Layout
from app.importing.tables.columns import englishness
from app.importing.tables.rows import Row, layout_of
from app.transcript.turn import Role

DELIMITERS = ",;\t|"
SAMPLED = 50
NAMES = {
    "translation": ("translation", "target", "english", "en", "en-us", "en-gb", "text", "corrected english"),
    "machine": ("machine translation", "mt"),
    "source": ("source", "original", "source text", "quelle", "ausgangstext"),
    "speaker": ("speaker", "name", "who", "sprecher"),
    "role": ("role", "kind", "rolle"),
    "number": ("turn", "id", "number", "no", "nr", "#", ""),
}
"""What columns are called, in small letters."""
MOST_COLUMNS = 1000


def read_separated(decoded: str, path: Path) -> tuple[str, Layout]:
    """Return a table's text and a turn for each row. Raises NotReadable."""
    rows: list[list[str]] = []
    for row in _rows(decoded, path):
        if len(row) > MOST_COLUMNS:
            raise NotReadable(f"{path} has over {MOST_COLUMNS} columns, too many for a table of texts; leave some out.")
        if any(cell.strip() for cell in row):
            rows.append(row)
            refuse_too_many(len(rows), path)
    columns = _columns(rows)
    header = 1 if columns else 0
    columns = columns or _guessed(rows)
    width = max((len(row) for row in rows), default=0)
    known = {*columns.values(), *_numbers(rows)}
    lost = [Lost.COLUMNS] if any(at not in known and _has_text(rows, at) for at in range(width)) else []
    return layout_of((_row(row, columns) for row in rows[header:]), path, {}, lost)


def _rows(decoded: str, path: Path) -> Iterator[list[str]]:
    delimiter = "\t" if path.suffix.lower() == ".tsv" else _delimiter(decoded)
    try:
        yield from csv.reader(io.StringIO(decoded, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise NotReadable(f"{path} is no table that can be read ({error}); save it as CSV again.") from None


def _delimiter(decoded: str) -> str:
    """Return what parts most of the first rows into equally many cells, more than one."""
    lines = decoded[:65536].splitlines()[:SAMPLED]
    best = ","
    most = (0, 0)
    for delimiter in DELIMITERS:
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        except csv.Error:
            continue
        common = max(set(widths), key=widths.count, default=1)
        score = (widths.count(common) if common > 1 else 0, common)
        if score > most:
            best, most = delimiter, score
    return best


def _columns(rows: Sequence[Sequence[str]]) -> Mapping[str, int]:
    """Return which column is what by their names; nothing if the first row does not name a translation."""
    if not rows:
        return {}
    found: dict[str, int] = {}
    for at, cell in enumerate(rows[0]):
        name = cell.strip().lower()
        for kind, names in NAMES.items():
            if name in names and kind not in found:
                found[kind] = at
    if "translation" not in found and "machine" in found:
        found["translation"] = found.pop("machine")
    if "translation" not in found and "source" in found and len(rows[0]) > 1:
        found["translation"] = next(at for at in range(len(rows[0])) if at not in found.values())
    if "translation" in found and "source" not in found and len(rows[0]) == 2 and len(found) == 1:
        found["source"] = 1 - found["translation"]
    return found if "translation" in found else {}


def _guessed(rows: Sequence[Sequence[str]]) -> Mapping[str, int]:
    """Return which column is what by the language: of the two longest the more English one is the translation."""
    width = max((len(row) for row in rows[:SAMPLED]), default=0)
    if width < 2:
        return {"translation": 0}
    texts = {at: [row[at] for row in rows[:SAMPLED] if at < len(row)] for at in range(width)}
    long = sorted(texts, key=lambda at: sum(map(len, texts[at])), reverse=True)[:2]
    english = max(long, key=lambda at: (englishness(texts[at]), at))
    return {"translation": english, "source": next(at for at in long if at != english)}


def _numbers(rows: Sequence[Sequence[str]]) -> set[int]:
    return (
        {
            at
            for at in range(len(rows[0]))
            if all(row[at : at + 1] and row[at].strip(". ").isdigit() for row in rows[1:SAMPLED])
        }
        if rows
        else set()
    )


def _has_text(rows: Sequence[Sequence[str]], at: int) -> bool:
    return any(at < len(row) and row[at].strip() for row in rows)


def _row(row: Sequence[str], columns: Mapping[str, int]) -> Row:
    def cell(kind: str) -> str:
        at = columns.get(kind, len(row))
        return row[at] if at < len(row) else ""

    role = cell("role").strip().lower()
    return Row(
        cell("translation"), cell("source"), cell("speaker").strip(" :\n"), Role(role) if role in list(Role) else None
    )
