# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of source and translation to turns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.importing.assembled import Assembled
from app.importing.imported import Lost, Sourced
from app.importing.layout import FoundTurn, Layout
from app.importing.passage import Passage
from app.importing.speakers import Labelled, is_question, labelled, roles_of, speaker_names
from app.transcript.turn import Role


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the translation, what it was translated from, and, if the table says so, who speaks and as what."""

    text: str
    source: str = ""
    speaker: str = ""
    role: Role | None = None


def layout_of(
    rows: Iterable[Row], path: Path, metadata: dict[str, str], lost: Iterable[Lost] = ()
) -> tuple[str, Layout]:
    """Return the text of rows and a turn for each of them."""
    assembled = Assembled(path)
    missing = set(lost)
    placed: list[tuple[Row, Passage]] = []
    for row in rows:
        passage = assembled.add(row.text)
        if passage.text:
            placed.append((row, passage))
        elif row.source.strip():
            missing.add(Lost.UNTRANSLATED)
    if assembled.halves:
        missing.add(Lost.HALVES)
    sourced = [
        Sourced(passage.start, passage.end, row.source.strip(), path.name)
        for row, passage in placed
        if row.source.strip()
    ]
    return assembled.text, Layout(_turns(placed), metadata, sourced=sourced, lost=sorted(missing))


def _turns(placed: Sequence[tuple[Row, Passage]]) -> list[FoundTurn]:
    spoken = [Labelled(passage, row.speaker) for row, passage in placed]
    if not any(part.label for part in spoken):
        found = labelled([passage for _, passage in placed])
        spoken = [
            part if part.passage.text else Labelled(old.passage)
            for part, old in zip(found or spoken, spoken, strict=True)
        ]
    roles = roles_of(spoken)
    names = speaker_names(spoken, roles)
    turns: list[FoundTurn] = []
    for (row, _), part in zip(placed, spoken, strict=True):
        asks = Role.QUESTION if is_question(part.passage) else Role.ANSWER
        role = row.role or (roles.get(part.label, asks) if part.label else asks)
        turns.append(FoundTurn(part.passage, role, names.get(part.label, "") if part.label else ""))
    return turns
