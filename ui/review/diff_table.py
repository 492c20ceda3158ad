# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of a difference: rows measured as they come into view, and one change that has the focus."""

from bisect import bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from ui.review import wording
from ui.review.change_list import Button, button_rects, index_at, row_rect, said_on
from ui.review.columns import CHANGES, TEXT, Arrangement, Columns, columns_for
from ui.review.diff_delegate import DiffDelegate
from ui.review.diff_model import DiffModel
from ui.review.difference import Change, Difference, ShownTurns, UnchangedTurns, first_number
from ui.review.layouts import SIDE, TOP, Layouts
from ui.theme.theme import Theme

GONE = 1 << 31
"""Behind all turns that are there."""
MARGIN = 48
"""Pixels that stay between a change that was gone to and the border of the view."""


class DiffTable(QTableView):
    """Shows a difference.

    Signals:
        focus_moved: another change has the focus.
        choice_changed: other changes are chosen, to be taken back together.
        opened: Enter or a double click on a change.
        revert_asked: the number of a change whose button was clicked on.
        accept_asked: the number of a change that is suggested and to be made.
        take_back_asked: Delete on the chosen changes, or the one that has the focus.
        unfold_asked: a double click on turns that are folded.
        arranged: the columns have other widths.

    Attributes:
        chosen: the numbers of changes that are to be taken back together.

    """

    focus_moved = Signal()
    choice_changed = Signal()
    opened = Signal()
    revert_asked = Signal(int)
    accept_asked = Signal(int)
    take_back_asked = Signal()
    unfold_asked = Signal()
    arranged = Signal()

    def __init__(self, model: DiffModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._differences = model
        self._layouts = Layouts(theme)
        self._delegate = DiffDelegate(model, self._layouts, theme, self)
        self._settling = False
        self._arrangement = Arrangement.INLINE
        self.columns = Columns(0, 0, 0)
        self.chosen: frozenset[int] = frozenset()
        self._estimates: list[int] = []
        # A reset gives all rows the same height.
        model.modelReset.connect(self._forget_heights)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._set_up()
        theme.changed.connect(self._follow_theme)

    @property
    def focused(self) -> Change | None:
        """The change that has the focus."""
        return self._delegate.focused

    @property
    def arrangement(self) -> Arrangement:
        """How the two states are shown."""
        return self._arrangement

    @arrangement.setter
    def arrangement(self, arrangement: Arrangement) -> None:
        if arrangement is not self._arrangement:
            self._arrangement = arrangement
            self._fit()

    def offer_reverting(self, offered: bool, *, accepting: bool = False) -> None:
        """Give each change a button, or none; with `accepting` a second one if it is only suggested."""
        marks = self._delegate.marks
        marks.revertible, marks.acceptable = offered, accepting
        self.viewport().update()

    def show_difference(self, difference: Difference) -> None:
        """Take over another difference; no change has the focus then, and none is chosen."""
        self._delegate.focused = None
        self.choose(())
        self._layouts.forget()
        self._differences.show(difference)
        self._fit(anew=True)
        self.focus_moved.emit()

    def step(self, by: int) -> None:
        """Give the focus to the next change but `by`; it does not go round."""
        count = self._differences.difference.changes
        if self.focused is None:
            self.go_to(self._first_in_view() if by > 0 else count)
        else:
            self.go_to(min(max(self.focused.number + by, 1), count))

    def go_to(self, number: int) -> None:
        """Give the focus to a change and bring it into view."""
        if not 1 <= number <= self._differences.difference.changes:
            return
        self._delegate.focused = change = self._differences.difference.change(number)
        self.setCurrentIndex(self._differences.index(change.row, TEXT))
        self._bring_into_view(change)
        self.viewport().update()
        self.focus_moved.emit()

    def choose(self, numbers: Iterable[int]) -> None:
        """Choose changes to be taken back together."""
        self.chosen = self._delegate.marks.chosen = frozenset(numbers)
        self.viewport().update()
        self.choice_changed.emit()

    def top_place(self) -> tuple[int, int]:
        """Return the number of the turn at the top of the view and how many pixels of it are above; (0, 0) for none."""
        number = max(self.rowAt(0), 0)
        if number >= self._differences.rowCount():
            return 0, 0
        return first_number(self._differences.row_at(number)), -self.rowViewportPosition(number)

    def show_at_top(self, place: tuple[int, int]) -> None:
        """Bring a turn to the top of the view again, or those that it is folded away with."""
        rows = self._differences.difference.rows
        number = bisect_right(rows, place[0], key=lambda row: first_number(row) or GONE) - 1
        if number < 0:
            return
        bar = self.verticalScrollBar()
        for _ in range(2):
            # Rows are measured when they come into view, which moves them once.
            bar.setValue(self.verticalHeader().sectionPosition(number) + place[1])

    def rects_of(self, change: Change) -> list[QRect]:
        """Return where a change stands in the viewport, a rectangle a line; also if it is out of view."""
        row = self._row_of(change)
        rects: list[QRect] = []
        for column in self._layouts.texts:
            corner = QPointF(self.columnViewportPosition(column) + SIDE, self.rowViewportPosition(change.row) + TOP)
            found = self._layouts.of(change.row, row, column).rects(change.number - row.first)
            rects += [rect.translated(corner).toAlignedRect() for rect in found]
        return rects

    def listed_at(self, change: Change) -> QRect:
        """Return where a change stands in the list beside the text; nothing if that is not shown."""
        cell = self._list_cell(change.row)
        return row_rect(cell, change.number - self._row_of(change).first) if cell.width() else QRect()

    def button_of(self, change: Change, button: Button = Button.BACK) -> QRect:
        """Return where a button of a change is, or would be; nothing if it cannot have that."""
        buttons = self._delegate.marks.buttons_of(change) or (Button.BACK,)
        index = change.number - self._row_of(change).first
        return button_rects(self._list_cell(change.row), index, buttons).get(button, QRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Up and Down go from change to change; the rest is the table's own."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up if modifiers == Qt.KeyboardModifier.ShiftModifier:
                self._choose_on(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_A if modifiers == Qt.KeyboardModifier.ControlModifier:
                self.choose(range(1, self._differences.difference.changes + 1))
            case Qt.Key.Key_Space if plain and self.focused:
                self._toggle(self.focused.number)
            case Qt.Key.Key_Escape if plain and self.chosen:
                self.choose(())
            case Qt.Key.Key_Down | Qt.Key.Key_Up if plain:
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Home if plain:
                self.go_to(1)
            case Qt.Key.Key_End if plain:
                self.go_to(self._differences.difference.changes)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp | Qt.Key.Key_Space if plain:
                bar = self.verticalScrollBar()
                back = event.key() == Qt.Key.Key_PageUp
                bar.triggerAction(bar.SliderAction.SliderPageStepSub if back else bar.SliderAction.SliderPageStepAdd)
            case Qt.Key.Key_Delete if plain:
                self.take_back_asked.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                self.opened.emit()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Give the focus to the change that was clicked on, take it back, or choose it."""
        point = event.position().toPoint()
        change = self._change_at(point)
        if change is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if button := self._button_at(change, point):
            asked = self.accept_asked if button is Button.ACCEPT else self.revert_asked
            asked.emit(change.number)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_to(change.number)
            self._toggle(change.number)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.focused:
            first, last = sorted((self.focused.number, change.number))
            self.choose(range(first, last + 1))
        else:
            self.choose(())
            self.go_to(change.number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Light the button under the pointer."""
        point = event.position().toPoint()
        # To find words under the pointer takes time in a long turn, and only buttons are lit.
        change = self._change_at(point) if self.columnAt(point.x()) == CHANGES else None
        button = self._button_at(change, point) if change else None
        self._hover((change.number, button) if change and button else None)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Light no button."""
        super().leaveEvent(event)
        self._hover(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the change that was clicked on, or show turns that are folded."""
        point = event.position().toPoint()
        change, number = self._change_at(point), self.rowAt(point.y())
        if change and not self._button_at(change, point):
            self.opened.emit()
        elif number >= 0 and isinstance(self._differences.row_at(number), UnchangedTurns):
            self.unfold_asked.emit()

    def viewportEvent(self, event: object) -> bool:  # noqa: N802
        """Say in a tool tip what a change is and where it came from."""
        if isinstance(event, QHelpEvent):
            change = self._change_at(event.pos())
            said = [wording.change_spoken(change), wording.why(change)] if change else []
            if change and (button := self._button_at(change, event.pos())):
                said = [said_on(button, change)]
            QToolTip.showText(event.globalPos(), "\n".join(filter(None, said)), self)
            return True
        return super().viewportEvent(event)  # pyright: ignore[reportArgumentType] - any event

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows out anew if the text has another width now."""
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Measure the rows that come into view."""
        super().scrollContentsBy(dx, dy)
        self._settle()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabKeyNavigation(False)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Tracked changes"))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _follow_theme(self) -> None:
        self._layouts.forget()
        self._fit(anew=True)

    def _fit(self, *, anew: bool = False) -> None:
        """Give the text the width that there is, and all rows their heights: near ones measured, others estimated."""
        columns = columns_for(self.viewport().width(), self._arrangement)
        watched = self.focused if self.focused and self._is_in_view(self.focused) else None
        if not self._layouts.arrange(columns, self._arrangement) and not anew:
            self._settle()
            return
        top = self.rowAt(0)
        self.columns = columns
        for column, width in enumerate(columns.widths):
            self.setColumnHidden(column, not width)
            self.setColumnWidth(column, width)
        self.arranged.emit()
        self._estimate_heights()
        header = self.verticalHeader()
        self.updateGeometries()
        if top > 0 and top < len(self._differences.difference.rows):
            self.verticalScrollBar().setValue(header.sectionPosition(top))
        self._settle()
        if watched:
            self._bring_into_view(watched)
        self.viewport().update()

    def _is_in_view(self, change: Change) -> bool:
        return any(self.viewport().rect().intersects(rect) for rect in self.rects_of(change))

    def _forget_heights(self) -> None:
        self._estimates = []

    def _estimate_heights(self) -> None:
        """Give a height to every row for which the estimate is another; of the rest most were measured already."""
        header, before = self.verticalHeader(), self._estimates
        self._estimates = [self._layouts.estimate(row) for row in self._differences.difference.rows]
        header.blockSignals(True)
        for number, height in enumerate(self._estimates):
            if number >= len(before) or before[number] != height:
                header.resizeSection(number, height)
        header.blockSignals(False)

    def _settle(self) -> None:
        """Measure the rows in view, without moving the one that is in the middle of it."""
        if self._settling or not self._differences.rowCount():
            return
        self._settling = True
        try:
            middle = max(self.rowAt(self.viewport().height() // 2), 0)
            before = self.rowViewportPosition(middle)
            if self._measure_view():
                self.updateGeometries()
                moved = self.rowViewportPosition(middle) - before
                if moved and self.verticalScrollBar().value() > 0:
                    self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)
        finally:
            self._settling = False

    def _measure_view(self) -> bool:
        changed = False
        number = max(self.rowAt(0), 0)
        while number < self._differences.rowCount() and self.rowViewportPosition(number) < self.viewport().height():
            height = self._layouts.height(number, self._differences.row_at(number))
            if height != self.rowHeight(number):
                self.verticalHeader().resizeSection(number, height)
                changed = True
            number += 1
        return changed

    def _bring_into_view(self, change: Change) -> None:
        row = self._differences.row_at(change.row)
        height = self._layouts.height(change.row, row)
        if height != self.rowHeight(change.row):
            self.verticalHeader().resizeSection(change.row, height)
            self.updateGeometries()
        rects = self.rects_of(change) or [QRect(0, self.rowViewportPosition(change.row), 1, 1)]
        top, bottom = min(rect.top() for rect in rects) - MARGIN, max(rect.bottom() for rect in rects) + MARGIN
        listed = self.listed_at(change)
        # Of very many changes the one in the list may stand far below the words.
        if not listed.isNull() and max(bottom, listed.bottom()) - min(top, listed.top()) < self.viewport().height():
            top, bottom = min(top, listed.top() - MARGIN), max(bottom, listed.bottom() + MARGIN)
        bar = self.verticalScrollBar()
        if top < 0 or bottom - top > self.viewport().height():
            bar.setValue(bar.value() + top)
        elif bottom > self.viewport().height():
            bar.setValue(bar.value() + bottom - self.viewport().height())

    def _row_of(self, change: Change) -> ShownTurns:
        row = self._differences.row_at(change.row)
        assert isinstance(row, ShownTurns)
        return row

    def _list_cell(self, number: int) -> QRect:
        left, top = self.columnViewportPosition(CHANGES), self.rowViewportPosition(number)
        return QRect(left, top, self.columns.changes, self.rowHeight(number))

    def _button_at(self, change: Change, point: QPoint) -> Button | None:
        buttons = self._delegate.marks.buttons_of(change) if self.columns.changes > 0 else ()
        return next((button for button in buttons if self.button_of(change, button).contains(point)), None)

    def _hover(self, button: tuple[int, Button] | None) -> None:
        if button != self._delegate.marks.hovered:
            self._delegate.marks.hovered = button
            self.viewport().update()

    def _toggle(self, number: int) -> None:
        self.choose(self.chosen ^ {number})

    def _choose_on(self, by: int) -> None:
        """Choose the change in focus and its neighbour, and go there."""
        before = self.focused
        self.step(by)
        if self.focused:
            self.choose(self.chosen | {self.focused.number, (before or self.focused).number})

    def _change_at(self, point: QPoint) -> Change | None:
        number, column = self.rowAt(point.y()), self.columnAt(point.x())
        row = self._differences.row_at(number) if number >= 0 else None
        if not isinstance(row, ShownTurns):
            return None
        found: int | None = None
        if column == CHANGES:
            found = index_at(self._list_cell(number), point, row.count)
        elif column in self._layouts.texts:
            corner = QPointF(self.columnViewportPosition(column) + SIDE, self.rowViewportPosition(number) + TOP)
            found = self._layouts.of(number, row, column).change_at(QPointF(point) - corner)
        return None if found is None else self._differences.difference.change(row.first + found)

    def _first_in_view(self) -> int:
        for row in self._differences.difference.rows[max(self.rowAt(0), 0) :]:
            if isinstance(row, ShownTurns) and row.count:
                return row.first
        return 1
