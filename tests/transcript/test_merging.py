# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter

import pytest
from hypothesis import given, settings

from app.transcript import operations
from app.transcript.annotations import Comment, Decision, Scope, Verdict
from app.transcript.changed_words import TOKEN
from app.transcript.edits import Fact, SetTerm
from app.transcript.merging.plan import Merging, Signature
from app.transcript.merging.sides import Copies, Made, Side, Subject
from app.transcript.term import Term
from app.transcript.turn import Role, Status
from app.transcript.undo import Cause
from tests.transcripts import action_lists, state, transcript_of, transcripts

ME = Signature("me", "2026-01-01T00:00:00Z")
QUESTION, ANSWER = "Who are you?", "The Regime will fall. Nobody knows when."


def never(*_):
    return None


def made(author, time):
    return lambda *_: Made(author, time, Cause())


def carry_out(transcript, actions):
    for action in actions:
        for edit in action(transcript):
            transcript.apply(edit)
    return transcript


def merged(base, first, second, choices=None):
    merging = Merging(Copies(base, first, second, never, never))
    result = first.copy()
    for edit in merging.edits(ME, choices):
        result.apply(edit)
    return merging, result


def shown(transcript):
    return [(turn.text, turn.role, turn.speaker, turn.status) for turn in transcript.turns]


def unnamed(merging):
    """Return the disagreements without telling the sides apart."""
    return Counter(
        (one.subject, one.base, *sorted((one.first, one.second)), one.standing({})) for one in merging.disagreements
    )


def words(text):
    return Counter(token for token in TOKEN.findall(text) if not token.isspace())


@settings(max_examples=100)
@given(transcripts, action_lists, action_lists, action_lists)
def test_either_order_gives_the_same_text_and_the_same_disagreements(base, before, mine, yours):
    carry_out(base, before)
    first, second = carry_out(base.copy(), mine), carry_out(base.copy(), yours)
    (one, there), (other, back) = merged(base, first, second), merged(base, second, first)
    assert shown(there) == shown(back)
    assert unnamed(one) == unnamed(other)


@settings(max_examples=50)
@given(transcripts, action_lists)
def test_with_one_side_as_it_was_the_other_is_the_result(base, actions):
    changed = carry_out(base.copy(), actions)
    for merging, result in (merged(base, changed, base), merged(base, base, changed)):
        assert not merging.disagreements
        assert [turn.text for turn in result.turns] == [turn.text for turn in changed.turns]
        assert {one.text for one in result.comments.values()} == {one.text for one in changed.comments.values()}
        assert {one.key for one in result.terms.values()} == {one.key for one in changed.terms.values()}
    assert state(merged(base, changed, base)[1]) == state(changed)


@settings(max_examples=50)
@given(transcripts, action_lists, action_lists)
def test_no_word_of_either_side_is_lost(base, mine, yours):
    first, second = carry_out(base.copy(), mine), carry_out(base.copy(), yours)
    _, result = merged(base, first, second)
    kept = words(" ".join([turn.text for turn in result.turns] + [one.text for one in result.comments.values()]))
    old = words(" ".join(turn.text for turn in base.turns))
    for side in (first, second):
        new = words(" ".join(turn.text for turn in side.turns)) - old
        assert set(new) <= set(kept)


@pytest.fixture
def base():
    return transcript_of(QUESTION, ANSWER)


@pytest.fixture
def sides(base):
    return base.copy(), base.copy()


def do(transcript, edits):
    for edit in edits:
        transcript.apply(edit)


def change(transcript, old, new, turn=2):
    at = transcript.turn(turn).text.index(old)
    do(transcript, operations.replace_text(transcript, turn, at, at + len(old), new))


def texts(transcript):
    return [turn.text for turn in transcript.turns]


def test_different_words_of_one_turn_are_both_changed(base, sides):
    change(sides[0], "Regime", "regime")
    change(sides[1], "Nobody", "No one")
    merging, result = merged(base, *sides)
    assert texts(result) == [QUESTION, "The regime will fall. No one knows when."]
    assert not merging.disagreements


def test_the_same_words_are_a_disagreement_that_can_be_decided_and_the_rest_is_remembered(base, sides):
    change(sides[0], "will fall", "falls")
    change(sides[1], "will fall", "collapses")
    merging, result = merged(base, *sides)
    (said,) = merging.disagreements
    assert (said.subject, said.turn_id, said.base, said.first, said.second) == (
        Subject.WORDS,
        2,
        "will fall",
        "falls",
        "collapses",
    )
    assert "falls" in texts(result)[1]
    _, result = merged(base, *sides, {said: Side.SECOND})
    assert "collapses" in texts(result)[1]
    (comment,) = result.comments.values()
    assert (comment.text, texts(result)[1][comment.start : comment.end]) == (
        "The other copy has “falls” here.",
        "collapses",
    )


