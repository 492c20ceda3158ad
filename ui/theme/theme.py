# SPDX-License-Identifier: GPL-3.0-or-later
"""The look as one object: painters ask it for colours by role, fonts and icons."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QIcon, QPalette

from ui.theme import fonts, icons
from ui.theme.palette import DARK, LIGHT, qt_palette
from ui.theme.reading import Reading
from ui.theme.roles import Role

SMALLEST_TEXT = 13
LARGEST_TEXT = 22
USUAL_TEXT = 15
_LINE_OF_USUAL_TEXT = 23
_FUSION_DARKENS = 140
"""Percent, from the window's colour to that of an outline."""


class Scheme(StrEnum):
    """Light, dark, or whichever the desktop has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Colours, fonts and icons. Sizes are pixels.

    Signals:
        changed: colours, text size or the way of reading are others now: paint again, make icons again.

    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        scheme: Scheme = Scheme.SYSTEM,
        text_size: int = USUAL_TEXT,
        reading: Reading | None = None,
    ) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._text_size = _in_range(text_size)
        self._reading = reading or Reading()
        self._ui_fonts: dict[tuple[int, QFont.Weight, bool], QFont] = {}
        self._text_fonts: dict[tuple[int, bool], QFont] = {}
        self._icons: dict[tuple[str, Role], QIcon] = {}
        self._colours = DARK if self.is_dark else LIGHT
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._look_again)

    @property
    def scheme(self) -> Scheme:
        """What was chosen: light, dark, or as the desktop."""
        return self._scheme

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        if scheme is not self._scheme:
            self._scheme = scheme
            self._look_again()

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        if self._scheme is Scheme.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def colour(self, role: Role) -> QColor:
        """Return the colour of a role."""
        return self._colours[role]

    def palette(self) -> QPalette:
        """Return the palette for Qt's own widgets."""
        return qt_palette(self._colours)

    def menu_palette(self) -> QPalette:
        """Return the palette for menus: Fusion paints their outlines and tick boxes a shade darker than `Window`."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self.colour(Role.CONTROL).lighter(_FUSION_DARKENS))
        return palette

    @property
    def text_size(self) -> int:
        """The size of the interview's text, `SMALLEST_TEXT` to `LARGEST_TEXT`."""
        return self._text_size

    @text_size.setter
    def text_size(self, px: int) -> None:
        px = _in_range(px)
        if px != self._text_size:
            self._text_size = px
            self.changed.emit()

    @property
    def reading(self) -> Reading:
        """How the interview is shown to someone who reads it."""
        return self._reading

    @reading.setter
    def reading(self, reading: Reading) -> None:
        if reading != self._reading:
            self._reading = reading
            self.changed.emit()

    @property
    def longest_line(self) -> int | None:
        """How long a line of the interview may be; None if it may fill its column."""
        letters = self._reading.line_length
        return round(letters * QFontMetricsF(self.text_font()).averageCharWidth()) if letters else None

    @property
    def line_height(self) -> int:
        """The height of a line of the interview's text."""
        return round(self._text_size * _LINE_OF_USUAL_TEXT / USUAL_TEXT)

    def text_font(self, *, bold: bool = False, px: int | None = None) -> QFont:
        """Return the font of the interview, in its own size or another."""
        key = (px or self._text_size, bold)
        if key not in self._text_fonts:
            self._text_fonts[key] = fonts.text_font(key[0], bold=bold)
        return QFont(self._text_fonts[key])

    def ui_font(self, px: int = 13, weight: QFont.Weight = QFont.Weight.Normal, tabular: bool = False) -> QFont:
        """Return the font of everything that is not the interview; `tabular` is for counts and times."""
        key = (px, weight, tabular)
        if key not in self._ui_fonts:
            self._ui_fonts[key] = fonts.ui_font(px, weight, tabular=tabular)
        return QFont(self._ui_fonts[key])

    def icon(self, name: str, size: int = 18, role: Role = Role.TEXT) -> QIcon:
        """Return an icon by Phosphor's name for it; made for `size`, but it scales. Ask again after `changed`."""
        key = (name, role)
        if key not in self._icons:
            self._icons[key] = icons.icon(name, self.colour(role), self.colour(Role.TEXT_DISABLED))
        return self._icons[key]

    def _look_again(self) -> None:
        colours = DARK if self.is_dark else LIGHT
        if colours is not self._colours:
            self._colours = colours
            self._icons.clear()
            self.changed.emit()


def _in_range(px: int) -> int:
    return min(max(px, SMALLEST_TEXT), LARGEST_TEXT)
