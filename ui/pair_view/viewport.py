# SPDX-License-Identifier: GPL-3.0-or-later
"""Viewports that Python made: to ask for one that Qt made slows a start down.

PySide has to find out then what kind of widget that is, and makes every widget class of Qt ready to do so.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QTextEdit, QWidget


def give_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give a scroll area a viewport that is filled as Qt's own is, and return it."""
    viewport = QWidget(area)
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
    return viewport


def give_text_viewport(text: QTextEdit) -> None:
    """Give a text a viewport with all that Qt's own has."""
    viewport = give_viewport(text)
    viewport.setMouseTracking(True)
    viewport.setCursor(Qt.CursorShape.IBeamCursor)
    # Qt tells the layout of its own viewport alone, which is gone now.
    text.document().documentLayout().setPaintDevice(viewport)
