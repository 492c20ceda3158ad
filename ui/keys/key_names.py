# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys in the forms in which they are kept, given to Qt, and shown."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_ALONE = {
    Qt.Key.Key_unknown,
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock,
}


def combination(sequence: QKeySequence) -> QKeyCombination:
    """Return the first key of a sequence, with its modifiers."""
    return sequence[0]  # pyright: ignore[reportIndexIssue] - missing in the stubs


def kept(key: str) -> str:
    """Return a key as it is kept: Qt's portable form, the two Enter keys as one; "" for what is no single key."""
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or combination(sequence).key() in _ALONE:
        return ""
    return sequence.toString().replace("Return", "Enter")


def shown(key: str) -> str:
    """Return a key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def for_qt(key: str) -> list[QKeySequence]:
    """Return what Qt has to listen for: Enter is two keys to it."""
    keys = [key, key.replace("Enter", "Return")] if key.endswith("Enter") else [key]
    return [QKeySequence(each) for each in keys]


def pressed(event: QKeyEvent) -> str:
    """Return the key of an event as it is kept; "" for a modifier alone."""
    key = Qt.Key(event.key())
    if key in _ALONE:
        return ""
    modifiers = Qt.KeyboardModifier.NoModifier
    for modifier in _MODIFIERS:
        if event.modifiers() & modifier:
            modifiers |= modifier
    if key is Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    if _is_in_the_sign(event):
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return kept(QKeySequence(QKeyCombination(modifiers, key)).toString())


def _is_in_the_sign(event: QKeyEvent) -> bool:
    """Tell whether Shift only makes another sign of the key, such as “+” where it stands above another."""
    key = event.key()
    return 0x20 < key < 0x1000000 and not chr(key).isalnum()
