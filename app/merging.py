# SPDX-License-Identifier: GPL-3.0-or-later
"""Two copies of a project that were edited apart: what they do not agree on, and the project that both become."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.cancelling import Cancelled, go_on, never
from app.errors import NotReadable, NotWritable
from app.history.common_past import Apart, Copy, edited_apart, named, revisions_apart
from app.history.copying import add_aside, copy_project
from app.history.file_format import SUFFIX, beside
from app.history.project_file import open_project
from app.history.revision import Revision, now
from app.projects import open_session
from app.session import Session
from app.transcript.aside import Aside
from app.transcript.merging.plan import Merging, Signature
from app.transcript.merging.shares import Share, share
from app.transcript.merging.sides import Choices, Copies, Disagreement, Made, MadeAt


@dataclass(frozen=True, slots=True)
class PlannedMerge:
    """A merge that can be looked at and decided before anything is written."""

    first: Path
    second: Path
    merging: Merging
    second_revisions: tuple[Revision, ...]
    second_aside: Aside
    shares: tuple[Share, Share]

    @property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """What both copies changed, each in its own way."""
        return self.merging.disagreements

    def write(
        self, out: Path, choices: Choices | None = None, author: str = "", cancelled: Cancelled = never
    ) -> Session:
        """Write the merged project and return it, open for writing: the first copy and one revision more.

        The revisions that only the second copy has are named in the note of that revision. The file appears under its
        name only when it is complete. Raises NotWritable, also if the name is taken, and CalledOff with nothing
        written.
        """
        _refuse_name(out, self.first, self.second)
        unfinished = out.with_name(f".{out.stem}.new{SUFFIX}")
        try:
            copy_project(self.first, unfinished)
            self._merge(unfinished, choices or {}, author)
            add_aside(unfinished, self.second_aside)
            go_on(cancelled)
            unfinished.rename(out)
        except NotWritable as error:
            # Nobody knows the name under which it begins.
            raise NotWritable(str(error).replace(str(unfinished), str(out))) from error
        except OSError as error:
            raise NotWritable(f"{out} could not be written ({error.strerror}); choose another place.") from error
        finally:
            with suppress(OSError):
                for left in (unfinished, *beside(unfinished)):
                    left.unlink(missing_ok=True)
        return open_session(out, write=True)

    def _merge(self, unfinished: Path, choices: Choices, author: str) -> None:
        session = open_session(unfinished, write=True)
        try:
            session.sign_as(author)
            if session.transcript.turns != self.merging.copies.first.turns:
                raise NotReadable(f"{self.first} has changed since it was compared; merge the two again.")
            steps = self.merging.steps(Signature(session.author, now()), choices)
            theirs = named(self.second_revisions)
            note = f"Merged with {self.second.name}" + (f", its {theirs}" if theirs else "")
            session.merge_in(steps, self.second.name, note)
        finally:
            session.close()


def plan_merge(first: Path, second: Path, cancelled: Cancelled = never) -> PlannedMerge:
    """Compare two copies of a project. Nothing is written.

    Raises NotReadable, also for two files that are no copies of one project, NotWritable for one that a newer version
    of Fairhand keeps to itself, and CalledOff.
    """
    one, _ = _read(first)
    go_on(cancelled)
    other, aside = _read(second)
    if first.samefile(second):
        raise NotReadable(f"{first} and {second} are the same file; name two copies that were edited apart.")
    go_on(cancelled)
    apart = edited_apart(one, other)
    if apart is None:
        raise NotReadable(
            f"{first} and {second} are not copies of one project; merge only what began as the same file."
        )
    base = apart[0].base
    copies = Copies(base, one.transcript, other.transcript, _made_at(apart[0]), _made_at(apart[1]))
    revisions = revisions_apart(other, one), revisions_apart(one, other)
    shares = share(base, one.transcript, revisions[0]), share(base, other.transcript, revisions[1])
    return PlannedMerge(first, second, Merging(copies, cancelled), tuple(revisions[1]), aside, shares)


def _read(path: Path) -> tuple[Copy, Aside]:
    project = open_project(path, write=False)
    try:
        if project.is_kept_by_newer():
            raise NotWritable(
                f"{path} was made by a newer version of Fairhand and can only be read here; update Fairhand to edit it."
            )
        return Copy(project.load().transcript, project.journal(0), project.revisions()), project.aside()
    finally:
        project.close()


def _made_at(apart: Apart) -> MadeAt:
    def made(turn_id: int, start: int, end: int) -> Made | None:
        reason = apart.reason(turn_id, start, end)
        return Made(reason.author, reason.time, reason.cause) if reason else None

    return made


def _refuse_name(out: Path, first: Path, second: Path) -> None:
    if out.suffix != SUFFIX:
        raise NotWritable(f"{out} must end in {SUFFIX} to be known as a project; give it such a name.")
    if out.resolve() in (first.resolve(), second.resolve()):
        raise NotWritable(f"{out} is one of the two copies; name a new file for what they become.")
    try:
        if out.exists():
            raise NotWritable(f"{out} exists already; choose another name, so that its history is not lost.")
        if not out.parent.is_dir():
            raise NotWritable(f"There is no folder {out.parent}; make it first, or choose another place.")
    except OSError as error:
        raise NotWritable(f"{out} could not be written ({error.strerror}); choose another place.") from error
