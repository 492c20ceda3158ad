# SPDX-License-Identifier: GPL-3.0-or-later
"""Markdown to turns, read by markdown-it-py as every CommonMark reader reads it.

Bold paragraphs are questions, italic ones notes, block quotes quotes, headings headings, others answers; "**Name:** "
before a paragraph names the speaker. Neighbouring answer paragraphs are one turn. A file without any such sign is read
as plain text.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.importing.layout import Layout
from app.importing.markdown_text import Emphasis, Inline, inline_of
from app.importing.styled import SAME_TURN, TURN, Paragraph, says_nothing, turns_of
from app.importing.text import read_text
from app.transcript.turn import Role

__all__ = ["SAME_TURN", "TURN", "read_markdown"]

if TYPE_CHECKING:
    from markdown_it.token import Token

FRONT_MATTER = re.compile(r"---[ \t]*\r?\n((?:[A-Za-z][\w -]*:[^\r\n]*\r?\n)+)---[ \t]*(?:\r?\n|$)")


def read_markdown(decoded: str) -> Layout:
    """Return the turns of a Markdown file in reading order."""
    metadata, start = _front_matter(decoded)
    paragraphs = list(_paragraphs(decoded, start))
    if says_nothing(paragraphs) and not start:
        return read_text(decoded)
    return Layout(turns_of(paragraphs), metadata)


def _front_matter(decoded: str) -> tuple[dict[str, str], int]:
    found = FRONT_MATTER.match(decoded)
    if not found:
        return {}, 0
    pairs = (line.split(":", 1) for line in found[1].rstrip("\r\n").split("\n"))
    return {key.strip().lower(): _scalar(value.strip()) for key, value in pairs}, found.end()


def _scalar(value: str) -> str:
    if not value.startswith('"'):
        return value.strip("'")
    try:
        read = str(json.loads(value, strict=False))
        read.encode()
    except ValueError:
        # Among them half a character, which no file can hold.
        return value
    return read


def _paragraphs(decoded: str, start: int) -> Iterator[Paragraph]:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only Markdown files need it

    starts = _line_starts(decoded, start)
    within: list[Token] = []
    break_before = ""
    quote = 0
    for token in MarkdownIt("commonmark").parse(decoded[start:]):
        if token.nesting == 1:
            within.append(token)
            quote += token.type == "blockquote_open" and token.level == 0
        elif token.nesting == -1:
            within.pop()
        elif token.type == "html_block" and token.content.strip() in (TURN, SAME_TURN):
            break_before = token.content.strip()
        elif token.type in ("inline", "code_block", "fence", "html_block"):
            first, last = token.map or (0, len(starts) - 1)
            inline = inline_of(token, decoded, starts[first], starts[last], _list_mark(within))
            speaker, inline = inline.without_label()
            if inline.passage.text:
                kinds = [outer.type for outer in within]
                in_quote = quote if "blockquote_open" in kinds else 0
                yield Paragraph(inline.passage, _role(inline, kinds), speaker, break_before, in_quote)
                break_before = ""


def _line_starts(decoded: str, start: int) -> list[int]:
    """Return where each line begins from `start` on, and the end of the file."""
    ends = [match.end() for match in re.compile(r"\r\n|\r|\n").finditer(decoded, start)]
    return [start, *ends, len(decoded)]


def _list_mark(within: Sequence["Token"]) -> str:
    """Return the mark that a reader sees before a list item, "" outside of lists."""
    if len(within) > 1 and within[-2].type == "list_item_open":
        return f"{within[-2].info or ''}{within[-2].markup} "
    return ""


def _role(inline: Inline, within: Sequence[str]) -> Role:
    if "heading_open" in within:
        return Role.HEADING
    if "blockquote_open" in within:
        return Role.QUOTE
    return {Emphasis.STRONG: Role.QUESTION, Emphasis.EM: Role.NOTE, Emphasis.NONE: Role.ANSWER}[inline.emphasis]
