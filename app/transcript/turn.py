# SPDX-License-Identifier: GPL-3.0-or-later
"""One turn of an interview: as the machine translated it, and as it stands now."""

from enum import StrEnum

import msgspec


class Role(StrEnum):
    """What a turn is in the interview."""

    QUESTION = "question"
    ANSWER = "answer"
    HEADING = "heading"
    QUOTE = "quote"
    NOTE = "note"


class Status(StrEnum):
    """How far the editor has come with a turn."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    APPROVED = "approved"


# A long transcript has a hundred thousand of these: Python's collector need not look at what cannot refer to itself.


class Original(msgspec.Struct, frozen=True, gc=False):
    """A turn as it was imported; never changes again.

    `start` and `end` are code points of the decoded file. `continues` marks a turn that the importer cut off the one
    before because a turn may not be longer than `LONGEST_TURN`.
    """

    id: int
    text: str
    role: Role
    speaker: str
    start: int
    end: int
    continues: bool = False


class OriginRange(msgspec.Struct, frozen=True, gc=False):
    """The code points `start` to `end` of the original turn `turn`: where a turn, or a part of it, came from."""

    turn: int
    start: int
    end: int


class Turn(msgspec.Struct, frozen=True, gc=False):
    """A turn as it stands now.

    `origin` lists the ranges of original turns that it came from, in reading order; it is more than one range after a
    merge and a part of a turn after a split.
    """

    id: int
    text: str
    role: Role
    speaker: str
    status: Status
    origin: tuple[OriginRange, ...]

    def with_text(self, text: str) -> "Turn":
        """Return the turn with another text; `replace` takes several times as long, and this is done at every key."""
        return Turn(self.id, text, self.role, self.speaker, self.status, self.origin)


def as_imported(original: Original) -> Turn:
    """Return the turn that an untouched original starts as."""
    whole = OriginRange(original.id, 0, len(original.text))
    return Turn(original.id, original.text, original.role, original.speaker, Status.DRAFT, (whole,))
