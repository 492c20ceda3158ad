# SPDX-License-Identifier: GPL-3.0-or-later
"""The views of a transcript as one HTML file that runs no script and loads nothing."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from app.exporting.exported import Exported, View
from app.exporting.marked import Mark, Paragraph, Piece, marked, unmarked
from app.exporting.side_by_side import HEADINGS, rows
from app.exporting.xml_text import escaped
from app.importing.html_marks import MAIN, PARAGRAPH_SIGN, SPEAKER
from app.transcript.turn import Role

STYLE = """
:root { color-scheme: light dark; }
body { font: 1.06rem/1.55 Georgia, "Noto Serif", serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
body.wide { max-width: 76rem; }
.turn { margin: 0 0 1rem; }
.question { margin-top: 1.6rem; }
.question p { font-weight: bold; }
.question strong { font-weight: inherit; }
p { margin: 0 0 .6rem; unicode-bidi: isolate; overflow-wrap: break-word; }
.turn p, h2.turn, td p { white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #888; padding: .5rem .7rem; text-align: start; vertical-align: top; }
td { overflow-wrap: break-word; }
th:first-child { width: 3rem; }
th:nth-child(2) { width: 8rem; }
del, ins { unicode-bidi: isolate; }
del { text-decoration: line-through; }
del { color: #b3261e; }
ins { color: #1b6e3c; text-decoration: underline; }
@media (prefers-color-scheme: dark) { del { color: #ff9c94; } ins { color: #86d9a3; } }
@media print { .question { break-after: avoid; } }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
BLOCKS = {Role.HEADING: ("h2", "h2"), Role.QUOTE: ("blockquote", "p")}
EMPHASIS = {Role.QUESTION: "strong", Role.NOTE: "em"}
TAGS = {Mark.DELETED: "del", Mark.INSERTED: "ins"}


def to_html(exported: Exported, view: View, *, speakers: bool = False) -> str:
    """Return a view as an HTML page."""
    match view:
        case View.CLEAN:
            body = [*_facts(exported), *_turns(unmarked(exported.turns), speakers=speakers)]
        case View.CHANGES:
            body = list(_turns(marked(exported.before, exported.turns, exported.signatures), speakers=False))
        case View.SIDE_BY_SIDE:
            body = list(_table(exported))
    width = ' class="wide"' if view is View.SIDE_BY_SIDE else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escaped(exported.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escaped(exported.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body{width}>\n"
        f'<main {MAIN}="{view.value}">\n' + "\n".join(body) + "\n</main>\n</body>\n</html>\n"
    )


def _facts(exported: Exported) -> Iterator[str]:
    if exported.facts:
        lines = [f"<dt>{escaped(key)}</dt><dd>{escaped(value)}</dd>" for key, value in exported.facts.items()]
        yield f"<header><dl>{''.join(lines)}</dl></header>"


def _turns(paragraphs: Iterable[Paragraph], *, speakers: bool) -> Iterator[str]:
    numbered = _numbered(paragraphs)
    for _, group in groupby(numbered, key=lambda pair: pair[0]):
        listed = [paragraph for _, paragraph in group]
        turn = listed[0].turn
        outer, inner = BLOCKS.get(turn.role, ("div", "p"))
        lines = list(_lines(listed, label=_label(turn.speaker) if speakers else ""))
        if outer == inner:
            # A heading of several paragraphs stays one heading.
            yield f'<{outer} class="turn {turn.role.value}" dir="auto">{"<br>".join(lines)}</{outer}>'
        else:
            written = "".join(f'<{inner} dir="auto">{line}</{inner}>' for line in lines)
            yield f'<{outer} class="turn {turn.role.value}">{written}</{outer}>'


def _numbered(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[int, Paragraph]]:
    number = 0
    for paragraph in paragraphs:
        number += paragraph.begins
        yield number, paragraph


def _lines(paragraphs: Sequence[Paragraph], label: str) -> Iterator[str]:
    for count, paragraph in enumerate(paragraphs):
        tag = EMPHASIS.get(paragraph.turn.role)
        words = "".join(map(_piece, paragraph.pieces))
        if tag and words:
            words = f"<{tag}>{words}</{tag}>"
        end = Piece(PARAGRAPH_SIGN, paragraph.end, signature=paragraph.end_signature)
        sign = _piece(end) if paragraph.end is not Mark.KEPT else ""
        yield (label if count == 0 else "") + words + sign


def _piece(piece: Piece) -> str:
    tag = TAGS.get(piece.mark)
    if not tag:
        return escaped(piece.text)
    signed = piece.signature
    when = f' datetime="{escaped(signed.time)}"' if signed and signed.time else ""
    who = f' title="{escaped(signed.author)}"' if signed and signed.author else ""
    return f"<{tag}{who}{when}>{escaped(piece.text)}</{tag}>"


def _label(name: str) -> str:
    return f'<b class="{SPEAKER}"><bdi>{escaped(name)}</bdi>:</b> ' if name else ""


def _table(exported: Exported) -> Iterator[str]:
    head = "".join(f'<th scope="col">{escaped(heading)}</th>' for heading in HEADINGS)
    yield f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>"
    for row in rows(exported.turns, exported.originals):
        yield f"<tr>{''.join(map(_cell, row))}</tr>"
    yield "</tbody>\n</table>"


def _cell(text: str) -> str:
    return "<td>" + "".join(f'<p dir="auto">{escaped(line)}</p>' for line in text.split("\n")) + "</td>"
