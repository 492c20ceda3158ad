# SPDX-License-Identifier: GPL-3.0-or-later
"""The key of help in dialogs: the window's own actions are not heard there."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.keys.keymap import Keymap

_NAME = "help key"


class HelpKey(QObject):
    """Gives every dialog the key when the keyboard first comes to it.

    Signals:
        asked: the section of the help that belongs to what has the keyboard.

    """

    asked = Signal(str)

    def __init__(self, keymap: Keymap, parent: QObject) -> None:
        super().__init__(parent)
        self._keymap = keymap
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def ask(self, widget: QWidget | None) -> None:
        """Ask for the section that belongs to a widget."""
        from ui.help.places import section_for  # noqa: PLC0415 - the window is to be seen first

        self.asked.emit(section_for(widget))

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        dialog = now.window() if now else None
        if isinstance(dialog, QDialog):
            made = dialog.findChild(QShortcut, _NAME)
            shortcut = made if isinstance(made, QShortcut) else self._made_for(dialog)
            shortcut.setKeys(self._keymap.sequences(self._keymap.command("help")))

    def _made_for(self, dialog: QDialog) -> QShortcut:
        shortcut = QShortcut(dialog)
        shortcut.setObjectName(_NAME)
        shortcut.activated.connect(lambda: self.ask(QApplication.focusWidget() or dialog))
        return shortcut
