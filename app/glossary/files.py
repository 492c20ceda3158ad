# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and writes a glossary; the file's suffix says in which form."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.checking.checker import Settings
from app.errors import NotReadable, NotWritable
from app.exporting.writing import write_text
from app.glossary.tables import from_csv, to_csv
from app.transcript.term import Term

CSV, TBX = ".csv", ".tbx"
SUFFIXES = (CSV, TBX)
LARGEST = 16 * 1024 * 1024
"""Files over this many bytes are refused before they are read: no glossary is a hundredth of that."""


@dataclass(frozen=True, slots=True)
class ReadTerms:
    """The terms of a file, none of which has an id yet, and how many entries had no term that could be taken."""

    terms: tuple[Term, ...]
    left_out: int = 0


def read_terms(path: Path, settings: Settings) -> ReadTerms:
    """Read a glossary; the settings say which languages to look for. Raises NotReadable or EditRefused."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise NotReadable(f"{path} is no glossary that can be read; its name must end in .csv or .tbx.")
    _refuse_large(path)
    if suffix == CSV:
        return ReadTerms(tuple(from_csv(path)))
    from app.glossary.tbx_reading import from_tbx  # noqa: PLC0415 - its parser is imported with its use

    terms, left_out = from_tbx(path, settings)
    return ReadTerms(terms, left_out)


def write_terms(path: Path, terms: Iterable[Term], settings: Settings, title: str) -> None:
    """Write a glossary, whole or not at all. Raises NotWritable."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise NotWritable(
            f"{path} says of no form that a glossary can be written in; let its name end in .csv or .tbx."
        )
    if suffix == CSV:
        write_text(path, to_csv(terms))
        return
    from app.glossary.tbx_writing import to_tbx  # noqa: PLC0415 - as above

    write_text(path, to_tbx(terms, settings, title))


def _refuse_large(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError:
        # Whoever reads it says why it cannot be read.
        return
    if size > LARGEST:
        raise NotReadable(f"{path} is over {LARGEST // 2**20} MB, too large for a glossary; choose a smaller file.")
