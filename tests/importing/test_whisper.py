# SPDX-License-Identifier: GPL-3.0-or-later
import json

import pytest

from app.errors import NotReadable
from app.transcript.cue import Cue
from tests.importing.files import read, turns


def test_segments_with_speakers(tmp_path):
    segments = [
        {"id": 0, "start": 0.5, "end": 2.25, "text": " Who are you?", "speaker": "SPEAKER_00", "tokens": [1]},
        {"id": 1, "start": 3, "end": 4.0, "text": " I am nobody.", "speaker": "SPEAKER_01"},
        {"id": 2, "start": 4.0, "end": 5.0, "text": " Truly.", "speaker": "SPEAKER_01"},
    ]
    imported = read(tmp_path, "talk.json", json.dumps({"text": "...", "segments": segments, "language": "ru"}))
    assert turns(imported) == [
        ("Who are you?", "question", "SPEAKER_00"),
        ("I am nobody. Truly.", "answer", "SPEAKER_01"),
    ]
    assert imported.aside().cues[0] == Cue(1, 0, 12, 500, 2250)
    assert imported.metadata["source_language"] == "ru"


def test_whisper_cpp_counts_in_milliseconds_and_names_nobody(tmp_path):
    parts = [
        {"offsets": {"from": 0, "to": 1500}, "text": " Who?"},
        {"offsets": {"from": 1500, "to": 2500}, "text": " I."},
    ]
    imported = read(tmp_path, "talk.json", json.dumps({"transcription": parts}))
    assert turns(imported) == [("Who?", "question", ""), ("I.", "answer", "")]
    assert [(cue.begins, cue.ends) for cue in imported.aside().cues] == [(0, 1500), (1500, 2500)]


@pytest.mark.parametrize(
    "data",
    ["[1, 2]", "{", '{"segments": [{"start": 1}]}', '{"a": ' + "[" * 100_000, '{"segments": [{"text": "\\ud800"}]}'],
)
def test_another_json_is_refused_in_one_sentence(tmp_path, data):
    with pytest.raises(NotReadable) as caught:
        read(tmp_path, "talk.json", data)
    assert "\n" not in str(caught.value)
