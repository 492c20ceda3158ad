# SPDX-License-Identifier: GPL-3.0-or-later
"""Where findings stand in what the user named on the command line."""

from app.session import Session
from app.transcript.compare import TURN_BREAK, joined_text


class Positions:
    """Positions in the decoded file for a text, and in the turns' texts joined by two line feeds for a project."""

    def __init__(self, session: Session) -> None:
        """Take the turns of the session as they stand now."""
        turns = session.transcript.turns
        self._numbers = {turn.id: number for number, turn in enumerate(turns, 1)}
        read = session.imported if session.project is None else None
        self._imported = read if read and read.is_text else None
        self._document = self._imported.decoded if self._imported else joined_text(turns)
        self._starts: dict[int, int] = {}
        at = 0
        for turn in turns:
            self._starts[turn.id] = at
            at += len(turn.text) + len(TURN_BREAK)

    def number(self, turn_id: int) -> int:
        """Return a turn's place in the reading order, from 1."""
        return self._numbers[turn_id]

    def in_file(self, turn_id: int, start: int, end: int) -> tuple[int, int]:
        """Return where code points `start` to `end` of a turn stand in the whole."""
        if self._imported:
            return self._imported.turns[turn_id - 1].places.to_file(start, end)
        return self._starts[turn_id] + start, self._starts[turn_id] + end

    def text(self, start: int, end: int) -> str:
        """Return what stands there."""
        return self._document[start:end]
