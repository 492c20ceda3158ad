# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the window, between which F6 and Shift+F6 carry the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step_pane(panes: Sequence[QWidget], step: int) -> None:
    """Give the keyboard to the next pane (1) or the one before (-1) that takes it."""
    at = next((place for place, pane in enumerate(panes) if holds_focus(pane)), -step)
    for distance in range(1, len(panes)):
        if gives_focus(panes[(at + step * distance) % len(panes)]):
            return


def gives_focus(pane: QWidget) -> bool:
    """Give the keyboard to a pane; tell whether it, or a part that it hands it on to, can do something with it."""
    pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
    focus = QApplication.focusWidget()
    return holds_focus(pane) and focus is not None and focus.focusPolicy() is not Qt.FocusPolicy.NoFocus


def holds_focus(pane: QWidget) -> bool:
    """Tell whether a pane, or a part of it, has the keyboard."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))
