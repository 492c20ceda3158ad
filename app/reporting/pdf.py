# SPDX-License-Identifier: GPL-3.0-or-later
"""The report as a PDF file: plots as pictures, tables over as many pages as they need."""

import io
import unicodedata
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import CondPageBreak, Flowable, Image, LongTable, SimpleDocTemplate, TableStyle
from reportlab.platypus import Paragraph as Set

from app.exporting.pdf import BOLD, FONT, glyphs, load_fonts, number_page
from app.exporting.xml_text import escaped
from app.reporting.drawing import as_png, height_of
from app.reporting.look import LIGHT, Look
from app.reporting.plots import WIDTH, Plot
from app.reporting.tables import Table
from app.reporting.words import ENGLISH, Words

PAGE = landscape(A4)
MARGIN = 48
ROOM = PAGE[0] - 2 * MARGIN
PADDING = 6
"""ReportLab's own, on either side of a cell."""
TITLE, HEADING, CELL = 18, 12, 8
LEADING = 1.35
UNKNOWN = "?"
"""Stands for a letter that the font has no sign for: a report is read for its figures."""


def as_pdf(
    heading: str, tables: Iterable[Table], plots: Iterable[Plot], look: Look = LIGHT, words: Words = ENGLISH
) -> bytes:
    """Return the report, in the language of `words` already, as a PDF file in the colours of a look."""
    load_fonts()
    held = io.BytesIO()
    document = SimpleDocTemplate(held, pagesize=PAGE, title=heading, creator="Fairhand", lang=words.language)
    document.leftMargin = document.rightMargin = document.topMargin = document.bottomMargin = MARGIN
    story = list(_story(heading, list(tables), plots, look, words))
    paper = partial(_paper, look=look)
    document.build(story, onFirstPage=paper, onLaterPages=paper)
    return held.getvalue()


def _story(heading: str, tables: list[Table], plots: Iterable[Plot], look: Look, words: Words) -> Iterator[Flowable]:
    yield Set(_words(heading), _style(look, TITLE, bold=True))
    first, *others = tables
    yield from _table(first, look, words)
    for plot in plots:
        height = height_of(plot) * inch
        yield CondPageBreak(min(height + 3 * HEADING, PAGE[1] - 2 * MARGIN))
        yield Set(_words(plot.title), _style(look, HEADING, bold=True))
        share = min(1.0, (PAGE[1] - 2 * MARGIN - 4 * HEADING) / height)
        picture = Image(io.BytesIO(as_png(plot, look)), WIDTH * inch * share, height * share)
        picture.hAlign = "LEFT"
        yield picture
    for table in others:
        yield from _table(table, look, words)


def _table(table: Table, look: Look, words: Words) -> Iterator[Flowable]:
    yield CondPageBreak(8 * HEADING)
    yield Set(_words(table.title), _style(look, HEADING, bold=True))
    if not table.rows:
        yield Set(_words(words.of("None.")), _style(look, CELL))
        return
    cell = _style(look, CELL)
    columns = list(zip(table.columns, table.numeric, strict=True))
    rows: list[list[Any]] = [
        [Set(_words(name), _style(look, CELL, bold=True, right=is_number)) for name, is_number in columns]
    ]
    # Numbers fit on one line: as paragraphs they would take many times as long.
    rows += [
        [
            str(one) if is_number else Set(_words(str(one)), cell)
            for one, (_, is_number) in zip(row, columns, strict=True)
        ]
        for row in table.rows
    ]
    right = [("ALIGN", (at, 1), (at, -1), "RIGHT") for at, (_, is_number) in enumerate(columns) if is_number]
    cells = TableStyle(
        [
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(look.line)),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("FONT", (0, 1), (-1, -1), FONT, CELL, CELL * LEADING),
            ("TEXTCOLOR", (0, 1), (-1, -1), HexColor(look.text)),
            *right,
        ]
    )
    yield LongTable(rows, colWidths=_widths(table), repeatRows=1, splitInRow=1, style=cells, hAlign="LEFT")


def _widths(table: Table) -> list[float]:
    """Return how wide columns are: as their words need, so that none is broken; where they are too many, words wrap."""
    heads = [max(_width(word, BOLD) for word in name.split()) for name in table.columns]
    cells = [max((_width(str(row[at]), FONT) for row in table.rows), default=0.0) for at in range(len(heads))]
    natural = [max(head, cell) + 2 * PADDING for head, cell in zip(heads, cells, strict=True)]
    numbers = sum(width for width, is_number in zip(natural, table.numeric, strict=True) if is_number)
    share = min(1.0, (ROOM - numbers) / max(sum(natural) - numbers, 1.0))
    return [
        width if is_number else max(share * width, head + 2 * PADDING)
        for width, head, is_number in zip(natural, heads, table.numeric, strict=True)
    ]


def _width(text: str, font: str) -> float:
    return pdfmetrics.stringWidth(text, font, CELL)


def _style(look: Look, size: int, *, bold: bool = False, right: bool = False) -> ParagraphStyle:
    above = size if bold and size > CELL else 0
    return ParagraphStyle(
        f"{size}-{bold}-{right}",
        alignment=2 if right else 0,
        fontName=BOLD if bold else FONT,
        fontSize=size,
        leading=size * LEADING,
        textColor=HexColor(look.text),
        spaceBefore=above,
        spaceAfter=above / 2,
        keepWithNext=1 if above else 0,
    )


def _words(text: str) -> str:
    known = glyphs()
    shown = (letter for letter in text if unicodedata.category(letter) != "Cf")
    return escaped("".join(letter if ord(letter) in known or letter.isspace() else UNKNOWN for letter in shown))


def _paper(canvas: Any, document: Any, *, look: Look) -> None:  # noqa: ANN401 - ReportLab says nothing of types
    canvas.setFillColor(HexColor(look.ground))
    canvas.rect(0, 0, *PAGE, stroke=0, fill=1)
    canvas.setFillColor(HexColor(look.muted))
    number_page(canvas, document, width=PAGE[0])
