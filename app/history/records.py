# SPDX-License-Identifier: GPL-3.0-or-later
"""What is handed to the thread that writes a project file."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from app.history.revision import Kind
from app.transcript.aside import NOTHING, Aside
from app.transcript.transcript import Transcript
from app.transcript.turn import Original, Turn
from app.transcript.undo import CausedEdit


class NewProject(msgspec.Struct, frozen=True):
    """What a project begins with."""

    originals: Sequence[Original]
    meta: Mapping[str, str]
    aside: Aside = NOTHING


class JournalEntry(msgspec.Struct, frozen=True):
    """Edits of one group made at once; `direction` is "do", "undo" or "redo".

    `author` is who made them, if that is somebody else than whoever hands them over.
    """

    group: int
    direction: str
    label: str
    edits: tuple[CausedEdit, ...]
    time: str
    author: str = ""


class Snapshot(msgspec.Struct, frozen=True):
    """The turns that changed since the last revision as they stand now; None for one that is gone."""

    turns: Mapping[int, Turn | None]
    order: Mapping[int, str]


def snapshot(transcript: Transcript, turns: Iterable[int]) -> Snapshot:
    """Return how the given turns stand."""
    present = {turn: transcript.turn(turn) if turn in transcript else None for turn in turns}
    return Snapshot(present, {turn: transcript.order_key(turn) for turn, found in present.items() if found})


class NewRevision(msgspec.Struct, frozen=True):
    """A revision to be written; `flags_left` is None where nobody knows how many there are."""

    changed: Snapshot
    note: str
    kind: Kind
    flags_left: int | None = None
