# SPDX-License-Identifier: GPL-3.0-or-later
"""One open transcript: the only door between the editor and its clients, the window and the command line."""

# ruff: noqa: PLC0415 - what edits, checks and going back take is imported when they come: the text is to be seen first

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from app.cancelling import Cancelled, never
from app.checking.checker import Context, Settings
from app.errors import EditRefused, NotWritable
from app.history.project_file import Loaded, ProjectFile, begin_project
from app.history.records import JournalEntry, NewRevision, snapshot
from app.history.revision import Kind, Revision, current_author, now
from app.learning.verdict import Event
from app.past import Past
from app.transcript import suggesting
from app.transcript.annotations import Decision, Scope, Suggestion
from app.transcript.aside import NOTHING, Aside
from app.transcript.edits import Edit, SetDecision, inverse, turns_of
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
    from app.importing.imported import Imported
    from app.transcript.merging.plan import Step as MergingStep
    from app.transcript.taking_back import Chosen, TakenBack

AUTOSAVE_SECONDS = 300
"""After so long with unsaved edits, the next edit makes a revision."""


class Changed(StrEnum):
    """What kind of thing a change event is about."""

    TEXT = "text"
    HISTORY = "history"
    SAVED = "saved"
    SAVING_FAILED = "saving failed"


class Change(msgspec.Struct, frozen=True):
    """Something happened to the session; `error` says why saving failed.

    `edits` were made, in this order, and touched the turns of the ids `turns`; `lessons` are what there is to learn
    from it across transcripts. What is not TEXT comes from the thread that writes the file.
    """

    what: Changed
    turns: frozenset[int] = frozenset()
    edits: tuple[Edit, ...] = ()
    error: str = ""
    lessons: tuple[Event, ...] = ()


class Restoration(msgspec.Struct, frozen=True):
    """The edits that lead back to a revision, and what they restore, in words."""

    edits: tuple[Edit, ...]
    what: str


