# SPDX-License-Identifier: GPL-3.0-or-later
"""The same window with the tools for turns as in the tests of turns."""

from tests.ui.turns.conftest import tools, view, window

__all__ = ["tools", "view", "window"]
