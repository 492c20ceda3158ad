# SPDX-License-Identifier: GPL-3.0-or-later
"""An open project file. One thread owns the connection; callers hand it work and wait only if they choose to."""

# ruff: noqa: PLC0415 - what writes, or looks back, is imported in that thread when it is needed: text is to be seen soon

import sqlite3
from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING, TypeVar

import msgspec
from fractional_indexing import FIError

from app.errors import EditRefused, NotReadable, NotWritable
from app.history import lost_file, opening, reading
from app.history.file_format import FORMAT
from app.history.lock import ProjectLock
from app.history.nonsense import refuse_nonsense
from app.history.present import present_state
from app.history.reading import JournalRow
from app.history.records import JournalEntry, NewProject, NewRevision
from app.history.revision import Revision
from app.history.states import States
from app.transcript.annotations import Annotations
from app.transcript.aside import NOTHING, Aside
from app.transcript.transcript import Transcript
from app.transcript.turn import Original, Turn
from app.transcript.undo import EditGroup, UndoStack

if TYPE_CHECKING:
    from app.history.turn_history import PhraseChange, TurnVersion

Result = TypeVar("Result")
GATHERING = 0.15
"""Seconds for which edits wait for more: one write for a word, and none while a key is being shown."""
DAMAGE = (
    sqlite3.Error,
    msgspec.MsgspecError,
    EditRefused,
    FIError,
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    RecursionError,
)
"""What comes of reading tables that hold what Fairhand never wrote."""


class _Batch(msgspec.Struct, frozen=True):
    """Edits, what the project says of itself from now on, and the revision after them, waiting to be written.

    `notes` are new notes of revisions that are there, by number.
    """

    entries: tuple[JournalEntry, ...]
    author: str
    revision: NewRevision | None
    meta: Mapping[str, str]
    notes: Mapping[int, str]
    done: Future[Revision | None]


class Loaded(msgspec.Struct, frozen=True):
    """A project as it was left: the working copy, what can be undone, and the turns changed since the last revision."""

    transcript: Transcript
    undo: UndoStack
    meta: Mapping[str, str]
    touched: frozenset[int]
    last_group: int


Opened = tuple[sqlite3.Connection, ProjectLock | None]
"""A connection, and the lock that goes with it if it may write."""


