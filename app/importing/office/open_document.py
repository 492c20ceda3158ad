# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenDocument texts (.odt) to turns.

What was deleted while changes were tracked lies apart from the text there, with a mark where it stood; what was
inserted lies in the text between two marks.
"""

from pathlib import Path

from app.errors import NotReadable
from app.importing.imported import Lost
from app.importing.layout import Layout
from app.importing.markdown_text import Emphasis
from app.importing.office.package import parts_of
from app.importing.office.styles import Style, Styles, Title
from app.importing.office.writing_desk import Desk, Table, Written
from app.importing.xml_events import Attributes, Events, read_events
from app.transcript.turn import Role

CONTENT, STYLE_PART, META = "content.xml", "styles.xml", "meta.xml"
MOST_SPACES = 100
LEFT_OUT = {
    "note": Lost.FOOTNOTES,
    "annotation": Lost.COMMENTS,
    "image": Lost.PICTURES,
    "object": Lost.PICTURES,
}


def read_open_document(data: bytes, path: Path, *, reject: bool = False) -> tuple[str, Layout]:
    """Return a file's text and the turns in it, with tracked changes accepted, or rejected. Raises NotReadable."""
    parts = parts_of(data, (CONTENT, STYLE_PART, META), path)
    if CONTENT not in parts:
        raise NotReadable(f"{path} is damaged or is not what its name says (no text in it); save it again.")
    desk = Desk(path)
    document = _Document(desk, reject=reject)
    if STYLE_PART in parts:
        read_events(parts[STYLE_PART], document.styles, path)
    title = Title()
    if META in parts:
        read_events(parts[META], title, path)
    read_events(parts[CONTENT], document, path)
    return desk.assembled.text, desk.layout(title.metadata)


class _Styles(Styles):
    """Hears of styles, those that programs make up included."""

    def __init__(self) -> None:
        super().__init__()
        self._current = Style()

    def begin(self, name: str, attributes: Attributes) -> None:
        self.hear(name, attributes, self.stack[-2:-1])

    def hear(self, name: str, attributes: Attributes, parent: list[str]) -> None:
        """Take note of a style, or of how it looks."""
        if name == "style":
            id_ = attributes.get("name", "")
            self._current = Style(id_.replace("_20_", " "), attributes.get("parent-style-name", ""))
            self.by_id[id_] = self._current
        elif name == "text-properties" and parent == ["style"]:
            self._current.bold |= attributes.get("font-weight", "") in ("bold", "600", "700", "800", "900")
            self._current.italic |= attributes.get("font-style", "") in ("italic", "oblique")


class _Document(Events):
    """Hears of the text of a file."""

    def __init__(self, desk: Desk, *, reject: bool) -> None:
        super().__init__()
        self.styles = _Styles()
        self._desk = desk
        self._reject = reject
        self._out = 0
        self._written: Written | None = None
        self._emphasis = [(False, False)]
        self._tables: list[Table] = []
        self._region = ""
        self._deleted: dict[str, list[Written]] = {}
        self._inserted: set[str] = set()
        self._between_marks = 0
        self._waiting: Written | None = None

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
            case _:
                self._begin_change(name, attributes)
                self._begin_table(name)

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
            self._put_down()
            table = self._tables.pop()
            if self._tables:
                self._desk.lost.add(Lost.TABLES)
            self._desk.add_table(table)
        elif name == "text":
            self._put_down()

    def text(self, text: str) -> None:
        if self._out:
            return
        if self.stack[-1:] == ["creator"] and self.within("changed-region"):
            self._desk.authors.add(text[:200].strip())
        # Line ends of the XML are spaces; those of the text are elements.
        self._write(text.replace("\n", " "))

    def _begin_change(self, name: str, attributes: Attributes) -> None:
        id_ = attributes.get("change-id", "")
        match name:
            case "changed-region":
                self._region = attributes.get("id", "")
                self._desk.note_change(Lost.REJECTED if self._reject else Lost.ACCEPTED)
            case "deletion" if self.within("changed-region"):
                self._deleted[self._region] = []
            case "insertion" if self.within("changed-region"):
                self._inserted.add(self._region)
            case "change" if self._reject and not self._between_marks:
                self._put_back(self._deleted.get(id_, []))
            case "change-start" if self._reject and id_ in self._inserted:
                self._between_marks += 1
            case "change-end" if self._between_marks and id_ in self._inserted:
                self._between_marks -= 1
            case _:
                pass

    def _begin_table(self, name: str) -> None:
        if self.within("deletion"):
            return
        if name == "table":
            self._tables.append([])
        elif name == "table-row" and self._tables:
            self._tables[-1].append([])
        elif name == "table-cell" and self._tables and self._tables[-1]:
            self._tables[-1][-1].append([])

    def _put_back(self, paragraphs: list[Written]) -> None:
        """Write what was deleted here; its paragraphs had ends."""
        for count, deleted in enumerate(paragraphs):
            if count or self._written is None:
                self._end_paragraph()
                self._written = Written(role=deleted.role)
            self._written.runs += deleted.runs

    def _begin_paragraph(self, name: str, style: str) -> None:
        if self._written:
            self._end_paragraph()
        role = Role.HEADING if name == "h" else self.styles.role(style)
        waiting, self._waiting = self._waiting, None
        self._written = waiting if waiting and waiting.text else Written(role=role)
        self._emphasis[:] = [(False, False)]
        self._emphasis[0] = self._look(style)

    def _end_paragraph(self) -> None:
        written, self._written = self._written, None
        if written is None:
            return
        if self.within("deletion"):
            self._deleted.setdefault(self._region, []).append(written)
        elif self._between_marks:
            # Its end was inserted, so it goes on.
            self._waiting = written
        else:
            self._take(written)

    def _put_down(self) -> None:
        """Take a paragraph that was to go on, but nothing follows."""
        waiting, self._waiting = self._waiting, None
        if waiting:
            self._take(waiting)

    def _take(self, written: Written) -> None:
        rows = self._tables[-1] if self._tables else []
        if rows and rows[-1]:
            rows[-1][-1].append(written)
        else:
            self._desk.add(written)

    def _look(self, style: str) -> tuple[bool, bool]:
        bold, italic = self.styles.looks(style)
        outer = self._emphasis[-1]
        return outer[0] or bold, outer[1] or italic

    def _write(self, text: str) -> None:
        if self._written is None or self._between_marks:
            return
        bold, italic = self._emphasis[-1]
        self._written.runs.append((Emphasis.STRONG if bold else Emphasis.EM if italic else Emphasis.NONE, text))
