# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of replacements: Space ticks, Ctrl+A ticks all or none."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ui.document import Document
from ui.flags.flag_delegate import ROW
from ui.own_keys import claim
from ui.replacements.replacement_delegate import NUMBER_X, ReplacementDelegate
from ui.replacements.replacement_model import ReplacementModel
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme


class ReplacementList(QTableView):
    """A table of one column, since its rows need not be measured."""

    def __init__(
        self, document: Document, model: ReplacementModel, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._replacements = model
        self.setAccessibleName(self.tr("Replacements"))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(ReplacementDelegate(document, model, theme, self))
        self.setModel(model)
        model.modelReset.connect(lambda: self.selectRow(0))
        dress_scroll_bars(self, theme)

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from being commands of the window."""
        return claim(event, _is_all) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tick; Enter is the dialog's."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self._replacements.toggle(row)
        elif _is_all(event):
            model = self._replacements
            model.tick_all(ticked=model.ticked_count < model.rowCount())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tick beside the text."""
        super().mouseReleaseEvent(event)
        index: QModelIndex | QPersistentModelIndex = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < NUMBER_X and event.button() == Qt.MouseButton.LeftButton:
            self._replacements.toggle(index.row())


def _is_all(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier
