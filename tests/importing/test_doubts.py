# SPDX-License-Identifier: GPL-3.0-or-later
from pathlib import Path

import pytest

from app.importing.doubts import Doubt, doubts_of
from app.importing.reader import read_transcript

SAMPLE = Path(__file__).parents[2] / "seeds" / "ablyazov-interview.txt"


def doubts(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "talk.txt"
    path.write_bytes(text.encode(encoding))
    return doubts_of(read_transcript(path))


def test_the_sample_is_clear():
    assert doubts_of(read_transcript(SAMPLE)) == ()


def test_a_guessed_encoding_is_looked_at(tmp_path):
    assert doubts(tmp_path, "Q: Wer fürchtet die Straße? “Nobody”\n\nA: Niemand – “so” geht’s.\n", "cp1252") == (
        Doubt.ENCODING,
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "ascii"])
def test_a_known_encoding_is_not(tmp_path, encoding):
    assert doubts(tmp_path, "Q: Who?\n\nA: Nobody.\n", encoding) == ()


def test_a_long_text_without_questions_is_looked_at(tmp_path):
    assert doubts(tmp_path, "\n\n".join(["Nobody fears it at all."] * 6)) == (Doubt.NO_QUESTIONS,)


def test_a_short_one_is_not(tmp_path):
    assert doubts(tmp_path, "Nobody fears it.\n\nNot one.\n") == ()


def test_a_long_text_of_questions_alone_is_looked_at(tmp_path):
    assert doubts(tmp_path, "\n\n".join(["Who fears it?"] * 6)) == (Doubt.NO_ANSWERS,)


def test_answers_that_ask_are_looked_at(tmp_path):
    assert doubts(tmp_path, "Q: Nobody.\n\nA: Who fears it?\n\n" * 4) == (Doubt.SWAPPED,)
