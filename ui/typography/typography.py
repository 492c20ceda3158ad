# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of quotes, dashes and spaces while they are typed, and the commands for them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.typography.choices import TypingChoices
from app.typography.while_typing import substitution
from ui.background import Background
from ui.document import Document
from ui.find import wording
from ui.pair_view import PairView
from ui.theme.theme import Theme
from ui.typography.kept_choices import keep_choices, kept_choices


class Typography(QObject):
    """Follows what is typed; each change that it makes is a step of undo of its own.

    Signals:
        announced: one sentence for the status bar.

    Attributes:
        choices: what the user wants to happen while typing.

    """

    announced = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917 - the parts that it connects
        self,
        document: Document,
        view: PairView,
        background: Background,
        theme: Theme,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        """Read what the user wants, in the background."""
        super().__init__(parent)
        self._document = document
        self._view = view
        self._background = background
        self._theme = theme
        self._window = window
        self.choices = TypingChoices()
        view.editor.stroked.connect(self._polish)
        background.run(lambda _: kept_choices(), self._take)

    def choose(self) -> None:
        """Ask what is to happen while typing, and keep it for all transcripts."""
        from ui.typography.typing_dialog import TypingDialog  # noqa: PLC0415 - the text is to be seen first

        dialog = TypingDialog(self.choices, self._theme, self._window)
        dialog.accepted.connect(lambda: self._keep(dialog.choices))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def tidy(self) -> None:
        """Ask what is to be tidied, and show what it comes to."""
        from ui.typography.tidy_dialog import TidyDialog  # noqa: PLC0415 - the text is to be seen first

        dialog = TidyDialog(self._document, self._view, self._background, self._theme, self._window)
        dialog.made.connect(lambda count: self.announced.emit(wording.replaced(count)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, choices: TypingChoices) -> None:
        self.choices = choices

    def _keep(self, choices: TypingChoices) -> None:
        self.choices = choices
        self._background.run(lambda _: keep_choices(choices), lambda _: None, self.announced.emit, lasting=True)

    def _polish(self, at: int) -> None:
        """Change what was just typed, if that is wanted."""
        turn_id = self._view.turn_id
        if turn_id is None or self.choices == TypingChoices():
            return
        change = substitution(self._document.turn(turn_id).text, at, self.choices)
        if change:
            self._document.replace(turn_id, change.start, change.end, change.text, self.tr("automatic typography"))
