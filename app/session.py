# SPDX-License-Identifier: GPL-3.0-or-later
"""One open transcript: the only door between the editor and its clients, the window and the command line."""

# ruff: noqa: PLC0415 - what edits, checks and going back take is imported when they come: the text is to be seen first

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from app.cancelling import Cancelled, never
from app.checking.checker import Context
from app.errors import EditRefused
from app.history.revision import Kind, now
from app.learning.verdict import Event
from app.recording import Recording
from app.transcript import suggesting
from app.transcript.annotations import Decision, Scope, Suggestion
from app.transcript.edits import Edit, SetDecision, is_bulk
from app.transcript.operations import decide
from app.transcript.source_texts import source_text
from app.transcript.turn import Turn
from app.transcript.undo import Cause, CausedEdit, CauseKind, EditGroup

if TYPE_CHECKING:
    from app.checking.filters import Wanted
    from app.checking.flag import Flag
    from app.checking.names import NamesLearnt
    from app.checking.pipeline import Pipeline, Step
    from app.checking.report import CheckerReport
    from app.checking.teaching import Teaching
    from app.transcript.merging.plan import Step as MergingStep
    from app.transcript.taking_back import Chosen, TakenBack


class Restoration(msgspec.Struct, frozen=True):
    """The edits that lead back to a revision, and what they restore, in words."""

    edits: tuple[Edit, ...]
    what: str


