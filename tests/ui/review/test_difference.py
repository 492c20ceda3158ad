# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a difference, read from real project files."""

import pytest

from app.cancelling import never
from app.errors import NotReadable
from app.history.project_file import create_project
from app.projects import open_session
from app.transcript import operations
from app.transcript.undo import Cause, CauseKind
from tests.transcripts import originals_of
from ui.review import wording
from ui.review.difference import SUGGESTED, Comparison, ShownTurns, UnchangedTurns, place_in_newer, read_difference

TEXTS = ("Who?", "The Regime will fall. Nobody knows when.", "Why?", "Because of the Power.", "And then?", "Peace.")


@pytest.fixture
def session(tmp_path):
    path = tmp_path / "talk.fairhand"
    create_project(path, originals_of(*TEXTS), {"title": "Talk"}, "me").close()
    session = open_session(path, write=True)
    yield session
    session.close()


def change(session, turn, old, new, cause=None):
    at = session.transcript.turn(turn).text.index(old)
    edits = operations.replace_text(session.transcript, turn, at, at + len(old), new)
    session.apply(edits, f"{old} to {new}", cause)


def read(session, older=1, newer=None, *, all_turns=False):
    return read_difference(session, Comparison(older, newer, all_turns), session.transcript.turns, never)


def shown_rows(found):
    return [row for row in found.rows if isinstance(row, ShownTurns)]


def test_unchanged_turns_are_folded_between_changed_ones(session):
    change(session, 2, "Regime", "regime")
    change(session, 2, "Nobody", "No one")
    change(session, 5, "And", "What")
    found = read(session)
    said = [row if isinstance(row, UnchangedTurns) else (row.numbers, row.first, row.last) for row in found.rows]
    assert said == [
        UnchangedTurns(1, 1),
        ((2,), 1, 2),
        UnchangedTurns(3, 4),
        ((5,), 3, 3),
        UnchangedTurns(6, 6),
    ]
    assert (found.changes, found.added, found.deleted) == (3, 4, 3)


def suggest(session, author, turn, old, new):
    at = session.transcript.turn(turn).text.index(old)
    session.sign_as(author)
    session.suggest(turn, at, at + len(old), new, "typing")


@pytest.mark.parametrize("older", [1, None])
def test_what_is_suggested_is_compared_as_if_it_were_taken_with_who_suggests_it(session, older):
    change(session, 2, "Regime", "regime")
    suggest(session, "Ann", 2, "Nobody", "No one")
    suggest(session, "Ben", 5, "And", "What")
    now, suggestions = session.transcript.turns, list(session.transcript.suggestions.values())
    found = read_difference(session, Comparison(older, SUGGESTED), now, never, suggestions)
    said = [found.change(number) for number in range(1, found.changes + 1)]
    assert [(one.hunk.deleted, one.hunk.inserted) for one in said[-2:]] == [("Nobody", "No one"), ("And", "What")]
    assert [one.explained.reason.author for one in said[-2:]] == ["Ann", "Ben"]
    assert {one.explained.reason.cause.kind for one in said[-2:]} == {CauseKind.SUGGESTED}
    assert [[of.author for of in one.suggestions] for one in said[-2:]] == [["Ann"], ["Ben"]]
    assert len(said) == (3 if older else 2), "what was changed is a change from the revision, not from the text now"


def test_each_change_is_found_by_its_number(session):
    change(session, 2, "Regime", "regime")
    change(session, 5, "And", "What")
    found = read(session)
    assert [(found.change(number).row, found.change(number).hunk.inserted) for number in (1, 2)] == [
        (1, "regime"),
        (3, "What"),
    ]


def test_nothing_changed_is_one_fold(session):
    found = read(session)
    assert (list(found.rows), found.changes) == ([UnchangedTurns(1, 6)], 0)


def test_two_revisions_are_compared_without_what_came_later(session):
    change(session, 2, "Regime", "regime")
    session.save_revision("one").result()
    change(session, 4, "Power", "power")
    session.save_revision("two").result()
    change(session, 5, "And", "What")
    assert [found.hunk.inserted for found in map(read(session, 1, 2).change, (1,))] == ["regime"]
    assert [found.hunk.inserted for found in map(read(session, 2, 3).change, (1,))] == ["power"]


def test_looking_from_the_newer_to_the_older_is_possible(session):
    change(session, 2, "Regime", "regime")
    session.save_revision("one").result()
    back = read(session, 2, 1).change(1)
    assert (back.hunk.deleted, back.hunk.inserted, back.explained.rule) == ("regime", "Regime", None)


