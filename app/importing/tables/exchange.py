# SPDX-License-Identifier: GPL-3.0-or-later
"""Files by which translation programs exchange texts: XLIFF 1.2 and 2.0, TMX."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import NotReadable
from app.importing.imported import Lost
from app.importing.layout import Layout
from app.importing.tables.rows import Row, layout_of
from app.importing.xml_events import Attributes, Events, read_events

CODES = ("bpt", "ept", "ph", "it", "ut", "sc", "ec", "x", "bx", "ex", "cp")
"""Elements whose content is code of another program and no text."""
OTHER_VERSIONS = ("alt-trans", "matches", "notes", "note", "ignorable")


def read_xliff(data: bytes, path: Path) -> tuple[str, Layout]:
    """Return the text of the translations and a turn for each unit. Raises NotReadable."""
    events = _Xliff()
    read_events(data, events, path)
    if not events.is_xliff:
        raise NotReadable(f"{path} is damaged or is not what its name says (no XLIFF); save it again.")
    metadata = {"source_language": events.language} if events.language else {}
    return layout_of(events.rows, path, metadata, events.lost)


def read_tmx(data: bytes, path: Path) -> tuple[str, Layout]:
    """Return the text of the English variants and a turn for each unit. Raises NotReadable."""
    events = _Tmx()
    read_events(data, events, path)
    if not events.is_tmx:
        raise NotReadable(f"{path} is damaged or is not what its name says (no TMX); save it again.")
    language, rows = events.chosen()
    return layout_of(rows, path, {"source_language": language} if language else {}, events.lost)


class _Text(Events):
    """Gathers the text of one element, without codes."""

    def __init__(self) -> None:
        super().__init__()
        self.lost: set[Lost] = set()
        self._codes = 0
        self._gathered: list[str] | None = None

    def begin(self, name: str, attributes: Attributes) -> None:
        if name in CODES and self._gathered is not None:
            self.lost.add(Lost.TAGS)
            self._codes += 1

    def end(self, name: str) -> None:
        if name in CODES and self._gathered is not None:
            self._codes -= 1

    def text(self, text: str) -> None:
        if self._gathered is not None and not self._codes:
            self._gathered.append(text)

    def gather(self) -> None:
        """Begin to gather."""
        self._gathered, self._codes = [], 0

    def gathered(self) -> str:
        """Return what was gathered, and gather no more."""
        text, self._gathered = "".join(self._gathered or []), None
        return text


@dataclass(slots=True)
class _Unit:
    """Source and translation of a unit, segment by segment."""

    source: list[str] = field(default_factory=list[str])
    target: list[str] = field(default_factory=list[str])


class _Xliff(_Text):
    """Hears of the units of an XLIFF file of either version."""

    def __init__(self) -> None:
        super().__init__()
        self.is_xliff = False
        self.language = ""
        self.rows: list[Row] = []
        self._unit: _Unit | None = None
        self._other = 0

    def begin(self, name: str, attributes: Attributes) -> None:
        super().begin(name, attributes)
        if name == "xliff" and len(self.stack) == 1:
            self.is_xliff = True
        if name in ("xliff", "file"):
            self.language = attributes.get("source-language", attributes.get("srcLang", self.language))[:20]
        elif name in OTHER_VERSIONS:
            self._other += 1
        elif name in ("trans-unit", "unit"):
            self._unit = _Unit()
        elif name in ("source", "target") and self._unit and not self._other:
            self.gather()

    def end(self, name: str) -> None:
        super().end(name)
        if name in OTHER_VERSIONS:
            self._other -= 1
        elif name in ("source", "target") and self._unit and not self._other:
            (self._unit.source if name == "source" else self._unit.target).append(self.gathered())
        elif name in ("trans-unit", "unit") and self._unit:
            unit, self._unit = self._unit, None
            self.rows.append(Row(_joined(unit.target), _joined(unit.source)))


class _Tmx(_Text):
    """Hears of the units of a TMX file."""

    def __init__(self) -> None:
        super().__init__()
        self.is_tmx = False
        self._source_language = ""
        self._language = ""
        self._units: list[dict[str, str]] = []

    def begin(self, name: str, attributes: Attributes) -> None:
        super().begin(name, attributes)
        match name:
            case "tmx" if len(self.stack) == 1:
                self.is_tmx = True
            case "header":
                self._source_language = attributes.get("srclang", "").lower()
            case "tu":
                self._units.append({})
            case "tuv":
                self._language = attributes.get("lang", "").lower()[:20]
            case "seg":
                self.gather()
            case _:
                pass

    def end(self, name: str) -> None:
        super().end(name)
        if name == "seg" and self._units:
            self._units[-1].setdefault(self._language, self.gathered())

    def chosen(self) -> tuple[str, Sequence[Row]]:
        """Return the source language, and the English of each unit with its source."""
        languages = list(dict.fromkeys(language for unit in self._units for language in unit))
        english = next((language for language in languages if language.split("-")[0] == "en"), "")
        others = [language for language in languages if language != english]
        source = self._source_language if self._source_language in others else next(iter(others), "")
        if len(others) > 1:
            self.lost.add(Lost.COLUMNS)
        target = english or next((language for language in languages if language != source), "")
        rows = [Row(unit.get(target, ""), unit.get(source, "")) for unit in self._units]
        return source, rows


def _joined(segments: Sequence[str]) -> str:
    return " ".join(" ".join(segment.split()) for segment in segments if segment.strip())
