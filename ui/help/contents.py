# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual's Markdown as HTML, with an anchor at every heading."""

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

_NO_WORD = re.compile(r"[^\w]+")
_HEADING = re.compile(r"<h(\d) id=\"([^\"]*)\">")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading: the name of its anchor, its text, and its level, 2 for a chapter."""

    name: str
    title: str
    level: int


def rendered(markdown: str) -> tuple[str, list[Section]]:
    """Return a text as HTML, and its headings; the title of the whole is left out."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = reader.parse(markdown)
    sections: list[Section] = []
    kept: list[Token] = []
    for token in tokens:
        if kept and kept[-1].type == "heading_open" and token.type == "inline":
            title = token.content.replace("`", "")
            sections.append(Section(anchor(title), title, int(kept[-1].tag[1:])))
            kept[-1].attrSet("id", sections[-1].name)
        kept.append(token)
    html = reader.renderer.render(kept, reader.options, {})
    # Qt finds the names of links alone.
    html = _HEADING.sub(r"<h\1><a name='\2'></a>", html)
    if sections and sections[0].level == 1:
        html = html.split("</h1>", 1)[1]
        del sections[0]
    return html, sections


def anchor(title: str) -> str:
    """Return the name of a heading's anchor: its words in small letters, joined by hyphens."""
    return _NO_WORD.sub("-", title.casefold()).strip("-")
