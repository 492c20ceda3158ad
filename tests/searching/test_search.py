# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import EditRefused
from app.searching import search as search_module
from app.searching.places import HitPlace, Places, TurnHits
from app.searching.query import Hit, Query, Scope, Where
from app.searching.replacing import replacements_of
from app.searching.search import search
from app.transcript import operations
from app.transcript import replacements as replacements_module
from app.transcript.annotations import Comment
from app.transcript.edits import Edit, inverse
from app.transcript.replacements import Replacement, as_edits
from app.transcript.turn import Status
from tests.transcripts import transcript_of, transcripts


class NoEngine:
    def hits(self, query, texts, cancelled=lambda: False):
        raise AssertionError("no expression was asked for")


def places(transcript, query, scope=None, cancelled=lambda: False):
    return search(transcript.turns, transcript.originals, query, NoEngine(), scope, cancelled)


def edited(*texts):
    transcript = transcript_of(*texts)
    for edit in operations.replace_text(transcript, 1, 0, 3, "One"):
        transcript.apply(edit)
    return transcript


def test_originals_and_corrections_are_looked_through_as_asked():
    transcript = edited("The Regime", "the regime")
    assert places(transcript, Query("the")).count == 3
    assert places(transcript, Query("the", Where.CORRECTIONS)).count == 1
    assert places(transcript, Query("the", Where.ORIGINALS)).count == 2
    assert places(transcript, Query("One", Where.ORIGINALS)).count == 0


def test_a_scope_of_turns_or_of_a_span_holds():
    transcript = transcript_of("aba", "aa", "a")
    assert places(transcript, Query("a"), Scope(frozenset({2, 3}))).count == 6
    assert places(transcript, Query("a"), Scope(frozenset({1}), (1, 3))).of(1) == TurnHits((), (Hit(2, 3),))


def test_a_search_that_is_called_off_ends():
    assert places(transcript_of("a", "a"), Query("a"), cancelled=lambda: True).count == 0


def test_too_many_hits_end_the_search(monkeypatch):
    monkeypatch.setattr(search_module, "MOST", 3)
    found = places(transcript_of("aa", "aa", "aa"), Query("a"))
    assert not found.complete
    assert found.count == 4


walks = st.lists(st.integers(0, 6), max_size=5)


@given(st.lists(st.sampled_from(["", "a", "ba", "aab"]), min_size=1, max_size=5))
def test_walking_on_and_back_visits_every_place_in_order_and_wraps(texts):
    transcript = transcript_of(*texts)
    found, order = places(transcript, Query("a")), transcript.reading_order
    rows = {turn: row for row, turn in enumerate(order)}
    row, key, visited = 0, (False, 0), []
    for _ in range(found.count):
        place, wrapped = found.next(order, row, key)
        assert not wrapped
        visited.append(place)
        row, key = rows[place.turn], (place.key[0], place.key[1] + 1)
    assert [found.number(place, rows) for place in visited] == list(range(1, found.count + 1))
    step = found.next(order, row, key)
    assert step == ((visited[0], True) if visited else None)
    for place in reversed(visited):
        back, wrapped = found.previous(order, row, key)
        assert (back, wrapped) == (place, False)
        row, key = rows[place.turn], place.key
    assert found.previous(order, row, key) == ((visited[-1], True) if visited else None)


def test_places_follow_what_is_put():
    found = Places({1: TurnHits((), (Hit(0, 1),))})
    found.put(2, TurnHits((Hit(0, 1),), (Hit(2, 3),)))
    found.put(1, TurnHits())
    assert found.count == 2
    assert found.in_corrections == 1
    assert found.next([1, 2], 0, (False, 0)) == (HitPlace(2, True, Hit(0, 1)), False)


def carried_out(transcript, query):
    chosen = replacements_of(transcript.turns, places(transcript, query), query)
    edits = as_edits(transcript.copy(), chosen)
    for edit in edits:
        transcript.apply(edit)
    return edits


def test_only_corrections_are_replaced_and_turns_return_to_draft():
    transcript = edited("The Regime and the regime", "x")
    transcript.apply(operations.set_fact(transcript, 1, "status", Status.CONFIRMED)[0])
    carried_out(transcript, Query("regime", replacement="government", keep_case=True))
    assert transcript.turn(1).text == "One Government and the government"
    assert transcript.turn(1).status is Status.DRAFT
    assert transcript.originals[1].text == "The Regime and the regime"


def test_comments_stay_with_their_words():
    transcript = transcript_of("aa bb aa cc")
    for edit in operations.set_comment(transcript, Comment(1, 1, 9, 11, "why?", "me", "now")):
        transcript.apply(edit)
    carried_out(transcript, Query("aa", replacement="longer"))
    comment = transcript.comments[1]
    assert transcript.turn(1).text[comment.start : comment.end] == "cc"


@given(transcripts, st.sampled_from(["a", "b", "Regime", "the", "é"]), st.sampled_from(["", "x", "aa", "é"]))
def test_replacing_all_is_what_replacing_in_the_text_is_and_can_be_undone(transcript, term, new):
    before = [turn.text for turn in transcript.turns]
    edits: list[Edit] = carried_out(transcript, Query(term, match_case=True, replacement=new))
    if all(text.isascii() for text in before):
        assert [turn.text for turn in transcript.turns] == [text.replace(term, new) for text in before]
    for edit in reversed(edits):
        transcript.apply(inverse(edit))
    assert [turn.text for turn in transcript.turns] == before


@given(transcripts, st.sampled_from(["a", "b", "the"]))
def test_very_many_replacements_are_one_edit_a_turn(transcript, term):
    query = Query(term, match_case=True, replacement="xx")
    chosen = replacements_of(transcript.turns, places(transcript, query), query)
    one_by_one, united = transcript.copy(), transcript.copy()
    as_edits(one_by_one, chosen)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(replacements_module, "MANY", 0)
        edits = as_edits(united, chosen)
    assert [turn.text for turn in united.turns] == [turn.text for turn in one_by_one.turns]
    assert len(edits) == len({one.turn for one in chosen})


def test_a_text_that_has_changed_is_refused():
    transcript = transcript_of("aa bb")
    with pytest.raises(EditRefused, match="has changed"):
        as_edits(transcript.copy(), [Replacement(1, 0, "bb", "c")])


def test_edits_that_are_called_off_are_none():
    transcript = transcript_of("aa")
    chosen = replacements_of(transcript.turns, places(transcript, Query("a")), Query("a", replacement="b"))
    assert as_edits(transcript.copy(), chosen, lambda: True) == []


@pytest.mark.parametrize("same", ["a", "A"])
def test_what_would_stay_as_it_is_is_left_out(same):
    transcript = transcript_of("a")
    query = Query("a", replacement=same)
    assert len(replacements_of(transcript.turns, places(transcript, query), query)) == (same != "a")
