# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints a recent file: name and folder, how far it has come, when it was open."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.recent import RecentFile
from ui.recent_wording import confirmed_words, flags_words, folder_words, when_words
from ui.theme.roles import Role
from ui.theme.theme import Theme

ICON_LEFT = 16
ICON = 16
NAME_LEFT = 46
PROGRESS_RIGHT = 450
"""Where the progress begins, counted from the right."""
BAR = (150, 4)
FLAGS_RIGHT = 240
TIME_RIGHT = 14
GAP = 12
"""Pixels between the number of flags and the time; a long number begins further left for it."""
UPPER, LOWER = 7, 26
LINE = 20


def paint_row(painter: QPainter, option: QStyleOptionViewItem, file: RecentFile, theme: Theme) -> None:
    """Paint a file into the rectangle of `option`."""
    painter.save()
    rect: QRect = option.rect
    _ground(painter, option, rect, theme)
    painter.translate(rect.topLeft())
    width = rect.width()
    icon = theme.icon("file-text", ICON, Role.TEXT_MUTED)
    icon.paint(painter, QRect(ICON_LEFT, (rect.height() - ICON) // 2, ICON, ICON))
    _name(painter, file, QRect(NAME_LEFT, 0, width - NAME_LEFT - PROGRESS_RIGHT - 16, rect.height()), theme)
    _progress(painter, file, width - PROGRESS_RIGHT, theme)
    painter.setFont(theme.ui_font(12, tabular=True))
    painter.setPen(theme.colour(Role.TEXT_MUTED))
    whole = QRect(0, 0, width, rect.height())
    middle = Qt.AlignmentFlag.AlignVCenter
    flags, when = flags_words(file), when_words(file.when, datetime.now().astimezone())
    metrics = painter.fontMetrics()
    used = TIME_RIGHT + metrics.horizontalAdvance(when) + GAP + metrics.horizontalAdvance(flags)
    flags_left = width - max(FLAGS_RIGHT, used)
    painter.drawText(whole.adjusted(flags_left, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, flags)
    painter.drawText(whole.adjusted(0, 0, -TIME_RIGHT, 0), middle | Qt.AlignmentFlag.AlignRight, when)
    painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, theme: Theme) -> None:
    current = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    painter.fillRect(rect, theme.colour(Role.ACCENT_SOFT if current else Role.HOVER if hovered else Role.BASE))
    if current:
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour(Role.ACCENT))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour(Role.BORDER_SOFT))


def _name(painter: QPainter, file: RecentFile, place: QRect, theme: Theme) -> None:
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.setFont(theme.ui_font(13, QFont.Weight.Medium))
    painter.setPen(theme.colour(Role.TEXT))
    name = QFontMetrics(painter.font()).elidedText(Path(file.path).name, Qt.TextElideMode.ElideMiddle, place.width())
    painter.drawText(QRect(place.left(), UPPER, place.width(), LINE), left, name)
    painter.setFont(theme.ui_font(12))
    painter.setPen(theme.colour(Role.TEXT_MUTED))
    folder = folder_words(file, Path.home())
    folder = QFontMetrics(painter.font()).elidedText(folder, Qt.TextElideMode.ElideLeft, place.width())
    painter.drawText(QRect(place.left(), LOWER, place.width(), LINE), left, folder)


def _progress(painter: QPainter, file: RecentFile, left: int, theme: Theme) -> None:
    painter.setFont(theme.ui_font(12, tabular=True))
    painter.setPen(theme.colour(Role.TEXT))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRect(left, UPPER, FLAGS_RIGHT, LINE), flags, confirmed_words(file))
    size = QSize(*BAR)
    whole = QRectF(left, LOWER + 7, size.width(), size.height())
    done = whole.adjusted(0, 0, -whole.width() * (1 - file.confirmed / max(file.turns, 1)), 0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(Role.BORDER))
    painter.drawRoundedRect(whole, 2, 2)
    complete = file.turns > 0 and file.confirmed >= file.turns
    painter.setBrush(theme.colour(Role.CONFIRMED if complete else Role.ACCENT))
    if file.confirmed:
        painter.drawRoundedRect(done, 2, 2)
