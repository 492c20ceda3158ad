# SPDX-License-Identifier: GPL-3.0-or-later
"""Several texts on their way to projects at once: each by itself, and what was not kept of them said once for all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.cancelling import Cancelled, never
from app.drafts import Draft, Lost, Tracked, make_project, read_draft, with_free_project
from app.errors import FairhandError, NotReadable
from app.history.file_format import SUFFIX

MOST_FILES = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """A file, and what was found in it; None, with the reason, if it is not going to be imported."""

    path: Path
    draft: Draft | None
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a file: what is to be opened to work on it; None, with the reason, if there is no project."""

    entry: Entry
    opens: Path | None
    why_not: str = ""


def read_entries(paths: Sequence[Path], tracked: Tracked = Tracked.ACCEPT, cancelled: Cancelled = never) -> list[Entry]:
    """Read files one after the other, until it is called off. Raises NotReadable if they are too many."""
    if len(paths) > MOST_FILES:
        raise NotReadable(f"These are over {MOST_FILES} files; choose fewer at once.")
    entries: list[Entry] = []
    for path in dict.fromkeys(paths):
        if cancelled():
            break
        try:
            entries.append(Entry(path, _draft(path, tracked)))
        except FairhandError as error:
            entries.append(Entry(path, None, str(error)))
    return entries


def lost_in(entries: Iterable[Entry]) -> dict[Lost, list[Path]]:
    """Return what could not be kept, each with the files that had it."""
    lost: dict[Lost, list[Path]] = {}
    for entry in entries:
        for one in entry.draft.imported.lost if entry.draft else ():
            lost.setdefault(one, []).append(entry.path)
    return lost


def make_projects(entries: Iterable[Entry]) -> list[Made]:
    """Make the projects; one that cannot be made does not keep the others from being made."""
    made: list[Made] = []
    for entry in entries:
        if entry.draft:
            try:
                # The project of another of these files may have taken the name meanwhile.
                made.append(Made(entry, make_project(with_free_project(entry.draft))))
            except FairhandError as error:
                made.append(Made(entry, None, str(error)))
    return made


def with_draft(entries: Iterable[Entry], draft: Draft) -> list[Entry]:
    """Return entries with one file's turns put right."""
    return [replace(entry, draft=draft) if entry.path == draft.path else entry for entry in entries]


def _draft(path: Path, tracked: Tracked) -> Draft:
    if path.suffix.lower() == SUFFIX:
        raise NotReadable(f"{path.name} is a project already; open it by itself.")
    draft = read_draft(path, tracked=tracked)
    if draft.has_project:
        raise NotReadable(f"{path.name} has a project already, which stays as it is; open the file by itself.")
    return draft
