# SPDX-License-Identifier: GPL-3.0-or-later
"""Widgets side by side."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

SPACING = 8


def row(*widgets: QWidget | None, spacing: int = SPACING) -> QHBoxLayout:
    """Return widgets in a row; None is the room between them."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            made.addStretch(1)
        else:
            made.addWidget(widget)
    return made
