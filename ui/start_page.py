# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window shows while nothing is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.drop_zone import DropZone
from ui.flags.link_button import LinkButton
from ui.recent import RecentFiles
from ui.recent_list import RecentList
from ui.theme.roles import Role
from ui.theme.theme import Theme

WIDTH = 880
_TITLE = 34
_TAG_LINE = 15


class StartPage(QScrollArea):
    """Drop zone, two buttons, and recent files.

    Signals:
        open_asked: a file is to be chosen.
        sample_asked: the sample interview is to be opened.
        chosen: the path of a recent file.

    """

    open_asked = Signal()
    sample_asked = Signal()
    chosen = Signal(str)

    def __init__(self, recent: RecentFiles, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._recent = recent
        self.zone = DropZone(theme)
        self._title = QLabel("Fairhand")
        self._tag = QLabel(self.tr("Clean up machine-translated interviews. Everything stays on this computer."))
        self._heading = QLabel(self.tr("Recent files"))
        self._clear = LinkButton(self.tr("Clear list"), theme)
        self._line = QFrame()
        self.list = RecentList(theme)
        self._page = QWidget()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.zone.open_asked.connect(self.open_asked)
        self.zone.sample_asked.connect(self.sample_asked)
        self.list.chosen.connect(self.chosen)
        self._clear.clicked.connect(recent.clear)
        recent.changed.connect(self._show_files)
        theme.changed.connect(self._dress)
        self._dress()
        self._show_files()

    def show_dragging(self, dragging: bool) -> None:
        """Show whether a file is being dragged over the window."""
        self.zone.show_dragging(dragging)

    def show_open_key(self, key: str) -> None:
        """Show another key on the button that opens a file; "" for none."""
        self.zone.show_open_key(key)

    def take_focus(self) -> None:
        """Put the keyboard where it is most likely wanted: on the latest file, or on the button."""
        (self.list if self._recent.files else self.zone.open_button).setFocus()

    def _show_files(self) -> None:
        # Not `hasFocus`: the window has the keyboard only once it is active, and files may be read before that.
        focused, had_files = self.window().focusWidget(), not self.list.isHidden()
        self.list.show_files(self._recent.files)
        for widget in (self._heading, self._clear, self._line, self.list):
            widget.setVisible(bool(self._recent.files))
        if focused is self.list and not self._recent.files:
            self.zone.open_button.setFocus()
        elif not had_files and focused is self.zone.open_button:
            self.take_focus()

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(4)
        column.addWidget(self._title)
        column.addWidget(self._tag)
        column.addSpacing(28)
        column.addWidget(self.zone)
        column.addSpacing(32)
        column.addLayout(self._list_heading())
        column.addSpacing(6)
        column.addWidget(self._line)
        column.addWidget(self.list)
        column.addStretch(5)
        self._line.setFixedHeight(1)
        self._line.setAutoFillBackground(True)
        row = QHBoxLayout(self._page)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        middle.setMaximumWidth(WIDTH)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _list_heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 8, 0)
        row.addWidget(self._heading)
        row.addStretch()
        row.addWidget(self._clear)
        return row

    def _dress(self) -> None:
        theme = self._theme
        self._title.setFont(theme.text_font(px=_TITLE))
        self._tag.setFont(theme.ui_font(_TAG_LINE))
        self._heading.setFont(theme.ui_font(13, QFont.Weight.DemiBold))
        muted = theme.palette()
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._tag.setPalette(muted)
        self._line.setPalette(QPalette(theme.colour(Role.BORDER)))
        base = theme.palette()
        base.setColor(QPalette.ColorRole.Window, theme.colour(Role.BASE))
        self.viewport().setPalette(base)
        self._page.setPalette(base)
        self._page.setAutoFillBackground(True)
