# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of a difference: rows measured as they come into view, and one change that has the focus."""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from ui.review import wording
from ui.review.diff_delegate import DiffDelegate
from ui.review.diff_model import GUTTER, TEXT, DiffModel
from ui.review.difference import Change, ChangedTurns, Difference
from ui.review.layouts import SIDE, TOP, Layouts
from ui.theme.theme import Theme

GUTTER_WIDTH = 92
MARGIN = 48
"""Pixels that stay between a change that was gone to and the border of the view."""


class DiffTable(QTableView):
    """Shows a difference.

    Signals:
        focus_moved: another change has the focus.
        opened: Enter or a double click on a change.

    """

    focus_moved = Signal()
    opened = Signal()

    def __init__(self, model: DiffModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._differences = model
        self._layouts = Layouts(theme)
        self._delegate = DiffDelegate(model, self._layouts, theme, self)
        self._settling = False
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._set_up()
        theme.changed.connect(self._follow_theme)

    @property
    def focused(self) -> Change | None:
        """The change that has the focus."""
        return self._delegate.focused

    def show_difference(self, difference: Difference) -> None:
        """Take over another difference; no change has the focus then."""
        self._delegate.focused = None
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

    def rects_of(self, change: Change) -> list[QRect]:
        """Return where a change stands in the viewport, a rectangle a line; also if it is out of view."""
        row = self._differences.row_at(change.row)
        assert isinstance(row, ChangedTurns)
        corner = QPointF(self.columnViewportPosition(TEXT) + SIDE, self.rowViewportPosition(change.row) + TOP)
        rects = self._layouts.of(change.row, row).rects(change.number - row.first)
        return [rect.translated(corner).toAlignedRect() for rect in rects]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Up and Down go from change to change; the rest is the table's own."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
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
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                self.opened.emit()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Give the focus to the change that was clicked on."""
        change = self._change_at(event.position().toPoint())
        if change:
            self.go_to(change.number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the change that was clicked on."""
        if self._change_at(event.position().toPoint()):
            self.opened.emit()

    def viewportEvent(self, event: object) -> bool:  # noqa: N802
        """Say in a tool tip what a change is and where it came from."""
        if isinstance(event, QHelpEvent):
            change = self._change_at(event.pos())
            said = [wording.change_spoken(change), wording.rule_behind(change.rule)] if change else []
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
        width = max(self.viewport().width() - GUTTER_WIDTH, 1)
        if not self._layouts.set_cell_width(width) and not anew:
            self._settle()
            return
        top = self.rowAt(0)
        self.setColumnWidth(GUTTER, GUTTER_WIDTH)
        self.setColumnWidth(TEXT, width)
        header = self.verticalHeader()
        header.blockSignals(True)
        for number, row in enumerate(self._differences.difference.rows):
            header.resizeSection(number, self._layouts.estimate(row))
        header.blockSignals(False)
        self.updateGeometries()
        if top > 0 and top < len(self._differences.difference.rows):
            self.verticalScrollBar().setValue(header.sectionPosition(top))
        self._settle()
        self.viewport().update()

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
        rects = self.rects_of(change)
        if not rects:
            return
        top, bottom = rects[0].top() - MARGIN, rects[-1].bottom() + MARGIN
        bar = self.verticalScrollBar()
        if top < 0 or bottom - top > self.viewport().height():
            bar.setValue(bar.value() + top)
        elif bottom > self.viewport().height():
            bar.setValue(bar.value() + bottom - self.viewport().height())

    def _change_at(self, point: QPoint) -> Change | None:
        number = self.rowAt(point.y())
        row = self._differences.row_at(number) if number >= 0 else None
        if not isinstance(row, ChangedTurns):
            return None
        corner = QPointF(self.columnViewportPosition(TEXT) + SIDE, self.rowViewportPosition(number) + TOP)
        found = self._layouts.of(number, row).change_at(QPointF(point) - corner)
        return None if found is None else self._differences.difference.change(row.first + found)

    def _first_in_view(self) -> int:
        for row in self._differences.difference.rows[max(self.rowAt(0), 0) :]:
            if isinstance(row, ChangedTurns):
                return row.first
        return 1
