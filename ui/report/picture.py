# SPDX-License-Identifier: GPL-3.0-or-later
"""Plots under each other, in the colours of the theme."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.reporting.messages import Picture
from ui.report.table import ReportModel
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

MARGIN = 14
WIDEST = 560


class PictureView(QWidget):
    """One plot, as wide as there is room."""

    def __init__(self, picture: Picture, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._theme = theme
        self._light, self._dark = (_pixmap(data) for data in (picture.light, picture.dark))
        self.setAccessibleName(picture.title)
        self.setMaximumWidth(WIDEST)
        theme.changed.connect(self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Be as high as the plot is for its width."""
        super().resizeEvent(event)
        self.setFixedHeight(round(self.width() * self._picture.height))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the widest size."""
        return QSize(WIDEST, round(WIDEST * self._picture.height))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the plot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixmap = self._dark if self._theme.is_dark else self._light
        painter.drawPixmap(QRectF(self.rect()), pixmap, QRectF(pixmap.rect()))


class Overview(QScrollArea):
    """The figures in total, and all plots."""

    def __init__(self, total: ReportModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = total
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Figures in total, and plots"))
        dress_scroll_bars(self, theme)
        theme.changed.connect(self._dress)
        self.show_pictures(())

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show what the total is now, and plots; the place that was looked at stays."""
        at = self.verticalScrollBar().value()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(8)
        column.addLayout(self._figures())
        for picture in pictures:
            title = QLabel(picture.title)
            title.setFont(self._theme.ui_font(13, QFont.Weight.DemiBold))
            title.setContentsMargins(0, 14, 0, 0)
            column.addWidget(title)
            column.addWidget(PictureView(picture, self._theme))
        column.addStretch(1)
        self.setWidget(page)
        self._dress()
        column.activate()
        self.verticalScrollBar().setValue(at)

    def _figures(self) -> QGridLayout:
        grid, model = QGridLayout(), self._total
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for row in range(model.rowCount()):
            what, figure = (QLabel(model.index(row, column).data() or "–") for column in range(2))
            what.setFont(self._theme.ui_font(13))
            figure.setFont(self._theme.ui_font(13, QFont.Weight.DemiBold, tabular=True))
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(what, row, 0)
            grid.addWidget(figure, row, 1)
        grid.setColumnStretch(2, 1)
        return grid

    def _dress(self) -> None:
        palette = self._theme.palette()
        palette.setColor(palette.ColorRole.Window, self._theme.colour(Role.BASE))
        for widget in (self, self.viewport(), self.widget()):
            if widget:
                widget.setPalette(palette)
                widget.setAutoFillBackground(True)


def _pixmap(data: bytes) -> QPixmap:
    pixmap = QPixmap()
    pixmap.loadFromData(data)
    return pixmap
