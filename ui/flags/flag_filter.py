# SPDX-License-Identifier: GPL-3.0-or-later
"""The grid above the list: which groups of flags it shows."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.checking.finding import Category
from ui.flag_groups import FlagGroup, group_of
from ui.flags.group_button import GroupButton
from ui.theme.theme import Theme

COLUMNS = 2
LEFT = 12
BETWEEN = 4
COUNTS_RIGHT = 16
"""With a button's own inset, counts end where those of the list do, beside its scroll bar."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}


class FlagFilter(QWidget):
    """All flags, or those of the groups that are pressed. Arrow keys go from one to the next, Space presses.

    Signals:
        chosen: the groups, as a frozenset of FlagGroup; empty means all.

    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = GroupButton(None, theme, self)
        self._buttons = [GroupButton(group, theme, self) for group in FlagGroup]
        self.setAccessibleName(self.tr("Kinds of flags"))
        grid = QGridLayout(self)
        grid.setContentsMargins(LEFT, 8, COUNTS_RIGHT, 8)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(2)
        for number, button in enumerate([self._all, *self._buttons]):
            grid.addWidget(button, number // COLUMNS, number % COLUMNS)
        self._all.setChecked(True)
        self._all.clicked.connect(self.clear)
        for button in self._buttons:
            button.clicked.connect(self._choose)

    @property
    def groups(self) -> frozenset[FlagGroup]:
        """The groups that are pressed; empty means all."""
        return frozenset(button.flag_group for button in self._buttons if button.isChecked() and button.flag_group)

    def clear(self) -> None:
        """Show all flags again."""
        for button in self._buttons:
            button.setChecked(False)
        self._choose()

    def show_counts(self, counts: Mapping[Category, int]) -> None:
        """Show how many flags there are of each kind."""
        by_group: Counter[FlagGroup] = Counter()
        for category, count in counts.items():
            by_group[group_of(category)] += count
        for button in self._buttons:
            button.show_count(by_group[button.flag_group] if button.flag_group else 0)
        self._all.show_count(by_group.total())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the words the room that they need."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the next toggle with the arrow keys."""
        buttons = [self._all, *self._buttons]
        focused = next((number for number, button in enumerate(buttons) if button.hasFocus()), None)
        step = STEPS.get(Qt.Key(event.key()))
        if focused is None or step is None or not 0 <= focused + step < len(buttons):
            super().keyPressEvent(event)
        else:
            buttons[focused + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        buttons = [self._all, *self._buttons]
        width = (self.contentsRect().width() - LEFT - COUNTS_RIGHT - BETWEEN) // COLUMNS
        tight = any(button.roomy_width > width for button in buttons)
        for button in buttons:
            button.be_tight(tight)

    def _choose(self) -> None:
        if len(self.groups) == len(self._buttons):
            for button in self._buttons:
                button.setChecked(False)
        self._all.setChecked(not self.groups)
        self.chosen.emit(self.groups)
