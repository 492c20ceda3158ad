# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given

from app.history.provenance import reasons_of
from app.history.reading import JournalRow
from app.transcript import operations
from app.transcript.compare import compare
from app.transcript.edits import inverse
from app.transcript.undo import Cause, CausedEdit, CauseKind
from tests.transcripts import action_lists, transcript_of, transcripts


class Editor:
    def __init__(self, *texts):
        self.transcript = transcript_of(*texts)
        self.before = self.transcript.turns
        self.journal = []

        self.steps = 0

    def do(self, edits, rule=None, direction="do", author="me", cause=None):
        cause = cause or (Cause(CauseKind.FINDING, rule) if rule else Cause())
        self.steps += direction == "do"
        for edit in edits:
            self.transcript.apply(edit)
            number = len(self.journal) + 1
            caused = CausedEdit(edit, cause)
            self.journal.append(JournalRow(number, 1, self.steps, direction, "", caused, author, f"10:{number:02}"))
        return edits

    def undo(self, edits):
        return self.do([inverse(edit) for edit in reversed(edits)], direction="undo")

    def replace(self, turn, old, new, rule=None, **options):
        at = self.transcript.turn(turn).text.index(old)
        return self.do(operations.replace_text(self.transcript, turn, at, at + len(old), new), rule, **options)

    def explained(self):
        differences = compare(self.before, self.transcript.turns)
        found = reasons_of(differences, self.journal)
        return [one for difference in differences for one in found[difference.turn_id]]

    def rules(self):
        return [(one.hunk.deleted, one.hunk.inserted, one.rule) for one in self.explained()]


@pytest.fixture
def editor():
    return Editor("The Regime will not fall, and Power is with the the people. Nobody knows.")


def test_a_change_names_the_rule_that_was_accepted_and_typing_names_none(editor):
    editor.replace(1, "Regime", "regime", "CASE")
    editor.replace(1, "Nobody", "No one")
    assert editor.rules() == [("Regime", "regime", "CASE"), ("Nobody", "No one", None)]


def test_later_edits_elsewhere_move_the_rule_along(editor):
    editor.replace(1, "Power", "power", "CASE")
    editor.replace(1, "The Regime", "Everybody knows that the whole Regime")
    assert [rule for *_, rule in editor.rules()] == [None, "CASE"]


def test_a_deletion_keeps_its_rule(editor):
    editor.replace(1, "the the", "the", "DOUBLED")
    assert [rule for *_, rule in editor.rules()] == ["DOUBLED"]


def test_an_undone_change_leaves_no_rule_behind(editor):
    editor.undo(editor.replace(1, "Power", "power", "CASE"))
    editor.replace(1, "Power", "strength")
    assert editor.rules() == [("Power", "strength", None)]


def test_rules_go_along_with_a_split_and_back_with_a_merge(editor):
    editor.replace(1, "Nobody", "No one", "STYLE")
    editor.do(operations.split(editor.transcript, 1, editor.transcript.turn(1).text.index("No one")))
    assert ("Nobody", "No one", "STYLE") in [
        (d.split()[-1] if d.strip() else d, i.split("\n")[-1], r) for d, i, r in editor.rules()
    ]
    editor.do(operations.merge_with_next(editor.transcript, 1))
    assert editor.rules() == [("Nobody", "No one", "STYLE")]


def test_every_hunk_knows_what_it_was_made_for_by_whom_and_when(editor):
    editor.replace(1, "Regime", "regime", "CASE", author="Ann")
    editor.replace(1, "Nobody", "No one", author="Bob")
    editor.replace(1, "the the", "the", cause=Cause(CauseKind.SIMILAR, "DOUBLED"))
    assert [
        (one.hunk.deleted.strip(), one.reason.cause.kind, one.reason.author, one.reason.time)
        for one in editor.explained()
    ] == [
        ("Regime", CauseKind.FINDING, "Ann", "10:01"),
        ("the", CauseKind.SIMILAR, "me", "10:03"),
        ("Nobody", CauseKind.TYPING, "Bob", "10:02"),
    ]


def test_what_is_typed_key_by_key_is_one_reason(editor):
    for key in "new ":
        at = editor.transcript.turn(1).text.index("Regime")
        editor.do(operations.replace_text(editor.transcript, 1, at, at, key))
    (one,) = editor.explained()
    assert [reason.edit for reason in one.reasons] == [4]


def test_accepted_words_that_are_changed_by_hand_have_both_reasons_and_no_rule(editor):
    editor.replace(1, "will not fall", "is never going to fall", "TENSE")
    editor.replace(1, "never", "not")
    (one,) = editor.explained()
    assert [reason.cause.kind for reason in one.reasons] == [CauseKind.TYPING, CauseKind.FINDING]
    assert one.rule is None


def test_undoing_what_was_typed_over_a_suggestion_brings_its_rule_back(editor):
    editor.replace(1, "Regime", "regime", "CASE")
    editor.undo(editor.replace(1, "regime", "government"))
    assert editor.rules() == [("Regime", "regime", "CASE")]


def test_what_was_undone_from_before_the_journal_begins_is_taken_back(editor):
    made = editor.replace(1, "Regime", "regime", "CASE")
    editor.before, editor.journal = editor.transcript.turns, []
    editor.undo(made)
    assert [one.reason.cause.kind for one in editor.explained()] == [CauseKind.REVERT]


def test_splits_and_merges_have_reasons_too(editor):
    editor.do(operations.split(editor.transcript, 1, editor.transcript.turn(1).text.index("Nobody")))
    assert [(one.hunk.inserted, one.reason.edit) for one in editor.explained()] == [("\n\n", 1)]


@given(transcripts, action_lists)
def test_whatever_was_edited_every_changed_turn_has_a_reason(transcript, actions):
    before, journal = transcript.turns, []
    for number, action in enumerate(actions):
        for edit in action(transcript):
            transcript.apply(edit)
            caused = CausedEdit(edit, Cause())
            journal.append(JournalRow(len(journal), 1, number, "do", "", caused, "me", ""))
    differences = compare(before, transcript.turns)
    found = reasons_of(differences, journal)
    for difference in differences:
        assert [one.hunk for one in found[difference.turn_id]] == list(difference.hunks)
        if difference.before and difference.after:
            assert any(one.reasons for one in found[difference.turn_id])
