# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that go through LibreOffice: ours come back, and what it writes is read.

LibreOffice is a quarter of a gigabyte and takes its time, so this runs only where FAIRHAND_DEEP is set to 1:

    FAIRHAND_DEEP=1 .venv/bin/python -m pytest tests/deep
"""

import os
import shutil
import subprocess

import pytest

from app.exporting.exported import View
from app.exporting.formats import Format, as_file
from app.importing.reader import Tracked, read_transcript
from app.paths import sample_interview
from app.transcript import operations
from app.transcript.transcript import Transcript
from tests.exporting.exports import apply, edited_talk, exported_of

PATIENCE = 300
SOFFICE = shutil.which("soffice")
pytestmark = [
    pytest.mark.skipif(os.environ.get("FAIRHAND_DEEP") != "1", reason="deep tests are asked for by FAIRHAND_DEEP=1"),
    pytest.mark.skipif(SOFFICE is None, reason="there is no soffice: apt-get install libreoffice-writer-nogui"),
]


@pytest.fixture(scope="module")
def own_profile(tmp_path_factory):
    return f"-env:UserInstallation={(tmp_path_factory.mktemp('libreoffice')).as_uri()}"


@pytest.fixture
def through(tmp_path, own_profile):
    """Let LibreOffice read a file and write it in other formats, one after the other; return the last."""

    def through(name, data, *suffixes):
        path = tmp_path / name
        path.write_bytes(data)
        for number, suffix in enumerate(suffixes):
            out = tmp_path / str(number)
            command = [SOFFICE, own_profile, "--headless", "--convert-to", suffix, "--outdir", out, path]
            subprocess.run(command, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)
            path = out / f"{path.stem}.{suffix.partition(':')[0]}"
        return path

    return through


@pytest.fixture(scope="module")
def interview():
    return Transcript.of_originals(read_transcript(sample_interview()).originals())


@pytest.fixture(scope="module")
def edited(interview):
    """Return the interview with words changed, a turn split, two merged, one emptied."""
    transcript = interview.copy()
    first, second, third, fourth, *_ = transcript.reading_order
    apply(transcript, operations.replace_text(transcript, first, 0, 2, "Dear Mr"))
    apply(transcript, operations.split(transcript, second, transcript.turn(second).text.index(". ") + 1))
    apply(transcript, operations.merge_with_next(transcript, third, "\n"))
    apply(transcript, operations.set_text(transcript, transcript.reading_order[-1], ""))
    assert fourth not in transcript
    return exported_of(transcript)


def words(texts):
    return [word for text in texts for word in text.split()]


def words_of(turns):
    return words(turn.text for turn in turns)


@pytest.mark.parametrize(
    ("kind", "steps"),
    [
        (Format.DOCX, ("odt",)),
        (Format.DOCX, ("docx",)),
        (Format.DOCX, ("odt", "docx")),
        (Format.HTML, ("html",)),
        (Format.HTML, ("odt:writer8",)),
    ],
)
def test_the_interview_comes_back(through, interview, kind, steps):
    found = read_transcript(through(f"talk.{kind}", as_file(exported_of(interview), kind, View.CLEAN), *steps))
    assert words_of(found.turns) == words_of(interview.turns)
    roles = [(turn.text, str(turn.role)) for turn in found.turns]
    assert roles == [(turn.text, str(turn.role)) for turn in interview.turns]


def test_it_reads_our_word_file_word_for_word(through, interview):
    path = through("talk.docx", as_file(exported_of(interview), Format.DOCX, View.CLEAN), "txt:Text (encoded):UTF8")
    assert path.read_text(encoding="utf-8-sig").split() == words_of(interview.turns)


@pytest.mark.parametrize("steps", [("odt",), ("docx",), ("odt", "docx")])
def test_tracked_changes_are_still_there(through, edited, steps):
    path = through("talk.docx", as_file(edited, Format.DOCX, View.CHANGES), *steps)
    assert words_of(read_transcript(path).turns) == words_of(edited.turns)
    assert words_of(read_transcript(path, tracked=Tracked.REJECT).turns) == words_of(edited.before)
    both = read_transcript(path, tracked=Tracked.BOTH)
    assert words_of(both.corrected) == words_of(edited.turns)
    assert both.authors == (edited.signed.author,)


@pytest.mark.parametrize("steps", [("odt",), ("docx",)])
def test_tracked_changes_of_every_kind_are_still_there(through, steps):
    exported = exported_of(edited_talk())
    path = through("talk.docx", as_file(exported, Format.DOCX, View.CHANGES), *steps)
    assert words_of(read_transcript(path).turns) == words_of(exported.turns)
    assert words_of(read_transcript(path, tracked=Tracked.REJECT).turns) == words_of(exported.before)


def test_a_text_that_it_opened_and_saved(through, interview):
    data = sample_interview().read_bytes()
    for kind in ("odt", "docx", "html"):
        found = read_transcript(through("talk.txt", data, kind))
        assert words_of(found.turns) == words_of(interview.turns)
