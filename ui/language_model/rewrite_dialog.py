# SPDX-License-Identifier: GPL-3.0-or-later
"""What a language model would make of a passage: its words as they come, then its changes to choose from."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.cancelling import Cancelled
from app.preferences import LanguageModel
from app.proposals.language_model.address import model_address
from app.proposals.language_model.client import ModelClient
from app.proposals.language_model.context import passage_of
from app.proposals.language_model.rewriting import proposed, replacements
from app.transcript.replacements import Replacement
from app.transcript.undo import Cause, CauseKind
from ui.background import Background
from ui.document import Document
from ui.replacements.replacement_dialog import ReplacementDialog
from ui.theme.theme import Theme


class RewriteDialog(ReplacementDialog):
    """Nothing is done to the text before changes are chosen.

    Signals:
        heard: the model's words so far; comes from another thread.

    """

    heard = Signal(str)

    def __init__(
        self, document: Document, background: Background, theme: Theme, number: int, parent: QWidget | None = None
    ) -> None:
        """Name the turn by its number, from 1."""
        title = QCoreApplication.translate("RewriteDialog", "A rewrite of turn {number}").format(number=number)
        super().__init__(document, background, theme, title, _label, parent, Cause(CauseKind.MODEL))
        self.heard.connect(self.say_meanwhile)

    def ask(self, model: LanguageModel, turn_id: int, start: int, end: int) -> None:
        """Ask for code points `start` to `end` of a turn."""
        passage = passage_of(
            self._document.transcript, turn_id, start, end, self._document.session.settings.source_language
        )

        def plan(cancelled: Cancelled) -> list[Replacement]:
            client = ModelClient(model_address(model.address))
            said = proposed(client, model.name, passage, self.heard.emit, cancelled)
            return replacements(turn_id, passage.text, said)

        self.plan(plan)
        self.say_meanwhile(QCoreApplication.translate("RewriteDialog", "The language model is reading…"))


def _label(_count: int) -> str:
    return QCoreApplication.translate("RewriteDialog", "take the language model's words")
