# SPDX-License-Identifier: GPL-3.0-or-later
"""The find bar over the pair view of a real project."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.find.find import Find
from ui.pair_view import PairView

PATIENCE = 60_000


class Table:
    """A bar and a view that keys go to."""

    def __init__(self, document, background, theme, qtbot):
        self.document, self.qtbot = document, qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.view = PairView(document, theme)
        self.view.glides = False
        self.find = Find(document, self.view, background, theme, self.window, self.window)
        self.bar, self.said = self.find.bar, []
        self.find.announced.connect(self.said.append)
        column = QVBoxLayout(self.window)
        column.addWidget(self.bar)
        column.addWidget(self.view)
        self.window.resize(1100, 700)
        self.window.show()
        self.window.activateWindow()
        self.view.go_to(document.order[0], 0)
        qtbot.waitUntil(self.view.editor.hasFocus, timeout=PATIENCE)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def write(self, text):
        for letter in text:
            QTest.keyClick(QApplication.focusWidget(), letter)

    def look_for(self, term):
        self.bar.term.setText(term)
        self.settle()

    def settle(self):
        self.qtbot.waitUntil(lambda: not self.find.finder.is_searching, timeout=PATIENCE)

    @property
    def count(self):
        return self.bar.count.text()

    @property
    def selected(self):
        selected = self.view.selected_text
        return selected and (selected[0], self.document.turn(selected[0]).text[selected[1] : selected[2]])

    def texts(self):
        return [turn.text for turn in self.document.transcript.turns]


@pytest.fixture
def table(document, background, theme, qtbot):
    made = Table(document, background, theme, qtbot)
    yield made
    made.find.finder.stop()
