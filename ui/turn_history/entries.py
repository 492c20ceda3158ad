# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dialog lists, read from the project in the background."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.history.revision import Revision
from app.history.turn_history import TurnVersion
from app.session import Session
from app.transcript.compare import TurnDiff
from app.transcript.turn import Turn
from app.transcript.word_diff import count_changes


@dataclass(frozen=True, slots=True)
class Entry:
    """A turn changed with a revision; None for what is in none yet.

    `difference` is what changed in it, None where the turn is gone. `appeared` is whether the words came or went, None
    if the history is not one of words. `number` is the turn's place now, from 1.
    """

    turn_id: int
    number: int | None
    revision: Revision | None
    difference: TurnDiff | None
    appeared: bool | None = None

    @property
    def text(self) -> str | None:
        """What the turn read like from then on."""
        return self.difference.after[0].text if self.difference else None

    @property
    def words(self) -> tuple[int, int]:
        """How many words came and went in the turn."""
        return count_changes(self.difference.hunks) if self.difference else (0, 0)


def entries_of_turn(session: Session, turn: Turn) -> list[Entry]:
    """Return the versions of a turn of the working copy, newest first. Waits for the disk."""
    number = session.transcript.index(turn.id) + 1
    return [
        Entry(version.turn_id, number, version.revision, _difference(turn, version))
        for version in reversed(session.history_of_turn(turn.id))
    ]


def entries_of_phrase(session: Session, phrase: str) -> list[Entry]:
    """Return when some words came and went, newest first. Waits for the disk."""
    versions: dict[int, Sequence[TurnVersion]] = {}
    entries: list[Entry] = []
    for change in reversed(session.history_of_phrase(phrase)):
        transcript, turn_id = session.transcript, change.turn_id
        if turn_id not in transcript:
            entries.append(Entry(turn_id, None, change.revision, None, change.appeared))
            continue
        known = versions.setdefault(turn_id, session.history_of_turn(turn_id))
        version = next((one for one in known if one.revision == change.revision), None)
        difference = _difference(transcript.turn(turn_id), version) if version else None
        entries.append(Entry(turn_id, transcript.index(turn_id) + 1, change.revision, difference, change.appeared))
    return entries


def _difference(turn: Turn, version: TurnVersion) -> TurnDiff:
    first = version.revision is not None and version.revision.id == 1
    before = version.text if first else version.before
    hunks = () if first else tuple(version.hunks())
    return TurnDiff((_as(turn, before),), (_as(turn, version.text),), hunks)


def _as(turn: Turn, text: str) -> Turn:
    return Turn(turn.id, text, turn.role, turn.speaker, turn.status, turn.origin)
