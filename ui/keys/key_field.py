# SPDX-License-Identifier: GPL-3.0-or-later
"""A field that hears which key is pressed in it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.keys.key_names import pressed, shown
from ui.own_keys import claim

_LEAVING = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}
"""Without Ctrl or Alt these, and Enter, do in the field what they do in any dialog, so that it is no trap."""
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyField(QLineEdit):
    """Shows the last key that was pressed in it; Backspace or the button in it empties it.

    Signals:
        chosen: the key as it is kept; "" when the field is emptied.

    """

    chosen = Signal(str)

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholderText=hint)
        self._key = ""
        self.setAccessibleName(hint)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._emptied)

    @property
    def key(self) -> str:
        """The key, as it is kept; "" if none was pressed."""
        return self._key

    def show_key(self, key: str) -> None:
        """Show a key as if it had been pressed; "" empties the field."""
        self._key = key
        self.setText(shown(key))

    def event(self, event: QEvent) -> bool:
        """Keep keys from being commands."""
        return claim(event, lambda _: True) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the key down, unless it leads out of the field."""
        key, bare = Qt.Key(event.key()), not event.modifiers() & _WITH
        if bare and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
            event.ignore()
        elif bare and key in _LEAVING:
            event.ignore()
        elif bare and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.clear()
        elif name := pressed(event):
            self.show_key(name)
            self.chosen.emit(name)

    def _emptied(self, text: str) -> None:
        if not text and self._key:
            self._key = ""
            self.chosen.emit("")
