# SPDX-License-Identifier: GPL-3.0-or-later
"""The formats that a transcript can be written in, each imported only when it is asked for."""

from enum import StrEnum
from pathlib import Path

from app.errors import NotWritable
from app.exporting.exported import Exported, View


class Format(StrEnum):
    """A kind of file."""

    MARKDOWN = "markdown"
    DOCX = "docx"
    HTML = "html"
    TEXT = "text"
    SRT = "srt"
    VTT = "vtt"
    PDF = "pdf"


SUFFIXES = {
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".docx": Format.DOCX,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".txt": Format.TEXT,
    ".srt": Format.SRT,
    ".vtt": Format.VTT,
    ".pdf": Format.PDF,
}
CLEAN_ONLY = (Format.TEXT, Format.SRT, Format.VTT)
WITHOUT_FACTS = (Format.SRT, Format.VTT)
PAGED = (Format.DOCX, Format.HTML, Format.PDF)
"""Formats that look otherwise than they are written."""


def format_of(path: Path) -> Format | None:
    """Return the format that a file's suffix names, None if it names none."""
    return SUFFIXES.get(path.suffix.lower())


def suffix_of(format_: Format) -> str:
    """Return the usual suffix of a format."""
    return next(suffix for suffix, named in SUFFIXES.items() if named is format_)


def can_show(format_: Format, view: View) -> bool:
    """Tell whether a format can hold a view."""
    return view is View.CLEAN or format_ not in CLEAN_ONLY


def as_file(exported: Exported, format_: Format, view: View, *, speakers: bool = False) -> bytes:
    """Return a view as the bytes of a file; `can_show` it. Raises NotWritable for what the format cannot hold."""
    match format_:
        case Format.DOCX:
            from app.exporting.docx.document import to_docx  # noqa: PLC0415

            return to_docx(exported, view, speakers=speakers)
        case Format.PDF:
            from app.exporting.pdf import to_pdf  # noqa: PLC0415 - brings ReportLab

            return to_pdf(exported, view, speakers=speakers)
        case _:
            return _encoded(_as_text(exported, format_, view, speakers=speakers))


def _encoded(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        half = text[error.start]
        raise NotWritable(
            f"The text holds half a character ({half!r}); delete it, or export as DOCX or HTML."
        ) from None


def _as_text(exported: Exported, format_: Format, view: View, *, speakers: bool) -> str:
    match format_:
        case Format.HTML:
            from app.exporting.html_page import to_html  # noqa: PLC0415

            return to_html(exported, view, speakers=speakers)
        case Format.TEXT:
            from app.exporting.plain_text import to_text  # noqa: PLC0415

            return to_text(exported, speakers=speakers)
        case Format.SRT:
            from app.exporting.captions import to_srt  # noqa: PLC0415

            return to_srt(exported, speakers=speakers)
        case Format.VTT:
            from app.exporting.captions import to_vtt  # noqa: PLC0415

            return to_vtt(exported, speakers=speakers)
        case _:
            from app.exporting.views import as_markdown  # noqa: PLC0415

            return as_markdown(exported, view, speakers=speakers)
