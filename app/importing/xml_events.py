# SPDX-License-Identifier: GPL-3.0-or-later
"""XML read piece by piece: no tree in memory, no entities, nothing fetched, so that a hostile file does no harm."""

from collections.abc import Mapping
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate

from app.errors import NotReadable

DEEPEST = 1000
"""Elements within elements; no honest file has so many."""
MOST = 1_000_000
"""Elements in all; an interview of a million words has half as many."""
Attributes = Mapping[str, str]


class Events:
    """What happens in an XML file, by names without their prefixes; to be overridden.

    Attributes:
        stack: the names of the elements that are open.

    """

    def __init__(self) -> None:
        self.stack: list[str] = []

    def begin(self, name: str, attributes: Attributes) -> None:
        """Hear of the beginning of an element."""

    def end(self, name: str) -> None:
        """Hear of the end of an element, which is still the last of the stack."""

    def text(self, text: str) -> None:
        """Hear of some text."""

    def within(self, name: str) -> bool:
        """Tell whether an element of that name is open."""
        return name in self.stack


def read_events(data: bytes, events: Events, path: Path) -> None:
    """Tell of all that happens in a file. Raises NotReadable for what is no sound XML, or is not safe to read."""
    # With separators names come as "namespace name"; a document type may be named, as TMX does, but is never fetched.
    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = 1 << 20
    guard = _Guard(events, path)
    parser.StartElementHandler = guard.begin
    parser.EndElementHandler = guard.end
    parser.CharacterDataHandler = events.text
    parser.EntityDeclHandler = guard.refuse_entity
    try:
        parser.Parse(data, True)
    except (ExpatError, ValueError, LookupError) as error:
        said = " ".join(str(error).split())
        raise NotReadable(f"{path} is damaged or is not what its name says ({said}); save it again.") from None


class _Guard:
    """Hands events on, and refuses what no honest file has."""

    def __init__(self, events: Events, path: Path) -> None:
        self._events = events
        self._path = path
        self._seen = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        stack = self._events.stack
        self._seen += 1
        if len(stack) >= DEEPEST:
            raise NotReadable(f"{self._path} holds over {DEEPEST} elements within each other; do not trust it.")
        if self._seen > MOST:
            raise NotReadable(f"{self._path} holds over {MOST} elements, too many for an interview; divide it.")
        local = name.rpartition(" ")[2]
        stack.append(local)
        self._events.begin(local, {key.rpartition(" ")[2]: value for key, value in attributes.items()})

    def end(self, name: str) -> None:
        self._events.end(name.rpartition(" ")[2])
        self._events.stack.pop()

    def refuse_entity(self, name: str, *_: object) -> None:
        raise NotReadable(f"{self._path} defines entities ({name}), which no text needs; do not trust it.")
