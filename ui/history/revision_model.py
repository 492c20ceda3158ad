# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the History tab: the working copy, then the revisions, newest first, each under its day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.history.revision import Revision
from ui.history import wording
from ui.history.revision_rows import Autosaves, Row, Section, WorkingCopy, found, listed
from ui.history.unsaved import Unsaved

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""Gives a Section, a WorkingCopy, a Revision or Autosaves."""

ABOVE = 2
"""The word "Today" and the working copy, above all revisions."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The two states that the review shows; None is the working copy."""

    before: int | None
    after: int | None


class RevisionModel(QAbstractListModel):
    """Rows for a list view.

    Attributes:
        imported_words: how many words the machine translation has; None if not counted yet.

    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.imported_words: int | None = None
        self._rows: list[Row] = []
        self._revisions: Sequence[Revision] = ()
        self._unsaved: Unsaved | None = None
        self._compared: Compared | None = None
        self._opened: set[int] = set()
        self._term = ""
        self._today = date.today()

    def show(self, revisions: Sequence[Revision], unsaved: Unsaved | None) -> None:
        """Take over revisions, oldest first."""
        self._revisions, self._unsaved = revisions, unsaved
        self._list()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows = []
        self._revisions = ()
        self.endResetModel()

    def search(self, term: str) -> None:
        """List only the revisions that a term is found in; all of them for ""."""
        self._term = term.strip()
        self._list()

    def turn(self, fold: Autosaves) -> None:
        """Open a fold, or close it."""
        self._opened ^= {fold.key}
        self._list()

    def set_unsaved(self, unsaved: Unsaved | None) -> None:
        """Say what the working copy has that no revision has."""
        self._unsaved = unsaved
        for number, row in enumerate(self._rows[:ABOVE]):
            if isinstance(row, WorkingCopy):
                self._rows[number] = WorkingCopy(unsaved)
                self.dataChanged.emit(self.index(number), self.index(number))

    def set_compared(self, compared: Compared | None) -> None:
        """Mark the two rows that the review shows; a fold with one of them is open."""
        self._compared = compared
        self._list()

    def set_imported_words(self, count: int) -> None:
        """Say how long the machine translation is."""
        self.imported_words = count
        self._all_changed()

    def row_at(self, index: Index) -> Row:
        """Return what an index stands for."""
        return self._rows[index.row()]

    def revision_before(self, revision: Revision) -> Revision | None:
        """Return the next older revision."""
        return next((one for one in reversed(self._revisions) if one.id < revision.id), None)

    @property
    def newest(self) -> Revision | None:
        """The newest revision."""
        return self._revisions[-1] if self._revisions else None

    @property
    def first_choice(self) -> int:
        """The first row that can be chosen; -1 if there is none."""
        return next((number for number, row in enumerate(self._rows) if not isinstance(row, Section)), -1)

    def index_of(self, revision_id: int | None) -> QModelIndex:
        """Return the index of a revision, or of the working copy for None; an invalid one if it is not listed."""
        for number, row in enumerate(self._rows):
            if (
                not isinstance(row, Section | Autosaves)
                and (row.id if isinstance(row, Revision) else None) == revision_id
            ):
                return self.index(number)
        return QModelIndex()

    def compared_as(self, row: Row) -> str:
        """Return the mark of a row that the review shows, else ""."""
        if self._compared is None or isinstance(row, Section | Autosaves):
            return ""
        shown = row.id if isinstance(row, Revision) else None
        if shown == self._compared.before == self._compared.after:
            return self.tr("Shown")
        if shown == self._compared.after:
            return self.tr("Compared: after")
        return self.tr("Compared: before") if shown == self._compared.before else ""

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let days be neither chosen nor reached, and folds be reached alone."""
        if isinstance(self._rows[index.row()], Section):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the row itself, or what is said of it."""
        row = self._rows[index.row()]
        match role:
            case int(role) if role == ROW_ROLE:
                return row
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, [self._spoken(row), self.compared_as(row)]))
            case Qt.ItemDataRole.DisplayRole:
                return self._name(row)
            case Qt.ItemDataRole.ToolTipRole if not isinstance(row, Section):
                return wording.tool_tip(row) if isinstance(row, Revision) else self._spoken(row)
            case _:
                return None

    def _name(self, row: Row) -> str:
        match row:
            case Section():
                return row.title
            case Autosaves():
                return wording.autosaves(row)
            case Revision():
                return wording.note(row)
            case WorkingCopy():
                return self.tr("Working copy")

    def _spoken(self, row: Row) -> str:
        match row:
            case Section():
                return row.title
            case Autosaves():
                return wording.autosaves_spoken(row)
            case Revision():
                return wording.spoken(row, self._today)
            case WorkingCopy():
                return f"{self.tr('Working copy')}. {wording.unsaved_changes(row.unsaved)}"

    def _list(self) -> None:
        self.beginResetModel()
        self._today = datetime.now().astimezone().date()
        shown = {self._compared.before, self._compared.after} if self._compared else set[int | None]()
        if self._term:
            self._rows = list(found(self._revisions, self._term, self._today))
        elif self._revisions:
            self._rows = list(listed(self._revisions, self._unsaved, self._today, self._opened, shown))
        else:
            self._rows = []
        self.endResetModel()

    def _all_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def _id_of(row: Revision | WorkingCopy) -> int | None:
    return row.id if isinstance(row, Revision) else None
