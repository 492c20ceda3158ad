# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with terms, under their list."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.flags.panel_button import RING, PanelButton
from ui.key_tips import give_tip
from ui.theme.theme import Theme

HEIGHT = 46


class GlossaryFooter(QWidget):
    """Add and edit; the rest is in a menu. The keys in it are the list's own."""

    add_asked = Signal()
    edit_asked = Signal()
    show_asked = Signal()
    remove_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = PanelButton(theme, primary=True, parent=self)
        self._edit = PanelButton(theme, parent=self)
        self._more = PanelButton(theme, parent=self)
        self._edit_action = self._action(self.tr("Ed&it…"), "Return", self.edit_asked.emit)
        self._show_action = self._action(self.tr("&Show a place in the text"), "Shift+Return", self.show_asked.emit)
        self._remove_action = self._action(self.tr("&Remove"), "Delete", self.remove_asked.emit)
        self._import_action = self._action(self.tr("&Import…"), "", self.import_asked.emit)
        self._export_action = self._action(self.tr("E&xport…"), "", self.export_asked.emit)
        self._lay_out()

    @property
    def term_actions(self) -> list[QAction]:
        """What can be done with the chosen terms."""
        return [self._edit_action, self._show_action, self._remove_action]

    def enable(self, *, chosen: int, writable: bool, terms: bool) -> None:
        """Let that be done which can be: so many terms are chosen, and there are terms."""
        self.add.setEnabled(writable)
        self._import_action.setEnabled(writable)
        self._export_action.setEnabled(terms)
        for control in (self._edit, self._edit_action):
            control.setEnabled(writable and chosen == 1)
        self._show_action.setEnabled(chosen == 1)
        self._remove_action.setEnabled(writable and chosen > 0)

    def _lay_out(self) -> None:
        self.add.setText(self.tr("&Add…"))
        self.add.setAccessibleName(self.tr("Add a term"))
        give_tip(self.add, self.tr("Add a term, from the selection if there is one"), "add-term")
        self._edit.setText(self.tr("Ed&it…"))
        self._edit.setAccessibleName(self.tr("Edit the term"))
        self._edit.setToolTip(self.tr("Change the chosen term (Enter)"))
        self._more.setText(self.tr("&More ▾"))
        self._more.setAccessibleName(self.tr("More that can be done with terms"))
        menu = QMenu(self)
        menu.addActions([self._show_action, self._remove_action])
        menu.addSeparator()
        menu.addActions([self._import_action, self._export_action])
        self._more.setMenu(menu)
        self.add.clicked.connect(self.add_asked)
        self._edit.clicked.connect(self.edit_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14 - RING, 0, 14 - RING, 0)
        row.setSpacing(8 - 2 * RING)
        for button in (self.add, self._edit, self._more):
            row.addWidget(button)
        row.addStretch(1)
        self.setFixedHeight(HEIGHT)

    def _action(self, text: str, key: str, act: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked: act())
        return action
