# SPDX-License-Identifier: GPL-3.0-or-later
"""A real document, checked by the garble rules alone, in a real view."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.checking.filters import Level, Wanted
from app.projects import open_session
from tests.ui.closing import close
from ui.background import Background
from ui.document import Document
from ui.flags.card import FlagCard
from ui.flags.navigator import FlagNavigator
from ui.flags.panel import FlagsPanel
from ui.live_flags import Checking
from ui.pair_view import PairView

TEXT = """How do you assess the Regime?

It takes a little bit to a dictatorial System loses its balance. All of these people go on the streets. \
He owns a fortune estimated at $ 200 billion. They want to be organize demonstrations.

What is the reason?

Nobody fears the Regime or the Power of the state.
"""
ALL = [
    "Regime",
    "takes a little bit to",
    "System",
    "go on the streets",
    "$ 200 billion",
    "to be organize",
    "Regime",
    "Power",
]
PATIENCE = 30_000
RULES_ALONE = Checking(checkers=("rules",), wanted=Wanted(Level.EAGER))


def pytest_collection_modifyitems(items):
    """The offscreen platform warns about every window that has a least size; that says nothing about Fairhand."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))


@pytest.fixture
def document(qtbot, tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, encoding="utf-8")
    background = Background()
    document = Document(open_session(path, write=True), background, Checking(("rules",), Wanted(Level.EAGER)))
    yield document
    closed = []
    document.close(lambda: closed.append(True), closed.append)
    qtbot.waitUntil(lambda: bool(closed), timeout=PATIENCE)
    close(background, qtbot)


@pytest.fixture
def flagged(document, qtbot):
    check(document, qtbot)
    return document


def check(document, qtbot):
    """Have a document checked, and wait until that is done."""
    with qtbot.waitSignal(
        document.check_progress, timeout=PATIENCE, check_params_cb=lambda done, turns: document.checking is None
    ):
        document.check_now()


class Bench:
    """A window with the view, the card and the panel."""

    def __init__(self, document, theme):
        self.window = QWidget()
        self.document = document
        self.view = PairView(document, theme)
        self.navigator = FlagNavigator(document, self.view)
        self.card = FlagCard(self.navigator, document, self.view, theme)
        self.panel = FlagsPanel(document, self.navigator, theme)
        self.panel.setFixedWidth(352)
        row = QHBoxLayout(self.window)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view)
        row.addWidget(self.panel)
        self.window.resize(1440, 800)

    @property
    def phrase(self):
        """The words of the active flag."""
        return self.navigator.active and self.navigator.active.finding.text

    def flag(self, words, number=0):
        """Return a flag by its words."""
        return [flag for flag in self.document.all_flags() if flag.finding.text == words][number]

    def open(self, words, number=0):
        """Make a flag active."""
        self.navigator.activate(self.flag(words, number))

    def press(self, widget, *keys):
        """Press keys, as a person would, where the keyboard is."""
        for key in keys:
            modifiers = Qt.KeyboardModifier.NoModifier
            if isinstance(key, tuple):
                key, modifiers = key  # noqa: PLW2901
            QTest.keyClick(widget, key, modifiers)


@pytest.fixture
def bench(flagged, theme, qtbot):
    bench = Bench(flagged, theme)
    qtbot.addWidget(bench.window)
    bench.window.show()
    qtbot.waitExposed(bench.window)
    bench.window.activateWindow()
    return bench
