# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for speakers' names in the import sheet, with the dialogs that the window has for it."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from app.drafts import Draft
from ui.theme.theme import Theme
from ui.turns.rename_dialog import RenameDialog
from ui.turns.speaker_dialog import SpeakerDialog


def ask_for_speaker(
    draft: Draft, rows: Sequence[int], theme: Theme, parent: QWidget, then: Callable[[str], object]
) -> None:
    """Ask who speaks in some rows."""
    dialog = SpeakerDialog(list(_speakers(draft)), draft.turns[rows[0]].speaker, len(rows), theme, parent)
    dialog.accepted.connect(lambda: then(dialog.name))
    _open(dialog)


def ask_for_new_name(draft: Draft, row: int, theme: Theme, parent: QWidget, then: Callable[[str, str], object]) -> None:
    """Ask for another name for the speaker of a row, or for any other."""
    counts = _speakers(draft)
    if counts:
        speaker = draft.turns[row].speaker if row >= 0 else ""
        dialog = RenameDialog(counts, speaker, theme, parent)
        dialog.accepted.connect(lambda: then(dialog.old, dialog.new))
        _open(dialog)


def _speakers(draft: Draft) -> Counter[str]:
    return Counter(turn.speaker for turn in draft.turns if turn.speaker)


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
