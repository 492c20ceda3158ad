# SPDX-License-Identifier: GPL-3.0-or-later
"""A message that has to be read, over the window."""

from PySide6.QtWidgets import QMessageBox, QWidget

from ui.theme.style_sheet import dress
from ui.theme.theme import Theme


def open_message(parent: QWidget, theme: Theme, title: str, text: str, *, warns: bool = False) -> QMessageBox:
    """Show a message; it is gone for good when it is closed."""
    icon = QMessageBox.Icon.Warning if warns else QMessageBox.Icon.NoIcon
    box = QMessageBox(icon, title, text, parent=parent)
    dress(box, theme)
    box.finished.connect(box.deleteLater)
    box.open()
    return box