class Session(Past):
    """A transcript with its history, undo and flags.

    Attributes:
        transcript: the working copy; change it through `apply` alone.
        settings: the language of the transcript.
        notice: something the user should know of the opened file, or "".
        home: where the project of a text is made at its first edit.
        author: under which name edits and comments go on record.
        suggests: whether what would change words is suggested instead; see `app.transcript.suggesting`.
        count_flags: tells how many flags are left, for the next revision; None as long as nobody knows.
        listeners: called with every Change.

    """

    def __init__(
        self,
        loaded: Loaded,
        project: ProjectFile | None,
        imported: "Imported | None" = None,
        notice: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take over an opened project, or a text that has no project yet; use `app.projects` instead."""
        super().__init__(loaded.transcript, project)
        self.settings = _settings(loaded.meta)
        self.notice = notice
        self.listeners: list[Callable[[Change], None]] = []
        self.imported = imported
        self.home: Path | None = None
        self.meta = loaded.meta
        self._undo = loaded.undo
        self._touched = set(loaded.touched)
        self._last_group = loaded.last_group
        self.author = current_author()
        self.suggests = False
        self.count_flags: Callable[[], int | None] = lambda: None
        self._clock = clock
        self._unsaved_since: float | None = None

    @property
    def title(self) -> str:
        """What the interview is called."""
        return self.meta.get("title", "")

    @cached_property
    def _names(self) -> "NamesLearnt":
        from app.checking.names import NamesLearnt

        return NamesLearnt()

    @cached_property
    def _teaching(self) -> "Teaching":
        from app.checking.teaching import Teaching

        return Teaching(self.meta.get("sha256", ""))

    @property
    def undo_label(self) -> str | None:
        """What undo would take back; None if there is nothing."""
        return self._undo.done[-1].label if self._undo.done else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again; None if there is nothing."""
        return self._undo.undone[-1].label if self._undo.undone else None

    def apply(
        self,
        edits: Sequence[Edit],
        label: str,
        cause: Cause | None = None,
        *,
        join: bool = False,
        typed_in: "Iterable[Flag]" = (),
    ) -> None:
        """Make edits, as one step of undo, and put them on their way to the disk.

        With `join` they become part of the step before. `typed_in` are flags in whose words somebody types. Raises
        EditRefused, and then nothing was changed.
        """
        if not edits:
            return
        if self.suggests:
            self._suggest(edits, label, cause)
            return
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
            self._write(self._do(accepted.edits, label))
            self._tell_of_text((made.edit for made in accepted.edits), ())
            self._autosave_if_due()
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

    def save_revision(self, note: str = "", kind: Kind = Kind.SAVED) -> "Future[Revision | None]":
        """Put the working copy on record as a revision; the future's result is None if nothing has changed."""
        if not self._touched:
            nothing: Future[Revision | None] = Future()
            nothing.set_result(None)
            return nothing
        return self._write([], (note, kind))

    def rename_revision(self, number: int, note: str) -> None:
        """Give a revision another note; what it holds stays as it is. No step of undo.

        Raises EditRefused for a project that is open for reading only.
        """
        self._ensure_project()
        write = self._project.write([], self.author, notes={number: note})
        write.add_done_callback(lambda write: self._written(write, Changed.HISTORY))

    def sign_as(self, author: str) -> None:
        """Put edits and comments on record under a name from now on; "" stands for the log-in name."""
        self.author = author or current_author()

    def choose_variant(self, variant: str) -> None:
        """Have the transcript in another English from now on, "en-US" or "en-GB"; no step of undo.

        Raises EditRefused for a project that is open for reading only.
        """
        if variant == self.settings.variant:
            return
        self._ensure_project()
        self.meta = {**self.meta, "variant": variant}
        self.settings = _settings(self.meta)
        write = self._project.write([], self.author, meta={"variant": variant})
        write.add_done_callback(self._written)

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
        self._write(self._do(caused, label))
        edits = [made.edit for made in caused]
        self._tell_of_text(edits, self._teaching.accepted([flag]))
        self._autosave_if_due()
        return edits

    def ignore(self, flags: "Iterable[Flag]", scope: Scope) -> None:
        """Let flags be seen no more: here, everywhere in this transcript, or all of their rules."""
        from app.checking.accepting import ignoring
        from app.checking.ignored import ignoring_label

        flags = list(flags)
        decisions = [decision for flag in flags for decision in ignoring(flag, scope)]
        edits = decide(self.transcript, decisions)
        if edits:
            self._write(self._do([CausedEdit(edit, Cause()) for edit in edits], ignoring_label(flags, scope)))
            self._tell_of_text(edits, self._teaching.ignored(flags, scope))
            self._autosave_if_due()

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

    def aside(self) -> Aside:
        """Return the times and source-language texts of the original turns."""
        if self.project is not None:
            return self.project.aside()
        return self.imported.aside() if self.imported else NOTHING

    def flush(self) -> None:
        """Wait until everything is on disk. Raises NotWritable if it could not be written."""
        if self.project and self.project.writable:
            self.project.flush()

    def close(self) -> None:
        """Save what changed since the last revision as an autosave, and leave the project at rest."""
        project, self.project = self.project, None
        if project is None:
            return
        try:
            if project.writable and self._touched:
                new = NewRevision(snapshot(self.transcript, self._touched), "Closed", Kind.AUTOSAVE, self.count_flags())
                project.write([], self.author, new)
            if project.writable:
                project.flush()
        finally:
            project.close()

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

    def _do(self, caused: Sequence[CausedEdit], label: str, *, join: bool = False) -> list[JournalEntry]:
        self._ensure_project()
        self._change([made.edit for made in caused])
        if join and self._undo.done:
            group = self._undo.extend(caused)
        else:
            self._last_group += 1
            group = EditGroup(self._last_group, label, list(caused))
            self._undo.push(group)
        return [_entry(group, "do", caused)]

    def _step(self, group: EditGroup, direction: str, caused: Sequence[CausedEdit]) -> list[Edit]:
        self._ensure_project()
        edits = [made.edit for made in caused]
        self._change(edits)
        self._write([_entry(group, direction, caused)])
        return edits

    def _change(self, edits: Sequence[Edit]) -> None:
        for count, edit in enumerate(edits):
            try:
                self.transcript.apply(edit)
            except EditRefused:
                for made in reversed(edits[:count]):
                    self.transcript.apply(inverse(made))
                raise
        self._touched.update(*map(turns_of, edits))

    def _write(
        self, entries: Sequence[JournalEntry], revision: tuple[str, Kind] | None = None
    ) -> "Future[Revision | None]":
        new = None
        if revision:
            # What a bulk step leaves has not been checked yet.
            flags_left = None if entries else self.count_flags()
            new = NewRevision(snapshot(self.transcript, self._touched), *revision, flags_left)
            self._touched.clear()
            self._unsaved_since = None
        elif self._unsaved_since is None:
            self._unsaved_since = self._clock()
        write = self._project.write(entries, self.author, new)
        write.add_done_callback(self._written)
        return write

    def _autosave_if_due(self) -> None:
        if self._unsaved_since is not None and self._clock() - self._unsaved_since >= AUTOSAVE_SECONDS:
            self.save_revision("While editing", Kind.AUTOSAVE)

    def _ensure_project(self) -> None:
        if self.project is None:
            self.project = self._new_project()
        if not self.project.writable:
            raise EditRefused(f"{self.project.path} is open for reading only.")

    def _new_project(self) -> ProjectFile:
        if self.imported is None or self.home is None:
            raise NotWritable("This transcript has no file to be saved beside; import it with `fairhand import`.")
        return begin_project(self.home, self.imported.originals(), self.meta, self.author, self.imported.aside())

    def _written(self, write: "Future[Revision | None]", what: Changed = Changed.SAVED) -> None:
        error = write.exception()
        if error is not None:
            self._tell(Change(Changed.SAVING_FAILED, error=str(error)))
        else:
            self._tell(Change(Changed.HISTORY if write.result() else what))

    def _tell_of_text(self, edits: Iterable[Edit], lessons: Iterable[Event]) -> None:
        made = tuple(edits)
        turns = frozenset[int]().union(*map(turns_of, made))
        self._tell(Change(Changed.TEXT, turns, made, lessons=tuple(lessons)))

    def _tell(self, change: Change) -> None:
        for listener in self.listeners:
            listener(change)

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


def _settings(meta: Mapping[str, str]) -> Settings:
    defaults = Settings()
    return Settings(meta.get("variant", defaults.variant), meta.get("source_language", defaults.source_language))


def _entry(group: EditGroup, direction: str, caused: Sequence[CausedEdit]) -> JournalEntry:
    return JournalEntry(group.id, direction, group.label, tuple(caused), now())
