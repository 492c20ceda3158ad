# SPDX-License-Identifier: GPL-3.0-or-later
"""The row over the columns, which says that originals are protected."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.pair_view.arrangement import GUTTER, Arrangement, Placement, arranged
from ui.pair_view.model import Column
from ui.theme.roles import Role
from ui.theme.theme import Theme

HEIGHT = 36
LOCK = 14
_TURN_LEFT = 14
_LEFT = 20
_GAP = 6
_APART = 14
_BETWEEN = 28
_OVER = "  /  "
"""Between the names of texts that stand one above the other."""


class PairHeader(QHeaderView):
    """Names the columns.

    Attributes:
        arrangement: how rows are divided.

    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.arrangement: Arrangement = arranged(0, hidden=False)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(0)
        self._bar: QWidget | None = None

    def set_bar(self, bar: QWidget | None) -> None:
        """Show a bar over the names of the columns, or none."""
        if self._bar and self._bar is not bar:
            self._bar.hide()
        self._bar = bar
        if bar:
            bar.setParent(self)
            self._place_bar()
            bar.show()
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height; the width follows the table."""
        return QSize(super().sizeHint().width(), HEIGHT + self._bar_height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the bar the new width."""
        super().resizeEvent(event)
        self._place_bar()

    def _place_bar(self) -> None:
        if self._bar:
            self._bar.setGeometry(0, 0, self.width(), self._bar.height())

    def _bar_height(self) -> int:
        return self._bar.height() if self._bar else 0

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Paint the name of one column."""
        theme = self._theme
        painter.fillRect(rect, theme.colour(Role.WINDOW))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour(Role.BORDER))
        room = rect.adjusted(0, self._bar_height(), 0, -1)
        match logicalIndex:
            case Column.GUTTER:
                self._paint_title(painter, room, _TURN_LEFT, self.tr("Turn"), Role.TEXT_MUTED)
            case Column.SOURCE | Column.ORIGINAL:
                self._paint_protected(painter, room, self._titles(Column(logicalIndex)), room.width())
                painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.colour(Role.BORDER))
            case _:
                self._paint_corrected(painter, room)

    def _paint_corrected(self, painter: QPainter, rect: QRect) -> None:
        left, title = self._corrected_left(), self.tr("Corrected English")
        above = self._titles(Column.CORRECTED)
        if above:
            room = rect.width() - _width(self._font(QFont.Weight.DemiBold), title) - _BETWEEN
            left = (
                self._paint_protected(painter, rect.adjusted(left - _LEFT, 0, 0, 0), above, room)
                + left
                - _LEFT
                + _BETWEEN
            )
        self._paint_title(painter, rect, left, title, Role.TEXT)

    def _titles(self, column: Column) -> list[str]:
        """Return what the protected texts are called that stand in a column, from top to bottom."""
        sources, originals = self.arrangement.sources, self.arrangement.placement
        source, original = self.tr("Source text"), self.tr("Machine translation")
        match column:
            case Column.SOURCE:
                return [source] if sources is Placement.BESIDE else []
            case Column.ORIGINAL:
                return [original, source] if sources is Placement.UNDER else [original]
            case _:
                above = [source] if sources is Placement.ABOVE else []
                return [*above, original] if originals is Placement.ABOVE else above

    def _corrected_left(self) -> int:
        if self.arrangement.placement is not Placement.HIDDEN:
            return _LEFT
        cells = self.arrangement.cells(0, 0, 0)
        return cells.corrected.left() - GUTTER - self.arrangement.source + _LEFT

    def _paint_protected(self, painter: QPainter, rect: QRect, titles: Sequence[str], room: int) -> int:
        """Paint that texts are protected, and return where the words end, counted from the left edge.

        In `room` pixels; where they are too few, the lock alone says that it is protected, and the names are cut.
        """
        lock = QRect(rect.left() + _LEFT, rect.top() + (rect.height() - LOCK) // 2, LOCK, LOCK)
        self._theme.icon("lock-simple", LOCK, Role.TEXT_MUTED).paint(painter, lock)
        left = _LEFT + LOCK + _GAP
        names = QFontMetrics(self._font(QFont.Weight.DemiBold)).elidedText(
            _OVER.join(titles), Qt.TextElideMode.ElideRight, room - left
        )
        end = self._paint_title(painter, rect, left, names, Role.TEXT_MUTED)
        protected = self.tr("protected")
        if end + _APART + _width(self._font(QFont.Weight.Normal), protected) > room:
            return end
        return self._paint_words(painter, rect, end + _APART, protected, QFont.Weight.Normal)

    def _paint_title(self, painter: QPainter, rect: QRect, left: int, text: str, role: Role) -> int:
        return self._paint_words(painter, rect, left, text, QFont.Weight.DemiBold, role)

    def _paint_words(  # noqa: PLR0913, PLR0917 - what, where and how
        self, painter: QPainter, rect: QRect, left: int, text: str, weight: QFont.Weight, role: Role = Role.TEXT_MUTED
    ) -> int:
        font = self._font(weight)
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        painter.drawText(rect.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        return left + _width(font, text)

    def _font(self, weight: QFont.Weight) -> QFont:
        return self._theme.ui_font(12, weight)


class HeaderEnd(QWidget):
    """The rest of the row, over the scroll bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw ground and line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.WINDOW))
        painter.fillRect(0, HEIGHT - 1, self.width(), 1, self._theme.colour(Role.BORDER))


def _width(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)
