# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.history.choosing import Criteria, choose, tally, wholly_chosen
from app.history.provenance import reasons_of
from app.transcript.compare import compare
from app.transcript.undo import Cause, CauseKind
from tests.history.test_provenance import Editor


@pytest.fixture
def editor():
    editor = Editor("The Regime will fall.", "Power is with the people. Nobody knows the Regime.")
    editor.replace(1, "Regime", "regime", "CASE", author="Ann")
    editor.replace(2, "Regime", "regime", cause=Cause(CauseKind.SIMILAR, "CASE"))
    editor.replace(2, "Nobody", "No one", author="Ann")
    return editor


def chosen(editor, criteria):
    differences = compare(editor.before, editor.transcript.turns)
    return choose(differences, reasons_of(differences, editor.journal), criteria)


@pytest.mark.parametrize(
    ("criteria", "hunks"),
    [
        (Criteria(), ["Regime", "Nobody", "Regime"]),
        (Criteria(casing_only=True), ["Regime", "Regime"]),
        (Criteria(rule="CASE"), ["Regime", "Regime"]),
        (Criteria(rule="TENSE"), []),
        (Criteria(author="Ann"), ["Regime", "Nobody"]),
        (Criteria(cause=CauseKind.SIMILAR), ["Regime"]),
        (Criteria(casing_only=True, author="Ann"), ["Regime"]),
        (Criteria(cause=CauseKind.TYPING, author="Bob"), []),
    ],
)
def test_changes_are_chosen_by_all_that_is_asked_for(editor, criteria, hunks):
    assert [hunk.deleted for one in chosen(editor, criteria) for hunk in one.hunks] == hunks


def test_a_turn_is_wholly_chosen_only_with_all_its_changes(editor):
    assert wholly_chosen(chosen(editor, Criteria(rule="CASE"))) == [1]
    assert wholly_chosen(chosen(editor, Criteria())) == [1, 2]


def test_what_there_is_to_choose_from_is_counted(editor):
    differences = compare(editor.before, editor.transcript.turns)
    counts = tally(reasons_of(differences, editor.journal))
    assert (counts.changes, counts.casing_only, counts.rules) == (3, 2, {"CASE": 2})
    assert (counts.authors, counts.causes) == (
        {"Ann": 2, "me": 1},
        {CauseKind.FINDING: 1, CauseKind.SIMILAR: 1, CauseKind.TYPING: 1},
    )
