# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of suggestions in the side panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QTabWidget

from tests.ui.pair_view.driving import press
from ui.choice_box import ChoiceBox

LAST = "Nobody fears the Regime or the Power of the state."


@pytest.fixture
def panel(tools, document, qtbot):
    document.suggest_from_now_on(True)
    for author, turn, start, end, words in (("Mary", 4, 17, 23, "regime"), ("Paul", 4, 31, 36, "power")):
        document.sign_as(author)
        document.type_text(turn, start, end, words)
    document.sign_as("Mary")
    document.type_text(1, 0, 0, "So: ")
    document.suggest_from_now_on(False)
    document.sign_as("Ann")
    panel = tools.suggestions_panel
    tools.remarks.resize(352, 600)
    tools.remarks.show()
    qtbot.waitUntil(lambda: len(listed(panel)) == 3)
    return panel


def listed(panel):
    model = panel.list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def test_suggestions_are_listed_in_reading_order_with_their_authors(panel):
    assert listed(panel) == ["So: inserted", "Regime replaced by regime", "Power replaced by power"]
    index = panel.list.model().index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Turn 4, Regime replaced by regime, Mary"


def test_those_of_one_author_are_listed_alone(panel):
    whose = panel.findChild(ChoiceBox)
    whose.choose("Paul")
    whose.chosen.emit()
    assert listed(panel) == ["Power replaced by power"]


def test_space_accepts_and_delete_refuses(panel, document, qtbot):
    panel.list.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert document.turn(4).text == LAST.replace("Regime", "regime")
    qtbot.waitUntil(lambda: len(listed(panel)) == 2)
    press(Qt.Key.Key_Delete)
    assert document.turn(4).text == LAST.replace("Regime", "regime")
    qtbot.waitUntil(lambda: listed(panel) == ["So: inserted"])


def test_enter_shows_the_words_and_gives_them_the_keyboard(panel, view):
    panel.list.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert view.selected_text == (4, 17, 23)
    assert view.editor.hasFocus()


def test_a_reviewer_can_only_withdraw_her_own(panel, document):
    document.suggest_from_now_on(True)
    document.sign_as("Mary")
    assert not panel._accept.isEnabled()
    panel.list.setCurrentIndex(panel.list.model().index(2))
    assert not panel._refuse.isEnabled()
    panel.list.setCurrentIndex(panel.list.model().index(1))
    assert panel._refuse.isEnabled()


def test_it_stands_beside_the_comments_and_comes_to_the_front_with_the_first_suggestion(tools, document, qtbot):
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tools.add_tab(tabs)
    inner = tools.remarks.findChild(QTabBar)
    document.comments.add(1, None, "Shorten?")
    assert (tabs.tabText(0), inner.isHidden()) == ("Comments 1", True)
    document.suggest_from_now_on(True)
    document.type_text(1, 0, 0, "So: ")
    qtbot.waitUntil(lambda: inner.tabText(1) == "Suggestions 1")
    assert (tabs.tabText(0), inner.isHidden(), inner.currentIndex()) == ("Comments 2", False, 1)
