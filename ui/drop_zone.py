# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a file can be dropped, with two buttons for those who would rather not."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.flags.panel_button import PanelButton
from ui.theme.roles import Role
from ui.theme.theme import Theme

HEIGHT = 196
ICON = 32
_RADIUS = 6
_DASH = [9.0, 4.5]
_BUTTON = 34
"""Pixels: a little higher than the buttons of panels."""


class DropZone(QWidget):
    """Its outline becomes solid while a file is dragged over the window.

    Signals:
        open_asked: a file is to be chosen.
        sample_asked: the sample interview is to be opened.

    """

    open_asked = Signal()
    sample_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dragging = False
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(self.tr("Drop an interview here"), alignment=Qt.AlignmentFlag.AlignCenter)
        self._hint = QLabel(
            self.tr("Text, Markdown, Word, a saved page, subtitles, or a table with the translation."),
            alignment=Qt.AlignmentFlag.AlignCenter,
        )
        self.open_button = PanelButton(theme, primary=True, height=_BUTTON)
        self.show_open_key("")
        self.open_button.setAccessibleName(self.tr("Open file"))
        self.sample_button = PanelButton(theme, height=_BUTTON)
        self.sample_button.setText(self.tr("Open the sample interview"))
        self.open_button.clicked.connect(self.open_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        self.setFixedHeight(HEIGHT)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def show_dragging(self, dragging: bool) -> None:
        """Show whether a file is being dragged over the window."""
        self._dragging = dragging
        self.update()

    def show_open_key(self, key: str) -> None:
        """Show another key on the button that opens a file; "" for none."""
        self.open_button.setText(self.tr("Open file…   {key}").format(key=key) if key else self.tr("Open file…"))
        self.open_button.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the dashed outline."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour(Role.ACCENT if self._dragging else Role.CONTROL), 2 if self._dragging else 1.5)
        if not self._dragging:
            pen.setDashPattern([length / pen.widthF() for length in _DASH])
        painter.setPen(pen)
        painter.setBrush(theme.colour(Role.ORIGINAL))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 31, 0, 0)
        column.setSpacing(0)
        self._icon.setFixedHeight(ICON)
        self._title.setFixedHeight(24)
        self._hint.setFixedHeight(21)
        column.addWidget(self._icon)
        column.addSpacing(15)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addStretch()

    def _dress(self) -> None:
        theme = self._theme
        self._icon.setPixmap(
            theme.icon("file-arrow-down", ICON, Role.ACCENT).pixmap(QSize(ICON, ICON), self.devicePixelRatioF())
        )
        self._title.setFont(self._theme.ui_font(15, QFont.Weight.DemiBold))
        self._hint.setFont(self._theme.ui_font(13))
        palette = self._theme.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(Role.TEXT_MUTED))
        self._hint.setPalette(palette)
