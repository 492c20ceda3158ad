# SPDX-License-Identifier: GPL-3.0-or-later
"""Paragraphs with kept, deleted and inserted words as WordprocessingML."""

from collections.abc import Iterable, Iterator
from itertools import count

from app.exporting.docx.comments import CommentMarks
from app.exporting.docx.styles import SPEAKER, style_of
from app.exporting.marked import Mark, Paragraph, Piece
from app.exporting.xml_text import escaped
from app.history.signatures import Signature
from app.transcript.turn import Role

TAGS = {Mark.DELETED: "w:del", Mark.INSERTED: "w:ins"}


class ParagraphWriter:
    """Writes paragraphs. A change nobody signed is signed by `fallback`; `speakers` has names stand before turns."""

    def __init__(self, fallback: Signature, comments: CommentMarks, *, speakers: bool = False) -> None:
        self._fallback = fallback
        self._comments = comments
        self._speakers = speakers
        self._ids = count(1)

    def written(self, paragraphs: Iterable[Paragraph]) -> Iterator[str]:
        """Yield each paragraph as XML."""
        for paragraph in paragraphs:
            end = self._mark(paragraph.end, paragraph.end_signature) if paragraph.end is not Mark.KEPT else ""
            properties = f'<w:pStyle w:val="{style_of(paragraph.turn.role, begins=paragraph.begins)}"/>'
            if end:
                properties += f"<w:rPr>{end}/></w:rPr>"
            label = _label(paragraph) if self._speakers and paragraph.begins else ""
            runs = "".join(self._runs(paragraph))
            yield f"<w:p><w:pPr>{properties}</w:pPr>{label}{runs}</w:p>"

    def _runs(self, paragraph: Paragraph) -> Iterator[str]:
        bold = paragraph.turn.role is Role.QUESTION
        for piece in paragraph.pieces:
            for part in self._comments.cut(piece):
                yield from self._comments.before(part)
                yield self._run(part, bold=bold)
                yield from self._comments.behind(part)
        if all(piece.mark is Mark.DELETED for piece in paragraph.pieces):
            yield from self._comments.on_nothing(paragraph.turn)

    def _run(self, piece: Piece, *, bold: bool) -> str:
        run = text_run(piece.text, bold=bold, deleted=piece.mark is Mark.DELETED)
        if piece.mark is Mark.KEPT:
            return run
        return f"{self._mark(piece.mark, piece.signature)}>{run}</{TAGS[piece.mark]}>"

    def _mark(self, mark: Mark, signature: Signature | None) -> str:
        """Return the beginning of a tag that says who changed something; Word knows no more than seconds."""
        signed = signature or self._fallback
        when = f' w:date="{word_time(signed.time)}"' if signed.time else ""
        return f'<{TAGS[mark]} w:id="{next(self._ids)}" w:author="{escaped(signed.author)}"{when}'


def text_run(text: str, *, bold: bool = False, deleted: bool = False) -> str:
    """Return some text of one paragraph as a run."""
    tag = "w:delText" if deleted else "w:t"
    words = "<w:tab/>".join(f'<{tag} xml:space="preserve">{escaped(part)}</{tag}>' for part in text.split("\t"))
    return f"<w:r>{'<w:rPr><w:b/></w:rPr>' if bold else ''}{words}</w:r>"


def word_time(time: str) -> str:
    """Return a time in UTC to the second."""
    return escaped(time[:19] + "Z")


def _label(paragraph: Paragraph) -> str:
    name = paragraph.turn.speaker
    if not name:
        return ""
    properties = f'<w:rPr><w:rStyle w:val="{SPEAKER}"/></w:rPr>'
    return f'<w:r>{properties}<w:t xml:space="preserve">{escaped(name)}: </w:t></w:r>'
