# SPDX-License-Identifier: GPL-3.0-or-later
"""The views of a transcript as a PDF file, set by ReportLab in the serif that comes with Fairhand."""

import io
import unicodedata
from collections.abc import Container, Iterable, Iterator
from functools import partial
from importlib import resources
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, LongTable, SimpleDocTemplate, TableStyle
from reportlab.platypus import Paragraph as Set

from app.errors import NotWritable
from app.exporting.exported import Exported, View
from app.exporting.marked import Mark, Paragraph, Piece, marked, unmarked
from app.exporting.side_by_side import HEADINGS, rows
from app.exporting.xml_text import escaped
from app.importing.html_marks import PARAGRAPH_SIGN
from app.transcript.turn import Role

FONT, BOLD = "Fairhand", "Fairhand-Bold"
FILES = {FONT: "NotoSerif-Regular.ttf", BOLD: "NotoSerif-Bold.ttf"}
MARGIN = 62
WIDTHS = (34, 90, 296, 296)
MUTED = HexColor(0x555555)
SHOWN = 12
"""So many letters are named that a font lacks; more would not help anybody."""
MARKS = {
    Mark.DELETED: '<font color="#b3261e"><strike>{}</strike></font>',
    Mark.INSERTED: '<font color="#1b6e3c"><u>{}</u></font>',
}
PLAIN = ParagraphStyle("answer", fontName=FONT, fontSize=10.5, leading=15.5, spaceAfter=6)
CELL = ParagraphStyle("cell", parent=PLAIN, fontSize=9, leading=12.5, spaceAfter=2)
STYLES = {
    Role.ANSWER: PLAIN,
    Role.QUESTION: ParagraphStyle("question", parent=PLAIN, fontName=BOLD, spaceBefore=9, keepWithNext=1),
    Role.HEADING: ParagraphStyle(
        "heading", parent=PLAIN, fontName=BOLD, fontSize=13.5, leading=18, spaceBefore=14, keepWithNext=1
    ),
    Role.QUOTE: ParagraphStyle("quote", parent=PLAIN, leftIndent=24, rightIndent=24),
    Role.NOTE: ParagraphStyle("note", parent=PLAIN, textColor=MUTED),
}


def to_pdf(exported: Exported, view: View, *, speakers: bool = False) -> bytes:
    """Return a view as a PDF file. Raises NotWritable if the font lacks a letter of it."""
    load_fonts()
    size = landscape(A4) if view is View.SIDE_BY_SIDE else A4
    held = io.BytesIO()
    author = exported.signed.author
    document = SimpleDocTemplate(
        held, pagesize=size, title=exported.title, author=author, creator="Fairhand", lang=exported.language
    )
    document.leftMargin = document.rightMargin = document.topMargin = document.bottomMargin = MARGIN
    numbered = partial(number_page, width=size[0])
    document.build(list(_story(exported, view, speakers=speakers)), onFirstPage=numbered, onLaterPages=numbered)
    return held.getvalue()


def _story(exported: Exported, view: View, *, speakers: bool) -> Iterator[Flowable]:
    match view:
        case View.CLEAN:
            for key, value in exported.facts.items():
                yield Set(_words(f"{key.capitalize()}: {value}"), STYLES[Role.NOTE])
            yield from _paragraphs(unmarked(exported.turns), speakers=speakers)
        case View.CHANGES:
            yield from _paragraphs(marked(exported.before, exported.turns, exported.signatures), speakers=False)
        case View.SIDE_BY_SIDE:
            yield _table(exported)


def _paragraphs(paragraphs: Iterable[Paragraph], *, speakers: bool) -> Iterator[Flowable]:
    for paragraph in paragraphs:
        label = ""
        if speakers and paragraph.begins and paragraph.turn.speaker:
            label = f'<font name="{BOLD}">{_words(paragraph.turn.speaker)}: </font>'
        end = [] if paragraph.end is Mark.KEPT else [Piece(PARAGRAPH_SIGN, paragraph.end)]
        words = label + "".join(_piece(piece) for piece in [*paragraph.pieces, *end])
        if words:
            yield Set(words, STYLES[paragraph.turn.role])


def _piece(piece: Piece) -> str:
    return MARKS.get(piece.mark, "{}").format(_words(piece.text))


def _table(exported: Exported) -> Flowable:
    cells = [[_cell(text) for text in HEADINGS]]
    cells += [[_cell(text) for text in row] for row in rows(exported.turns, exported.originals)]
    look = TableStyle(
        [("GRID", (0, 0), (-1, -1), 0.5, HexColor(0xBBBBBB)), ("VALIGN", (0, 0), (-1, -1), "TOP")],
    )
    return LongTable(cells, colWidths=WIDTHS, repeatRows=1, splitInRow=1, style=look)


def _cell(text: str) -> list[Flowable]:
    return [Set(_words(line), CELL) for line in text.split("\n")]


def _words(text: str) -> str:
    """Return a text as ReportLab reads it, without signs that have no shape. Raises NotWritable as `to_pdf`."""
    shown = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    known = glyphs()
    lacking = "".join(dict.fromkeys(letter for letter in shown if ord(letter) not in known and not letter.isspace()))
    if lacking:
        raise NotWritable(f"The font of PDF files has no sign for “{lacking[:SHOWN]}”; export it as DOCX or HTML.")
    return escaped(shown)


def glyphs() -> Container[int]:
    """Return the code points that the font has a sign for."""
    return pdfmetrics.getFont(FONT).face.charToGlyph  # pyright: ignore - ReportLab says nothing of its types


def load_fonts() -> None:
    """Make the fonts of the interview known to ReportLab."""
    if FONT in pdfmetrics.getRegisteredFontNames():
        return
    folder = resources.files("resources") / "fonts"
    for name, file in FILES.items():
        pdfmetrics.registerFont(TTFont(name, io.BytesIO((folder / file).read_bytes())))  # pyright: ignore - as above
    pdfmetrics.registerFontFamily(FONT, normal=FONT, bold=BOLD, italic=FONT, boldItalic=BOLD)  # pyright: ignore - as above


def number_page(canvas: Any, document: Any, *, width: float) -> None:  # noqa: ANN401 - ReportLab says nothing of types
    """Put the number of a page under it."""
    canvas.saveState()
    canvas.setFont(FONT, 9)
    canvas.drawCentredString(width / 2, MARGIN / 2, str(document.page))
    canvas.restoreState()
