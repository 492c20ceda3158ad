# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from ui.document_title import DocumentTitle

LONG = "an-interview-that-was-translated-by-a-machine-and-has-a-long-name.txt"


@pytest.fixture
def title(theme, qtbot):
    title = DocumentTitle(theme)
    qtbot.addWidget(title)
    title.show_title(LONG, "33 turns")
    return title


def test_name_and_count_are_shown_where_there_is_room(title):
    title.resize(900, 39)
    assert title.shown == (LONG, "33 turns")


def test_the_count_goes_first_and_then_the_middle_of_the_name(title):
    title.resize(200, 39)
    name, count = title.shown
    assert count == ""
    assert name.startswith("an-int")
    assert name.endswith("name.txt")
    assert "…" in name
    assert title.toolTip() == LONG


def test_it_asks_for_no_more_room_however_long_the_name_is(title):
    before = title.sizeHint()
    title.show_title(LONG * 5, "33 turns")
    assert title.sizeHint() == before
