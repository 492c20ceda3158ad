# SPDX-License-Identifier: GPL-3.0-or-later
"""What Word and OpenDocument files have in common: styles that are based on others, and a title."""

from dataclasses import dataclass

from app.importing.xml_events import Events
from app.transcript.turn import Role

DEEPEST = 20
"""Styles on which a style is based, each on the next."""


@dataclass(slots=True)
class Style:
    """A style: what it is called, which other it is based on, and what it adds to that."""

    name: str = ""
    base: str = ""
    bold: bool = False
    italic: bool = False


class Styles(Events):
    """Hears of the styles of a file."""

    def __init__(self) -> None:
        super().__init__()
        self.by_id: dict[str, Style] = {}

    def chain(self, id_: str) -> list[Style]:
        """Return a style with those that it is based on; of one that the file does not describe the name is known."""
        found: list[Style] = []
        while id_ and len(found) < DEEPEST:
            found.append(self.by_id.get(id_) or Style(id_))
            id_ = found[-1].base
        return found

    def looks(self, id_: str) -> tuple[bool, bool]:
        """Return whether a style is bold, and whether it is in italics."""
        chain = self.chain(id_)
        return any(style.bold for style in chain), any(style.italic for style in chain)

    def role(self, id_: str) -> Role | None:
        """Return what a paragraph of a style is, None if the style does not say."""
        names = [style.name.lower() for style in self.chain(id_)]
        if any(name.startswith(("heading", "title", "subtitle")) for name in names):
            return Role.HEADING
        return Role.QUOTE if any("quot" in name or name == "block text" for name in names) else None


class Title(Events):
    """Hears of the title of a file."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""

    def text(self, text: str) -> None:
        """Take note of the title."""
        if self.stack[-1:] == ["title"]:
            self.title = (self.title + text)[:500].strip()

    @property
    def metadata(self) -> dict[str, str]:
        """The title as a file's description of itself; nothing if it has none."""
        return {"title": self.title} if self.title else {}
