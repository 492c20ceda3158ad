# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar over the text to find and replace with: what stands in it and where. What it does is in `Find`."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from ui.find.bar_style import bar_style
from ui.find.options import FindOptions
from ui.find.term_field import TermField
from ui.find.terms import Terms
from ui.flags.panel_button import PanelButton
from ui.key_tips import give_tip
from ui.theme.roles import Role
from ui.theme.theme import Theme

_ICON = 16
_FIELD = 300
_NARROW_FIELD = 120
_MARGIN = 12
_SPACING = 6
_GAP = 10
_COUNT = 150
"""What the count may take beside the options."""


class FindBar(QWidget):
    """Fields, buttons and options; hidden until it is asked for.

    Signals:
        edited: the term, the replacement or an option is another now.
        next_asked, previous_asked, replace_asked, replace_all_asked, close_asked: as named.

    """

    edited = Signal()
    next_asked = Signal()
    previous_asked = Signal()
    replace_asked = Signal()
    replace_all_asked = Signal()
    close_asked = Signal()

    def __init__(self, theme: Theme, terms: Terms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wrong = False
        self.term = TermField(terms, self)
        self.replacement = TermField(Terms(), self)
        self.options = FindOptions(theme, self)
        self.count = QLabel(self)
        self._up, self._down, self._close = QToolButton(self), QToolButton(self), QToolButton(self)
        self.replace_one = PanelButton(theme, parent=self)
        self.replace_all = PanelButton(theme, parent=self)
        self.setFocusProxy(self.term)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._name()
        self._lay_out()
        self._connect()
        self.show_replacing(replacing=False)
        self.hide()
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def is_replacing(self) -> bool:
        """Whether the row to replace with is shown."""
        return not self.replacement.isHidden()

    def show_replacing(self, *, replacing: bool) -> None:
        """Show the row to replace with, or hide it."""
        for widget in (self.replacement, self._replace_buttons, self.options.keep_case):
            widget.setVisible(replacing)
        self._arrange()

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say what was found; `wrong` marks the term as one that cannot be looked for."""
        self.count.setText(words)
        self.count.setToolTip(words)
        if wrong != self._wrong:
            self._wrong = wrong
            self.setStyleSheet(bar_style(self._theme, wrong=wrong))
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(Role.DEL_TEXT if wrong else Role.TEXT_MUTED))
        self.count.setPalette(palette)
        self._place_count()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the options where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the line under it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.WINDOW))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour(Role.BORDER))

    def _lay_out(self) -> None:
        self._buttons = QWidget(self)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self._up, self._down, self._close):
            row.addWidget(widget)
        self._replace_buttons = QWidget(self)
        below = QHBoxLayout(self._replace_buttons)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(2)
        below.addWidget(self.replace_one)
        below.addWidget(self.replace_all)
        below.addStretch()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_MARGIN, 8, _MARGIN, 9)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_SPACING)
        self._grid.addWidget(self.term, 0, 0)
        self._grid.addWidget(self.count, 0, 1)
        self._grid.addWidget(self._buttons, 0, 3)
        self._grid.addWidget(self.replacement, 1, 0)
        self._grid.addWidget(self._replace_buttons, 1, 1, 1, 3)
        self._grid.setColumnStretch(1, 1)
        self.setTabOrder(self.term, self.replacement)
        self.setTabOrder(self.replacement, self.replace_one)
        self.setTabOrder(self.replace_one, self.replace_all)
        self.setTabOrder(self.replace_all, self.options)
        self.setTabOrder(self.options, self._up)
        self.setTabOrder(self._up, self._down)
        self.setTabOrder(self._down, self._close)

    def _arrange(self) -> None:
        room = self.width() - 2 * _MARGIN
        field = min(_FIELD, max(_NARROW_FIELD, room // 3))
        for widget in (self.term, self.replacement):
            widget.setFixedWidth(field)
        beside = room - field - self._buttons.sizeHint().width() - _COUNT - 3 * _GAP
        if self.options.row_width <= beside:
            self.options.reflow(beside)
            self._grid.addWidget(self.options, 0, 2)
        else:
            self.options.reflow(room)
            self._grid.addWidget(self.options, 2, 0, 1, 4)
        self._place_count()

    def _place_count(self) -> None:
        """Give a long sentence a line of its own rather than cutting it off."""
        taken = self.term.width() + self._buttons.sizeHint().width() + 2 * _MARGIN + 3 * _GAP
        at = self._grid.getItemPosition(self._grid.indexOf(self.options))
        beside = isinstance(at, tuple) and at[0] == 0
        taken += self.options.row_width + _GAP if beside else 0
        long = self.count.fontMetrics().horizontalAdvance(self.count.text()) > self.width() - taken
        self.count.setWordWrap(long)
        self._grid.addWidget(self.count, *((3, 0, 1, 4) if long else (0, 1, 1, 1)))

    def _name(self) -> None:
        self.term.setObjectName("find")
        self.term.setPlaceholderText(self.tr("Find"))
        self.term.setAccessibleName(self.tr("Find"))
        self.term.setToolTip(self.tr("Enter: next, Shift+Enter: previous, Up and Down: what you looked for before"))
        self.replacement.setPlaceholderText(self.tr("Replace with"))
        self.replacement.setAccessibleName(self.tr("Replace with"))
        self.replacement.setToolTip(self.tr("Enter: replace and go on, Ctrl+Enter: replace all"))
        self.replace_one.setText(self.tr("Re&place"))
        self.replace_all.setText(self.tr("Replace &all…"))
        give_tip(self._up, self.tr("Previous"), "find-previous")
        give_tip(self._down, self.tr("Next"), "find-next")
        self._close.setToolTip(self.tr("Close (Esc)"))
        for button in (self._up, self._down, self._close):
            button.setAccessibleName(button.toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setIconSize(QSize(_ICON, _ICON))

    def _connect(self) -> None:
        for field in (self.term, self.replacement):
            field.textChanged.connect(self.edited)
        self.options.changed.connect(self.edited)
        self.term.entered.connect(self.next_asked)
        self.term.shift_entered.connect(self.previous_asked)
        self.term.control_entered.connect(self.next_asked)
        self.replacement.entered.connect(self.replace_asked)
        self.replacement.shift_entered.connect(self.previous_asked)
        self.replacement.control_entered.connect(self.replace_all_asked)
        self._up.clicked.connect(self.previous_asked)
        self._down.clicked.connect(self.next_asked)
        self._close.clicked.connect(self.close_asked)
        self._escape.activated.connect(self.close_asked)
        self.replace_one.clicked.connect(self.replace_asked)
        self.replace_all.clicked.connect(self.replace_all_asked)

    def _dress(self) -> None:
        self.setStyleSheet(bar_style(self._theme, wrong=self._wrong))
        self.count.setFont(self._theme.ui_font(12, tabular=True))
        for field in (self.term, self.replacement):
            field.setFont(self._theme.ui_font(13))
        self.say(self.count.text(), wrong=self._wrong)
        for button, icon in ((self._up, "caret-up"), (self._down, "caret-down"), (self._close, "x")):
            button.setIcon(self._theme.icon(icon, _ICON))
