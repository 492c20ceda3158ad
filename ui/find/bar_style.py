# SPDX-License-Identifier: GPL-3.0-or-later
"""How the find bar's fields and buttons look."""

from ui.export.fields import field_style
from ui.theme.roles import Role
from ui.theme.theme import Theme


def bar_style(theme: Theme, *, wrong: bool) -> str:
    """Return a style sheet for the bar; `wrong` marks the field as one that cannot be understood."""
    hover, accent, trouble = (theme.colour(role).name() for role in (Role.HOVER, Role.ACCENT, Role.DEL_LINE))
    marked = f"QLineEdit#find {{ border: 2px solid {trouble}; padding: 0 6px; }}" if wrong else ""
    return (
        field_style(theme)
        + f"QToolButton {{ background: transparent; border: 2px solid transparent; border-radius: 4px; padding: 4px; }}"
        f"QToolButton:hover {{ background: {hover}; }}"
        f"QToolButton:focus {{ border-color: {accent}; }}" + marked
    )
