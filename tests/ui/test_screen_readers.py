# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader hears, asked of the window as a screen reader asks."""

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.pair_view.conftest import open_document, opened, show  # noqa: F401 - fixtures
from tests.ui.pair_view.driving import flag, put_flags
from ui.flags import announcing

NAME = QAccessible.Text.Name


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(NAME)


def cell_of(view, row, column):
    """Return a cell; both headers are counted, whether they are shown or not."""
    table = QAccessible.queryAccessibleInterface(view)
    return table.child((row + 1) * (view.model().columnCount() + 1) + column + 1)


@pytest.fixture
def view(opened):  # noqa: F811
    view, document = opened("Who fears it?", "Nobody fears the Regime.")
    put_flags(document, document.order[1], [flag(document.order[1], 17, "Regime")])
    return view


def test_a_row_is_heard_with_number_role_status_and_flags(view):
    assert cell_of(view, 0, 0).text(NAME) == "Turn 1, question, Interviewer, draft, 0 flags"
    assert cell_of(view, 1, 0).text(NAME) == "Turn 2, answer, Ablyazov, draft, 1 flag"


def test_both_texts_of_a_row_are_heard_as_what_they_are(view):
    assert cell_of(view, 1, 1).text(NAME) == "Machine translation, turn 2, read only"
    assert cell_of(view, 1, 2).text(NAME) == "Corrected English, turn 2"
    assert cell_of(view, 1, 2).text(QAccessible.Text.Description) == "Nobody fears the Regime."


def test_the_editor_is_heard_by_its_turn(view):
    view.next_turn()
    assert name_of(view.editor) == "Corrected English, turn 2"
    assert QAccessible.queryAccessibleInterface(view.editor).role() == QAccessible.Role.EditableText


def test_an_announcement_waits_until_the_reader_has_finished(view, monkeypatch):
    heard = []
    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", heard.append)
    announcing.announce(view, "Checking finished, 41 flags")
    (event,) = heard
    assert event.message() == "Checking finished, 41 flags"
    assert event.politeness() == QAccessible.AnnouncementPoliteness.Polite
