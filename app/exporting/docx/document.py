# SPDX-License-Identifier: GPL-3.0-or-later
"""The views of a transcript as a Word file."""

import io
import zipfile
from collections.abc import Iterator, Sequence

from app.exporting.docx.comments import NAMESPACE, CommentMarks, comments_part
from app.exporting.docx.paragraphs import ParagraphWriter, text_run
from app.exporting.docx.styles import styles_part
from app.exporting.exported import Exported, View
from app.exporting.marked import marked, unmarked
from app.exporting.side_by_side import HEADINGS, rows
from app.exporting.xml_text import escaped
from app.history.revision import now
from app.history.signatures import Signature

HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = (
    f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{WORD}.styles+xml"/>'
    f'<Override PartName="/word/comments.xml" ContentType="{WORD}.comments+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    "</Types>"
)
RELATIONS = (
    f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)
DOCUMENT_RELATIONS = (
    f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{OFFICE}/comments" Target="comments.xml"/>'
    "</Relationships>"
)
PORTRAIT = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'  # noqa: E501
LANDSCAPE = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'  # noqa: E501
WIDTHS = (700, 1800, 6000, 6000)
"""Of the columns of a table, in twentieths of a point."""


def to_docx(exported: Exported, view: View, *, speakers: bool = False) -> bytes:
    """Return a view as a file for Word; comments go with all but the table."""
    comments = CommentMarks(exported.comments, {turn.id: turn for turn in exported.turns})
    match view:
        case View.CLEAN:
            writer = ParagraphWriter(exported.signed, comments, speakers=speakers)
            body = [*_facts(exported), *writer.written(unmarked(exported.turns)), PORTRAIT]
        case View.CHANGES:
            writer = ParagraphWriter(exported.signed, comments)
            found = marked(exported.before, exported.turns, exported.signatures)
            body = [*writer.written(found), PORTRAIT]
        case View.SIDE_BY_SIDE:
            body = [*_table(exported), LANDSCAPE]
    document = f"<w:document {NAMESPACE}><w:body>{''.join(body)}</w:body></w:document>"
    return _package(
        {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": RELATIONS,
            "docProps/core.xml": _properties(exported.title, exported.signed),
            "word/_rels/document.xml.rels": DOCUMENT_RELATIONS,
            "word/document.xml": document,
            "word/styles.xml": styles_part(exported.language),
            "word/comments.xml": comments_part(comments.comments),
        }
    )


def _facts(exported: Exported) -> Iterator[str]:
    for key, value in exported.facts.items():
        yield f"<w:p>{text_run(f'{key.capitalize()}: {value}')}</w:p>"


def _table(exported: Exported) -> Iterator[str]:
    line = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    yield f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{line}</w:tblBorders></w:tblPr><w:tblGrid>'
    yield from (f'<w:gridCol w:w="{width}"/>' for width in WIDTHS)
    yield "</w:tblGrid>"
    yield _row(HEADINGS, "<w:trPr><w:tblHeader/></w:trPr>", bold=True)
    for row in rows(exported.turns, exported.originals):
        yield _row(row)
    yield "</w:tbl><w:p/>"


def _row(cells: Sequence[str], properties: str = "", *, bold: bool = False) -> str:
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_cell(cell, bold=bold)}</w:tc>'
        for width, cell in zip(WIDTHS, cells, strict=True)
    )
    return f"<w:tr>{properties}{written}</w:tr>"


def _cell(text: str, *, bold: bool) -> str:
    return "".join(f"<w:p>{text_run(line, bold=bold)}</w:p>" for line in text.split("\n"))


def _properties(title: str, signed: Signature) -> str:
    made = escaped((signed.time or now())[:19] + "Z")
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(title)}</dc:title><dc:creator>{escaped(signed.author)}</dc:creator>"
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{made}</dcterms:modified></cp:coreProperties>'
    )


def _package(parts: dict[str, str]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            # The same text gives the same file: no times of writing.
            package.writestr(zipfile.ZipInfo(name), (HEADER + text).encode("utf-8"), zipfile.ZIP_DEFLATED)
    return held.getvalue()