def test_a_change_names_the_rule_that_was_accepted(session):
    change(session, 2, "Regime", "regime", Cause(CauseKind.FINDING, "stray-capital", "x"))
    change(session, 4, "Power", "power")
    found = read(session)
    assert [found.change(number).explained.rule for number in (1, 2)] == ["stray-capital", None]


def test_a_split_turn_is_one_row_with_both_numbers(session):
    session.apply(operations.split(session.transcript, 2, 22), "split")
    row = next(row for row in read(session).rows if isinstance(row, ShownTurns))
    assert (row.numbers, wording.numbers(row)) == ((2, 3), "2–3")


def test_a_change_after_a_split_is_placed_in_the_second_turn(session):
    session.apply(operations.split(session.transcript, 2, 22), "split")
    second = session.transcript.reading_order[2]
    change(session, second, "when", "how soon")
    row = next(row for row in read(session).rows if isinstance(row, ShownTurns))
    assert place_in_newer(row, row.first) == (2, len("The Regime will fall."))
    assert place_in_newer(row, row.last) == (second, len("Nobody knows "))


def test_the_place_of_a_change_counts_what_changed_before_it(session):
    change(session, 2, "The Regime", "That old regime")
    change(session, 2, "Nobody", "No one")
    row = next(row for row in read(session).rows if isinstance(row, ShownTurns))
    assert place_in_newer(row, row.last) == (2, session.transcript.turn(2).text.index("No one"))


def test_a_moved_turn_is_a_change_of_its_own_and_its_neighbours_are_not(session):
    session.apply(operations.move(session.transcript, 6, 1), "move")
    found = read(session)
    assert [(row.numbers, row.moved_from) for row in shown_rows(found)] == [((2,), 6)]
    change_of_place = found.change(1)
    assert (found.changes, change_of_place.hunk, change_of_place.moved) == (1, None, (6, 2))
    assert wording.change_spoken(change_of_place) == "Change 1, moved here from place 6"
    assert place_in_newer(shown_rows(found)[0], 1) == (6, 0)


def test_a_moved_turn_with_other_words_has_both_changes(session):
    change(session, 6, "Peace", "Quiet")
    session.apply(operations.move(session.transcript, 6, 1), "move")
    found = read(session)
    assert [found.change(number).moved for number in (1, 2)] == [None, (6, 2)]


def test_lineage_is_said_in_a_word(session):
    session.apply(operations.split(session.transcript, 2, 22), "split")
    session.apply(operations.merge_with_next(session.transcript, 4), "merge")
    session.apply(operations.move(session.transcript, 6, 0), "move")
    assert [wording.lineage(row) for row in shown_rows(read(session))] == ["was 6", "split", "merged"]


def test_a_turn_that_ends_or_no_longer_ends_is_named(session):
    session.apply(operations.split(session.transcript, 2, 22), "split")
    split = read(session).change(1)
    assert wording.what_happened(split) == "space replaced by end of the turn"
    assert wording.why(split).startswith("Turn split. You, ")


def test_turns_that_were_merged_are_said_to_be(session):
    session.apply(operations.merge_with_next(session.transcript, 3), "merge")
    assert wording.why(read(session).change(1)).startswith("Turns merged. You, ")


@pytest.mark.parametrize(
    ("text", "called"),
    [
        (" ", "space"),
        ("  ", "2 spaces"),
        ("\u00a0", "no-break space"),
        ("\u202f", "no-break space"),
        ("\t", "tab"),
        (" \u00a0 ", "3 spaces"),
        ("\n", "paragraph break"),
        ("\n\n", "end of the turn"),
    ],
)
def test_white_space_alone_is_called_by_its_name_so_that_two_kinds_can_be_told_apart(text, called):
    assert wording.phrase(text) == called


def test_all_turns_can_be_shown_and_changes_keep_their_numbers(session):
    change(session, 2, "Regime", "regime")
    change(session, 5, "And", "What")
    found = read(session, all_turns=True)
    assert [(row.numbers, row.count) for row in shown_rows(found)] == [
        ((number,), int(number in (2, 5))) for number in range(1, 7)
    ]
    assert [found.rows[found.change(number).row].numbers for number in (1, 2)] == [(2,), (5,)]


def test_a_revision_that_is_not_there_is_told(session):
    with pytest.raises(NotReadable, match="no revision 9"):
        read(session, 9)


def test_what_was_called_off_gives_nothing(session):
    assert read_difference(session, Comparison(1), session.transcript.turns, lambda: True) is None


@pytest.mark.parametrize(
    ("states", "leads_on"),
    [((1, 2), True), ((1, None), True), ((2, 1), False), ((1, SUGGESTED), False), ((None, SUGGESTED), False)],
)
def test_what_is_suggested_or_leads_back_does_not_lead_on(states, leads_on):
    assert Comparison(*states).leads_on is leads_on