class ProjectFile:
    """A project file that is open for reading, or for reading and writing.

    Attributes:
        path: where it is, or will be; another one once the file was replaced.
        writable: whether this process holds the project's lock, or will.
        on_replaced: called from the file's thread with a sentence when its file was replaced.

    """

    def __init__(self, path: Path, open_: Callable[[Path], Opened], *, writable: bool) -> None:
        """Say how to open the file; that is done by the first work that needs it, and tried again if it fails."""
        self.path = path
        self.writable = writable
        self.on_replaced: Callable[[str], object] = lambda _: None
        self._open = open_
        self._opened: Opened | None = None
        self._identity: lost_file.Identity | None = None
        self._log: lost_file.Identity | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="project-file")
        self._waiting: deque[_Batch] = deque()
        self._hurry = Event()
        self._states = States()
        self._handing_over = Lock()
        self._gathered: Future[Revision | None] | None = None

    def open(self) -> None:
        """Wait until the file is open. If it cannot be opened, this object is of no more use."""
        try:
            self._thread.submit(self._connect).result()
        except BaseException:
            self._thread.shutdown()
            raise

    def load(self) -> Loaded:
        """Return the working copy: the last revision with the edits made since."""
        return self._read(_load)

    def meta(self) -> dict[str, str]:
        """Return what the project says of itself."""
        return self._read(reading.meta)

    def aside(self) -> Aside:
        """Return the times and source-language texts of the original turns."""
        return self._read(reading.aside)

    def is_kept_by_newer(self) -> bool:
        """Return whether only newer versions of Fairhand may write to the file."""
        return int(self.meta()["min_writer"]) > FORMAT

    def revisions(self) -> list[Revision]:
        """Return all revisions, oldest first."""
        return self._read(reading.revisions)

    def turns_at(self, revision: int) -> list[Turn]:
        """Return the turns as they were read at a revision. Raises NotReadable if there is no such revision."""

        def read(connection: sqlite3.Connection) -> list[Turn]:
            if not 1 <= revision <= reading.last_revision(connection):
                raise NotReadable(
                    f"{self.path} has no revision {revision}; `fairhand history` lists those that it has."
                )
            return self._states.at(connection, revision)

        return self._read(read)

    def journal(self, after_revision: int) -> list[JournalRow]:
        """Return the edits made after a revision was saved, oldest first."""
        return self._read(lambda connection: reading.journal(connection, after_revision))

    def turn_versions(self, turn_id: int) -> "list[TurnVersion]":
        """Return the texts that a turn had in revisions, oldest first."""
        from app.history.turn_history import turn_versions

        return self._read(lambda connection: turn_versions(connection, turn_id))

    def phrase_changes(self, phrase: str, now: Collection[int]) -> "list[PhraseChange]":
        """Return when a phrase came and went, oldest first; `now` are the turns that hold it in the working copy."""
        from app.history.turn_history import phrase_changes, phrase_intervals

        def read(connection: sqlite3.Connection) -> "list[PhraseChange]":
            return phrase_changes(phrase_intervals(connection, phrase), reading.revisions(connection), now)

        return self._read(read)

    def write(
        self,
        entries: Iterable[JournalEntry],
        author: str,
        revision: NewRevision | None = None,
        meta: Mapping[str, str] | None = None,
        notes: Mapping[int, str] | None = None,
    ) -> Future[Revision | None]:
        """Put edits on disk, what changes in `meta`, and a revision after them if one is asked for; return at once.

        `notes` are new notes of revisions that are there, by number.

        The future's result is the revision, None if it would not differ from the last. Its exception is NotWritable:
        then the file is as it was, and the batch goes with the next write or `flush`. What is gathered for one write
        shares one future.
        """
        with self._handing_over:
            gathered = None if revision else self._gathered
            done: Future[Revision | None] = gathered or Future()
            self._waiting.append(_Batch(tuple(entries), author, revision, meta or {}, notes or {}, done))
            self._gathered = None if revision else done
        if revision:
            self._at_once(self._write_waiting)
        elif gathered is None:
            self._thread.submit(self._write_soon)
        return done

    def look_after(self) -> None:
        """Have it seen soon, and not at the next write, if another program has replaced the file; do not wait."""
        if self.writable:
            self._thread.submit(self._leave_what_came)

    def flush(self) -> None:
        """Wait until all that was handed over is on disk. Raises NotWritable if it could not be written."""

        def write() -> None:
            self._leave_what_came()
            self._write_waiting()

        self._at_once(write).result()

    def close(self) -> None:
        """Wait for what is still to be written, leave one file at rest, and give the lock back. Closed is closed."""
        try:
            self._at_once(self._leave_at_rest).result()
        finally:
            self._thread.shutdown()
            if self._opened and (lock := self._opened[1]):
                lock.release()

    def _connect(self) -> sqlite3.Connection:
        if self._opened is None:
            self._opened = self._open(self.path)
            self._identity, self._log = lost_file.identity(self.path), lost_file.log_identity(self.path)
        return self._opened[0]

    def _connect_to_write(self) -> sqlite3.Connection:
        """Return the connection; if the file has gone meanwhile, it is written anew first, or beside what came."""
        connection = self._connect()
        fate = self._fate
        if self._opened and fate is lost_file.Fate.GONE:
            connection = lost_file.write_anew(connection, self.path, self._log)
            self._opened = connection, self._opened[1]
            self._identity = lost_file.identity(self.path)
        elif fate is lost_file.Fate.REPLACED:
            return self._go_on_elsewhere()
        # Of a file that is there, the log beside it is its own.
        self._log = lost_file.log_identity(self.path)
        return connection

    @property
    def _fate(self) -> lost_file.Fate:
        return lost_file.fate(self.path, self._identity) if self._identity else lost_file.Fate.THERE

    def _leave_what_came(self) -> None:
        """Go on elsewhere if another program has replaced the file, also if there is nothing to write."""
        if self.writable and self._opened and self._fate is lost_file.Fate.REPLACED:
            self._connect_to_write()

    def _go_on_elsewhere(self) -> sqlite3.Connection:
        assert self._opened
        connection, old_lock = self._opened
        replaced = self.path
        new, made, lock = lost_file.go_on_elsewhere(connection, replaced, self._log)
        self.path = new
        self._opened = made, lock
        self._identity, self._log = lost_file.identity(new), lost_file.log_identity(new)
        if old_lock:
            old_lock.release()
        self.on_replaced(
            f"Another program has replaced {replaced}; your work goes on in {new}, and merging brings both together."
        )
        return made

    def _leave_at_rest(self) -> None:
        if self._opened:
            opening.close(self._opened[0], self.writable)

    def _at_once(self, work: Callable[[], Result]) -> Future[Result]:
        """Have work done after that which waits, which then does not gather any more."""
        self._hurry.set()

        def and_rest() -> Result:
            self._hurry.clear()
            return work()

        return self._thread.submit(and_rest)

    def _write_soon(self) -> None:
        if self._waiting:
            self._hurry.wait(GATHERING)
        self._write_waiting()

    def _write_waiting(self) -> None:
        """Write what waits in as few transactions as its revisions allow; keep it waiting if it cannot be written."""
        with self._handing_over:
            # Whoever hands something over from now on asks again.
            self._gathered = None
            waiting = len(self._waiting)
        while waiting:
            batches = self._up_to_revision(waiting)
            waiting -= len(batches)
            try:
                made = _write(self._connect_to_write(), self.path, batches)
            except Exception as error:
                for batch in batches:
                    if not batch.done.done():
                        batch.done.set_exception(error)
                raise
            for batch in batches:
                self._waiting.popleft()
                if not batch.done.done():
                    batch.done.set_result(made if batch.revision else None)

    def _up_to_revision(self, waiting: int) -> list["_Batch"]:
        batches: list[_Batch] = []
        for index in range(waiting):
            batches.append(self._waiting[index])
            if batches[-1].revision:
                break
        return batches

    def _read(self, read: Callable[[sqlite3.Connection], Result]) -> Result:
        try:
            return self._at_once(lambda: read(self._connect())).result()
        except DAMAGE as error:
            raise _damaged(self.path, error) from error


