# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the rows of the History tab: a rail with a dot for each revision, its time, maker, words and note."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.history.revision import Kind, Revision
from ui.history import wording
from ui.history.revision_model import ROW_ROLE, Index, RevisionModel
from ui.history.revision_rows import Autosaves, Row, Section, WorkingCopy, is_quiet
from ui.history.two_lines import two_lines
from ui.theme.roles import Role
from ui.theme.theme import Theme

RAIL = 24
TEXT_LEFT = 44
RIGHT = 14
SECTION_HEIGHT = 30
QUIET_HEIGHT = 32
HEIGHT = 64
NOTE_LINE = 17
HEAD_CENTRE = 18
DOT = 10
QUIET_DOT = 6
CARET = 12


class RevisionDelegate(QStyledItemDelegate):
    """Paints and measures; the model says what."""

    def __init__(self, model: RevisionModel, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._view = view
        self._fonts()
        theme.changed.connect(self._fonts)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return how high a row is: one with a note of two lines is higher."""
        row = index.data(ROW_ROLE)
        if isinstance(row, Section):
            height = SECTION_HEIGHT
        elif self._is_small(row):
            height = QUIET_HEIGHT
        else:
            too_long = self._metrics.horizontalAdvance(_note_of(row)) > self._note_width
            height = HEIGHT + (NOTE_LINE if too_long else 0)
        return QSize(self._view.viewport().width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Section):
            self._text(painter, rect.adjusted(14, 0, -RIGHT, 0), row.title, self._label, Role.TEXT_MUTED)
        else:
            self._background(painter, rect, option)
            self._rail(painter, rect, index)
            self._entry(painter, rect, row)
        painter.restore()

    def _fonts(self) -> None:
        theme = self._theme
        self._time = theme.ui_font(13, QFont.Weight.DemiBold, tabular=True)
        self._body = theme.ui_font(13)
        self._metrics = QFontMetrics(self._body)
        self._small = theme.ui_font(12, tabular=True)
        self._label = theme.ui_font(12, QFont.Weight.Medium)
        self._mark = theme.ui_font(11, QFont.Weight.DemiBold)

    def _background(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour(Role.ACCENT_SOFT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour(Role.HOVER))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), self._theme.colour(Role.ACCENT))

    def _rail(self, painter: QPainter, rect: QRect, index: Index) -> None:
        row = self._model.row_at(index)
        centre = rect.top() + HEAD_CENTRE - (2 if self._is_small(row) else 0)
        top = rect.top() if self._goes_on(index.row() - 1) else centre
        bottom = rect.bottom() + 1 if self._goes_on(index.row() + 1) else centre
        x = rect.left() + RAIL
        painter.fillRect(x - 1, top, 2, bottom - top, self._theme.colour(Role.BORDER))
        if self._model.compared_as(row):
            self._dot(painter, QPoint(x, centre), DOT, Role.ACCENT, filled=True)
        elif isinstance(row, Autosaves):
            self._caret(painter, QPoint(x, centre), is_open=row.is_open)
        elif isinstance(row, WorkingCopy) or not is_quiet(row):
            self._dot(painter, QPoint(x, centre), DOT, Role.CONTROL, filled=False)
        else:
            self._dot(painter, QPoint(x, centre), QUIET_DOT, Role.CONTROL, filled=True)

    def _dot(self, painter: QPainter, centre: QPoint, size: int, role: Role, *, filled: bool) -> None:
        colour = self._theme.colour(role)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if filled else self._theme.colour(Role.WINDOW))
        painter.drawEllipse(QPointF(centre), size / 2, size / 2)

    def _caret(self, painter: QPainter, centre: QPoint, *, is_open: bool) -> None:
        """Paint what points at a fold, or down at what is in it."""
        rect = QRect(centre.x() - CARET // 2, centre.y() - CARET // 2, CARET, CARET)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.WINDOW))
        painter.drawEllipse(QPointF(centre), CARET / 2, CARET / 2)
        painter.save()
        painter.translate(centre)
        painter.rotate(0 if is_open else -90)
        painter.translate(-centre)
        self._theme.icon("caret-down", CARET, Role.TEXT_MUTED).paint(painter, rect)
        painter.restore()

    def _goes_on(self, number: int) -> bool:
        """Tell whether the rail runs on to a row."""
        return 0 <= number < self._model.rowCount() and not isinstance(
            self._model.row_at(self._model.index(number)), Section
        )

    def _entry(self, painter: QPainter, rect: QRect, row: WorkingCopy | Revision | Autosaves) -> None:
        line = QRect(rect.left() + TEXT_LEFT, rect.top() + 6, rect.width() - TEXT_LEFT - RIGHT, 24)
        if isinstance(row, Autosaves) or (isinstance(row, Revision) and self._is_small(row)):
            self._quiet(painter, line.translated(0, -2), row)
            return
        left = self._words(painter, line, row)
        line.setRight(left - 8)
        when = wording.clock(row) if isinstance(row, Revision) else self.tr("Now")
        maker = wording.maker(row) if isinstance(row, Revision) else self.tr("You")
        self._text(painter, line, when, self._time, Role.TEXT)
        line.setLeft(line.left() + QFontMetrics(self._time).horizontalAdvance(when) + 7)
        self._text(painter, line, maker, self._body, Role.TEXT_MUTED)
        self._notes(painter, rect, row)

    def _quiet(self, painter: QPainter, line: QRect, row: Revision | Autosaves) -> None:
        """Paint an autosave, or a fold of them: one line, small and muted."""
        came, went = row.words if isinstance(row, Autosaves) else (row.words_inserted, row.words_deleted)
        counts = f"{wording.added(came)}  {wording.deleted(went)}"
        line.setRight(self._from_right(painter, line, counts, self._small, Role.TEXT_MUTED) - 8)
        if isinstance(row, Autosaves):
            self._text(painter, line, wording.autosaves(row), self._small, Role.TEXT_MUTED)
            return
        said = f"{wording.clock(row)}  {wording.maker(row)}"
        if row.note:
            said = f"{said} · {wording.note(row)}"
        self._text(painter, line, said, self._small, Role.TEXT_MUTED)

    def _words(self, painter: QPainter, line: QRect, row: WorkingCopy | Revision) -> int:
        """Paint how many words came and went at the right, and return where that begins."""
        if isinstance(row, Revision) and row.kind is Kind.IMPORT:
            imported = self._model.imported_words
            counted = "" if imported is None else wording.words_counted(imported)
            return self._from_right(painter, line, counted, self._body, Role.TEXT_MUTED)
        counts = _words_of(row)
        if counts is None:
            return line.right()
        came, went = counts
        line = QRect(line)
        line.setRight(self._from_right(painter, line, wording.deleted(went), self._time, Role.DEL_TEXT) - 8)
        return self._from_right(painter, line, wording.added(came), self._time, Role.INS_TEXT)

    def _from_right(self, painter: QPainter, line: QRect, text: str, font: QFont, role: Role) -> int:
        """Paint a text at the right end of a line and return where it begins."""
        left = line.right() - QFontMetrics(font).horizontalAdvance(text)
        self._text(painter, line.adjusted(left - line.left(), 0, 2, 0), text, font, role)
        return left

    def _notes(self, painter: QPainter, rect: QRect, row: WorkingCopy | Revision) -> None:
        line = QRect(rect.left() + TEXT_LEFT, rect.top() + 28, rect.width() - TEXT_LEFT - RIGHT, NOTE_LINE)
        for text in two_lines(_note_of(row), self._body, self._note_width):
            self._text(painter, line, text, self._body, Role.TEXT)
            line.translate(0, NOTE_LINE)
        if isinstance(row, Revision) and (left := wording.flags_left(row)):
            self._from_right(painter, line, left, self._small, Role.TEXT_MUTED)
        mark = self._model.compared_as(row)
        if mark:
            self._text(painter, line, mark, self._mark, Role.ACCENT)

    @property
    def _note_width(self) -> int:
        return self._view.viewport().width() - TEXT_LEFT - RIGHT

    def _is_small(self, row: Row) -> bool:
        return isinstance(row, Autosaves) or (is_quiet(row) and not self._model.compared_as(row))

    def _text(self, painter: QPainter, rect: QRect, text: str, font: QFont, role: Role) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)


def _words_of(row: WorkingCopy | Revision) -> tuple[int, int] | None:
    """Return the words added and deleted, None for a working copy that has none."""
    if isinstance(row, Revision):
        return row.words_inserted, row.words_deleted
    unsaved = row.unsaved
    return (unsaved.added, unsaved.deleted) if unsaved and (unsaved.added or unsaved.deleted) else None


def _note_of(row: WorkingCopy | Revision) -> str:
    return wording.note(row) if isinstance(row, Revision) else wording.unsaved_short(row.unsaved)
