# SPDX-License-Identifier: GPL-3.0-or-later
"""Phosphor's icons, drawn by QtAwesome; imported when the first icon is asked for."""

import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor, QIcon

_EM = 1 / 0.875
"""QtAwesome draws glyphs at seven eighths of an icon's height; ours fill it."""


def prepare() -> None:
    """Import what icons need, which takes a while; may be called in any thread."""
    os.environ.setdefault("QT_API", "pyside6")
    import qtawesome  # noqa: F401, PLC0415 - not before it is needed


@lru_cache(1)
def _phosphor() -> Any:  # noqa: ANN401 - QtAwesome has no types
    """Return Phosphor alone: loading all of QtAwesome's fonts would take longer than painting the window."""
    prepare()
    import qtawesome  # noqa: PLC0415 - as above

    folder = Path(qtawesome.__file__).parent / "fonts"
    (font,) = folder.glob("phosphor-[0-9]*.ttf")
    (names,) = folder.glob("phosphor-charmap*.json")
    return qtawesome.IconicFont(("ph", font.name, names.name))


def icon(name: str, colour: QColor, disabled: QColor) -> QIcon:
    """Return an icon by Phosphor's name for it, in the two colours given."""
    return _phosphor().icon(f"ph.{name}", color=colour, color_disabled=disabled, scale_factor=_EM)
