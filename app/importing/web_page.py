# SPDX-License-Identifier: GPL-3.0-or-later
"""HTML pages to turns: Fairhand's own, pages of nothing but a text, and pages of news sites by their main text.

Nothing is fetched and no script is run: the page is read as it lies there.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import NotReadable
from app.importing.html_marks import MAIN, PARAGRAPH_SIGN, SPEAKER
from app.importing.imported import Lost
from app.importing.layout import Layout
from app.importing.limits import refuse_too_many_tags
from app.importing.markdown_text import Emphasis
from app.importing.office.writing_desk import Desk, Table, Written
from app.transcript.turn import Role

if TYPE_CHECKING:
    from lxml.etree import Element

LARGEST_PAGE = 8 * 1024 * 1024
"""In code points."""
LARGEST_ARTICLE, MOST_BLOCKS = 2 * 1024 * 1024, 10_000
"""Of a page with more code points or blocks all is read but its margins: the extractor's time grows with the square."""
MARGINS = {"nav", "aside", "footer", "form"}
DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
SPACES = re.compile(r"[ \t\r\n\f]+")
BLANK_LINES = re.compile(r"\r?\n[ \t]*(?:\r?\n[ \t]*)+")
SITE = "//nav | //aside | //footer | //form | //script | //iframe"
"""What a page has that is more than a text."""
BLOCK_PATH = "//div | //p | //li | //td | //section | //article"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BLOCKS = {
    *HEADINGS,
    *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl"),
    *("dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "legend", "li", "main"),
    *("nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
}
UNSEEN = {
    *("audio", "button", "canvas", "datalist", "head", "iframe", "math", "noscript", "object", "option", "script"),
    *("select", "style", "svg", "template", "textarea", "title", "video"),
}
PICTURES = frozenset(("img", "picture", "svg", "video", "canvas", "object", "iframe"))
STRONG, EM = ("b", "strong"), ("em", "i", "cite")


def read_web_page(decoded: str, path: Path) -> tuple[str, Layout]:
    """Return a page's main text and the turns in it. Raises NotReadable."""
    if len(decoded) > LARGEST_PAGE:
        raise NotReadable(f"{path} is over 8 MB, too large for a page; save its text as .txt.")
    refuse_too_many_tags(decoded, path)
    page = _tree(DECLARATION.sub("", decoded).replace("\0", ""), path)
    own = page.xpath(f"//main[@{MAIN}]")
    desk = Desk(path)
    title = SPACES.sub(" ", page.findtext(".//title") or "").strip()[:500]
    if own:
        root = own[0]
    else:
        found = page.find("body")
        root = page if found is None else found
    unseen = UNSEEN
    if not own and page.xpath(SITE):
        desk.lost.add(Lost.SURROUNDINGS)
        if len(decoded) > LARGEST_ARTICLE or len(page.xpath(BLOCK_PATH)) > MOST_BLOCKS:
            unseen = UNSEEN | MARGINS
        else:
            root = _main_text(decoded, path)
    _Walk(desk, unseen, own=bool(own)).go(root)
    return desk.assembled.text, desk.layout({"title": title} if title else {})


def _tree(text: str, path: Path) -> "Element":
    from lxml import etree, html  # noqa: PLC0415 - only pages need it

    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        page = html.document_fromstring(text, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        said = " ".join(str(error).split())
        raise NotReadable(f"{path} is damaged or is not what its name says ({said}); save it again.") from None
    # libxml2 would leave out without a word what is nested too deeply for it.
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise NotReadable(f"{path} holds too many elements within each other; save its text as .txt.")
    return page


def _main_text(decoded: str, path: Path) -> "Element":
    """Return the main text of a page, by the rules that browsers have for their reading views."""
    from readability import Document  # noqa: PLC0415 - only pages need it
    from readability.readability import Unparseable  # noqa: PLC0415

    try:
        return _tree(str(Document(DECLARATION.sub("", decoded).replace("\0", "")).summary(html_partial=True)), path)
    except Unparseable as error:
        said = " ".join(str(error).split())
        raise NotReadable(f"{path} is damaged or is not what its name says ({said}); save it again.") from None


class _Walk:
    """Goes through the elements of a page and puts their paragraphs on a desk."""

    def __init__(self, desk: Desk, unseen: set[str], *, own: bool) -> None:
        self._desk = desk
        self._unseen_tags = unseen
        self._own = own
        self._written = Written()
        self._unseen = self._strong = self._em = self._quote = self._speaker = 0
        self._heading = self._pre = 0
        self._turn: Role | None = None
        self._begun = False
        self._tables: list[Table] = []

    def go(self, root: "Element") -> None:
        """Go through an element and all that is in it."""
        from lxml import etree  # noqa: PLC0415 - only pages need it

        for event, element in etree.iterwalk(root, events=("start", "end")):
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                self._begin(tag, element)
                self._write(element.text or "")
            else:
                self._end(tag, element)
                if element is not root:
                    self._write(element.tail or "")
        self._put_down()

    def _begin(self, tag: str, element: "Element") -> None:
        if tag in PICTURES:
            self._desk.lost.add(Lost.PICTURES)
        if tag in self._unseen_tags or (tag == "del" and self._own):
            self._unseen += 1
        if self._unseen:
            return
        if tag in BLOCKS:
            self._put_down()
        if tag == "br":
            self._break()
        self._strong += tag in STRONG
        self._em += tag in EM
        self._heading += tag in HEADINGS
        self._quote += tag == "blockquote"
        self._pre += tag == "pre"
        self._desk.lost |= {Lost.LISTS} if tag == "ol" else set()
        self._begin_own(tag, element)
        if tag == "table":
            self._tables.append([])
        elif tag == "tr" and self._tables:
            self._tables[-1].append([])
        elif tag in ("td", "th") and self._tables and self._tables[-1]:
            self._tables[-1][-1].append([])

    def _begin_own(self, tag: str, element: "Element") -> None:
        classes = (element.get("class") or "").split()
        if self._own and "turn" in classes:
            self._turn = next((role for role in Role if role.value in classes), None)
            self._begun = False
        self._speaker += self._own and tag == "b" and SPEAKER in classes

    def _end(self, tag: str, element: "Element") -> None:
        if tag in self._unseen_tags or (tag == "del" and self._own):
            self._unseen -= 1
            return
        if self._unseen:
            return
        if tag in BLOCKS:
            self._put_down()
        self._strong -= tag in STRONG
        self._em -= tag in EM
        self._heading -= tag in HEADINGS
        self._quote -= tag == "blockquote"
        self._pre -= tag == "pre"
        if self._speaker and tag == "b":
            self._speaker -= 1
        if tag == "table" and self._tables:
            table = self._tables.pop()
            if self._tables:
                self._desk.lost.add(Lost.TABLES)
            self._desk.add_table([row for row in table if row])

    def _break(self) -> None:
        if self._own or not (self._written.runs and self._written.runs[-1][1].endswith("\n")):
            self._written.runs.append((Emphasis.NONE, "\n"))
            return
        # Two breaks in a row part paragraphs on many a site.
        self._put_down()

    def _write(self, text: str) -> None:
        if self._unseen or not text:
            return
        if self._pre and not self._own:
            self._write_lines(text)
            return
        # In Fairhand's own pages spaces are what they are.
        shown = text if self._own else SPACES.sub(" ", text)
        if self._own and shown == PARAGRAPH_SIGN:
            return
        if not self._own and self._written.runs[-1:] and self._written.runs[-1][1][-1:] in (" ", "\n"):
            shown = shown.lstrip(" ")
        if self._speaker:
            self._written.speaker += shown
        else:
            self._add(shown)

    def _write_lines(self, text: str) -> None:
        """Write a text whose lines are what they are; blank ones part paragraphs."""
        first, *others = BLANK_LINES.split(text)
        self._add(first)
        for other in others:
            self._put_down()
            self._add(other)

    def _add(self, shown: str) -> None:
        kind = Emphasis.STRONG if self._strong else Emphasis.EM if self._em else Emphasis.NONE
        self._written.runs += [(kind, shown)] if shown else []

    def _put_down(self) -> None:
        written, self._written = self._written, Written()
        if not written.text.strip():
            return
        written.speaker = written.speaker.strip().removesuffix(":").strip()
        if self._own and self._turn:
            written.role, written.continues, self._begun = self._turn, self._begun, True
        elif self._heading:
            written.role = Role.HEADING
        elif self._quote:
            written.role = Role.QUOTE
        rows = self._tables[-1] if self._tables else []
        if rows and rows[-1]:
            rows[-1][-1].append(written)
        else:
            self._desk.add(written)
