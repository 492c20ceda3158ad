# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import NotWritable
from app.exporting.captions import captions, to_srt, to_vtt
from app.transcript import operations
from app.transcript.cue import Cue
from tests.exporting.exports import apply, exported_of
from tests.transcripts import transcript_of

CUES = (Cue(1, 0, 4, 1000, 2500), Cue(2, 0, 17, 3000, 4000), Cue(2, 18, 31, 4000, 3_726_005))


def talk():
    return transcript_of("Who?", "The Regime falls. Nobody weeps.")


def shown(transcript, cues=CUES):
    exported = exported_of(transcript, cues=cues)
    return [(caption.begins, caption.ends, " | ".join(caption.lines)) for caption in captions(exported)]


def test_each_part_is_seen_when_it_was_said():
    assert to_srt(exported_of(talk(), cues=CUES)) == (
        "1\n00:00:01,000 --> 00:00:02,500\nWho?\n\n"
        "2\n00:00:03,000 --> 00:00:04,000\nThe Regime falls.\n\n"
        "3\n00:00:04,000 --> 01:02:06,005\nNobody weeps.\n"
    )


def test_webvtt_has_its_own_header_signs_and_voices():
    transcript = talk()
    apply(transcript, operations.set_text(transcript, 1, "<Who> & why -->?"))
    assert to_vtt(exported_of(transcript, cues=CUES), speakers=True).startswith(
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n<v Interviewer>&lt;Who&gt; &amp; why --&gt;?\n\n"
    )


def test_an_edited_turn_is_cut_where_its_original_was():
    transcript = talk()
    apply(transcript, operations.set_text(transcript, 2, "The old regime is falling. And nobody is weeping."))
    assert [text for _, _, text in shown(transcript)] == [
        "Who?",
        "The old regime is falling.",
        "And nobody is weeping.",
    ]


def test_turns_that_were_split_or_merged_keep_their_times():
    transcript = talk()
    apply(transcript, operations.split(transcript, 2, 18))
    assert shown(transcript)[1:] == [(3000, 4000, "The Regime falls."), (4000, 3_726_005, "Nobody weeps.")]
    apply(transcript, operations.merge_with_next(transcript, 1, " "))
    assert shown(transcript)[:2] == [(1000, 2500, "Who?"), (3000, 4000, "The Regime falls.")]


def test_long_parts_become_several_of_two_lines_with_a_share_of_the_time():
    transcript = transcript_of("word " * 40)
    found = captions(exported_of(transcript, cues=[Cue(1, 0, 200, 0, 10_000)]))
    assert all(len(line) <= 42 for caption in found for line in caption.lines)
    assert all(len(caption.lines) <= 2 for caption in found)
    assert [caption.begins for caption in found][1:] == [caption.ends for caption in found][:-1]
    assert (found[0].begins, found[-1].ends) == (0, 10_000)


def test_without_times_there_are_no_subtitles():
    with pytest.raises(NotWritable, match="no times"):
        to_srt(exported_of(talk()))


@settings(max_examples=40)
@given(st.lists(st.sampled_from(["The", "Regime", "falls", "a", "nobody", "weeps"]), max_size=12))
def test_no_word_is_lost_whatever_was_edited(words):
    transcript = talk()
    apply(transcript, operations.set_text(transcript, 2, " ".join(words)))
    text = " ".join(text.replace(" | ", " ") for begins, _, text in shown(transcript) if begins >= 3000)
    assert text.split() == words
