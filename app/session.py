# SPDX-License-Identifier: GPL-3.0-or-later
"""One open transcript: the only door between the editor and its clients, the window and the command line."""

import getpass
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.checking.accepting import accept, compatible
from app.checking.checker import Context, Settings
from app.checking.filters import Level, NamesLearnt
from app.checking.flag import Flag
from app.checking.pipeline import CheckerReport, Pipeline
from app.errors import EditRefused, FairhandError, NotReadable, NotWritable
from app.history.file_format import SUFFIX
from app.history.places import project_path
from app.history.project_file import Loaded, ProjectFile, create_project, open_project
from app.history.provenance import rules_of
from app.history.reading import JournalRow
from app.history.records import JournalEntry, NewRevision, snapshot
from app.history.revision import Kind, Revision, now
from app.importing.imported import Imported
from app.importing.reader import read_transcript
from app.transcript.compare import TurnDiff, compare
from app.transcript.edits import Edit, inverse, turns_of
from app.transcript.restoring import edits_back, edits_to
from app.transcript.transcript import Transcript
from app.transcript.turn import Turn
from app.transcript.undo import Cause, CausedEdit, CauseKind, EditGroup, UndoStack


class Changed(StrEnum):
    """What kind of thing a change event is about."""

    TEXT = "text"
    HISTORY = "history"
    SAVED = "saved"
    SAVING_FAILED = "saving failed"


@dataclass(frozen=True, slots=True)
class Change:
    """Something happened to the session; `turns` names the turns it touched, `error` why saving failed.

    SAVED and SAVING_FAILED come from the thread that writes the file.
    """

    what: Changed
    turns: frozenset[int] = frozenset()
    error: FairhandError | None = None


