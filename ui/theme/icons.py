# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons: glyphs of Phosphor's font, of which Fairhand ships those that it shows."""

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

_GLYPHS = {
    "arrow-u-up-left": "\uf066",
    "arrow-u-up-right": "\uf067",
    "caret-down": "\uf0c2",
    "caret-up": "\uf0c5",
    "check": "\uf0e7",
    "file-arrow-down": "\uf168",
    "file-text": "\uf170",
    "floppy-disk": "\uf181",
    "folder-open": "\uf18c",
    "lock-simple": "\uf205",
    "x": "\uf36d",
}


def icon(name: str, colour: QColor, disabled: QColor) -> QIcon:
    """Return an icon by Phosphor's name for it, in the two colours given. Raises KeyError for one that is not here."""
    return QIcon(_GlyphEngine(_GLYPHS[name], colour, disabled))


@lru_cache(1)
def _family() -> str:
    """Load the font and return the name of its family."""
    font = (files("resources") / "fonts" / "Phosphor.ttf").read_bytes()
    (family,) = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(QByteArray(font)))
    return family


class _GlyphEngine(QIconEngine):
    """Draws one glyph as high as the icon is wanted."""

    def __init__(self, glyph: str, colour: QColor, disabled: QColor) -> None:
        super().__init__()
        self._glyph = glyph
        self._colour = colour
        self._disabled = disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the glyph into the middle of `rect`."""
        font = QFont(_family())
        font.setPixelSize(rect.height())
        painter.save()
        painter.setFont(font)
        painter.setPen(self._disabled if mode is QIcon.Mode.Disabled else self._colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._glyph)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the glyph on nothing."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return another that draws the same, for Qt to own."""
        return _GlyphEngine(self._glyph, self._colour, self._disabled)
