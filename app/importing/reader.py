# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses the importer for a file."""

from pathlib import Path

from app.errors import NotReadable
from app.importing.decoding import read_decoded
from app.importing.imported import Imported
from app.importing.layout import Layout
from app.importing.long_turns import divided
from app.importing.markdown import read_markdown
from app.importing.text import read_text

MARKDOWN = (".md", ".markdown")
NOT_YET = (".docx", ".odt", ".doc", ".rtf", ".pdf", ".html", ".htm", ".srt", ".vtt", ".xliff", ".xlf", ".tmx", ".epub")


def read_transcript(path: Path, encoding: str | None = None) -> Imported:
    """Read a text or Markdown file into turns. Raises NotReadable with what to do instead."""
    suffix = path.suffix.lower()
    if suffix in NOT_YET and path.is_file():
        raise NotReadable(f"{path}: {suffix} files cannot be read yet; save it as plain text or Markdown first.")
    decoded = read_decoded(path, encoding)
    layout: Layout = read_markdown(decoded.text) if suffix in MARKDOWN else read_text(decoded.text)
    if not layout.turns:
        raise NotReadable(f"{path} holds no text that could be edited; choose another file.")
    turns = tuple(part for turn in layout.turns for part in divided(turn))
    return Imported(path, decoded.encoding, decoded.sha256, decoded.text, turns, layout.metadata)