class Session:
    """A transcript with its history, undo and flags.

    Attributes:
        transcript: the working copy; change it through `apply` alone.
        settings: the language of the transcript.
        notice: something the user should know of the opened file, or "".
        listeners: called with every Change.

    """

    def __init__(self, loaded: Loaded, project: ProjectFile | None, imported: Imported | None, notice: str) -> None:
        """Take over an opened project, or a text that has no project yet; use `open_session`."""
        self.transcript: Transcript = loaded.transcript
        self.settings = _settings(loaded.meta)
        self.notice = notice
        self.listeners: list[Callable[[Change], None]] = []
        self.imported = imported
        self.project = project
        self.meta = loaded.meta
        self._names = NamesLearnt()
        self._undo = loaded.undo
        self._touched = set(loaded.touched)
        self._last_group = loaded.last_group
        self._author = _author()
        self._last_write: Future[Revision | None] | None = None

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

    def apply(self, edits: Sequence[Edit], label: str, cause: Cause | None = None, *, join: bool = False) -> None:
        """Make edits, as one step of undo, and put them on their way to the disk.

        With `join` they become part of the step before. Raises EditRefused, and then nothing was changed.
        """
        caused = [CausedEdit(edit, cause or Cause()) for edit in edits]
        self._write(self._do(caused, label, join=join))

    def undo(self) -> None:
        """Take the latest step back. Raises EditRefused if there is none."""
        if not self._undo.done:
            raise EditRefused("There is nothing to undo.")
        self._step(self._undo.undo(), "undo")

    def redo(self) -> None:
        """Do again what was undone last. Raises EditRefused if there is nothing."""
        if not self._undo.undone:
            raise EditRefused("There is nothing to redo.")
        self._step(self._undo.redo(), "redo")

    def save_revision(self, note: str = "", kind: Kind = Kind.SAVED) -> "Future[Revision | None]":
        """Put the working copy on record as a revision; the future's result is None if nothing has changed."""
        if not self._touched:
            nothing: Future[Revision | None] = Future()
            nothing.set_result(None)
            return nothing
        return self._write([], (note, kind))

    def check(self, pipeline: Pipeline, turns: Sequence[Turn] | None = None) -> list[CheckerReport]:
        """Have turns (all, if none are given) checked, and say how each checker did."""
        listed = self.transcript.turns
        return pipeline.check(listed if turns is None else turns, Context(listed, self.settings))

    def flags(self, pipeline: Pipeline, level: Level) -> list[Flag]:
        """Return the flags that a level shows, in reading order."""
        turns = self.transcript.turns
        return pipeline.flags(turns, self.transcript.decisions.values(), level, self._names.of(turns))

    def accept(self, flags: Iterable[Flag], note: str) -> list[Flag]:
        """Carry out first suggestions as one step of undo and one revision; return the flags that were carried out.

        Of overlapping flags only the most confident is taken. Earlier unsaved edits become a revision of their own.
        """
        taken = compatible(flags)
        if taken:
            caused = accept(self.transcript, taken)
            self._in_bulk(caused, f"accept {len(taken)} suggestions", note, Kind.ACCEPTED)
        return taken

    def restore(self, revision: int, turn_id: int | None = None) -> bool:
        """Bring the transcript, or one turn, back to a revision: a new step of undo and a new revision.

        Returns False if nothing had changed. Raises NotReadable for a revision, EditRefused for a turn, that is not
        there.
        """
        if turn_id is None:
            edits = self._edits_back_to(revision)
        else:
            edits = edits_to(self.transcript, self._turn_at(revision, turn_id))
        if not edits:
            return False
        what = f"revision {revision}" if turn_id is None else f"turn {turn_id} as of revision {revision}"
        cause = Cause(CauseKind.REVERT)
        self._in_bulk([CausedEdit(edit, cause) for edit in edits], f"restore {what}", f"Restored {what}", Kind.RESTORED)
        return True

    def revisions(self) -> list[Revision]:
        """Return all revisions, oldest first."""
        return self._project.revisions()

    def turns_at(self, revision: int) -> list[Turn]:
        """Return the turns as they were at a revision, in reading order."""
        return self._project.turns_at(revision)

    def journal(self, after_revision: int) -> list[JournalRow]:
        """Return the edits made after a revision, oldest first."""
        return self._project.journal(after_revision)

    def differences(self, from_revision: int, to_revision: int | None = None) -> list[TurnDiff]:
        """Return the word differences between two revisions; the working copy stands in for a second one."""
        return compare(self.turns_at(from_revision), self._turns_of(to_revision))

    def numbers_at(self, revision: int | None = None) -> dict[int, int]:
        """Return each turn's place in the reading order, from 1, by id, at a revision or now."""
        return {turn.id: number for number, turn in enumerate(self._turns_of(revision), 1)}

    def rules_behind(
        self, differences: Iterable[TurnDiff], from_revision: int, to_revision: int | None = None
    ) -> dict[int, list[str | None]]:
        """Return, for every hunk of `differences(from_revision, to_revision)`, the rule that was accepted there."""
        made = [row for row in self.journal(from_revision) if to_revision is None or row.revision < to_revision]
        return rules_of(differences, made)

    def flush(self) -> None:
        """Wait until everything is on disk. Raises NotWritable if it could not be written."""
        if self._last_write:
            self._last_write.result()

    def close(self) -> None:
        """Save what changed since the last revision as an autosave, and leave the project at rest."""
        if self.project is None:
            return
        try:
            if self.project.writable:
                self.save_revision("Closed", Kind.AUTOSAVE)
                self.flush()
        finally:
            self.project.close()

    def _turns_of(self, revision: int | None) -> list[Turn]:
        return self.transcript.turns if revision is None else self.turns_at(revision)

    @property
    def _project(self) -> ProjectFile:
        if self.project is None:
            raise NotReadable("This text has no project, and so no history, yet; edit it first.")
        return self.project

    def _in_bulk(self, caused: Sequence[CausedEdit], label: str, note: str, kind: Kind) -> None:
        if self._touched:
            self.save_revision("Before: " + note, Kind.AUTOSAVE)
        self._write(self._do(caused, label), (note, kind))

    def _do(self, caused: Sequence[CausedEdit], label: str, *, join: bool = False) -> list[JournalEntry]:
        self._ensure_project()
        self._change([made.edit for made in caused])
        if join and self._undo.done:
            group = self._undo.extend(caused)
        else:
            self._last_group += 1
            group = EditGroup(self._last_group, label, tuple(caused))
            self._undo.push(group)
        return [_entry(group, "do", caused)]

    def _step(self, group: EditGroup, direction: str) -> None:
        self._ensure_project()
        caused = group.edits
        if direction == "undo":
            caused = tuple(CausedEdit(inverse(made.edit), made.cause) for made in reversed(caused))
        self._change([made.edit for made in caused])
        self._write([_entry(group, direction, caused)])

    def _change(self, edits: Sequence[Edit]) -> None:
        for count, edit in enumerate(edits):
            try:
                self.transcript.apply(edit)
            except EditRefused:
                for made in reversed(edits[:count]):
                    self.transcript.apply(inverse(made))
                raise
        turns = frozenset[int]().union(*map(turns_of, edits))
        self._touched |= turns
        self._tell(Change(Changed.TEXT, turns))

    def _write(
        self, entries: Sequence[JournalEntry], revision: tuple[str, Kind] | None = None
    ) -> "Future[Revision | None]":
        new = None
        if revision:
            new = NewRevision(snapshot(self.transcript, self._touched), *revision)
            self._touched.clear()
        write = self._project.write(entries, self._author, new)
        self._last_write = write
        write.add_done_callback(lambda done: self._written(done, new))
        return write

    def _ensure_project(self) -> None:
        if self.project is None:
            self.project = self._new_project()
        if not self.project.writable:
            raise EditRefused(f"{self.project.path} is open for reading only.")

    def _new_project(self) -> ProjectFile:
        if self.imported is None:
            raise NotWritable("This transcript has no file to be saved beside; import it with `fairhand import`.")
        path = _project_of(self.imported.path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotWritable(
                f"The folder {path.parent} cannot be made ({error.strerror}); import to another place with `-o`."
            ) from error
        return create_project(path, self.imported.originals(), self.meta, self._author)

    def _written(self, write: "Future[Revision | None]", new: NewRevision | None) -> None:
        error = write.exception()
        if isinstance(error, FairhandError):
            if new:
                self._touched |= new.changed.turns.keys()
            self._tell(Change(Changed.SAVING_FAILED, error=error))
        elif error is None:
            self._tell(Change(Changed.HISTORY if write.result() else Changed.SAVED))

    def _tell(self, change: Change) -> None:
        for listener in self.listeners:
            listener(change)

    def _edits_back_to(self, revision: int) -> list[Edit]:
        self.turns_at(revision)
        return edits_back(self.transcript, [row.caused.edit for row in self.journal(revision)])

    def _turn_at(self, revision: int, turn_id: int) -> Turn:
        now_ = self.transcript.turn(turn_id)
        then = next((turn for turn in self.turns_at(revision) if turn.id == turn_id), None)
        if then is None or then.origin != now_.origin:
            raise EditRefused(
                f"Turn {turn_id} was split or merged after revision {revision}; restore the whole transcript instead."
            )
        return then


def open_session(path: Path, *, write: bool, encoding: str | None = None) -> Session:
    """Open a project, or a text with the project that it has.

    A text without one gets it at the first edit. Raises NotReadable, NotWritable, or InUse.
    """
    if path.suffix == SUFFIX:
        return _of_project(open_project(path, write=write), None)
    imported = read_transcript(path, encoding)
    project = _project_of(imported.path)
    if project.exists():
        return _of_project(open_project(project, write=write), imported)
    return read_text(imported)


def read_text(imported: Imported, variant: str | None = None) -> Session:
    """Open a text as it stands in its file, whatever project it has."""
    transcript = Transcript.of_originals(imported.originals())
    return Session(Loaded(transcript, UndoStack(), _meta(imported, variant), frozenset(), 0), None, imported, "")


def import_project(imported: Imported, path: Path, variant: str | None = None, title: str | None = None) -> Session:
    """Make a project file from a text and open it. Raises NotWritable."""
    if path.suffix != SUFFIX:
        raise NotWritable(f"{path} must end in {SUFFIX} to be known as a project; give it such a name.")
    meta = _meta(imported, variant) | ({"title": title} if title else {})
    return _of_project(create_project(path, imported.originals(), meta, _author()), imported)


def _of_project(project: ProjectFile, imported: Imported | None) -> Session:
    try:
        loaded = project.load()
    except FairhandError:
        project.close()
        raise
    notice = ""
    if imported and imported.sha256 != loaded.meta.get("sha256"):
        notice = f"{imported.path} has changed since it was imported; {project.path} keeps the text as it was then."
    return Session(loaded, project, imported, notice)


def _project_of(source: Path) -> Path:
    """Return where a text's project is or will be; another text of the same stem may have taken the first choice."""
    first = project_path(source)
    if not first.exists():
        return first
    project = open_project(first, write=False)
    try:
        taken = project.load().meta.get("file") not in (source.name, None)
    finally:
        project.close()
    return first.with_name(source.name + SUFFIX) if taken else first


def _meta(imported: Imported, variant: str | None) -> dict[str, str]:
    defaults = Settings()
    return {
        "title": imported.path.stem,
        **imported.metadata,
        "file": imported.path.name,
        "encoding": imported.encoding,
        "sha256": imported.sha256,
        "variant": variant or defaults.variant,
        "source_language": defaults.source_language,
    }


def _settings(meta: Mapping[str, str]) -> Settings:
    defaults = Settings()
    return Settings(meta.get("variant", defaults.variant), meta.get("source_language", defaults.source_language))


def _author() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "editor"


def _entry(group: EditGroup, direction: str, caused: Sequence[CausedEdit]) -> JournalEntry:
    return JournalEntry(group.id, direction, group.label, tuple(caused), now())
