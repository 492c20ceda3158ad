# SPDX-License-Identifier: GPL-3.0-or-later
"""A box to choose a revision from, or the working copy, as it is or with what is suggested."""

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


Choice = Revision | int | None
"""A revision; None stands for the working copy, SUGGESTED for the working copy with all that is suggested."""


class RevisionNames(QAbstractListModel):
    """Names of revisions, made when they are seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []
        self._today = datetime.now().astimezone().date()

    def show(self, choices: Sequence[Choice]) -> None:
        """Take over revisions in the order in which they are listed."""
        self.beginResetModel()
        self._today = datetime.now().astimezone().date()
        self._choices = list(choices)
        self.endResetModel()

    def id_at(self, row: int) -> int | None:
        """Return the id of what is listed in a row; None is the working copy, or nothing."""
        return _id(self._choices[row]) if 0 <= row < len(self._choices) else None

    def row_of(self, revision: int | None) -> int:
        """Return the row of a revision, or of the working copy; -1 if it is not listed."""
        return next((row for row, listed in enumerate(map(_id, self._choices)) if listed == revision), -1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return a name, or all that is known of a revision as its tool tip."""
        choice = self._choices[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(choice)
            case Qt.ItemDataRole.ToolTipRole if isinstance(choice, Revision):
                return wording.tool_tip(choice)
            case _:
                return None

    def _name(self, choice: Choice) -> str:
        match choice:
            case Revision():
                return wording.short_name(choice, self._today)
            case None:
                return self.tr("Working copy")
            case _:
                return self.tr("With suggestions")


def _id(choice: Choice) -> int | None:
    return choice.id if isinstance(choice, Revision) else choice


class RevisionBox(ChoiceBox):
    """Lists revisions, newest first, behind what is no revision yet."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent=parent)
        self._names = RevisionNames(self)
        self.setModel(self._names)
        self.setMaxVisibleItems(SHOWN)
        self.setMinimumContentsLength(LETTERS)
        self.setMaximumWidth(WIDEST)

    @property
    def revision(self) -> int | None:
        """The id of what is chosen; None is the working copy, or nothing, which `has_choice` tells apart."""
        return self._names.id_at(self.currentIndex())

    def list_revisions(self, revisions: Sequence[Revision], now: Sequence[int | None] = ()) -> None:
        """Offer revisions, given oldest first, behind the states of `now`; nothing is chosen then."""
        self._names.show([*now, *reversed(revisions)])

    @property
    def has_choice(self) -> bool:
        """Whether anything is chosen."""
        return self.currentIndex() >= 0

    def show_revision(self, revision: int | None) -> None:
        """Show a revision, or the working copy, as chosen."""
        self.setCurrentIndex(self._names.row_of(revision))
