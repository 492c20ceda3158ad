# SPDX-License-Identifier: GPL-3.0-or-later
"""A line of text that gives way where there is little room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

LEAST = 24
"""Pixels to which it can shrink."""


class ElidedLabel(QLabel):
    """A label whose end is cut off; then the tool tip has the whole of it."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return little width, so that the label can shrink."""
        whole = super().minimumSizeHint()
        return QSize(min(LEAST, whole.width()), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw as much of the text as fits."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
