# SPDX-License-Identifier: GPL-3.0-or-later
"""Where an export goes."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths

from app.errors import NotWritable
from app.exporting.views import MARKDOWN_SUFFIXES
from app.session import Session


def proposed_target(session: Session) -> Path:
    """Return a Markdown file beside the project or the text, that is neither of them."""
    beside = session.project.path if session.project else session.imported.path if session.imported else None
    if beside is None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(folder or QDir.homePath()) / f"{session.title or 'transcript'}.md"
    proposed = beside.with_suffix(".md")
    if session.imported and proposed == session.imported.path:
        return proposed.with_name(f"{beside.stem}-edited.md")
    return proposed


def completed(typed: str, folder: Path) -> Path | None:
    """Return the path that a person typed, in a folder if it names none, ending in .md; None if it names no file."""
    named = typed.strip()
    if not named or not named.isprintable():
        return None
    with suppress(RuntimeError):
        # There may be no such user; then the tilde is part of a name.
        named = str(Path(named).expanduser())
    path = folder / named
    if path.name in ("", ".."):
        return None
    return path if path.suffix.lower() in MARKDOWN_SUFFIXES else path.with_name(path.name + ".md")


def refuse_source(target: Path, session: Session) -> None:
    """Raise NotWritable if the target is the file that the transcript was read from. Waits for the disk."""
    source = session.imported.path if session.imported else None
    if source and target.exists() and source.exists() and target.samefile(source):
        raise NotWritable(f"{target.name} is the translation that you are correcting; choose another name.")