class Session(Recording):
    """A transcript with its history, undo and flags.

    Attributes:
        transcript: the working copy; change it through `apply` alone.
        suggests: whether what would change words is suggested instead; see `app.transcript.suggesting`.

    """

    suggests: bool = False

    @cached_property
    def _names(self) -> "NamesLearnt":
        from app.checking.names import NamesLearnt

        return NamesLearnt()

    @cached_property
    def _teaching(self) -> "Teaching":
        from app.checking.teaching import Teaching

        return Teaching(self.meta.get("sha256", ""))

    def apply(
        self,
        edits: Sequence[Edit],
        label: str,
        cause: Cause | None = None,
        *,
        join: bool = False,
        typed_in: "Iterable[Flag]" = (),
    ) -> None:
        """Make edits, as one step of undo, and put them on their way to the disk; before a bulk step, as a revision.

        With `join` they become part of the step before. `typed_in` are flags in whose words somebody types. Raises
        EditRefused, and then nothing was changed.
        """
        if not edits:
            return
        if self.suggests:
            self._suggest(edits, label, cause)
            return
        if len(edits) > 1 and not join and self._touched and is_bulk(edits):
            self.save_revision("Before: " + label, Kind.AUTOSAVE)
        caused = [CausedEdit(edit, cause or Cause()) for edit in edits]
        entries = self._do(caused, label, join=join)
        self._write(entries)
        self._tell_of_text(edits, [*self._teaching.made(edits), *self._teaching.typed(entries[0].group, typed_in)])
        self._autosave_if_due()

    def suggest(  # noqa: PLR0913 - where, what, and how it is called
        self, turn_id: int, start: int, end: int, text: str, label: str, *, join: bool = False
    ) -> None:
        """Suggest `text` in place of `start` to `end` of what the author proposes for a turn: one step of undo.

        With `join` it becomes part of the step before. Raises EditRefused, and then nothing was changed.
        """
        edits = suggesting.suggest(self.transcript, turn_id, start, end, text, self.author, now())
        self._suggest(edits, label, join=join)

    def accept_suggestions(self, chosen: Iterable[Suggestion]) -> list[Suggestion]:
        """Carry suggestions out as one step of undo; return those that cannot be, their words having changed since.

        Raises EditRefused in reviewer's mode.
        """
        if self.suggests:
            raise EditRefused("Leave reviewer's mode to accept suggestions.")
        accepted = suggesting.accept(self.transcript, chosen)
        if accepted.count > 1 and self._touched:
            self.save_revision("Before: accepted suggestions", Kind.AUTOSAVE)
        if accepted.edits:
            label = "accept suggestion" if accepted.count == 1 else f"accept {accepted.count} suggestions"
            self._make(accepted.edits, label)
        return list(accepted.left)

    def refuse_suggestions(self, chosen: Iterable[Suggestion]) -> None:
        """Take suggestions away as one step of undo. Raises EditRefused for those of others in reviewer's mode."""
        listed = list(chosen)
        if self.suggests and any(one.author != self.author for one in listed):
            raise EditRefused("Leave reviewer's mode to refuse what others suggest.")
        label = "refuse suggestion" if len(listed) == 1 else f"refuse {len(listed)} suggestions"
        self._suggest(suggesting.refuse(self.transcript, listed), label)

    def undo(self) -> list[Edit]:
        """Take the latest step back and return the edits that did it. Raises EditRefused if there is none."""
        if not self._undo.done:
            raise EditRefused("There is nothing to undo.")
        group = self._undo.done[-1]
        self._refuse_unless_suggested(group)
        edits = self._step(group, "undo", group.inverse_edits())
        self._undo.undo()
        self._tell_of_text(edits, self._teaching.stepped(group.id, edits, back=True))
        return edits

    def redo(self) -> list[Edit]:
        """Do again what was undone last and return the edits that did it. Raises EditRefused if there is nothing."""
        if not self._undo.undone:
            raise EditRefused("There is nothing to redo.")
        group = self._undo.undone[-1]
        self._refuse_unless_suggested(group)
        edits = self._step(group, "redo", group.edits)
        self._undo.redo()
        self._tell_of_text(edits, self._teaching.stepped(group.id, edits, back=False))
        return edits

    def check(
        self,
        pipeline: "Pipeline",
        near: int | None = None,
        cancelled: Cancelled = never,
        progress: "Callable[[Step], None] | None" = None,
    ) -> "list[CheckerReport]":
        """Have what changed since the last time checked, and say how each checker did; as `Pipeline.check`.

        `near` is the id of the turn to begin with.
        """
        turns = self.transcript.turns
        start = None if near is None else self.transcript.index(near)
        return pipeline.check(turns, Context(turns, self.settings, self.sources(turns)), start, cancelled, progress)

    def sources(self, turns: Iterable[Turn]) -> dict[int, str]:
        """Return the source-language texts of turns of the working copy, by id, of those that have one."""
        transcript = self.transcript
        if not transcript.source_texts:
            return {}
        texts = {turn.id: source_text(turn.origin, transcript.originals, transcript.source_texts) for turn in turns}
        return {turn_id: text for turn_id, text in texts.items() if text}

    def flags(self, pipeline: "Pipeline", wanted: "Wanted") -> "list[Flag]":
        """Return the flags that are wanted, in reading order."""
        from app.checking.edited import worth_showing
        from app.checking.glossary import Glossary

        turns = self.transcript.turns
        decisions, glossary = self.transcript.decisions.values(), Glossary(self.transcript.terms.values())
        flags = pipeline.flags(turns, decisions, wanted, self._names.of(turns), glossary)
        return worth_showing(flags, self.transcript)

    def take(self, flag: "Flag", suggestion: int = 0) -> list[Edit]:
        """Put a suggestion, counted from 0, in the place of a flag: one step of undo; return the edits that did it.

        Raises EditRefused for a flag of another text.
        """
        from app.checking.accepting import accept

        caused = accept(self.transcript, [flag], suggestion)
        label = f"accept “{flag.finding.suggestions[suggestion]}”"
        if self.suggests:
            return self._suggest([made.edit for made in caused], label, caused[0].cause)
        self._make(caused, label, self._teaching.accepted([flag]))
        return [made.edit for made in caused]

    def ignore(self, flags: "Iterable[Flag]", scope: Scope) -> None:
        """Let flags be seen no more: here, everywhere in this transcript, or all of their rules."""
        from app.checking.accepting import ignoring
        from app.checking.ignored import ignoring_label

        flags = list(flags)
        decisions = [decision for flag in flags for decision in ignoring(flag, scope)]
        edits = decide(self.transcript, decisions)
        if edits:
            caused = [CausedEdit(edit, Cause()) for edit in edits]
            self._make(caused, ignoring_label(flags, scope), self._teaching.ignored(flags, scope))

    def accept(self, flags: "Iterable[Flag]", note: str, *, chosen: bool = False) -> "list[Flag]":
        """Carry out first suggestions as one step of undo and one revision; return the flags that were carried out.

        Of overlapping flags only the most confident is taken. Earlier unsaved edits become a revision of their own.
        There is something to learn only from flags that were `chosen` by somebody, one by one.
        """
        from app.checking.accepting import accept, compatible

        taken = compatible(flags)
        if taken:
            caused = accept(self.transcript, taken)
            lessons = self._teaching.accepted(taken) if chosen else ()
            self._in_bulk(caused, f"accept {len(taken)} suggestions", note, Kind.ACCEPTED, lessons)
        return taken

    def restore(self, revision: int, turn_id: int | None = None) -> bool:
        """Bring the transcript, or one turn, back to a revision: a new step of undo and a new revision.

        Returns False if nothing had changed. Raises NotReadable for a revision, EditRefused for a turn, that is not
        there.
        """
        planned = self.plan_restoration(revision, turn_id)
        return self.carry_out(planned)

    def plan_restoration(self, revision: int, turn_id: int | None = None) -> Restoration:
        """Return what `restore` would do; reads the disk, and raises what `restore` raises."""
        from app.transcript.restoring import edits_to

        if turn_id is None:
            return Restoration(tuple(self._edits_back_to(revision)), f"revision {revision}")
        edits = edits_to(self.transcript, self._turn_at(revision, turn_id))
        return Restoration(tuple(edits), f"turn {self._number(turn_id)} as of revision {revision}")

    def carry_out(self, planned: Restoration) -> bool:
        """Do what was planned. Returns False if there is nothing to do; raises EditRefused if the text has changed."""
        cause = Cause(CauseKind.REVERT)
        caused = [CausedEdit(edit, cause) for edit in planned.edits]
        if caused:
            self._in_bulk(caused, f"restore {planned.what}", f"Restored {planned.what}", Kind.RESTORED)
        return bool(caused)

    def plan_taking_back(
        self, chosen: "Iterable[Chosen]", to_revision: int | None = None, *, insist: bool = False
    ) -> "TakenBack":
        """Return what takes hunks of `differences(..., to_revision)` back in the working copy; may read the disk.

        Where the text has gone on since, the older words are merged into it; what has changed again is a conflict and
        stays, unless you `insist`.
        """
        from app.transcript.taking_back import take_back

        after = () if to_revision is None else self.turns_at(to_revision)
        return take_back(self.transcript, chosen, after, insist=insist)

    def decisions_behind(self, edits: Iterable[int]) -> dict[int, list[Decision]]:
        """Return the decisions that went on record with edits, by the edits' numbers in the journal; reads the disk."""
        wanted, rows = set(edits), self.journal(0)
        numbers = {(row.group, row.caused.cause, row.caused.edit.turn): row.id for row in rows if row.id in wanted}
        found: dict[int, list[Decision]] = {}
        for row in rows:
            edit = row.caused.edit
            number = numbers.get((row.group, row.caused.cause, edit.turn))
            if number is not None and row.direction == "do" and isinstance(edit, SetDecision) and edit.after:
                found.setdefault(number, []).append(edit.after)
        return found

    def take_back(self, planned: "TakenBack") -> bool:
        """Do what was planned, as one step of undo. Returns False if there is nothing to do.

        Raises EditRefused if the text has changed since.
        """
        changes = "1 change" if planned.count == 1 else f"{planned.count} changes"
        self.apply(planned.edits, f"take back {changes}", Cause(CauseKind.REVERT))
        return bool(planned.edits)

    def merge_in(self, steps: "Sequence[MergingStep]", other: str, note: str) -> None:
        """Make the edits that bring another copy's work in, as one step of undo and one revision.

        In the journal they keep the author, the time and the cause that they had there.
        """
        if not steps:
            return
        if self._touched:
            self.save_revision("Before: " + note, Kind.AUTOSAVE)
        made = [[CausedEdit(edit, step.made.cause if step.made else Cause()) for edit in step.edits] for step in steps]
        whole = self._do([caused for one in made for caused in one], f"merge with {other}")[0]
        entries = [
            replace(
                whole,
                edits=tuple(caused),
                **({"author": step.made.author, "time": step.made.time} if step.made else {}),
            )
            for step, caused in zip(steps, made, strict=True)
        ]
        self._write(entries, (note, Kind.MERGED))
        self._tell_of_text([edit for step in steps for edit in step.edits], ())

    def _in_bulk(
        self, caused: Sequence[CausedEdit], label: str, note: str, kind: Kind, lessons: Iterable[Event] = ()
    ) -> None:
        if self.suggests:
            self._suggest([made.edit for made in caused], label, caused[0].cause)
            return
        if self._touched:
            self.save_revision("Before: " + note, Kind.AUTOSAVE)
        self._write(self._do(caused, label), (note, kind))
        self._tell_of_text((made.edit for made in caused), lessons)

    def _suggest(
        self, edits: Sequence[Edit], label: str, cause: Cause | None = None, *, join: bool = False
    ) -> list[Edit]:
        """Make edits of which those that would change words are suggested, and return what was made."""
        made = suggesting.as_suggestions(self.transcript, edits, self.author, now())
        if made:
            self._write(self._do([CausedEdit(edit, cause or Cause()) for edit in made], label, join=join))
            self._tell_of_text(made, ())
        return made

    def _refuse_unless_suggested(self, group: EditGroup) -> None:
        if self.suggests and suggesting.changes_text(caused.edit for caused in group.edits):
            raise EditRefused("Leave reviewer's mode to undo or redo what changed the text itself.")

    def _edits_back_to(self, revision: int) -> list[Edit]:
        from app.transcript.restoring import edits_back

        self.flush()
        self.turns_at(revision)
        return edits_back(self.transcript, [row.caused.edit for row in self.journal(revision)])

    def _turn_at(self, revision: int, turn_id: int) -> Turn:
        now_ = self.transcript.turn(turn_id)
        then = next((turn for turn in self.turns_at(revision) if turn.id == turn_id), None)
        if then is None or then.origin != now_.origin:
            raise EditRefused(
                f"Turn {self._number(turn_id)} was split or merged after revision {revision}; "
                "restore the whole transcript instead."
            )
        return then

    def _number(self, turn_id: int) -> int:
        return self.transcript.index(turn_id) + 1
