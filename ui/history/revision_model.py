# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the History tab: the working copy, then the revisions, newest first, each under its day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.history.revision import Kind, Revision
from ui.history import wording
from ui.history.unsaved import Unsaved

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""Gives a Section, a WorkingCopy or a Revision."""
WORKING_COPY = 1
"""The row of the working copy, below the word "Today"."""


@dataclass(frozen=True, slots=True)
class Section:
    """The day that the rows below were made on."""

    title: str


@dataclass(frozen=True, slots=True)
class WorkingCopy:
    """The text as it stands; `unsaved` is None as long as nobody has counted."""

    unsaved: Unsaved | None


Row = Section | WorkingCopy | Revision


@dataclass(frozen=True, slots=True)
class Compared:
    """The two states that the review shows; None is the working copy."""

    before: int
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
        self._compared: Compared | None = None
        self._today = date.today()

    def show(self, revisions: Sequence[Revision], unsaved: Unsaved | None) -> None:
        """Take over revisions, oldest first."""
        self.beginResetModel()
        self._today = datetime.now().astimezone().date()
        self._rows = list(_rows(revisions, unsaved, self._today))
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def set_unsaved(self, unsaved: Unsaved | None) -> None:
        """Say what the working copy has that no revision has."""
        if self._rows:
            self._rows[WORKING_COPY] = WorkingCopy(unsaved)
            self.dataChanged.emit(self.index(WORKING_COPY), self.index(WORKING_COPY))

    def set_compared(self, compared: Compared | None) -> None:
        """Mark the two rows that the review shows."""
        self._compared = compared
        self._all_changed()

    def set_imported_words(self, count: int) -> None:
        """Say how long the machine translation is."""
        self.imported_words = count
        self._all_changed()

    def row_at(self, index: Index) -> Row:
        """Return what an index stands for."""
        return self._rows[index.row()]

    def revision_before(self, revision: Revision) -> Revision | None:
        """Return the next older revision."""
        older = (row for row in self._rows if isinstance(row, Revision) and row.id < revision.id)
        return next(older, None)

    @property
    def newest(self) -> Revision | None:
        """The newest revision."""
        return next((row for row in self._rows if isinstance(row, Revision)), None)

    def index_of(self, revision_id: int | None) -> QModelIndex:
        """Return the index of a revision, or of the working copy for None; an invalid one if it is not listed."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, Section) and (row.id if isinstance(row, Revision) else None) == revision_id:
                return self.index(number)
        return QModelIndex()

    def compared_as(self, row: Row) -> str:
        """Return the mark of a row that the review shows, else ""."""
        if self._compared is None or isinstance(row, Section):
            return ""
        shown = row.id if isinstance(row, Revision) else None
        if shown == self._compared.after:
            return self.tr("Compared: after")
        return self.tr("Compared: before") if shown == self._compared.before else ""

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let days be neither chosen nor reached."""
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
                return row.title if isinstance(row, Section) else self._name(row)
            case Qt.ItemDataRole.ToolTipRole if not isinstance(row, Section):
                return wording.tool_tip(row) if isinstance(row, Revision) else self._spoken(row)
            case _:
                return None

    def _name(self, row: WorkingCopy | Revision) -> str:
        return wording.note(row) if isinstance(row, Revision) else self.tr("Working copy")

    def _spoken(self, row: Row) -> str:
        match row:
            case Section():
                return row.title
            case Revision():
                return wording.spoken(row, self._today)
            case WorkingCopy():
                return f"{self.tr('Working copy')}. {wording.unsaved_changes(row.unsaved)}"

    def _all_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def _rows(revisions: Sequence[Revision], unsaved: Unsaved | None, today: date) -> Iterator[Row]:
    day = wording.day_name(today, today)
    yield Section(day)
    yield WorkingCopy(unsaved)
    for revision in reversed(revisions):
        made = wording.day(revision, today)
        if made != day:
            day = made
            yield Section(day)
        yield revision


def is_quiet(row: Row) -> bool:
    """Tell whether a row is one that nobody asked for."""
    return isinstance(row, Revision) and row.kind is Kind.AUTOSAVE
