# SPDX-License-Identifier: GPL-3.0-or-later
"""Fonts: a serif for the interview, the system's own for everything else."""

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

TEXT_FAMILIES = (
    "Noto Serif",
    "Charter",
    "Cambria",
    "Georgia",
    "Gentium Book Basic",
    "Liberation Serif",
    "DejaVu Serif",
    "serif",
)
"""Best first; Charter comes with macOS, Cambria with Windows."""
_GOOD = frozenset(TEXT_FAMILIES[:3])
_SHIPPED = ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf")


@lru_cache(1)
def have_text_family() -> bool:
    """Load the Noto Serif that Fairhand ships if the system has no good serif; return whether there is one now."""
    if not _GOOD.isdisjoint(QFontDatabase.families()):
        return True
    folder = files("resources") / "fonts"
    loaded = [QFontDatabase.addApplicationFontFromData(QByteArray((folder / name).read_bytes())) for name in _SHIPPED]
    return all(number >= 0 for number in loaded)


def text_font(px: int, *, bold: bool) -> QFont:
    """Return the font of the interview; `px` is its size in pixels."""
    have_text_family()
    font = QFont()
    font.setFamilies(TEXT_FAMILIES)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def ui_font(px: int, weight: QFont.Weight, *, tabular: bool) -> QFont:
    """Return the system's font; `tabular` makes all figures equally wide."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(px)
    font.setWeight(weight)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
