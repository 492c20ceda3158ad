# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog in which files are chosen to be read."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def dialog_for_files(parent: QWidget, title: str, near: Path | None) -> QFileDialog:
    """Return a dialog for one file or several, gone for good when it is closed; the folder of `near` is shown first."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, str(near.parent) if near else documents)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
