# SPDX-License-Identifier: GPL-3.0-or-later
"""What was exported, imported again: the same turns with roles and speakers."""

import pytest
from hypothesis import given, settings

from app.exporting.exported import Exported, View
from app.exporting.formats import Format, as_file
from app.importing.reader import Tracked, read_transcript
from app.paths import sample_interview
from app.transcript.cue import Cue
from app.transcript.transcript import Transcript
from app.transcript.turn import Status, Turn
from tests.exporting.exports import edited_talk, exported_of
from tests.exporting.test_markdown import turns_of
from tests.importing.files import read, turns


def expected(found):
    return [(turn.text, str(turn.role), turn.speaker) for turn in found if turn.text.strip()]


def again(tmp_path, exported, kind, view=View.CLEAN, **options):
    data = as_file(exported, kind, view, speakers=True)
    suffix = {Format.MARKDOWN: "md", Format.TEXT: "txt"}.get(kind, kind.value)
    return read(tmp_path, f"again.{suffix}", data, **options)


@pytest.fixture(scope="module")
def interview():
    return Transcript.of_originals(read_transcript(sample_interview()).originals())


@pytest.mark.parametrize("kind", [Format.DOCX, Format.HTML, Format.MARKDOWN, Format.TEXT])
def test_the_interview_comes_back(tmp_path, interview, kind):
    found = turns(again(tmp_path, exported_of(interview), kind))
    if kind is Format.TEXT:
        # Plain text does not say what is a quote.
        assert [text for text, _, _ in found] == [turn.text for turn in interview.turns]
    else:
        assert found == expected(interview.turns)


@pytest.mark.parametrize("kind", [Format.SRT, Format.VTT])
def test_the_interview_comes_back_from_subtitles(tmp_path, interview, kind):
    at, cues = 0, []
    for turn in interview.turns:
        cues.append(Cue(turn.id, 0, len(turn.text), at, at + 50 * len(turn.text)))
        at = cues[-1].ends + 500
    exported = exported_of(interview, cues=cues)
    imported = again(tmp_path, exported, kind)
    words = [word for text, _, _ in turns(imported) for word in text.split()]
    assert words == [word for turn in interview.turns for word in turn.text.split()]
    # An answer and a quote by the same person, one after the other, are one turn there.
    assert len(imported.turns) == len(interview.turns) - 1
    assert imported.aside().cues[-1].ends == cues[-1].ends


@pytest.mark.parametrize("kind", [Format.DOCX, Format.HTML])
@settings(max_examples=25, deadline=None)
@given(found=turns_of)
def test_any_turns_come_back(tmp_path_factory, kind, found):
    made = [Turn(n, text, role, speaker, Status.DRAFT, ()) for n, (text, role, speaker) in enumerate(found, 1)]
    if made:
        imported = again(tmp_path_factory.getbasetemp(), Exported(made, {}), kind)
        assert turns(imported) == expected(made)


def test_a_word_file_with_tracked_changes_comes_back_as_either_state(tmp_path):
    exported = exported_of(edited_talk())
    accepted = again(tmp_path, exported, Format.DOCX, View.CHANGES)
    rejected = again(tmp_path, exported, Format.DOCX, View.CHANGES, tracked=Tracked.REJECT)
    text_of = [turn.text for turn in exported.turns if turn.text]
    assert [turn.text for turn in accepted.turns] == text_of
    before = "\n".join(turn.text for turn in exported.before)
    assert "\n".join(turn.text for turn in rejected.turns).split() == before.split()


@pytest.mark.parametrize("kind", [Format.DOCX, Format.HTML])
def test_a_table_side_by_side_comes_back_as_the_corrected_text(tmp_path, interview, kind):
    found = turns(again(tmp_path, exported_of(interview), kind, View.SIDE_BY_SIDE))
    assert [(text, name) for text, _, name in found] == [(turn.text, turn.speaker) for turn in interview.turns]
