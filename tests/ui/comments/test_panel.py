# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of comments in the side panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabWidget, QVBoxLayout, QWidget

from tests.ui.pair_view.driving import press
from ui.comments.comment_model import Listed


@pytest.fixture
def panel(tools, document):
    document.comments.add(3, (0, 4), "Which reason?")
    document.comments.add(1, None, "Shorten?")
    document.comments.add(2, (0, 2), "Done.")
    document.comments.resolve(3, resolved=True)
    tools.panel.resize(352, 600)
    tools.panel.show()
    return tools.panel


def listed(panel):
    model = panel.list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def test_open_comments_are_listed_in_reading_order(panel):
    assert listed(panel) == ["Shorten?", "Which reason?"]
    panel.list_those(Listed.RESOLVED)
    assert listed(panel) == ["Done."]
    panel.list_those(Listed.ALL)
    assert listed(panel) == ["Shorten?", "Done.", "Which reason?"]


def test_a_screen_reader_hears_where_what_and_who(panel, document):
    index = panel.list.model().index(1)
    author = document.session.author
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"Turn 3, on “What”, Which reason?, {author}, open"


def test_enter_shows_the_words_and_gives_them_the_keyboard(panel, view):
    panel.list.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert view.selected_text == (3, 0, 4)
    assert view.editor.hasFocus()


def test_a_click_shows_the_words_and_leaves_the_keyboard_in_the_list(panel, view):
    panel.list.setFocus()
    at = panel.list.visualRect(panel.list.model().index(1)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.selected_text == (3, 0, 4)
    assert panel.list.hasFocus()


def test_space_resolves_and_the_next_comment_is_current(panel, document):
    panel.list.setFocus()
    press(Qt.Key.Key_Space)
    assert listed(panel) == ["Which reason?"]
    assert panel.list.currentIndex().row() == 0
    document.undo()
    assert listed(panel) == ["Shorten?", "Which reason?"]


def test_delete_deletes_and_undo_brings_it_back(panel, document):
    panel.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert listed(panel) == ["Which reason?"]
    document.undo()
    assert listed(panel) == ["Shorten?", "Which reason?"]


def test_the_tab_counts_open_comments(panel, tools, document, qtbot):
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tools.add_tab(tabs)
    assert tabs.tabText(0) == "Comments 2"
    document.comments.resolve(1, resolved=True)
    assert tabs.tabText(0) == "Comments 1"
    document.comments.resolve(2, resolved=True)
    assert tabs.tabText(0) == "Comments"


def test_an_empty_list_says_why(panel, document):
    assert panel._empty.isHidden() or panel._stack.currentWidget() is panel.list
    for number in (1, 2):
        document.comments.resolve(number, resolved=True)
    assert panel._stack.currentWidget() is panel._empty
    assert panel._empty.text() == "No open comments"
    for number in (1, 2, 3):
        document.comments.remove(number)
    assert panel._empty.text().startswith("No comments yet.")


def test_rows_are_as_high_as_their_words(panel, document):
    document.comments.reword(1, "word " * 40)
    tall = panel.list.sizeHintForIndex(panel.list.model().index(1)).height()
    assert tall > panel.list.sizeHintForIndex(panel.list.model().index(0)).height()
    panel.resize(800, 600)
    assert panel.list.sizeHintForIndex(panel.list.model().index(1)).height() < tall


def test_tab_leads_to_what_stands_over_the_list_before_it_leads_to_the_list(panel, qtbot):
    window, before = QWidget(), QPushButton("before")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(before)
    column.addWidget(panel)
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Comments that are listed"
    panel.setFocus()
    assert panel.list.hasFocus()
    panel.setParent(None)
