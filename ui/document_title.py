# SPDX-License-Identifier: GPL-3.0-or-later
"""What is open, in the middle of the tool bar."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.roles import Role
from ui.theme.theme import Theme

_SIDE = 8
_GAP = 12
_LEAST = 64
_HEIGHT = 24


class DocumentTitle(QWidget):
    """A name and a count. It asks for no room: long names are cut in the middle, and the count goes first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name = self._count = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def show_title(self, name: str, count: str) -> None:
        """Show the name of what is open, and how many turns it has, in words."""
        self._name, self._count = name, count
        self.setAccessibleName(f"{name}, {count}".strip(", "))
        self.setToolTip(name)
        self.update()

    @property
    def shown(self) -> tuple[str, str]:
        """The name and the count as far as there is room for them."""
        room = self.width() - 2 * _SIDE
        names, counts = QFontMetrics(self._name_font()), QFontMetrics(self._count_font())
        both = names.horizontalAdvance(self._name) + _GAP + counts.horizontalAdvance(self._count)
        name = names.elidedText(self._name, Qt.TextElideMode.ElideMiddle, room)
        return name, self._count if both <= room else ""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least: a tool bar would rather hide its last tools than give less than is asked for."""
        return QSize(_LEAST, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw both, one behind the other."""
        name, count = self.shown
        painter = QPainter(self)
        painter.setPen(self._theme.colour(Role.TEXT))
        name_width = QFontMetrics(self._name_font()).horizontalAdvance(name)
        whole = name_width + (_GAP + QFontMetrics(self._count_font()).horizontalAdvance(count) if count else 0)
        left = (self.width() - whole) // 2
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._name_font())
        painter.drawText(QRect(left, 0, name_width + 1, self.height()), middle, name)
        painter.setFont(self._count_font())
        painter.drawText(QRect(left + name_width + _GAP, 0, self.width(), self.height()), middle, count)

    def _name_font(self) -> QFont:
        return self._theme.ui_font(13, QFont.Weight.DemiBold)

    def _count_font(self) -> QFont:
        return self._theme.ui_font(13, tabular=True)
