# SPDX-License-Identifier: GPL-3.0-or-later
"""Word files (.docx) to turns: styles, bold questions, tables, tracked changes.

Only the text is read. Macros, embedded objects and links to other files are never looked at.
"""

from dataclasses import dataclass
from pathlib import Path

from app.errors import NotReadable
from app.importing.imported import Lost
from app.importing.layout import Layout
from app.importing.markdown_text import Emphasis
from app.importing.office.package import parts_of
from app.importing.office.styles import Style, Styles, Title
from app.importing.office.writing_desk import Cell, Desk, Table, Written
from app.importing.word_styles import MORE, SPEAKER, STYLES
from app.importing.xml_events import Attributes, Events, read_events
from app.transcript.turn import Role

DOCUMENT, STYLE_PART, PROPERTIES = "word/document.xml", "word/styles.xml", "docProps/core.xml"
OFF = ("0", "false", "off", "none")
DELETED, INSERTED = ("del", "moveFrom"), ("ins", "moveTo")
LOST = {
    "drawing": Lost.PICTURES,
    "pict": Lost.PICTURES,
    "object": Lost.PICTURES,
    "footnoteReference": Lost.FOOTNOTES,
    "endnoteReference": Lost.FOOTNOTES,
    "commentReference": Lost.COMMENTS,
    "numPr": Lost.LISTS,
}
SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
OWN = {STYLES[role] + more: (role, bool(more)) for role in Role for more in ("", MORE)}


def read_word(data: bytes, path: Path, *, reject: bool = False) -> tuple[str, Layout]:
    """Return a file's text and the turns in it, with tracked changes accepted, or rejected. Raises NotReadable."""
    parts = parts_of(data, (DOCUMENT, STYLE_PART, PROPERTIES), path)
    if DOCUMENT not in parts:
        raise NotReadable(f"{path} is damaged or is not what its name says (no text in it); save it again.")
    styles = _Styles()
    if STYLE_PART in parts:
        read_events(parts[STYLE_PART], styles, path)
    title = Title()
    if PROPERTIES in parts:
        read_events(parts[PROPERTIES], title, path)
    desk = Desk(path)
    read_events(parts[DOCUMENT], _Document(desk, styles, reject=reject), path)
    return desk.assembled.text, desk.layout(title.metadata)


class _Styles(Styles):
    """Hears of the styles of a Word file."""

    def __init__(self) -> None:
        super().__init__()
        self._current = Style()

    def begin(self, name: str, attributes: Attributes) -> None:
        if name == "style":
            self._current = self.by_id.setdefault(attributes.get("styleId", ""), Style())
        elif self.within("style"):
            value = attributes.get("val", "")
            match name:
                case "name":
                    self._current.name = value
                case "basedOn":
                    self._current.base = value
                case "b" if self.within("rPr"):
                    self._current.bold = value not in OFF
                case "i" if self.within("rPr"):
                    self._current.italic = value not in OFF
                case _:
                    pass


@dataclass(slots=True)
class _Run:
    bold: bool = False
    italic: bool = False
    speaker: bool = False
    hidden: bool = False


