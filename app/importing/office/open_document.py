# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenDocument texts (.odt) to turns. Tracked deletions are kept apart from the text there, and so are left out."""

from dataclasses import dataclass
from pathlib import Path

from app.errors import NotReadable
from app.importing.imported import Lost
from app.importing.layout import Layout
from app.importing.markdown_text import Emphasis
from app.importing.office.package import parts_of
from app.importing.office.writing_desk import Desk, Table, Written
from app.importing.xml_events import Attributes, Events, read_events
from app.transcript.turn import Role

CONTENT, STYLE_PART, META = "content.xml", "styles.xml", "meta.xml"
MOST_SPACES = 100
LEFT_OUT = {
    "tracked-changes": Lost.ACCEPTED,
    "note": Lost.FOOTNOTES,
    "annotation": Lost.COMMENTS,
    "image": Lost.PICTURES,
    "object": Lost.PICTURES,
}


def read_open_document(data: bytes, path: Path) -> tuple[str, Layout]:
    """Return a file's text and the turns in it. Raises NotReadable."""
    parts = parts_of(data, (CONTENT, STYLE_PART, META), path)
    if CONTENT not in parts:
        raise NotReadable(f"{path} is damaged or is not what its name says (no text in it); save it again.")
    desk = Desk(path)
    document = _Document(desk)
    if STYLE_PART in parts:
        read_events(parts[STYLE_PART], document.styles, path)
    title = _Title()
    if META in parts:
        read_events(parts[META], title, path)
    read_events(parts[CONTENT], document, path)
    return desk.assembled.text, desk.layout({"title": title.title} if title.title else {})


@dataclass(slots=True)
class _Style:
    base: str = ""
    bold: bool = False
    italic: bool = False


class _Styles(Events):
    """Hears of styles, those that programs make up included."""

    def __init__(self) -> None:
        super().__init__()
        self.by_name: dict[str, _Style] = {}
        self._current = _Style()

    def begin(self, name: str, attributes: Attributes) -> None:
        self.hear(name, attributes, self.stack[-2:-1])

    def hear(self, name: str, attributes: Attributes, parent: list[str]) -> None:
        """Take note of a style, or of how it looks."""
        if name == "style":
            self._current = _Style(attributes.get("parent-style-name", ""))
            self.by_name[attributes.get("name", "")] = self._current
        elif name == "text-properties" and parent == ["style"]:
            self._current.bold |= attributes.get("font-weight", "") in ("bold", "600", "700", "800", "900")
            self._current.italic |= attributes.get("font-style", "") in ("italic", "oblique")

    def chain(self, name: str) -> list[tuple[str, _Style]]:
        """Return a style with those that it is based on, by name."""
        found: list[tuple[str, _Style]] = []
        while name and len(found) < 20:
            style = self.by_name.get(name, _Style())
            found.append((name, style))
            name = style.base
        return found


class _Title(Events):
    """Hears of the title of a file."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""

    def text(self, text: str) -> None:
        if self.stack[-1:] == ["title"]:
            self.title = (self.title + text)[:500].strip()


class _Document(Events):
    """Hears of the text of a file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.styles = _Styles()
        self._desk = desk
        self._out = 0
        self._written: Written | None = None
        self._emphasis = [(False, False)]
        self._tables: list[Table] = []

    def begin(self, name: str, attributes: Attributes) -> None:
        if name in LEFT_OUT:
            self._desk.lost.add(LEFT_OUT[name])
            self._out += 1
        if self._out:
            return
        match name:
            case "style" | "text-properties":
                self.styles.hear(name, attributes, self.stack[-2:-1])
            case "p" | "h":
                self._begin_paragraph(name, attributes.get("style-name", ""))
            case "span":
                self._emphasis.append(self._look(attributes.get("style-name", "")))
            case "s":
                self._write(" " * min(int(attributes.get("c", "1") or 1), MOST_SPACES))
            case "tab" | "line-break":
                self._write("\t" if name == "tab" else "\n")
            case "list":
                self._desk.lost.add(Lost.LISTS)
            case "table":
                self._tables.append([])
            case "table-row" if self._tables:
                self._tables[-1].append([])
            case "table-cell" if self._tables and self._tables[-1]:
                self._tables[-1][-1].append([])
            case _:
                pass

    def end(self, name: str) -> None:
        if name in LEFT_OUT:
            self._out -= 1
        elif self._out:
            return
        elif name in ("p", "h") and self._written:
            self._end_paragraph()
        elif name == "span" and len(self._emphasis) > 1:
            self._emphasis.pop()
        elif name == "table" and self._tables:
            table = self._tables.pop()
            if self._tables:
                self._desk.lost.add(Lost.TABLES)
            self._desk.add_table(table)

    def text(self, text: str) -> None:
        if not self._out:
            # Line ends of the XML are spaces; those of the text are elements.
            self._write(text.replace("\n", " "))

    def _begin_paragraph(self, name: str, style: str) -> None:
        if self._written:
            self._end_paragraph()
        self._written = Written(role=Role.HEADING if name == "h" else self._role(style))
        self._emphasis[:] = [(False, False)]
        self._emphasis[0] = self._look(style)

    def _end_paragraph(self) -> None:
        written, self._written = self._written, None
        if written is None:
            return
        rows = self._tables[-1] if self._tables else []
        if rows and rows[-1]:
            rows[-1][-1].append(written)
        else:
            self._desk.add(written)

    def _role(self, style: str) -> Role | None:
        names = [name.lower().replace("_20_", " ") for name, _ in self.styles.chain(style)]
        if any(name.startswith(("heading", "title", "subtitle")) for name in names):
            return Role.HEADING
        return Role.QUOTE if any("quot" in name for name in names) else None

    def _look(self, style: str) -> tuple[bool, bool]:
        chain = [found for _, found in self.styles.chain(style)]
        outer = self._emphasis[-1]
        return outer[0] or any(one.bold for one in chain), outer[1] or any(one.italic for one in chain)

    def _write(self, text: str) -> None:
        if self._written is None:
            return
        bold, italic = self._emphasis[-1]
        self._written.runs.append((Emphasis.STRONG if bold else Emphasis.EM if italic else Emphasis.NONE, text))