def open_project(path: Path, *, write: bool) -> ProjectFile:
    """Open a project. Raises NotReadable, NotWritable, or InUse if another process writes to it."""
    try:
        if path.is_dir():
            raise NotReadable(f"{path} is a folder; choose a file in it.")
        if not path.is_file():
            raise NotReadable(f"There is no project file {path}; check the name and the folder.")
    except OSError as error:
        raise NotReadable(f"{path} cannot be read ({error.strerror}); choose a file that you may open.") from error
    project = ProjectFile(path, _open_to_write if write else _open_to_read, writable=write)
    project.open()
    return project


def create_project(
    path: Path, originals: Sequence[Original], meta: Mapping[str, str], author: str, aside: Aside = NOTHING
) -> ProjectFile:
    """Make a project file with revision 1 and open it for writing.

    The file appears under its name only when it is complete. Raises NotWritable, also if the name is taken.
    """
    project = ProjectFile(path, _creating(NewProject(tuple(originals), meta, aside), author), writable=True)
    project.open()
    return project


def begin_project(
    path: Path, originals: Sequence[Original], meta: Mapping[str, str], author: str, aside: Aside = NOTHING
) -> ProjectFile:
    """Return a project file that is made in its own thread, folder and all, when there is something to write.

    What `create_project` raises comes from the writing then.
    """
    create = _creating(NewProject(tuple(originals), meta, aside), author)

    def create_in_folder(path: Path) -> Opened:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotWritable(f"The folder {path.parent} cannot be made ({error.strerror}); make it first.") from error
        return create(path)

    return ProjectFile(path, create_in_folder, writable=True)


def _creating(new: NewProject, author: str) -> Callable[[Path], Opened]:
    return lambda path: _with_lock(path, lambda: _create_beside(path, new, author))


def _open_to_read(path: Path) -> Opened:
    return opening.connect_reading(path), None


