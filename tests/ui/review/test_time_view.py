# SPDX-License-Identifier: GPL-3.0-or-later
"""The transcript at any time, with real keys on real project files."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.review import time_view
from ui.review.difference import read_difference
from ui.review.marked_text import Side, marked
from ui.review.time_view import TimeView

PATIENCE = 30_000


def save(document, old, new, note):
    turn = next(turn for turn in document.transcript.turns if old in turn.text)
    at = turn.text.index(old)
    document.replace(turn.id, at, at + len(old), new, note)
    document.session.save_revision(note).result()


@pytest.fixture
def view(document, background, theme, qtbot):
    """The view of four revisions, the newest shown."""
    for old, new in (("the Regime", "the regime"), ("Power", "power"), ("Nobody", "No one")):
        save(document, old, new, f"{old} to {new}")
    view = TimeView(document, background, theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    qtbot.waitUntil(lambda: view.revision == 4 and view._task is None, timeout=PATIENCE)
    view.bar.slider.setFocus()
    return view


def text(view, row):
    return marked(view.model.row_at(row).difference, Side.AFTER).text


def new_words(view):
    difference = view.model.difference
    return [difference.change(number).hunk.inserted for number in range(1, difference.changes + 1)]


def test_the_newest_revision_is_shown_whole_with_what_was_new_in_it(view):
    assert view.model.rowCount() == 4
    assert text(view, 3) == "No one fears the Regime or the power of the state."
    assert new_words(view) == ["No one"]
    assert view.bar._place.text() == "Revision 4 of 4"
    assert "Nobody to No one" in view.bar._what.text()


def test_keys_move_it_through_time(view, qtbot):
    QTest.keyClick(view.bar.slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: view.revision == 1 and view._task is None, timeout=PATIENCE)
    assert text(view, 0) == "How do you assess the Regime?"
    assert (new_words(view), view.bar._words.text()) == ([], "")
    QTest.keyClick(view.bar.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: view.revision == 2 and view._task is None, timeout=PATIENCE)
    assert text(view, 0) == "How do you assess the regime?"
    assert view.bar._words.text() == "1 word added, 1 deleted"


def test_where_the_slider_is_in_the_end_is_shown_in_the_end_and_nothing_older_after_it(view, qtbot):
    shown = []
    view.shown.connect(shown.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(view.bar.slider, key)
    qtbot.waitUntil(lambda: view._task is None and view._read.before == 1, timeout=PATIENCE)
    assert view.revision == shown[-1] == 2
    assert new_words(view) == ["regime"]


def test_a_revision_that_is_made_meanwhile_can_be_reached(view, document, qtbot):
    save(document, "state", "country", "The country")
    qtbot.waitUntil(lambda: view.bar.slider.maximum() == 4, timeout=PATIENCE)
    assert view.revision == 4
    QTest.keyClick(view.bar.slider, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: view.revision == 5 and view._task is None, timeout=PATIENCE)
    assert new_words(view) == ["country"]


def test_nothing_is_read_in_the_thread_of_the_window(view, qtbot, monkeypatch):
    threads = []

    def noted(*args):
        threads.append(threading.current_thread())
        return read_difference(*args)

    monkeypatch.setattr(time_view, "read_difference", noted)
    QTest.keyClick(view.bar.slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: view.revision == 1, timeout=PATIENCE)
    assert threads
    assert threading.main_thread() not in threads


def test_a_text_without_a_project_says_so(document, background, theme, qtbot):
    view = TimeView(document, background, theme)
    qtbot.addWidget(view)
    view.show()
    assert "No history yet" in view._message.text()