def test_what_was_written_later_stands(base, sides):
    change(sides[0], "will fall", "collapses")
    change(sides[1], "will fall", "falls")
    copies = Copies(base, *sides, made("Ann", "2026-01-02"), made("Bob", "2026-01-01"))
    assert Merging(copies).disagreements[0].standing({}) == "collapses"


def test_both_sides_split_and_edit_one_turn(base, sides):
    do(sides[0], operations.split(sides[0], 2, ANSWER.index("Nobody")))
    change(sides[0], "Nobody", "No one", turn=3)
    change(sides[1], "when", "how")
    do(sides[1], operations.split(sides[1], 2, ANSWER.index("Regime")))
    assert texts(merged(base, *sides)[1]) == [QUESTION, "The", "Regime will fall.", "No one knows how."]


def test_one_side_merges_what_the_other_moves_and_edits(base, sides):
    do(sides[0], operations.merge_with_next(sides[0], 1))
    do(sides[1], operations.move(sides[1], 2, 0))
    change(sides[1], "Regime", "regime")
    assert texts(merged(base, *sides)[1]) == [f"{QUESTION} {ANSWER.replace('Regime', 'regime')}"]


def test_a_move_and_an_edit_go_together(base, sides):
    do(sides[0], operations.move(sides[0], 2, 0))
    change(sides[1], "Regime", "regime")
    assert texts(merged(base, *sides)[1]) == [ANSWER.replace("Regime", "regime"), QUESTION]


def test_what_only_one_side_says_of_a_turn_holds_and_of_two_names_there_is_a_disagreement(base, sides):
    do(sides[0], operations.set_fact(sides[0], 1, Fact.ROLE, Role.NOTE))
    do(sides[0], operations.set_fact(sides[0], 2, Fact.SPEAKER, "A."))
    do(sides[1], operations.set_fact(sides[1], 2, Fact.SPEAKER, "M. A."))
    merging, result = merged(base, *sides)
    assert (result.turn(1).role, result.turn(2).speaker) == (Role.NOTE, "M. A.")
    assert [(one.subject, one.base, one.first, one.second) for one in merging.disagreements] == [
        (Subject.SPEAKER, "Ablyazov", "A.", "M. A.")
    ]


def test_a_confirmed_turn_that_the_other_side_edited_is_a_draft_again(base, sides):
    do(sides[0], operations.set_fact(sides[0], 1, Fact.STATUS, Status.CONFIRMED))
    do(sides[0], operations.set_fact(sides[0], 2, Fact.STATUS, Status.CONFIRMED))
    change(sides[1], "Regime", "regime")
    assert [turn.status for turn in merged(base, *sides)[1].turns] == [Status.CONFIRMED, Status.DRAFT]


def test_comments_decisions_and_terms_of_both_sides_are_there_on_their_words(base, sides):
    start = ANSWER.index("Nobody")
    do(sides[1], operations.set_comment(sides[1], Comment(1, 2, start, start + 6, "Who?", "you", "")))
    do(sides[0], operations.set_comment(sides[0], Comment(1, 1, None, None, "Mine", "me", "")))
    change(sides[0], "The Regime", "That old regime")
    for side, wrong in zip(sides, ("Regimen", "Rejime"), strict=True):
        side.apply(SetTerm(None, Term(1, "regime", "режим", (wrong,))))
        do(side, operations.decide(side, [Decision(0, Scope.TRANSCRIPT, Verdict.IGNORED, wrong)]))
    _, result = merged(base, *sides)
    assert sorted(one.text for one in result.comments.values()) == ["Mine", "Who?"]
    yours = next(one for one in result.comments.values() if one.text == "Who?")
    assert result.turn(2).text[yours.start : yours.end] == "Nobody"
    assert [one.wrong for one in result.terms.values()] == [("Regimen", "Rejime")]
    assert {one.fingerprint for one in result.decisions.values()} == {"Regimen", "Rejime"}


def test_merging_once_more_changes_nothing(base, sides):
    change(sides[0], "Regime", "regime")
    change(sides[1], "Nobody", "No one")
    do(sides[1], operations.split(sides[1], 2, ANSWER.index("Nobody")))
    do(sides[1], operations.set_comment(sides[1], Comment(1, 1, None, None, "Why?", "you", "")))
    _, once = merged(base, *sides)
    _, twice = merged(base, once, sides[1])
    assert state(twice) == state(once)


def test_a_part_that_neither_copy_has_alone_is_as_the_part_before_it():
    base = transcript_of("aa\naa")
    first, second = base.copy(), base.copy()
    retyped = [lambda now: operations.set_text(now, 1, "\naaa"), lambda now: operations.split(now, 1, 2)]
    renamed = [lambda now: operations.set_fact(now, 1, Fact.ROLE, Role.NOTE), lambda now: operations.split(now, 1, 2)]
    carry_out(first, retyped)
    carry_out(second, renamed)
    assert shown(merged(base, first, second)[1]) == shown(merged(base, second, first)[1])
