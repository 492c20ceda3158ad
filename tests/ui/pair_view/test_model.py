# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows, and what screen readers say of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.transcript import operations
from app.transcript.edits import Fact
from app.transcript.turn import Status
from tests.ui.pair_view.driving import flag, put_flags
from ui.pair_view.model import Column, TurnModel
from ui.pair_view.visible_turns import VisibleTurns

TEXT = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(open_document):
    document = open_document("Why?", "Because.", "Really?", "Yes.")
    model = TurnModel(document, VisibleTurns(document))
    return document, model, QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def turns(model, document):
    return [model.turn_at(row) for row in range(model.rowCount())]


def test_cells_are_named_for_screen_readers(model):
    document, rows, _ = model
    second = document.order[1]
    document.set_status(second, Status.CONFIRMED)
    put_flags(document, second, [flag(second, 0, "Because")])
    names = [rows.data(rows.index(1, column), TEXT) for column in Column]
    assert names == [
        "Turn 2, answer, Ablyazov, confirmed, 1 flag",
        "Machine translation, turn 2, read only",
        "Corrected English, turn 2",
        "Source text, turn 2, read only",
    ]
    assert rows.data(rows.index(0, 0), TEXT) == "Turn 1, question, Interviewer, draft, 0 flags"


def test_cells_are_described_by_their_texts(model):
    document, rows, _ = model
    document.replace(document.order[1], 0, 7, "Since", "x")
    described = [rows.data(rows.index(1, column), Qt.ItemDataRole.AccessibleDescriptionRole) for column in Column]
    assert described == [None, "Because.", "Since.", ""]


def test_rows_follow_splits_merges_moves_and_undo(model):
    document, rows, _ = model
    first, second, third, fourth = document.order
    document.merge_with_next(second)
    assert turns(rows, document) == [first, second, fourth] == list(document.order)
    document.split(second, 4)
    assert turns(rows, document) == list(document.order)
    document.move(fourth, 0)
    assert turns(rows, document)[0] == fourth
    while document.undo_label:
        document.undo()
        assert turns(rows, document) == list(document.order)
    assert turns(rows, document) == [first, second, third, fourth]


def test_rows_that_stay_are_not_reported(model):
    document, rows, _ = model
    inserted, removed = [], []
    rows.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    rows.rowsRemoved.connect(lambda _, first, last: removed.append((first, last)))
    document.split(document.order[1], 4) if " " in document.turn(document.order[1]).text else None
    document.merge_with_next(document.order[2])
    assert (inserted, removed) == ([], [(3, 3)])


def test_the_editor_is_named_by_its_turn(opened):
    view, document = opened("one", "two", "three")
    assert view.editor.accessibleName() == "Corrected English, turn 1"
    view.next_turn()
    assert view.editor.accessibleName() == "Corrected English, turn 2"
    document.merge_with_next(document.order[0])
    assert view.editor.accessibleName() == "Corrected English, turn 1"


def test_a_turn_that_becomes_a_question_is_named_so(model):
    document, rows, _ = model
    second = document.order[1]
    document.perform(lambda: operations.set_fact(document.transcript, second, Fact.ROLE, "quote"), "x")
    assert rows.data(rows.index(1, 0), TEXT) == "Turn 2, pull quote, Ablyazov, draft, 0 flags"
