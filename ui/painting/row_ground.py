# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground of a row in a painted list, with a bar at the left of the current one."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from ui.theme.roles import Role
from ui.theme.theme import Theme

BAR = 3
SELECTED = QStyle.StateFlag.State_Selected
SELECTED_OR_FOCUSED = SELECTED | QStyle.StateFlag.State_HasFocus


def paint_row_ground(
    painter: QPainter, row: QRect, state: QStyle.StateFlag, theme: Theme, current: QStyle.StateFlag = SELECTED
) -> None:
    """Paint what lies under a row; it is the current one if its `state` has any of the flags in `current`."""
    is_current, hovered = bool(state & current), bool(state & QStyle.StateFlag.State_MouseOver)
    role = Role.ACCENT_SOFT if is_current else Role.HOVER if hovered else Role.BASE
    painter.fillRect(row, theme.colour(role))
    if is_current:
        painter.fillRect(row.left(), row.top(), BAR, row.height(), theme.colour(Role.ACCENT))
