# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that no command may have, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from ui.command import Menu
from ui.keys.key_names import combination

_FIRST_SPECIAL = 0x1000000
"""Keys below have a sign of their own."""
_Standard = QKeySequence.StandardKey
_IN_TEXT = (
    _Standard.MoveToNextChar,
    _Standard.MoveToPreviousChar,
    _Standard.MoveToNextWord,
    _Standard.MoveToPreviousWord,
    _Standard.MoveToNextLine,
    _Standard.MoveToPreviousLine,
    _Standard.MoveToNextPage,
    _Standard.MoveToPreviousPage,
    _Standard.MoveToStartOfLine,
    _Standard.MoveToEndOfLine,
    _Standard.MoveToStartOfBlock,
    _Standard.MoveToEndOfBlock,
    _Standard.MoveToStartOfDocument,
    _Standard.MoveToEndOfDocument,
    _Standard.SelectNextChar,
    _Standard.SelectPreviousChar,
    _Standard.SelectNextWord,
    _Standard.SelectPreviousWord,
    _Standard.SelectNextLine,
    _Standard.SelectPreviousLine,
    _Standard.SelectNextPage,
    _Standard.SelectPreviousPage,
    _Standard.SelectStartOfLine,
    _Standard.SelectEndOfLine,
    _Standard.SelectStartOfBlock,
    _Standard.SelectEndOfBlock,
    _Standard.SelectStartOfDocument,
    _Standard.SelectEndOfDocument,
    _Standard.SelectAll,
    _Standard.Delete,
    _Standard.DeleteStartOfWord,
    _Standard.DeleteEndOfWord,
    _Standard.DeleteEndOfLine,
    _Standard.DeleteCompleteLine,
    _Standard.Backspace,
    _Standard.InsertParagraphSeparator,
    _Standard.InsertLineSeparator,
)
"""What the text does by itself with keys."""
_CLIPBOARD = (_Standard.Copy, _Standard.Cut, _Standard.Paste)
_NEEDED = {Qt.Key.Key_Space, Qt.Key.Key_Enter, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


def why_refused(key: str, menus: Sequence[str] = ()) -> str:
    """Return why no command may have a key, as a sentence; "" if one may. `menus` are texts with access keys."""
    sequence = QKeySequence(key)
    if sequence.count() != 1:
        return QCoreApplication.translate("Keys", "Press one key, with Ctrl, Alt or Shift if you like.")
    pressed = combination(sequence)
    found = _plain(pressed) or _of_the_text(sequence) or _with_alt(pressed, menus or _menu_texts())
    return found.format(key=sequence.toString(QKeySequence.SequenceFormat.NativeText))


def _plain(pressed: QKeyCombination) -> str:
    key = pressed.key()
    if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        return QCoreApplication.translate("Keys", "{key} leads from one part of the window to the next.")
    if key is Qt.Key.Key_Escape:
        return QCoreApplication.translate("Keys", "{key} closes cards and dialogs.")
    if key is Qt.Key.Key_Menu or (key is Qt.Key.Key_F10 and _has(pressed, Qt.KeyboardModifier.ShiftModifier)):
        return QCoreApplication.translate("Keys", "{key} opens the context menu.")
    if not _modified(pressed) and (key < _FIRST_SPECIAL or key in _NEEDED):
        return QCoreApplication.translate("Keys", "{key} is needed for typing; add Ctrl or Alt.")
    return ""


def _of_the_text(sequence: QKeySequence) -> str:
    if any(sequence in QKeySequence.keyBindings(standard) for standard in _IN_TEXT):
        return QCoreApplication.translate("Keys", "The text needs {key} for itself.")
    if any(sequence in QKeySequence.keyBindings(standard) for standard in _CLIPBOARD):
        return QCoreApplication.translate("Keys", "{key} belongs to the clipboard.")
    return ""


def _with_alt(pressed: QKeyCombination, menus: Sequence[str]) -> str:
    key = pressed.key()
    if not _has(pressed, Qt.KeyboardModifier.AltModifier) or key >= _FIRST_SPECIAL:
        return ""
    if _has(pressed, Qt.KeyboardModifier.ControlModifier):
        return QCoreApplication.translate("Keys", "On many keyboards {key} types a character; it is left to them.")
    if pressed.keyboardModifiers() != Qt.KeyboardModifier.AltModifier:
        return ""
    menu = next((text for text in menus if f"&{chr(key)}".casefold() in text.casefold()), None)
    return (
        QCoreApplication.translate("Keys", "{key} opens the menu “{menu}”.").replace("{menu}", menu.replace("&", ""))
        if menu
        else ""
    )


def _menu_texts() -> list[str]:
    return [menu.text for menu in Menu]


def _modified(pressed: QKeyCombination) -> bool:
    return any(
        _has(pressed, modifier)
        for modifier in (
            Qt.KeyboardModifier.ControlModifier,
            Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.MetaModifier,
        )
    )


def _has(pressed: QKeyCombination, modifier: Qt.KeyboardModifier) -> bool:
    return bool(pressed.keyboardModifiers() & modifier)
