# SPDX-License-Identifier: GPL-3.0-or-later
"""From files to sessions: open a project or a text, import a text into a project."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from app.checking.checker import Settings
from app.errors import FairhandError, NotWritable
from app.history.file_format import SUFFIX, VERSIONS
from app.history.places import project_of
from app.history.project_file import Loaded, ProjectFile, create_project, open_project
from app.history.revision import current_author
from app.session import Session
from app.transcript.transcript import Transcript
from app.transcript.undo import UndoStack

if TYPE_CHECKING:
    from app.importing.imported import Imported


def open_session(path: Path, *, write: bool, encoding: str | None = None) -> Session:
    """Open a project, or a text with the project that it has.

    A text without one gets it at the first edit. Raises NotReadable, NotWritable, or InUse.
    """
    if path.suffix.lower() == SUFFIX:
        return _of_project(open_project(path, write=write), None)
    from app.importing.reader import read_transcript  # noqa: PLC0415 - a project is to be shown soon

    imported = read_transcript(path, encoding)
    project = project_of(imported.path)
    if project.exists():
        return _of_project(open_project(project, write=write), imported)
    return read_text(imported, home=project)


def read_text(imported: "Imported", variant: str | None = None, home: Path | None = None) -> Session:
    """Open a text as it stands in its file, whatever project it has; `home` is where it gets one at its first edit."""
    transcript = Transcript.of_originals(imported.originals(), imported.aside().source_texts)
    loaded = Loaded(transcript, UndoStack(), _meta(imported, variant), frozenset(), 0)
    session = Session(loaded, None, imported)
    session.home = home
    return session


def import_project(imported: "Imported", path: Path, variant: str | None = None, title: str | None = None) -> Session:
    """Make a project file from a text and open it. Raises NotWritable."""
    if path.suffix != SUFFIX:
        raise NotWritable(f"{path} must end in {SUFFIX} to be known as a project; give it such a name.")
    called = _unicode(title or "").strip()
    meta = _meta(imported, variant) | ({"title": called} if called else {})
    project = create_project(path, imported.originals(), meta, current_author(), imported.aside())
    session = _of_project(project, imported)
    if imported.corrected:
        _correct(session, imported)
    return session


def _correct(session: Session, imported: "Imported") -> None:
    """Make the changes that were tracked in a file, under the names of those who made them, and a revision of them."""
    from app.importing.corrections import edits_to  # noqa: PLC0415 - few files have any

    author = session.author
    session.sign_as(", ".join(imported.authors)[:200])
    session.apply(edits_to(session.transcript, imported.corrected), "take over tracked changes")
    session.save_revision(f"Changes tracked in {imported.path.name}").result()
    session.sign_as(author)


def _of_project(project: ProjectFile, imported: "Imported | None") -> Session:
    try:
        loaded = project.load()
    except FairhandError:
        project.close()
        raise
    notice = ""
    if imported and imported.sha256 != loaded.meta.get("sha256"):
        notice = f"{imported.path} has changed since it was imported; {project.path} keeps the text as it was then."
    return Session(loaded, project, imported, notice)


def _meta(imported: "Imported", variant: str | None) -> dict[str, str]:
    defaults = Settings()
    name = Path(_unicode(imported.path.name))
    said = {key: value for key, value in imported.metadata.items() if key not in VERSIONS}
    return {
        **said,
        "title": said.get("title") or name.stem,
        "file": str(name),
        "encoding": imported.encoding,
        "sha256": imported.sha256,
        "variant": variant or defaults.variant,
        "source_language": imported.metadata.get("source_language", defaults.source_language),
    }


def _unicode(name: str) -> str:
    """Return a name as Unicode: one that is none would make every later line of JSON fail."""
    return os.fsencode(name).decode(errors="replace")
