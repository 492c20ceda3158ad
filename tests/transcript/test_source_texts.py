# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.transcript import operations
from app.transcript.aside import SourceText
from app.transcript.merging.plan import Merging, Signature
from app.transcript.merging.sides import Copies
from app.transcript.source_texts import corresponding_cut, realigned, source_text
from app.transcript.transcript import Transcript
from tests.transcripts import originals_of, texts, transcript_of

GERMAN = "Wann war das? Im Jahr 1998. Danach ging ich."
ENGLISH = "When was that? In the year 1998. Afterwards I went."


ME = Signature("me", "2026-01-01T00:00:00Z")


def _never(*_: int) -> None:
    return None


def _with_source(translation: str, source: str) -> Transcript:
    return Transcript.of_originals(originals_of(translation), [SourceText(1, source, "talk.docx")])


def _sources(transcript: Transcript) -> list[str]:
    return [source_text(turn.origin, transcript.originals, transcript.source_texts) for turn in transcript.turns]


def _make(transcript: Transcript, edits) -> None:
    for edit in edits:
        transcript.apply(edit)


def test_an_untouched_turn_has_the_source_text_of_its_original():
    assert _sources(_with_source(ENGLISH, GERMAN)) == [GERMAN]


def test_the_halves_of_a_turn_have_the_sentences_that_correspond():
    transcript = _with_source(ENGLISH, GERMAN)
    _make(transcript, operations.split(transcript, 1, ENGLISH.index("Afterwards")))
    assert _sources(transcript) == ["Wann war das? Im Jahr 1998.", "Danach ging ich."]


def test_turns_made_one_again_have_the_whole_source_text_again():
    transcript = _with_source(ENGLISH, GERMAN)
    _make(transcript, operations.split(transcript, 1, ENGLISH.index("In")))
    _make(transcript, operations.merge_with_next(transcript, 1))
    assert _sources(transcript) == [GERMAN]


def test_two_turns_made_one_have_both_source_texts():
    sources = [SourceText(1, "Eins.", ""), SourceText(2, "Zwei.", "")]
    transcript = Transcript.of_originals(originals_of("One.", "Two."), sources)
    _make(transcript, operations.merge_with_next(transcript, 1))
    assert _sources(transcript) == ["Eins.\nZwei."]


@settings(max_examples=40)
@given(texts, texts, st.integers(0, 12))
def test_a_cut_lies_inside_the_source_and_is_the_same_on_both_sides_of_white_space(
    translation: str, source: str, at: int
):
    cut = corresponding_cut(translation, at, source)
    after = len(translation) - len(translation[at:].lstrip())
    assert 0 <= cut <= len(source)
    assert not translation[:at].strip() or cut == corresponding_cut(translation, after, source)


def test_texts_aligned_anew_take_the_place_of_all_that_were_there():
    transcript = _with_source(ENGLISH, GERMAN)
    assert realigned(transcript, {1: GERMAN}, "other.txt") == []
    _make(transcript, realigned(transcript, {}, "other.txt"))
    assert _sources(transcript) == [""]
    _make(transcript, realigned(transcript, {1: "Neu."}, "other.txt"))
    assert transcript.source_texts[1] == SourceText(1, "Neu.", "other.txt")


@pytest.mark.parametrize(("first", "second", "kept"), [("", "Lang.", "Lang."), ("Kurz", "Länger", "Länger")])
def test_a_merge_brings_source_texts_along_whichever_copy_is_first(first: str, second: str, kept: str):
    base = transcript_of("Long.")
    sides = [base.copy(), base.copy()]
    for side, text in zip(sides, (first, second), strict=True):
        _make(side, realigned(side, {1: text}, "talk.docx"))
    for one, other in (sides, sides[::-1]):
        merged = one.copy()
        _make(merged, Merging(Copies(base, one, other, _never, _never)).edits(ME))
        assert merged.source_texts[1].text == kept
