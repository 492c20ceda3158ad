# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the flags list: each turn that has flags, followed by its flags."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.checking.flag import Flag
from ui.document import Document
from ui.flag_groups import FlagGroup
from ui.flags.tally import Tally
from ui.flags.ticks import Ticks
from ui.flags.wording import flags_counted, group, spoken_row
from ui.soon import Soon

Index = QModelIndex | QPersistentModelIndex

MANY_TURNS = 400
"""With more turns changed at once, the rows are made anew rather than turn by turn."""


class FlagModel(QAbstractListModel):
    """Rows by number only: flags are asked of the document when they are shown, and no other list of them is kept.

    Signals:
        about_to_change, has_changed: around a change of rows, so that a view can keep its place.
        ticked: ticks have changed.

    """

    about_to_change = Signal()
    has_changed = Signal()
    ticked = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ticks = Ticks(document)
        self._document = document
        self._groups: frozenset[FlagGroup] = frozenset()
        self._order: Sequence[int] = ()
        self._rows = Tally([])
        self._moved: set[int] = set()
        self._showing = Soon(self._show_moved, self)
        self._read_all()
        document.flags_changed.connect(self._take_in)
        document.order_changed.connect(self._order_changed)

    @property
    def groups(self) -> frozenset[FlagGroup]:
        """The groups that are shown; empty means all."""
        return self._groups

    def show_groups(self, groups: frozenset[FlagGroup]) -> None:
        """Show the flags of some groups alone, or all if there is none."""
        self._groups = groups
        self._rebuild()

    def flag_at(self, row: int) -> Flag | None:
        """Return the flag in a row; None for a turn's heading."""
        if not 0 <= row < self._rows.total:
            return None
        place, number = self._rows.find(row)
        flags = self._shown(self._order[place])
        return flags[number - 1] if 0 < number <= len(flags) else None

    def turn_at(self, row: int) -> int:
        """Return the id of the turn that a row belongs to."""
        return self._order[self._rows.find(row)[0]]

    def is_heading(self, row: int) -> bool:
        """Tell whether a row is the heading of a turn."""
        return self._rows.find(row)[1] == 0

    def headings(self, first: int, last: int) -> Iterator[int]:
        """Yield the rows from `first` to `last` that are headings."""
        row = first
        while row <= last:
            place, number = self._rows.find(row)
            if number == 0:
                yield row
            row += self._rows[place] - number

    def heading_of(self, turn_id: int) -> int | None:
        """Return the row of a turn's heading; None if none of its flags are shown."""
        if not self._order_holds(frozenset([turn_id])):
            return None
        place = self._document.row_of(turn_id)
        return self._rows.before(place) if self._rows[place] else None

    def row_of(self, flag: Flag) -> int | None:
        """Return the row of a flag; None if it is not shown."""
        shown = self._shown(flag.finding.turn_id)
        if flag not in shown:
            return None
        return self._rows.before(self._document.row_of(flag.finding.turn_id)) + 1 + shown.index(flag)

    def is_behind(self, turn_id: int) -> bool:
        """Tell whether the flags of a turn have not been taken in yet, so that rows do not answer to them."""
        return self._order_holds(frozenset([turn_id])) and not self._has_its_rows(turn_id)

    def shown_flags(self) -> Iterator[Flag]:
        """Yield all flags in the list. This walks all of them."""
        for turn_id in self._document.flagged_turns():
            yield from self._shown(turn_id)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all flags in the list that have a suggestion, or take their ticks away."""
        for flag in self.shown_flags():
            if flag.finding.suggestions or not ticked:
                self.ticks.mark(flag, ticked=ticked)
        self._tell_of_rows(0, self._rows.total - 1)
        self.ticked.emit()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of headings and flags."""
        return 0 if parent is not None and parent.isValid() else self._rows.total

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can be neither chosen nor ticked."""
        if self.flag_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return words for people and screen readers, and whether a flag is ticked."""
        flag = self.flag_at(index.row())
        if flag is None:
            return self._heading(index.row(), role)
        ticked = flag in self.ticks
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return flag.finding.text
            case Qt.ItemDataRole.ToolTipRole:
                return flag.finding.message
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_row(flag, ticked=ticked)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._turn_name(flag.finding.turn_id)
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802
        """Tick a flag, or take its tick away."""
        flag = self.flag_at(index.row())
        if flag is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.ticks.mark(flag, ticked=Qt.CheckState(value) == Qt.CheckState.Checked)
        self._tell_of_rows(index.row(), index.row())
        self.ticked.emit()
        return True

    def _heading(self, row: int, role: int) -> str | None:
        if not 0 <= row < self._rows.total:
            return None
        turn_id = self.turn_at(row)
        counted = flags_counted(len(self._shown(turn_id)))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._turn_name(turn_id)
            case Qt.ItemDataRole.UserRole:
                return counted
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{turn}, {flags}").format(turn=self._turn_name(turn_id), flags=counted)
            case _:
                return None

    def _turn_name(self, turn_id: int) -> str:
        return self.tr("Turn {number}").format(number=self._document.row_of(turn_id) + 1)

    def _shown(self, turn_id: int) -> Sequence[Flag]:
        flags = self._document.flags(turn_id)
        return [flag for flag in flags if group(flag) in self._groups] if self._groups else flags

    def _rows_of(self, turn_id: int) -> int:
        count = len(self._shown(turn_id))
        return count + 1 if count else 0

    def _take_in(self, turn_ids: frozenset[int]) -> None:
        if len(self._order) != len(self._document.order):
            # Turns came or went: `order_changed` follows at once, and then everything is read.
            return
        self.ticks.keep_to(turn_ids)
        if len(turn_ids) <= MANY_TURNS and self._order_holds(turn_ids) and all(map(self._has_its_rows, turn_ids)):
            self._moved.update(turn_ids)
            self._showing.ask()
        else:
            self._take_in_at_once(turn_ids)
        self.ticked.emit()

    def _has_its_rows(self, turn_id: int) -> bool:
        return self._rows[self._document.row_of(turn_id)] == self._rows_of(turn_id)

    def _show_moved(self) -> None:
        """Show the flags of turns that have as many as before, perhaps others or elsewhere."""
        moved, self._moved = frozenset(self._moved), set()
        if moved and self._order_holds(moved):
            self._take_in_at_once(moved)

    def _take_in_at_once(self, turn_ids: frozenset[int]) -> None:
        self.about_to_change.emit()
        if len(turn_ids) > MANY_TURNS or not self._order_holds(turn_ids):
            self._read_all()
        else:
            for turn_id in turn_ids:
                self._read_turn(turn_id)
        self.has_changed.emit()

    def _order_holds(self, turn_ids: frozenset[int]) -> bool:
        """Tell whether the turns still stand where they stood when the rows were made."""
        present = self._document.transcript
        return len(self._order) == len(self._document.order) and all(
            turn_id in present and self._order[self._document.row_of(turn_id)] == turn_id for turn_id in turn_ids
        )

    def _order_changed(self) -> None:
        self.ticks.keep_to_present_turns()
        self.ticks.keep_to(self._document.order)
        self._rebuild()
        self.ticked.emit()

    def _rebuild(self) -> None:
        self.about_to_change.emit()
        self._read_all()
        self.has_changed.emit()

    def _read_all(self) -> None:
        # Not a reset: a view's header would keep the heights of the old rows.
        if self._rows.total:
            self.beginRemoveRows(QModelIndex(), 0, self._rows.total - 1)
            self._rows = Tally([])
            self.endRemoveRows()
        order = list(self._document.order)
        counts = [0] * len(order)
        for turn_id in self._document.flagged_turns():
            counts[self._document.row_of(turn_id)] = self._rows_of(turn_id)
        rows = Tally(counts)
        if rows.total:
            self.beginInsertRows(QModelIndex(), 0, rows.total - 1)
        self._order, self._rows = order, rows
        if rows.total:
            self.endInsertRows()

    def _read_turn(self, turn_id: int) -> None:
        place = self._document.row_of(turn_id)
        first, before, now = self._rows.before(place), self._rows[place], self._rows_of(turn_id)
        if now > before:
            self.beginInsertRows(QModelIndex(), first + before, first + now - 1)
            self._rows.set(place, now)
            self.endInsertRows()
        elif now < before:
            self.beginRemoveRows(QModelIndex(), first + now, first + before - 1)
            self._rows.set(place, now)
            self.endRemoveRows()
        self._tell_of_rows(first, first + now - 1)

    def _tell_of_rows(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))
