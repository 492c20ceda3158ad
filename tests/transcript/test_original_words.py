# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.transcript.lineage import original_text
from app.transcript.operations import replace_text
from app.transcript.original_words import changed_words, restore_words
from app.transcript.transcript import Transcript
from app.transcript.turn import Original, Role

WORDS = st.lists(st.sampled_from(["the", "Regime", "falls", "slowly", "and", "now", "𝄞", "he’s"]), max_size=9).map(
    " ".join
)


def transcript_of(original, text):
    transcript = Transcript.of_originals([Original(1, original, Role.ANSWER, "", 0, len(original))])
    for edit in replace_text(transcript, 1, 0, len(original), text):
        transcript.apply(edit)
    return transcript


def restored(transcript, start, end):
    for edit in restore_words(transcript, 1, start, end):
        transcript.apply(edit)
    return transcript.turn(1).text


@pytest.mark.parametrize(
    ("selected", "after"),
    [
        ("regime", "Nobody fears the Regime, and the power of a state is gone."),
        ("gime,", "Nobody fears the Regime, and the power of a state is gone."),
        ("and", "Nobody fears the regime, and the power of a state is gone."),
        ("power of a state", "Nobody fears the regime, and the Power of the state is gone."),
    ],
)
def test_only_changes_that_the_selection_touches_go_back(selected, after):
    now = "Nobody fears the regime, and the power of a state is gone."
    transcript = transcript_of("Nobody fears the Regime, and the Power of the state is gone.", now)
    start = now.index(selected)
    assert restored(transcript, start, start + len(selected)) == after


def test_deleted_words_come_back_where_they_stood():
    transcript = transcript_of("It is a very good day.", "It is a good day.")
    assert restored(transcript, 6, 9) == "It is a very good day."


@given(WORDS, WORDS)
def test_a_whole_turn_reads_as_the_machine_wrote_it(original, text):
    transcript = transcript_of(original, text)
    assert restored(transcript, 0, len(text)) == original


@given(WORDS, WORDS, st.data())
def test_what_lies_beside_the_selection_stays(original, text, data):
    transcript = transcript_of(original, text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    changes = changed_words(transcript, 1, start, end)
    after = restored(transcript, start, end)
    if not changes:
        assert after == text
    else:
        assert after.startswith(text[: changes[0].start])
        assert after.endswith(text[changes[-1].end :])
    assert original_text(transcript.turn(1).origin, transcript.originals) == original
