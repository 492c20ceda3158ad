# SPDX-License-Identifier: GPL-3.0-or-later
"""What a key would do to the text that it is pressed in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

Key = QKeySequence.StandardKey

MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Mode_switch,
        Qt.Key.Key_Multi_key,
    }
)
"""Keys that do nothing by themselves."""
_UNDO = (Key.Undo, Key.Redo)
_PARAGRAPH = (Key.InsertParagraphSeparator, Key.InsertLineSeparator)
_DELETING = (
    Key.Delete,
    Key.DeleteStartOfWord,
    Key.DeleteEndOfWord,
    Key.DeleteEndOfLine,
    Key.DeleteCompleteLine,
)
_EDITING = (*_PARAGRAPH, *_DELETING, Key.Cut, Key.Paste)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_FOR_LETTERS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


def is_plain_letter(event: QKeyEvent) -> bool:
    """Tell whether a key brings a character and can mean nothing else: most keys do, and need no more looking at."""
    text = event.text()
    return bool(text) and text.isprintable() and event.modifiers() in _FOR_LETTERS


def is_undo_or_redo(event: QKeyEvent) -> bool:
    """Tell whether a key asks for undo or redo."""
    return not is_plain_letter(event) and any(map(event.matches, _UNDO))


def begins_paragraph(event: QKeyEvent) -> bool:
    """Tell whether a key begins a new paragraph."""
    return any(map(event.matches, _PARAGRAPH))


def would_edit(event: QKeyEvent) -> bool:
    """Tell whether a key would change the text, if it could be changed."""
    is_letter = bool(event.text()) and event.text().isprintable() and not event.modifiers() & _COMMANDS
    return is_letter or event.key() == Qt.Key.Key_Backspace or any(map(event.matches, _EDITING))
