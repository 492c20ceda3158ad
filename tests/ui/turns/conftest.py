# SPDX-License-Identifier: GPL-3.0-or-later
"""A pair view with the tools for turns, and the keyboard in its first turn."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.pair_view import PairView
from ui.turns.turn_tools import TurnTools

PATIENCE = 30_000


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(1100, 700)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def view(document, theme, window, qtbot):
    view = PairView(document, theme, window)
    view.glides = False
    view.resize(window.size())
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    view.go_to(document.order[0], 0)
    qtbot.waitUntil(view.editor.hasFocus, timeout=PATIENCE)
    return view


@pytest.fixture
def tools(document, view, theme, window, qapp):
    owner = QObject()
    tools = TurnTools(document, view, theme, window, owner)
    for panel in (tools.remarks, tools.panel):
        panel.setParent(window)
    yield tools
    owner.deleteLater()
