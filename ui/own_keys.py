# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that a widget hears itself, though they may be commands of the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent


def claim(event: QEvent, is_own: Callable[[QKeyEvent], object]) -> bool:
    """Keep a widget's own key from being a command, and tell whether this was such a key: then it is to come."""
    if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and is_own(event):
        event.accept()
        return True
    return False
