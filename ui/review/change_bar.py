# SPDX-License-Identifier: GPL-3.0-or-later
"""The line below a difference: the change that has the focus, and steps to its neighbours."""

from html import escape

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ui.elided_label import ElidedLabel
from ui.export.choices import TickBox
from ui.flags.panel_button import PanelButton
from ui.key_tips import give_tip, key_shown
from ui.review import wording
from ui.review.difference import Change
from ui.theme.roles import Role
from ui.theme.theme import Theme

HEIGHT = 40
LINES_HEIGHT = 76
"""Where there is no room for all of it on one line."""
SPACE = 8
WORDS_WIDTH = 340
"""Pixels that the change, and why it was made, are to have beside the buttons."""


class ChangeBar(QWidget):
    """Tells a screen reader too; at the right it has what can be chosen of the whole view.

    Signals:
        stepped: 1 for the next change, -1 for the one before.
        beside_chosen: whether the two states are to stand side by side.
        all_turns_chosen: whether turns without changes are to be shown.

    """

    stepped = Signal(int)
    beside_chosen = Signal(bool)
    all_turns_chosen = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(HEIGHT)
        self._back = self._button(self.tr("Previous change"), "previous-change", -1)
        self._on = self._button(self.tr("Next change"), "next-change", 1)
        self._place, self._what, self._why = QLabel(), QLabel(), ElidedLabel()
        self._all_turns = self._choice(self.tr("&All turns"), "all-turns", self.all_turns_chosen)
        self._beside = self._choice(self.tr("Side b&y side"), "side-by-side", self.beside_chosen)
        self.decide = PanelButton(theme)
        self.time = PanelButton(theme)
        self._what.setTextFormat(Qt.TextFormat.RichText)
        self._what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(14, 0, 20, 0)
        self._lines.setSpacing(0)
        said, choices = QHBoxLayout(), QHBoxLayout()
        for widget in (self._back, self._on, self._place):
            said.addWidget(widget)
        said.addWidget(self._what, 2)
        said.addWidget(self._why, 4)
        choices.addStretch()
        for widget in (self._all_turns, self._beside, self.time, self.decide):
            choices.addWidget(widget)
        for line, stretch in ((said, 1), (choices, 0)):
            line.setSpacing(SPACE)
            self._lines.addLayout(line, stretch)
        self.decide.setText(self.tr("Deci&de ▾"))
        self.time.setText(self.tr("Through ti&me"))
        give_tip(self.time, self.tr("Move the whole text through time"), "through-time")
        self.decide.setAccessibleName(self.tr("Take back or confirm"))
        self.decide.setToolTip(self.tr("Take changes back, or confirm turns, also by the kind of the changes"))
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def show_change(self, change: Change | None, of: int) -> None:
        """Name the change that has the focus, of so many."""
        for button in (self._back, self._on):
            button.setEnabled(of > 0)
        if change is None:
            key = key_shown(self._on)
            self._place.setText(self.tr("{key} goes from change to change").format(key=key) if of and key else "")
            self._what.clear()
            self._why.clear()
            return
        self._back.setEnabled(change.number > 1)
        self._on.setEnabled(change.number < of)
        self._place.setText(wording.place_of_change(change, of))
        self._what.setText(self._shown(change))
        self._why.setText(wording.why(change))
        said = ". ".join(filter(None, [wording.change_spoken(change), self._why.text()]))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that it takes on two lines, without the choice that needs a wide view anyway."""
        return QSize(self._width_of(self._all_turns, self.time, self.decide), HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take two lines where one is too short."""
        super().resizeEvent(event)
        self._fit()

    def name_words(self, named: bool) -> None:
        """Name the words that changed, or leave that to the list beside the text."""
        self._what.setVisible(named)

    def show_choices(self, *, beside: bool, all_turns: bool) -> None:
        """Show what is chosen of the whole view."""
        self._beside.setChecked(beside)
        self._all_turns.setChecked(all_turns)

    def _width_of(self, *widgets: QWidget) -> int:
        margins = self._lines.contentsMargins()
        spaces = margins.left() + margins.right() + (len(widgets) - 1) * SPACE
        return spaces + sum(widget.sizeHint().width() for widget in widgets)

    def _fit(self) -> None:
        needed = self._width_of(self._all_turns, self._beside, self.time, self.decide)
        self._beside.setVisible(needed <= self.width())
        fits = needed + WORDS_WIDTH <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction is not self._lines.direction():
            self._lines.setDirection(direction)
            self.setFixedHeight(HEIGHT if fits else LINES_HEIGHT)

    def _shown(self, change: Change) -> str:
        """Return the words before and after, marked as in the text."""
        if change.hunk is None:
            return escape(wording.what_happened(change))
        hunk = change.hunk
        old, new = escape(wording.phrase(hunk.deleted)), escape(wording.phrase(hunk.inserted))
        parts: list[str] = []
        if old:
            parts.append(f'<s style="color: {self._theme.colour(Role.DEL_TEXT).name()}">{old}</s>')
        if new:
            parts.append(f'<u style="color: {self._theme.colour(Role.INS_TEXT).name()}">{new}</u>')
        return " → ".join(parts)

    def _button(self, name: str, command_id: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        give_tip(button, name, command_id)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.stepped.emit(by))
        return button

    def _choice(self, text: str, command_id: str, chosen: SignalInstance) -> TickBox:
        box = TickBox(text, self._theme, self)
        give_tip(box, text.replace("&", ""), command_id)
        # Connected to `emit`, PySide would leave out whether it is ticked.
        box.clicked.connect(chosen)
        return box

    def _follow_theme(self) -> None:
        self._back.setIcon(self._theme.icon("caret-up"))
        self._on.setIcon(self._theme.icon("caret-down"))
        for label in (self._place, self._why):
            label.setFont(self._theme.ui_font(12, tabular=True))
        self._what.setFont(self._theme.text_font(px=13))
