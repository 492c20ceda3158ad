# SPDX-License-Identifier: GPL-3.0-or-later
"""The context menu of the editor: suggestions first, then the clipboard."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.pair_view.editor import LiveEditor


def context_menu(editor: LiveEditor, suggestions: Sequence[QAction]) -> QMenu:
    """Return a menu with suggestions and what can be done with the selection."""
    menu = QMenu(editor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addActions(list(suggestions))
    menu.addSeparator()
    selected = editor.textCursor().hasSelection()
    writable = not editor.isReadOnly()
    clipboard = QGuiApplication.clipboard().mimeData()
    can_paste = writable and clipboard is not None and clipboard.hasText()
    translate = QCoreApplication.translate
    rows = (
        (translate("PairView", "Cut"), QKeySequence.StandardKey.Cut, editor.cut, selected and writable),
        (translate("PairView", "Copy"), QKeySequence.StandardKey.Copy, editor.copy, selected),
        (translate("PairView", "Paste"), QKeySequence.StandardKey.Paste, editor.paste, can_paste),
        (translate("PairView", "Select all"), QKeySequence.StandardKey.SelectAll, editor.selectAll, True),
    )
    for text, key, action, enabled in rows:
        entry = menu.addAction(text, action)
        entry.setShortcut(QKeySequence(key))
        entry.setEnabled(enabled)
    return menu
