# SPDX-License-Identifier: GPL-3.0-or-later
"""A box to choose a revision from, or the working copy."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.history.revision import Revision
from ui.choice_box import ChoiceBox
from ui.history import wording
from ui.theme.theme import Theme

SHOWN = 20
LETTERS = 10
WIDEST = 240

Index = QModelIndex | QPersistentModelIndex


class RevisionNames(QAbstractListModel):
    """Names of revisions, made when they are seen; None stands for the working copy."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Revision | None] = []
        self._today = datetime.now().astimezone().date()

    def show(self, choices: Sequence[Revision | None]) -> None:
        """Take over revisions in the order in which they are listed."""
        self.beginResetModel()
        self._today = datetime.now().astimezone().date()
        self._choices = list(choices)
        self.endResetModel()

    def id_at(self, row: int) -> int | None:
        """Return the id of what is listed in a row; None is the working copy, or nothing."""
        choice = self._choices[row] if 0 <= row < len(self._choices) else None
        return choice.id if choice else None

    def row_of(self, revision: int | None) -> int:
        """Return the row of a revision, or of the working copy; -1 if it is not listed."""
        ids = (choice.id if choice else None for choice in self._choices)
        return next((row for row, listed in enumerate(ids) if listed == revision), -1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return a name, or all that is known of a revision as its tool tip."""
        choice = self._choices[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return wording.short_name(choice, self._today) if choice else self.tr("Working copy")
            case Qt.ItemDataRole.ToolTipRole if choice:
                return wording.tool_tip(choice)
            case _:
                return None


class RevisionBox(ChoiceBox):
    """Lists revisions, newest first."""

    def __init__(self, name: str, theme: Theme, *, with_working_copy: bool, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent=parent)
        self._with_working_copy = with_working_copy
        self._names = RevisionNames(self)
        self.setModel(self._names)
        self.setMaxVisibleItems(SHOWN)
        self.setMinimumContentsLength(LETTERS)
        self.setMaximumWidth(WIDEST)

    @property
    def revision(self) -> int | None:
        """The id of what is chosen; None is the working copy, or nothing."""
        return self._names.id_at(self.currentIndex())

    def list_revisions(self, revisions: Sequence[Revision]) -> None:
        """Offer revisions, given oldest first; nothing is chosen then."""
        self._names.show([*([None] if self._with_working_copy else []), *reversed(revisions)])

    def show_revision(self, revision: int | None) -> None:
        """Show a revision, or the working copy, as chosen."""
        self.setCurrentIndex(self._names.row_of(revision))
