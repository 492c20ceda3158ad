# SPDX-License-Identifier: GPL-3.0-or-later
"""One toggle of the filter: a group of flags with its pattern and how many there are."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.flag_groups import FlagGroup
from ui.flags.wording import flags_counted
from ui.numbers import grouped
from ui.painting.underlines import SWATCH_HEIGHT, SWATCH_WIDTH, paint_swatch
from ui.theme.roles import Role
from ui.theme.theme import Theme

HEIGHT = 26
INSET = 10
TIGHT_INSET = 6
GAP = 4
SWATCH = QSizeF(SWATCH_WIDTH, SWATCH_HEIGHT)
RADIUS = 4


class GroupButton(QAbstractButton):
    """A toggle; `flag_group` is None for the one that shows all."""

    def __init__(self, group: FlagGroup | None, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flag_group = group
        self._theme = theme
        self._count: int | None = None
        self._inset = INSET
        self.setText(group.label if group else self.tr("All flags"))
        self.setToolTip(group.title if group else "")
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show how many flags there are."""
        if count == self._count:
            return
        self._count = count
        self.setAccessibleName(self.tr("{group}, {flags}").format(group=self.text(), flags=flags_counted(count)))
        self.update()

    @property
    def roomy_width(self) -> int:
        """How wide it has to be for its words to stand whole, with the full inset around them."""
        swatch = SWATCH_WIDTH + INSET if self.flag_group else 0
        name = QFontMetrics(self._theme.ui_font(13)).horizontalAdvance(self.text())
        count = QFontMetrics(self._theme.ui_font(13, tabular=True)).horizontalAdvance(self._counted())
        return 2 * INSET + swatch + name + GAP + count

    def be_tight(self, tight: bool) -> None:
        """Leave less room around the words, or the full inset."""
        inset = TIGHT_INSET if tight else INSET
        if inset != self._inset:
            self._inset = inset
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height; the width is what the grid gives."""
        return QSize(160, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground, the pattern, the name and the count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        row = self.rect().adjusted(self._inset, 0, -self._inset, 0)
        if self.flag_group:
            paint_swatch(
                painter, QRectF(QPointF(row.x(), (HEIGHT - SWATCH.height()) / 2), SWATCH), self.flag_group, self._theme
            )
            row.setLeft(row.left() + SWATCH_WIDTH + self._inset)
        self._paint_words(painter, row)

    def _paint_ground(self, painter: QPainter) -> None:
        theme, ground = self._theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setPen(theme.colour(Role.ACCENT))
            painter.setBrush(theme.colour(Role.ACCENT_SOFT))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Role.HOVER))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(Role.ACCENT), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter, row: QRect) -> None:
        theme, checked = self._theme, self.isChecked()
        count = theme.ui_font(13, tabular=True)
        painter.setFont(count)
        painter.setPen(theme.colour(Role.ACCENT if checked else Role.TEXT_MUTED))
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._counted())
        row.setRight(row.right() - QFontMetrics(count).horizontalAdvance(self._counted()) - GAP)
        painter.setFont(theme.ui_font(13, QFont.Weight.DemiBold if checked else QFont.Weight.Normal))
        painter.setPen(theme.colour(Role.ACCENT if checked else Role.TEXT))
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, row.width())
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _counted(self) -> str:
        return grouped(self._count or 0)
