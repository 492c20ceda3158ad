# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands for a whole project: what it took, and merging with another copy of it."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QFileDialog

from ui.command import Command, Menu
from ui.conditions import has_project
from ui.shell import Shell


def merge_commands() -> list[Command]:
    """Return the report on a project, and what makes one project of two copies."""
    return [
        Command(
            "effort-report",
            str(QT_TRANSLATE_NOOP("Commands", "E&ffort report")),
            Menu.FILE,
            Shell.show_report,
            when=has_project,
        ),
        Command(
            "merge-copy",
            str(QT_TRANSLATE_NOOP("Commands", "Merge with another cop&y…")),
            Menu.FILE,
            ask_for_copy,
            when=has_project,
            ends_group=True,
        ),
    ]


def ask_for_copy(shell: Shell) -> None:
    """Let the user choose the other copy, and merge with it."""
    project = shell.workspace.document.session.project if shell.workspace else None
    if project is None:
        return
    title = QCoreApplication.translate("merging", "Merge with another copy of this project")
    dialog = QFileDialog(shell.window, title, str(project.path.parent))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([QCoreApplication.translate("merging", "Projects") + " (*.fairhand)"])
    dialog.fileSelected.connect(lambda path: merge_with(shell, Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def merge_with(shell: Shell, other: Path) -> None:
    """Merge what is open with another copy of it, and open what they become."""
    from ui.merging.dialog import MergeDialog  # noqa: PLC0415 - the window is to be seen first

    if not has_project(shell) or shell.workspace is None:
        return
    shell.workspace.document.end_typing()
    dialog = MergeDialog(shell.workspace.document.session, other, shell.background, shell.theme, shell.window)
    dialog.merged.connect(shell.open)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
