# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from ui.pair_view import PairView
from ui.selection_counts import SelectionCounts
from ui.status_bar import StatusBar

PATIENCE = 30_000


@pytest.fixture
def view(document, theme, qtbot):
    view = PairView(document, theme)
    qtbot.addWidget(view)
    view.show()
    view.go_to(document.order[0], 0)
    return view


@pytest.fixture
def said(document, view, background, qtbot):
    counts, said = SelectionCounts(document, view, background, view), [""]
    counts.changed.connect(said.append)
    return said


def test_selected_text_is_counted_until_it_is_selected_no_more(view, document, said, qtbot):
    view.go_to(document.order[0], 0, 6)
    qtbot.waitUntil(lambda: said[-1] == "2 words, 6 characters selected", timeout=PATIENCE)
    view.go_to(document.order[0], 0, 1)
    qtbot.waitUntil(lambda: said[-1] == "1 word, 1 character selected", timeout=PATIENCE)
    view.go_to(document.order[0], 0)
    qtbot.waitUntil(lambda: said[-1] == "", timeout=PATIENCE)


def test_selected_turns_are_counted(view, said, qtbot):
    view.selectAll()
    qtbot.waitUntil(lambda: said[-1].startswith("40 words, "), timeout=PATIENCE)


def test_the_status_bar_shows_it_in_the_place_of_all_words(document, theme, qtbot):
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.show_document(document)
    document.start_counting()
    qtbot.waitUntil(lambda: bar._words.text() == "40 words", timeout=PATIENCE)
    bar.show_selection("2 words, 6 characters selected")
    assert bar._words.text() == "2 words, 6 characters selected"
    bar.show_selection("")
    assert bar._words.text() == "40 words"
