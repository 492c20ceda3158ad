# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be undone: groups of edits, each of them one step to the person who made it."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from app.transcript.edits import Edit, inverse


class CauseKind(StrEnum):
    """Why an edit was made."""

    TYPING = "typing"
    FINDING = "finding"
    SIMILAR = "similar"
    MEMORY = "memory"
    MODEL = "model"
    REVERT = "revert"
    SUGGESTED = "suggested"


class Cause(msgspec.Struct, frozen=True):
    """Why an edit was made; `rule` and `fingerprint` name the finding that was accepted, if one was.

    `by` is who had suggested it.
    """

    kind: CauseKind = CauseKind.TYPING
    rule: str | None = None
    fingerprint: str | None = None
    by: str | None = None


class CausedEdit(msgspec.Struct, frozen=True):
    """An edit and why it was made."""

    edit: Edit
    cause: Cause


class EditGroup(msgspec.Struct):
    """One step of undo. `label` says what it did, in words that follow "Undo" ("accept “regime”")."""

    id: int
    label: str
    edits: list[CausedEdit]

    def inverse_edits(self) -> list[CausedEdit]:
        """Return the edits that take the group back, last one first."""
        return [CausedEdit(inverse(caused.edit), caused.cause) for caused in reversed(self.edits)]


class UndoStack:
    """The groups that were done and those that were undone, each with the latest last."""

    def __init__(self) -> None:
        self.done: list[EditGroup] = []
        self.undone: list[EditGroup] = []

    def push(self, group: EditGroup) -> None:
        """Put a group on record as done; what was undone before cannot be redone any more."""
        self.done.append(group)
        self.undone.clear()

    def extend(self, edits: Iterable[CausedEdit]) -> EditGroup:
        """Add edits to the latest group and return it."""
        self.done[-1].edits.extend(edits)
        self.undone.clear()
        return self.done[-1]

    def undo(self) -> EditGroup:
        """Return the group to take back and put it on the other side. Raises IndexError if there is none."""
        self.undone.append(self.done.pop())
        return self.undone[-1]

    def redo(self) -> EditGroup:
        """Return the group to do again and put it back. Raises IndexError if there is none."""
        self.done.append(self.undone.pop())
        return self.done[-1]
