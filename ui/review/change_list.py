# SPDX-License-Identifier: GPL-3.0-or-later
"""The changes of a turn as a list beside its text: a number, what went and what came, and a button to take it back."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from ui.numbers import grouped
from ui.review import wording
from ui.review.difference import Change
from ui.theme.roles import Role
from ui.theme.theme import Theme

ROW = 24
TOP = 13
"""So that the first change stands on the line of the first words."""
LEFT, RIGHT = 10, 20
BAR = 3
FRAME = 6
NUMBER = 32
GAP = 6
ARROW = " → "
BUTTON_WIDTH, BUTTON_HEIGHT = 60, 22
CHOICE_WIDTH = 68
"""Of the two buttons of what is suggested."""
SIGN_WIDTH, SIGN = 28, 16
"""Of these where there is no room for words: a tick and a cross, so that the words that change can be read."""
ROOM_FOR_WORDS = 380
"""Pixels that a list is wide from which on there is."""


class Button(Enum):
    """The buttons of a change: to take it back, which is to refuse what is suggested, or to accept that."""

    BACK = "back"
    ACCEPT = "accept"


def height_of(count: int) -> int:
    """Return how high a cell is that lists so many changes."""
    return 2 * TOP + count * ROW


def row_rect(cell: QRect, index: int) -> QRect:
    """Return where a change stands in a cell, counted from 0."""
    return QRect(cell.left() + FRAME, cell.top() + TOP + index * ROW, cell.width() - 2 * FRAME, ROW)


def button_rects(cell: QRect, index: int, buttons: Sequence[Button]) -> dict[Button, QRect]:
    """Return where the buttons of a change are, given from right to left."""
    row = row_rect(cell, index)
    choice = CHOICE_WIDTH if cell.width() >= ROOM_FOR_WORDS else SIGN_WIDTH
    width = BUTTON_WIDTH if len(buttons) == 1 else choice
    right, top = cell.right() + 1 - RIGHT, row.top() + (ROW - BUTTON_HEIGHT) // 2
    return {
        button: QRect(right - (place + 1) * width - place * GAP, top, width, BUTTON_HEIGHT)
        for place, button in enumerate(buttons)
    }


def index_at(cell: QRect, point: QPoint, count: int) -> int | None:
    """Return which of so many changes is at a point, counted from 0."""
    index = (point.y() - cell.top() - TOP) // ROW
    return index if 0 <= index < count and cell.contains(point) else None


@dataclass(slots=True)
class Marks:
    """What is special about some changes, by their numbers."""

    focused: int = 0
    hovered: tuple[int, Button] | None = None
    chosen: Set[int] = field(default_factory=frozenset[int])
    revertible: bool = False
    acceptable: bool = False

    def buttons_of(self, change: Change) -> Sequence[Button]:
        """Return the buttons that a change has, from right to left."""
        if not self.revertible:
            return ()
        return (Button.BACK, Button.ACCEPT) if self.acceptable and change.suggestions else (Button.BACK,)


class ChangeList:
    """Paints the lists."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, cell: QRect, changes: Sequence[Change], marks: Marks) -> None:
        """Paint all changes of a row."""
        for index, change in enumerate(changes):
            self._ground(painter, row_rect(cell, index), change, marks)
            buttons = button_rects(cell, index, marks.buttons_of(change))
            taken = cell.right() + 1 - RIGHT - min((rect.left() for rect in buttons.values()), default=cell.right())
            self._change(painter, row_rect(cell, index), cell, change, taken=taken + GAP if buttons else 0)
            for button, rect in buttons.items():
                self._button(painter, rect, hovered=marks.hovered == (change.number, button))
                if rect.width() == SIGN_WIDTH:
                    sign = QRect(0, 0, SIGN, SIGN)
                    sign.moveCenter(rect.center())
                    self._theme.icon("check" if button is Button.ACCEPT else "x").paint(painter, sign)
                else:
                    self._caption(painter, rect, said_on(button, change))

    def _ground(self, painter: QPainter, row: QRect, change: Change, marks: Marks) -> None:
        focused, chosen = change.number == marks.focused, change.number in marks.chosen
        if focused or chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(Role.ACCENT_SOFT))
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4)
        if chosen:
            painter.fillRect(row.left() - BAR - 1, row.top() + 3, BAR, ROW - 6, self._theme.colour(Role.ACCENT))
        if focused:
            painter.setPen(QPen(self._theme.colour(Role.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4)

    def _change(self, painter: QPainter, row: QRect, cell: QRect, change: Change, *, taken: int) -> None:
        number = grouped(change.number)
        font = self._theme.ui_font(12, tabular=True)
        wide = max(NUMBER, QFontMetrics(font).horizontalAdvance(number) + GAP)
        left = cell.left() + LEFT
        self._words(painter, QRect(left, row.top(), wide, ROW), number, font, Role.TEXT_MUTED)
        end = cell.right() + 1 - RIGHT - taken
        room = QRect(left + wide, row.top(), max(0, end - left - wide), ROW)
        if change.hunk is None:
            self._words(painter, room, wording.what_happened(change), self._theme.ui_font(13), Role.TEXT)
        else:
            self._phrases(painter, room, wording.phrase(change.hunk.deleted), wording.phrase(change.hunk.inserted))

    def _phrases(self, painter: QPainter, room: QRect, old: str, new: str) -> None:
        plain = self._theme.text_font(px=13)
        struck, underlined = QFont(plain), QFont(plain)
        struck.setStrikeOut(True)
        underlined.setUnderline(True)
        metrics = QFontMetrics(plain)
        arrow = ARROW if old and new else ""
        width = room.width() - metrics.horizontalAdvance(arrow)
        old, new = _fitted(old, new, width, metrics)
        for text, font, role in (
            (old, struck, Role.DEL_TEXT),
            (arrow, plain, Role.TEXT),
            (new, underlined, Role.INS_TEXT),
        ):
            self._words(painter, room, text, font, role)
            room.setLeft(room.left() + metrics.horizontalAdvance(text))

    def _button(self, painter: QPainter, rect: QRect, *, hovered: bool) -> None:
        theme = self._theme
        painter.setPen(theme.colour(Role.CONTROL))
        painter.setBrush(theme.colour(Role.HOVER if hovered else Role.RAISED))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _caption(self, painter: QPainter, rect: QRect, text: str) -> None:
        font = self._theme.ui_font(12, QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self._theme.colour(Role.TEXT))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - 4)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)

    def _words(self, painter: QPainter, rect: QRect, text: str, font: QFont, role: Role) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def said_on(button: Button, change: Change) -> str:
    """Return what a button of a change says."""
    if button is Button.ACCEPT:
        return wording.accept()
    return wording.refuse() if change.suggestions else wording.revert()


def _fitted(old: str, new: str, width: int, metrics: QFontMetrics) -> tuple[str, str]:
    """Cut the longer of two phrases first, so that both stay readable."""
    olds, news = metrics.horizontalAdvance(old), metrics.horizontalAdvance(new)
    if olds + news <= width:
        return old, new
    half = width // 2
    room_for_old = min(olds, max(half, width - news))
    elide = Qt.TextElideMode.ElideRight
    return metrics.elidedText(old, elide, room_for_old), metrics.elidedText(new, elide, width - room_for_old)
