# SPDX-License-Identifier: GPL-3.0-or-later
"""A working copy in which every edit belongs to a step of undo and is on its way to the disk."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.checking.checker import Settings
from app.errors import EditRefused, NotWritable
from app.history.project_file import Loaded, ProjectFile, begin_project
from app.history.records import JournalEntry, NewRevision, snapshot
from app.history.revision import Kind, Revision, current_author, now
from app.learning.verdict import Event
from app.past import Past
from app.transcript.aside import NOTHING, Aside
from app.transcript.edits import Edit, inverse, turns_of
from app.transcript.undo import CausedEdit, EditGroup

if TYPE_CHECKING:
    from app.importing.imported import Imported

AUTOSAVE_SECONDS = 300
"""After so long with unsaved edits, the next edit makes a revision."""


class Changed(StrEnum):
    """What kind of thing a change event is about."""

    TEXT = "text"
    HISTORY = "history"
    SAVED = "saved"
    SAVING_FAILED = "saving failed"
    REPLACED = "replaced"


class Change(msgspec.Struct, frozen=True):
    """Something happened to the session; `error` says why saving failed, or that the project has another name now.

    `edits` were made, in this order, and touched the turns of the ids `turns`; `lessons` are what there is to learn
    from it across transcripts. What is not TEXT comes from the thread that writes the file.
    """

    what: Changed
    turns: frozenset[int] = frozenset()
    edits: tuple[Edit, ...] = ()
    error: str = ""
    lessons: tuple[Event, ...] = ()


class Recording(Past):
    """A transcript with its undo, written to its project.

    Attributes:
        settings: the language of the transcript.
        notice: something the user should know of the opened file, or "".
        home: where the project of a text is made at its first edit.
        author: under which name edits and comments go on record.
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
        self.count_flags: Callable[[], int | None] = lambda: None
        self._clock = clock
        self._unsaved_since: float | None = None
        self._latest_write: Future[Revision | None] | None = None
        if project:
            project.on_replaced = self._note_replaced

    @property
    def title(self) -> str:
        """What the interview is called."""
        return self.meta.get("title", "")

    @property
    def undo_label(self) -> str | None:
        """What undo would take back; None if there is nothing."""
        return self._undo.done[-1].label if self._undo.done else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again; None if there is nothing."""
        return self._undo.undone[-1].label if self._undo.undone else None

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

    def _make(self, caused: Sequence[CausedEdit], label: str, lessons: Iterable[Event] = ()) -> None:
        """Make edits as one step of undo, write it, and tell of it."""
        self._write(self._do(caused, label))
        self._tell_of_text((made.edit for made in caused), lessons)
        self._autosave_if_due()

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
        self._autosave_if_due()
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
        if write is not self._latest_write:
            self._latest_write = write
            write.add_done_callback(self._written)
        return write

    def _autosave_if_due(self) -> None:
        if self._unsaved_since is not None and self._clock() - self._unsaved_since >= AUTOSAVE_SECONDS:
            self.save_revision("While editing", Kind.AUTOSAVE)

    def _ensure_project(self) -> None:
        if self.project is None:
            self.project = self._new_project()
            self.project.on_replaced = self._note_replaced
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

    def _note_replaced(self, sentence: str) -> None:
        self._tell(Change(Changed.REPLACED, error=sentence))

    def _tell_of_text(self, edits: Iterable[Edit], lessons: Iterable[Event]) -> None:
        made = tuple(edits)
        turns = frozenset[int]().union(*map(turns_of, made))
        self._tell(Change(Changed.TEXT, turns, made, lessons=tuple(lessons)))

    def _tell(self, change: Change) -> None:
        for listener in self.listeners:
            listener(change)


def _settings(meta: Mapping[str, str]) -> Settings:
    defaults = Settings()
    return Settings(meta.get("variant", defaults.variant), meta.get("source_language", defaults.source_language))


def _entry(group: EditGroup, direction: str, caused: Sequence[CausedEdit]) -> JournalEntry:
    return JournalEntry(group.id, direction, group.label, tuple(caused), now())
