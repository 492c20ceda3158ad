# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields with outlines that can be seen, in the dark too."""

from ui.theme.roles import Role
from ui.theme.theme import Theme


def field_style(theme: Theme) -> str:
    """Return a style sheet for a dialog's lines and texts: a quiet outline, the accent where the focus is."""
    quiet, focus, ground = (theme.colour(role).name() for role in (Role.CONTROL, Role.ACCENT, Role.BASE))
    return (
        f"QLineEdit, QPlainTextEdit, QTextEdit {{ border: 1px solid {quiet}; border-radius: 4px; background: {ground};"
        f" padding: 1px 7px; }}"
        f"QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {focus}; padding: 0 6px; }}"
    )
