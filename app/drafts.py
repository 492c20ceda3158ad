# SPDX-License-Identifier: GPL-3.0-or-later
"""A text on its way to a project: what was found in it, put right by the editor before anything is written."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from platformdirs import user_documents_path

from app.errors import NotReadable, NotWritable
from app.history.file_format import SUFFIX
from app.history.places import project_of
from app.importing import arranging
from app.importing.arranging import Turns
from app.importing.decoding import LARGEST, WrongEncoding
from app.importing.doubts import Doubt, doubts_of
from app.importing.imported import Imported, ImportedTurn, Lost
from app.importing.reader import Tracked, read_transcript, transcript_of
from app.projects import import_project
from app.transcript.turn import Role

__all__ = [
    "ENCODINGS",
    "Doubt",
    "Draft",
    "ImportedTurn",
    "Lost",
    "Tracked",
    "draft_of",
    "make_project",
    "pasted_draft",
    "read_draft",
    "with_free_project",
]

ENCODINGS = (
    "utf-8",
    "cp1252",
    "iso8859-15",
    "utf-16",
    "mac-roman",
    "cp1250",
    "cp1251",
    "koi8-r",
    "cp1254",
    "cp437",
)
"""What texts are likely to be in, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A file as it was read, and its turns as the editor wants them. Rows are counted from 0.

    `encoding` is the one that was asked for; None leaves it to the reader. `project` is where the project goes; if
    `has_project`, the file has one already, which stays as it is. `tracked` is what became of tracked changes. A text
    from the clipboard has no file, only a name.
    """

    imported: Imported
    project: Path
    has_project: bool
    doubts: tuple[Doubt, ...]
    encoding: str | None = None
    tracked: Tracked = Tracked.ACCEPT
    has_file: bool = True

    @property
    def path(self) -> Path:
        """The file."""
        return self.imported.path

    @property
    def has_tracked(self) -> bool:
        """Whether the file has tracked changes."""
        imported = self.imported
        return bool(imported.corrected) or not {Lost.ACCEPTED, Lost.REJECTED}.isdisjoint(imported.lost)

    @property
    def turns(self) -> Turns:
        """The turns, in reading order."""
        return self.imported.turns

    def with_turns(self, turns: Turns) -> "Draft":
        """Return the draft with other turns."""
        return replace(self, imported=replace(self.imported, turns=turns))

    def with_role(self, rows: Collection[int], role: Role) -> "Draft":
        """Return the draft with another role in some rows."""
        return self.with_turns(arranging.with_role(self.turns, rows, role))

    def with_speaker(self, rows: Collection[int], name: str) -> "Draft":
        """Return the draft with another speaker in some rows."""
        return self.with_turns(arranging.with_speaker(self.turns, rows, name))

    def with_renamed(self, old: str, new: str) -> "Draft":
        """Return the draft with another name for one speaker."""
        return self.with_turns(arranging.with_renamed(self.turns, old, new))

    def with_swapped(self, rows: Collection[int]) -> "Draft":
        """Return the draft with questions and answers swapped in some rows."""
        return self.with_turns(arranging.with_swapped(self.turns, rows))

    def can_join(self, rows: Collection[int]) -> bool:
        """Tell whether rows can be made one turn."""
        return arranging.can_join(self.turns, rows)

    def with_joined(self, rows: Collection[int]) -> "Draft":
        """Return the draft with rows that follow one another as one turn."""
        return self.with_turns(arranging.with_joined(self.turns, rows))

    def can_split(self, rows: Collection[int]) -> bool:
        """Tell whether any of the rows has several paragraphs."""
        return arranging.can_split(self.turns, rows)

    def with_split(self, rows: Collection[int]) -> "Draft":
        """Return the draft with every paragraph of some rows as a turn of its own."""
        return self.with_turns(arranging.with_split(self.turns, rows))


def read_draft(path: Path, encoding: str | None = None, tracked: Tracked = Tracked.ACCEPT) -> Draft:
    """Read a text, in an encoding or in the one that it seems to be in. Raises NotReadable."""
    try:
        return replace(draft_of(read_transcript(path, encoding, tracked), encoding), tracked=tracked)
    except WrongEncoding:
        raise NotReadable(f"{path.name} is not in this encoding ({encoding}); choose another one.") from None


def draft_of(imported: Imported, encoding: str | None = None) -> Draft:
    """Return what was read of a text as a draft."""
    usual = project_of(imported.path)
    return Draft(imported, _free(usual), usual.exists(), doubts_of(imported), encoding)


def pasted_draft(name: str, text: str, page: str = "") -> Draft:
    """Return what lies on the clipboard, as text and perhaps as a page too, as a draft of a name. Raises NotReadable.

    The page tells questions from answers better; where words would be lost with it, the text is taken.
    """
    if not text.strip() and not page.strip():
        raise NotReadable("There is no text on the clipboard; copy one first.")
    if max(len(text), len(page)) > LARGEST:
        raise NotReadable("What is on the clipboard is too large for an interview; copy a part of it.")
    imported = _pasted(f"{name}.html", page) if page.strip() else None
    if imported is None or (text.strip() and _words(imported) < len(text.split())):
        imported = _pasted(f"{name}.txt", text) or imported
    if imported is None:
        raise NotReadable("There is no text on the clipboard that could be edited; copy one first.")
    project = _free(user_documents_path() / "Fairhand" / f"{name}{SUFFIX}")
    return Draft(imported, project, False, doubts_of(imported), has_file=False)


def with_free_project(draft: Draft) -> Draft:
    """Return a draft whose project has a name that is not taken by now."""
    return replace(draft, project=_free(project_of(draft.path) if draft.has_file else draft.project))


def _pasted(name: str, content: str) -> Imported | None:
    try:
        return transcript_of(content.encode("utf-8", "replace"), Path(name), "utf-8")
    except NotReadable:
        return None


def _words(imported: Imported) -> int:
    return sum(len(f"{turn.speaker} {turn.text}".split()) for turn in imported.turns)


def make_project(draft: Draft) -> Path:
    """Make the project and return what is to be opened to work on it. Raises NotWritable."""
    folder = draft.project.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritable(f"The folder {folder} cannot be made ({error.strerror}); make it first.") from error
    import_project(draft.imported, draft.project).close()
    by_itself = draft.has_project or draft.encoding is not None or not draft.has_file
    return draft.project if by_itself else draft.path


def _free(project: Path) -> Path:
    """Return the path of a project that is not there yet: the one given, or one with a number behind its name."""
    number, free = 2, project
    while free.exists():
        free = project.with_stem(f"{project.stem} ({number})")
        number += 1
    return free
