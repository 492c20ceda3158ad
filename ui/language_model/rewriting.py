# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the language model for what is selected, the active flag, or the turn; for its settings if it is not used."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import preferences
from app.preferences import LanguageModel
from ui.background import Background
from ui.document import Document
from ui.flags.navigator import FlagNavigator
from ui.pair_view import PairView
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from ui.language_model.settings_dialog import LanguageModelDialog


class Rewriting(QObject):
    """The command, in one open transcript.

    Signals:
        announced: one sentence for the status bar.

    """

    announced = Signal(str)

    def __init__(
        self, document: Document, view: PairView, navigator: FlagNavigator, background: Background, theme: Theme
    ) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._navigator = navigator
        self._background = background
        self._theme = theme

    def propose(self) -> None:
        """Show what the language model would write."""
        self._background.run(lambda _: preferences.load().language_model, self._go_on, self.announced.emit)

    def _go_on(self, model: LanguageModel) -> None:
        from ui.language_model.rewrite_dialog import RewriteDialog  # noqa: PLC0415 - the text is to be seen first

        window: QWidget = self._view.window()
        if not model.used:
            settle_model(self._background, self._theme, window)
            return
        place = self._place()
        if place is None:
            return
        turn_id, start, end = place
        number = self._document.row_of(turn_id) + 1
        dialog = RewriteDialog(self._document, self._background, self._theme, number, window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask(model, turn_id, start, end)
        dialog.open()

    def _place(self) -> tuple[int, int, int] | None:
        flag, turn_id = self._navigator.active, self._view.turn_id
        if selected := self._view.selected_text:
            return selected
        if flag is not None and flag.finding.turn_id in self._document.transcript:
            return flag.finding.turn_id, flag.finding.start, flag.finding.end
        if turn_id is None or turn_id not in self._document.transcript or not self._document.turn(turn_id).text.strip():
            return None
        return turn_id, 0, len(self._document.turn(turn_id).text)


def settle_model(background: Background, theme: Theme, window: QWidget) -> "LanguageModelDialog":
    """Ask where the language model is."""
    from ui.language_model.settings_dialog import LanguageModelDialog  # noqa: PLC0415 - the text is to be seen first

    dialog = LanguageModelDialog(background, theme, window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
