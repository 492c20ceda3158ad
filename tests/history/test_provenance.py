# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.history.provenance import rules_of
from app.history.reading import JournalRow
from app.transcript import operations
from app.transcript.compare import compare
from app.transcript.edits import inverse
from app.transcript.undo import Cause, CausedEdit, CauseKind
from tests.transcripts import transcript_of


class Editor:
    def __init__(self, *texts):
        self.transcript = transcript_of(*texts)
        self.before = self.transcript.turns
        self.journal = []

    def do(self, edits, rule=None, direction="do"):
        cause = Cause(CauseKind.FINDING, rule) if rule else Cause()
        for edit in edits:
            self.transcript.apply(edit)
            self.journal.append(JournalRow(len(self.journal), 1, 1, direction, "", CausedEdit(edit, cause)))
        return edits

    def replace(self, turn, old, new, rule=None):
        at = self.transcript.turn(turn).text.index(old)
        return self.do(operations.replace_text(self.transcript, turn, at, at + len(old), new), rule)

    def rules(self):
        differences = compare(self.before, self.transcript.turns)
        found = rules_of(differences, self.journal)
        return [
            (hunk.deleted, hunk.inserted, rule)
            for difference in differences
            for hunk, rule in zip(difference.hunks, found[difference.turn_id], strict=True)
        ]


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
    (made,) = editor.replace(1, "Power", "power", "CASE")
    editor.do([inverse(made)], "CASE", "undo")
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