class _Document(Events):
    """Hears of the text of a file."""

    def __init__(self, desk: Desk, styles: _Styles, *, reject: bool) -> None:
        super().__init__()
        self._desk = desk
        self._styles = styles
        self._left_out = INSERTED if reject else DELETED
        self._seen = Lost.REJECTED if reject else Lost.ACCEPTED
        self._out = 0
        self._fallback = 0
        self._paragraphs: list[Written] = []
        self._joined: list[bool] = []
        self._run = _Run()
        self._style_run = _Run()
        self._tables: list[Table] = []
        self._waiting: Written | None = None

    def begin(self, name: str, attributes: Attributes) -> None:
        if name == "Fallback":
            self._fallback += 1
        if self._fallback:
            return
        if name in (*DELETED, *INSERTED):
            self._desk.note_change(self._seen, attributes.get("author", ""))
            self._change(name)
        elif name in LOST:
            self._desk.lost.add(LOST[name])
        elif name == "p":
            self._begin_paragraph()
        elif name == "tbl":
            self._tables.append([])
        elif name == "tr" and self._tables:
            self._tables[-1].append([])
        elif name == "tc" and self._tables and self._tables[-1]:
            self._tables[-1][-1].append([])
        elif name == "r":
            self._run = _Run(self._style_run.bold, self._style_run.italic)
        elif name in SIGNS and self.stack[-2:-1] == ["r"] and attributes.get("type") != "page":
            self._write(SIGNS[name])
        elif self._paragraphs:
            self._property(name, attributes)

    def end(self, name: str) -> None:
        if name == "Fallback":
            self._fallback -= 1
        if self._fallback:
            return
        if name in self._left_out and "rPr" not in self.stack[-2:-1]:
            self._out -= 1
        elif name == "p" and self._paragraphs:
            self._end_paragraph()
        elif name == "tc":
            self._put_down()
        elif name == "tbl" and self._tables:
            self._put_down()
            self._end_table()
        elif name == "body":
            self._put_down()

    def text(self, text: str) -> None:
        if self.stack and self.stack[-1] in ("t", "delText") and not self._fallback:
            self._write(text)

    def _change(self, name: str) -> None:
        """Hear of a tracked change: of a paragraph's end, or of what is in it."""
        if self.stack[-2:-1] == ["rPr"]:
            if name in self._left_out and self._joined and self.stack[-3:-2] == ["pPr"]:
                self._joined[-1] = True
        elif name in self._left_out:
            self._out += 1

    def _begin_paragraph(self) -> None:
        waiting, self._waiting = self._waiting, None
        self._paragraphs.append(waiting or Written())
        self._joined.append(False)
        self._style_run = _Run()

    def _end_paragraph(self) -> None:
        written, joined = self._paragraphs.pop(), self._joined.pop()
        written.speaker = written.speaker.strip().removesuffix(":").strip()
        if joined:
            self._waiting = written
        else:
            self._take(written)

    def _put_down(self) -> None:
        """Take a paragraph that was to go on, but nothing follows."""
        waiting, self._waiting = self._waiting, None
        if waiting:
            self._take(waiting)

    def _take(self, written: Written) -> None:
        cell = self._cell()
        if cell is None:
            self._desk.add(written)
        else:
            cell.append(written)

    def _cell(self) -> Cell | None:
        if not self._tables:
            return None
        rows = self._tables[-1]
        return rows[-1][-1] if rows and rows[-1] else None

    def _end_table(self) -> None:
        table = self._tables.pop()
        cell = self._cell()
        if cell is None:
            self._desk.add_table(table)
        else:
            self._desk.lost.add(Lost.TABLES)
            cell += [written for row in table for inner in row for written in inner]

    def _property(self, name: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        on = value not in OFF
        match name, self.stack[-2:-1]:
            case "pStyle", ["pPr"]:
                self._style(value)
            case "b", ["rPr"] if self.within("r"):
                self._run.bold = on
            case "i", ["rPr"] if self.within("r"):
                self._run.italic = on
            case "vanish", ["rPr"] if self.within("r") and on:
                self._run.hidden = True
            case "rStyle", ["rPr"] if self.within("r"):
                self._run.speaker = value == SPEAKER
                bold, italic = self._styles.looks(value)
                self._run.bold |= bold
                self._run.italic |= italic
            case _:
                pass

    def _style(self, id_: str) -> None:
        written = self._paragraphs[-1]
        if id_ in OWN:
            written.role, written.continues = OWN[id_]
            return
        written.role = written.role or self._styles.role(id_)
        self._style_run = _Run(*self._styles.looks(id_))

    def _write(self, text: str) -> None:
        if self._out or not self._paragraphs:
            return
        written = self._paragraphs[-1]
        if self._run.hidden:
            self._desk.lost.add(Lost.HIDDEN)
        elif self._run.speaker and not written.text:
            written.speaker += text
        else:
            kind = Emphasis.STRONG if self._run.bold else Emphasis.EM if self._run.italic else Emphasis.NONE
            written.runs.append((kind, text))