def _open_to_write(path: Path) -> Opened:
    return _with_lock(path, lambda: None)


def _with_lock(path: Path, prepare: Callable[[], None]) -> Opened:
    lock = ProjectLock(path)
    try:
        prepare()
        return opening.connect_writing(path), lock
    except BaseException:
        lock.release()
        raise


def _create_beside(path: Path, new: NewProject, author: str) -> None:
    if path.exists():
        raise NotWritable(f"{path} exists already; choose another name, so that its history is not lost.")
    unfinished = path.with_name(f".{path.name}.new")
    try:
        unfinished.unlink(missing_ok=True)
        _create(unfinished, new, author)
        unfinished.rename(path)
    except (sqlite3.Error, OSError) as error:
        raise _not_created(path, error) from error
    finally:
        for left_over in (unfinished, unfinished.with_name(unfinished.name + "-journal")):
            left_over.unlink(missing_ok=True)


def _create(path: Path, new: NewProject, author: str) -> None:
    from sqlite_utils import Database

    from app.history.schema import bring_up_to_date
    from app.history.writing import write_import

    connection = sqlite3.connect(path)
    try:
        database = Database(connection, recursive_triggers=False, execute_plugins=False)
        with database.atomic():
            bring_up_to_date(database)
            write_import(database, new, Transcript.of_originals(new.originals), author)
    finally:
        connection.close()


def _not_created(path: Path, error: sqlite3.Error | OSError) -> NotWritable:
    if isinstance(error, sqlite3.Error):
        return opening.not_writable(path, error)
    return NotWritable(f"{path} could not be written ({error.strerror}); choose a folder that you may write to.")


def _damaged(path: Path, error: Exception) -> NotReadable:
    return NotReadable(f"{path} is damaged ({type(error).__name__} in its tables); take an earlier copy of it.")


def _load(connection: sqlite3.Connection) -> Loaded:
    last = reading.last_revision(connection)
    originals = reading.originals(connection)
    turns, order = present_state(connection, {original.id: original for original in originals})
    journal = reading.journal(connection)
    transcript = Transcript(
        originals,
        turns,
        order,
        Annotations(
            reading.comments(connection),
            reading.decisions(connection),
            reading.terms(connection),
            reading.suggestions(connection),
            reading.source_texts(connection),
        ),
    )
    refuse_nonsense(transcript, reading.revisions(connection))
    since = [row.caused for row in journal if row.revision == last]
    touched = transcript.replay(caused.edit for caused in since)
    transcript.next_turn_id = max(transcript.next_turn_id, reading.next_turn_id(connection))
    last_group = max((row.group for row in journal), default=0)
    return Loaded(transcript, _undo_stack(journal), reading.meta(connection), touched, last_group)


def _undo_stack(journal: Iterable[JournalRow]) -> UndoStack:
    stack = UndoStack()
    for (group, direction), rows in groupby(journal, key=lambda row: (row.group, row.direction)):
        made = list(rows)
        if direction == "undo":
            stack.undo()
        elif direction == "redo":
            stack.redo()
        elif stack.done and stack.done[-1].id == group:
            stack.extend(row.caused for row in made)
        else:
            stack.push(EditGroup(group, made[0].label, [row.caused for row in made]))
    return stack


def _write(connection: sqlite3.Connection, path: Path, batches: Sequence[_Batch]) -> Revision | None:
    from app.history.appending import append, transaction
    from app.history.revising import add_revision

    made: Revision | None = None
    try:
        with transaction(connection):
            for batch in batches:
                append(connection, batch.entries, batch.author)
                if batch.meta:
                    _write_meta(connection, batch.meta)
                for number, note in batch.notes.items():
                    connection.execute("UPDATE revision SET note = ? WHERE id = ?", [note, number])
                if batch.revision:
                    made = add_revision(connection, batch.revision, batch.author)
    except sqlite3.Error as error:
        raise opening.not_writable(path, error) from error
    return made


def _write_meta(connection: sqlite3.Connection, meta: Mapping[str, str]) -> None:
    from sqlite_utils import Database

    from app.history.writing import write_meta

    write_meta(Database(connection, recursive_triggers=False, execute_plugins=False), meta)
