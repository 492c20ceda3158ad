# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window was left: its place and size, its panels, the look, and the caret of each transcript."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.theme.reading import LineLength, Reading
from ui.theme.theme import USUAL_TEXT, Scheme
from ui.translations import Language

_LAYOUT = 1
"""Raised when panels change so much that an old arrangement makes no sense."""
_MOST_CARETS = 50
_MOST_COMMANDS = 12


class WindowState:
    """Kept in an ini file of the user's configuration folder."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the desktop."""
        value = self._settings.value("look/scheme")
        return Scheme(value) if value in set(Scheme) else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._settings.setValue("look/scheme", scheme.value)

    @property
    def language(self) -> Language:
        """What the interface speaks from the next start on."""
        value = self._settings.value("look/language")
        return Language(value) if value in set(Language) else Language.SYSTEM

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("look/language", language.value)

    @property
    def text_size(self) -> int:
        """The size of the interview's text, in pixels."""
        value = str(self._settings.value("look/text_size", USUAL_TEXT))
        return int(value) if value.isdecimal() else USUAL_TEXT

    @text_size.setter
    def text_size(self, px: int) -> None:
        self._settings.setValue("look/text_size", px)

    @property
    def reading(self) -> Reading:
        """How the interview was read last, except that the window never opens with the text alone."""
        length = str(self._settings.value("reading/line_length", "0"))
        lengths = {str(int(known)): known for known in LineLength}
        return Reading(
            lengths.get(length, LineLength.COLUMN),
            self._is_on("hides_originals"),
            self._is_on("hides_marks"),
            shows_sources=self._is_on("shows_sources"),
        )

    @reading.setter
    def reading(self, reading: Reading) -> None:
        self._settings.setValue("reading/line_length", int(reading.line_length))
        self._settings.setValue("reading/hides_originals", reading.hides_originals)
        self._settings.setValue("reading/hides_marks", reading.hides_marks)
        self._settings.setValue("reading/shows_sources", reading.shows_sources)

    @property
    def suggests(self) -> bool:
        """Whether the user suggests changes, as a reviewer does, instead of making them."""
        return str(self._settings.value("work/suggests", False)).lower() == "true"

    @suggests.setter
    def suggests(self, suggests: bool) -> None:
        self._settings.setValue("work/suggests", suggests)

    @property
    def tour_seen(self) -> bool:
        """Whether the tour was seen or skipped; it is not offered again then."""
        return self._settings.value("tour/seen") is not None

    @tour_seen.setter
    def tour_seen(self, seen: bool) -> None:
        if seen:
            self._settings.setValue("tour/seen", "yes")
        else:
            self._settings.remove("tour/seen")

    @property
    def recent_commands(self) -> list[str]:
        """The ids of the commands that were carried out from the palette, the latest first."""
        kept = self._settings.value("palette/recent") or []
        return [kept] if isinstance(kept, str) else [str(name) for name in kept] if isinstance(kept, list) else []

    def note_command(self, command_id: str) -> None:
        """Put a command first among those of the palette."""
        others = [name for name in self.recent_commands if name != command_id]
        self._settings.setValue("palette/recent", [command_id, *others][:_MOST_COMMANDS])

    def keep_bytes(self, name: str, state: QByteArray) -> None:
        """Keep what Qt made of the state of a part of the window."""
        self._settings.setValue(f"layout-{_LAYOUT}/{name}", state)

    def bytes_of(self, name: str) -> QByteArray:
        """Return what was kept under a name; nothing if nothing was."""
        value = self._settings.value(f"layout-{_LAYOUT}/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_caret(self, path: Path, turn_id: int, position: int) -> None:
        """Keep where the caret stands in a transcript; only the latest transcripts are remembered."""
        carets = [caret for caret in self._carets() if caret[0] != str(path)]
        carets = [(str(path), turn_id, position), *carets][:_MOST_CARETS]
        self._settings.setValue("carets", [f"{turn}:{at}:{name}" for name, turn, at in carets])

    def caret_of(self, path: Path) -> tuple[int, int] | None:
        """Return the turn and the code point at which the caret stood in a transcript."""
        return next(((turn, at) for name, turn, at in self._carets() if name == str(path)), None)

    def _is_on(self, name: str) -> bool:
        return str(self._settings.value(f"reading/{name}", False)).lower() == "true"

    def _carets(self) -> list[tuple[str, int, int]]:
        kept = self._settings.value("carets") or []
        lines = [kept] if isinstance(kept, str) else kept
        parts = [str(line).split(":", 2) for line in lines] if isinstance(lines, list) else []
        return [(part[2], int(part[0]), int(part[1])) for part in parts if _is_caret(part)]


def _is_caret(parts: list[str]) -> bool:
    return len(parts) == 3 and parts[0].isdecimal() and parts[1].isdecimal()
