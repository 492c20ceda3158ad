# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses the importer for a file; each is imported only when a file needs it."""

import codecs
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from app.errors import NotReadable
from app.history.file_format import SUFFIX
from app.importing.decoding import Decoded, bytes_of, decoded
from app.importing.imported import Imported, Lost
from app.importing.layout import Layout
from app.importing.limits import refuse_too_many_lines, refuse_too_much_markdown
from app.importing.long_turns import divided

MARKDOWN = (".md", ".markdown")
SUBTITLES = (".srt", ".vtt")
PAGES = (".html", ".htm", ".xhtml")
TABLES = (".csv", ".tsv")
NOT_YET = (".doc", ".rtf", ".pdf", ".epub", ".docm", ".dotx", ".pages", ".wpd")
META_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_\-]{1,40})""", re.IGNORECASE)
ENCODING_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}encoding\s*=\s*["']([A-Za-z0-9_\-]{1,40})""")
UNICODE = "utf-8"


class Tracked(StrEnum):
    """What becomes of changes that a word processor has tracked.

    BOTH: without them the text is the original, with them it is the corrected text.
    """

    ACCEPT = "accept"
    REJECT = "reject"
    BOTH = "both"


def read_transcript(path: Path, encoding: str | None = None, tracked: Tracked = Tracked.ACCEPT) -> Imported:
    """Read a file into turns. Raises NotReadable with what to do instead."""
    suffix = path.suffix.lower()
    if suffix in NOT_YET and path.is_file():
        raise NotReadable(f"{path}: {suffix} files cannot be read yet; save it as plain text or Markdown first.")
    if suffix == SUFFIX and path.is_file():
        raise NotReadable(f"{path} is a project already; open it, or choose the text that is to become one.")
    data = bytes_of(path)
    if tracked is not Tracked.BOTH:
        return transcript_of(data, path, encoding, tracked)
    accepted = transcript_of(data, path, encoding, Tracked.ACCEPT)
    if Lost.ACCEPTED not in accepted.lost:
        return accepted
    rejected = transcript_of(data, path, encoding, Tracked.REJECT)
    lost = {*accepted.lost, *rejected.lost} - {Lost.ACCEPTED, Lost.REJECTED}
    return replace(rejected, corrected=accepted.turns, lost=tuple(sorted(lost)))


def transcript_of(data: bytes, path: Path, encoding: str | None = None, tracked: Tracked = Tracked.ACCEPT) -> Imported:
    """Take in what a file holds, or would hold; its path says what kind of file. As `read_transcript`."""
    suffix = path.suffix.lower()
    packed = _packed(suffix, tracked)
    if packed:
        text, layout = packed(data, path)
        return _imported(path, Decoded(text, UNICODE, hashlib.sha256(data).hexdigest()), layout, is_text=False)
    found = decoded(path, data, encoding or (_declared(data) if suffix in PAGES else None))
    if other := _gathering(suffix):
        text, layout = other(found.text, path)
        return _imported(path, replace(found, text=text), layout, is_text=False)
    return _imported(path, found, _layout(found.text, path), is_text=True)


def _packed(suffix: str, tracked: Tracked) -> Callable[[bytes, Path], tuple[str, Layout]] | None:
    """Return the importer of a format that says itself how its text is encoded."""
    # ruff: noqa: PLC0415 - each brings what the others do not need
    match suffix:
        case ".docx":
            from app.importing.office.word import read_word

            return lambda data, path: read_word(data, path, reject=tracked is Tracked.REJECT)
        case ".odt":
            from app.importing.office.open_document import read_open_document

            return lambda data, path: read_open_document(data, path, reject=tracked is Tracked.REJECT)
        case ".json":
            from app.importing.whisper import read_whisper

            return read_whisper
        case ".xlf" | ".xliff":
            from app.importing.tables.exchange import read_xliff

            return read_xliff
        case ".tmx":
            from app.importing.tables.exchange import read_tmx

            return read_tmx
        case _:
            return None


def _gathering(suffix: str) -> Callable[[str, Path], tuple[str, Layout]] | None:
    """Return the importer of a format whose text is put together anew."""
    if suffix in PAGES:
        from app.importing.web_page import read_web_page

        return read_web_page
    if suffix in TABLES:
        from app.importing.tables.separated import read_separated

        return read_separated
    return None


def _layout(text: str, path: Path) -> Layout:
    suffix = path.suffix.lower()
    if suffix in SUBTITLES:
        from app.importing.subtitles import read_subtitles

        return read_subtitles(text, path)
    if suffix in MARKDOWN:
        from app.importing.markdown import read_markdown

        refuse_too_much_markdown(text, path)
        return read_markdown(text)
    from app.importing.text import read_text

    refuse_too_many_lines(text, path)
    return read_text(text)


def _imported(path: Path, found: Decoded, layout: Layout, *, is_text: bool) -> Imported:
    if not layout.turns:
        raise NotReadable(f"{path} holds no text that could be edited; choose another file.")
    turns = tuple(part for turn in layout.turns for part in divided(turn))
    return Imported(
        path,
        found.encoding,
        found.sha256,
        found.text,
        turns,
        layout.metadata,
        is_text,
        tuple(layout.lost),
        layout.timed,
        layout.sourced,
        authors=tuple(layout.authors),
    )


def _declared(data: bytes) -> str | None:
    """Return the encoding that a page names, if it is one and fits; a mark or UTF-8 go before it."""
    found = ENCODING_DECLARED.search(data[:1024]) or META_CHARSET.search(data[:4096])
    if not found or data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    try:
        data.decode(UNICODE)
    except UnicodeDecodeError:
        name = found[1].decode("ascii")
        try:
            data.decode(name)
        except (LookupError, ValueError):
            return None
        return name
    return None
