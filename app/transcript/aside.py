# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside the original turns: when they were said, and what they were translated from."""

from collections.abc import Sequence

import msgspec

from app.transcript.cue import Cue


class SourceText(msgspec.Struct, frozen=True):
    """The source-language text of the original turn `turn`, and the name of the file that it came from."""

    turn: int
    text: str
    came_from: str

    @property
    def id(self) -> int:
        """The original turn: each has one source text at most."""
        return self.turn


class Aside(msgspec.Struct, frozen=True):
    """The times and source-language texts of original turns."""

    cues: Sequence[Cue] = ()
    source_texts: Sequence[SourceText] = ()


NOTHING = Aside()
