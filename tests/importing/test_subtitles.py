# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.errors import NotReadable
from app.importing.imported import Lost
from app.transcript.cue import Cue
from tests.importing.files import read, turns

SRT = (
    "1\r\n00:00:01,000 --> 00:00:02,500\r\nWho are\r\nyou?\r\n\r\n"
    "2\r\n00:00:03,000 --> 00:00:04,000\r\n<i>I am</i> Tom\r\n\r\n"
    "3\r\n00:00:04,000 --> 00:00:05,250\r\n&amp; nobody.\r\n"
)
VTT = (
    "WEBVTT - a talk\n\nNOTE not seen\n\nSTYLE\n::cue { color: red }\n\n"
    "one\n00:01.000 --> 00:02.500 align:start\n<v Anna Berg>Who are you?\n\n"
    "01:00:03.000 --> 01:00:04.000\n<v.loud Bert>I am <c.x>nobody</c>.</v>\n\n"
    "01:00:04.000 --> 01:00:05.000\n<v Bert>Truly.\n"
)


def test_lines_are_joined_and_questions_found(tmp_path):
    imported = read(tmp_path, "talk.srt", SRT)
    assert turns(imported) == [("Who are you?", "question", ""), ("I am Tom & nobody.", "answer", "")]
    assert imported.lost == (Lost.TAGS,)


def test_times_are_kept_with_the_words_that_were_said(tmp_path):
    assert read(tmp_path, "talk.srt", SRT).aside().cues == [
        Cue(1, 0, 12, 1000, 2500),
        Cue(2, 0, 8, 3000, 4000),
        Cue(2, 9, 18, 4000, 5250),
    ]


def test_places_are_those_of_the_file(tmp_path):
    imported = read(tmp_path, "talk.srt", SRT)
    start, end = imported.turns[1].places.to_file(5, 8)
    assert imported.decoded[start:end] == "Tom"
    start, end = imported.turns[1].places.to_file(9, 10)
    assert imported.decoded[start:end] == "&amp;"


def test_voices_are_speakers(tmp_path):
    imported = read(tmp_path, "talk.vtt", VTT)
    assert turns(imported) == [
        ("Who are you?", "question", "Anna Berg"),
        ("I am nobody. Truly.", "answer", "Bert"),
    ]
    assert [(cue.begins, cue.ends) for cue in imported.aside().cues][1:] == [
        (3_603_000, 3_604_000),
        (3_604_000, 3_605_000),
    ]


def test_names_before_colons_are_speakers(tmp_path):
    said = ["Anna: Who?", "Bert: I.", "And more.", "Anna: Why?", "Bert: So."]
    blocks = [f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{text}\n" for n, text in enumerate(said, 1)]
    assert turns(read(tmp_path, "talk.srt", "\n".join(blocks))) == [
        ("Who?", "question", "Anna"),
        ("I. And more.", "answer", "Bert"),
        ("Why?", "question", "Anna"),
        ("So.", "answer", "Bert"),
    ]


def test_a_file_without_times_is_refused(tmp_path):
    with pytest.raises(NotReadable, match="holds no times"):
        read(tmp_path, "talk.srt", "Just a text.")


def subtitles(*texts):
    return "\n".join(f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{text}\n" for n, text in enumerate(texts, 1))


def test_a_dash_before_a_line_is_a_change_of_speaker(tmp_path):
    imported = read(
        tmp_path, "talk.srt", subtitles("Once more.", "- Who? Are you?\n- I am Tom", "and nobody.", "-Tom?")
    )
    assert turns(imported) == [
        ("Once more.", "answer", ""),
        ("Who? Are you?", "question", ""),
        ("I am Tom and nobody.", "answer", ""),
        ("Tom?", "question", ""),
    ]
    assert imported.aside().cues[1:3] == [Cue(2, 0, 13, 2000, 2557), Cue(3, 0, 8, 2557, 2900)]


def test_two_who_only_say_something_are_two_turns(tmp_path):
    imported = read(tmp_path, "talk.srt", subtitles("– He came.\n– She came.", "They came."))
    assert [text for text, _, _ in turns(imported)] == ["He came.", "She came. They came."]


@pytest.mark.parametrize(
    "text", ["He came\n— but nobody saw it.", "-5 degrees\n-6 degrees.", "-- and then\n-- nothing."]
)
def test_other_dashes_are_text(tmp_path, text):
    imported = read(tmp_path, "talk.srt", subtitles(text))
    assert [one for one, _, _ in turns(imported)] == [text.replace("\n", " ")]
