# SPDX-License-Identifier: GPL-3.0-or-later
"""Plots are drawn without the window, in its colours."""

from app.reporting import look
from ui.theme import palette
from ui.theme.roles import Role

ROLES = {
    "ground": Role.BASE,
    "text": Role.TEXT,
    "muted": Role.TEXT_MUTED,
    "line": Role.BORDER,
    "accent": Role.ACCENT,
    "accepted": Role.CONFIRMED,
    "rewritten": Role.GRAMMAR,
    "ignored": Role.CASING,
    "left": Role.CONTROL,
}


def test_plots_have_the_colours_of_the_window():
    for drawn, shown in ((look.LIGHT, palette.LIGHT), (look.DARK, palette.DARK)):
        assert {use: colour.lower() for use, colour in drawn.colours().items()} == {
            use: shown[role].name() for use, role in ROLES.items()
        }
