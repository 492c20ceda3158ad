# SPDX-License-Identifier: GPL-3.0-or-later
"""How the find bar looks for a term: what counts as the same, and where."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.searching.query import Query, Where
from ui.choice_box import ChoiceBox
from ui.export.choices import TickBox
from ui.theme.theme import Theme

_BOX_HEIGHT = 30
_GAP = 14


class FindOptions(QWidget):
    """Tick boxes in one row, or in as many as there is room for.

    Signals:
        changed: another choice was made.
        scope_toggled: whether only the selection is to be looked through.

    """

    changed = Signal()
    scope_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.match_case = TickBox(self.tr("&Match case"), theme, self)
        self.whole_word = TickBox(self.tr("&Whole word"), theme, self)
        self.expression = TickBox(self.tr("E&xpression"), theme, self)
        self.in_selection = TickBox(self.tr("In &selection"), theme, self)
        self.keep_case = TickBox(self.tr("&Keep capitals"), theme, self)
        self.where = ChoiceBox(self.tr("Columns to look through"), theme, height=_BOX_HEIGHT, parent=self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(4)
        self._explain()
        self.keep_case.hide()
        self.reflow(10_000)

    def apply_to(self, term: str, replacement: str | None) -> Query:
        """Return a term as it is to be looked for."""
        return Query(
            term,
            self.where.value if self.where.isEnabled() else Where.CORRECTIONS,
            match_case=self.match_case.isChecked(),
            whole_word=self.whole_word.isChecked(),
            expression=self.expression.isChecked(),
            replacement=replacement,
            keep_case=self.keep_case.isChecked() and replacement is not None,
        )

    @property
    def row_width(self) -> int:
        """How wide all of it in one row is, in pixels."""
        widths = [widget.sizeHint().width() for widget in self._shown()]
        return sum(widths) + _GAP * (len(widths) - 1)

    def show_scope(self, *, chosen: bool) -> None:
        """Show whether only the selection is looked through, without telling of it."""
        self.in_selection.blockSignals(True)
        self.in_selection.setChecked(chosen)
        self.in_selection.blockSignals(False)
        self.in_selection.update()

    def show_originals(self, *, hidden: bool) -> None:
        """Leave only the corrections to look through while the originals are hidden."""
        self.where.setEnabled(not hidden)

    def reflow(self, width: int) -> None:
        """Use as many rows as a width takes."""
        while self._grid.takeAt(0):
            pass
        row = column = used = 0
        for widget in self._shown():
            wide = widget.sizeHint().width()
            if column and used + wide > width:
                row, column, used = row + 1, 0, 0
            self._grid.addWidget(widget, row, column)
            used, column = used + wide + _GAP, column + 1
        self._grid.setColumnStretch(7, 1)

    def _shown(self) -> list[QWidget]:
        widgets = [self.where, self.match_case, self.whole_word, self.expression, self.in_selection, self.keep_case]
        return [widget for widget in widgets if not widget.isHidden()]

    def _explain(self) -> None:
        self.where.offer(
            [
                (self.tr("Both columns"), Where.BOTH),
                (self.tr("Corrections"), Where.CORRECTIONS),
                (self.tr("Originals"), Where.ORIGINALS),
            ]
        )
        self.where.fit()
        self.where.setToolTip(self.tr("Which columns to look through; only corrections are ever replaced"))
        self.expression.setToolTip(self.tr("The term is a regular expression, as Python has them"))
        self.in_selection.setToolTip(
            self.tr("Look only through the selected text, or the turns selected in the margin")
        )
        self.keep_case.setToolTip(self.tr("Give the replacement the capitals of what it replaces"))
        for box in (self.match_case, self.whole_word, self.expression, self.keep_case):
            box.toggled.connect(self.changed)
        self.where.currentIndexChanged.connect(self.changed)
        self.in_selection.toggled.connect(self.scope_toggled)
