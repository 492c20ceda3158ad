# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of suggestions: Space accepts, Delete refuses."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.document import Document
from ui.remark_list import RemarkList
from ui.suggestions.suggestion_delegate import SuggestionDelegate
from ui.suggestions.suggestion_model import SuggestionModel
from ui.theme.theme import Theme


class SuggestionList(RemarkList):
    """Suggestions in reading order.

    Signals:
        accept_asked, refuse_asked: these are to be done with a suggestion.

    """

    accept_asked = Signal(object)
    refuse_asked = Signal(object)

    def __init__(self, document: Document, model: SuggestionModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, model.suggestion_at, theme, parent)
        self.asked = {Qt.Key.Key_Space: self.accept_asked, Qt.Key.Key_Delete: self.refuse_asked}
        self.setAccessibleName(self.tr("Suggestions"))
        self.setItemDelegate(SuggestionDelegate(document, model, theme, self))
