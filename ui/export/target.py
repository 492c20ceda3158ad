# SPDX-License-Identifier: GPL-3.0-or-later
"""Where an export goes."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths

from app.errors import NotWritable
from app.exporting.formats import Format, format_of, suffix_of
from app.session import Session


def proposed_target(session: Session) -> Path:
    """Return a Markdown file beside the project or the text, that is neither of them."""
    beside = session.project.path if session.project else session.imported.path if session.imported else None
    if beside is None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(folder or QDir.homePath()) / f"{session.title or 'transcript'}.md"
    return _beside_source(beside.with_suffix(".md"), session)


def completed(typed: str, folder: Path, format_: Format = Format.MARKDOWN) -> Path | None:
    """Return the path that a person typed, in a folder if it names none; None if it names no file.

    A name without a suffix that says its format gets that of `format_`.
    """
    named = typed.strip()
    if not named or not named.isprintable():
        return None
    with suppress(RuntimeError):
        # There may be no such user; then the tilde is part of a name.
        named = str(Path(named).expanduser())
    path = folder / named
    if path.name in ("", ".."):
        return None
    return path if format_of(path) else path.with_name(path.name + suffix_of(format_))


def with_format(path: Path, format_: Format, session: Session) -> Path:
    """Return a path with the suffix of a format in the place of its own, and not that of the session's text."""
    if format_of(path) is format_:
        return path
    return _beside_source(path.with_suffix(suffix_of(format_)), session)


def _beside_source(path: Path, session: Session) -> Path:
    if session.imported and path == session.imported.path:
        return path.with_name(f"{path.stem}-edited{path.suffix}")
    return path


def refuse_source(target: Path, session: Session) -> None:
    """Raise NotWritable if the target is the file that the transcript was read from. Waits for the disk."""
    source = session.imported.path if session.imported else None
    if source and target.exists() and source.exists() and target.samefile(source):
        raise NotWritable(f"{target.name} is the translation that you are correcting; choose another name.")
