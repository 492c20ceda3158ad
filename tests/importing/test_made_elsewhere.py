# SPDX-License-Identifier: GPL-3.0-or-later
"""The interview in files that other programs have made of it, and our files read by those programs.

Documents by pandoc, subtitles by pysubs2, tables by Python's csv in the dialect of Excel, XLIFF and TMX by the
translate toolkit. LibreOffice has its turn in `tests/deep`.
"""

import csv
import io

import pypandoc
import pysubs2
import pytest
from translate.storage import tmx, xliff

from app.exporting.formats import Format, as_file
from app.importing.imported import Lost
from app.importing.reader import read_transcript
from app.paths import sample_interview
from app.transcript.cue import Cue
from app.transcript.transcript import Transcript
from app.transcript.turn import Role
from tests.exporting.exports import exported_of
from tests.importing.files import read

SUBTITLES = {Format.SRT: "srt", Format.VTT: "vtt"}


@pytest.fixture(scope="module")
def interview():
    return Transcript.of_originals(read_transcript(sample_interview()).originals())


def words(texts):
    return [word for text in texts for word in text.split()]


def said(interview):
    return words(turn.text for turn in interview.turns)


def cues_of(interview):
    at, cues = 0, []
    for turn in interview.turns:
        cues.append(Cue(turn.id, 0, len(turn.text), at, at + 50 * len(turn.text)))
        at = cues[-1].ends + 500
    return cues


@pytest.mark.parametrize("kind", ["docx", "odt", "html"])
def test_a_document_that_pandoc_made_of_our_markdown(tmp_path, interview, kind):
    markdown = as_file(exported_of(interview), Format.MARKDOWN, "clean").decode()
    path = tmp_path / f"talk.{kind}"
    pypandoc.convert_text(markdown, kind, format="commonmark_x", outputfile=str(path), extra_args=["--standalone"])
    found = read_transcript(path)
    assert [(turn.text, turn.role) for turn in found.turns] == [(turn.text, turn.role) for turn in interview.turns]


@pytest.mark.parametrize(("kind", "suffix"), SUBTITLES.items())
def test_subtitles_that_pysubs2_reads_and_writes_again(tmp_path, interview, kind, suffix):
    cues = cues_of(interview)
    ours = as_file(exported_of(interview, cues=cues), kind, "clean").decode()
    theirs = pysubs2.SSAFile.from_string(ours)
    assert words(event.plaintext for event in theirs) == said(interview)
    assert (theirs[0].start, theirs[-1].end) == (cues[0].begins, cues[-1].ends)
    assert all(len(line) <= 42 for event in theirs for line in event.plaintext.split("\n") if " " in line)
    found = read(tmp_path, f"talk.{suffix}", theirs.to_string(suffix))
    assert words(turn.text for turn in found.turns) == said(interview)
    assert found.aside().cues[-1].ends == cues[-1].ends


@pytest.mark.parametrize(
    ("name", "encoding"), [("talk.csv", "utf-8-sig"), ("talk.csv", "utf-16"), ("talk.tsv", "cp1252")]
)
def test_a_table_as_excel_saves_it(tmp_path, interview, name, encoding):
    held = io.StringIO(newline="")
    table = csv.writer(
        held, "excel-tab" if name.endswith("tsv") else "excel", delimiter="\t" if name.endswith("tsv") else ";"
    )
    table.writerow(["Nr", "Source", "Translation", "Role"])
    table.writerows([n, f"Quelle {n}", turn.text, turn.role] for n, turn in enumerate(interview.turns, 1))
    found = read(tmp_path, name, held.getvalue().encode(encoding))
    assert [(turn.text, turn.role) for turn in found.turns] == [(turn.text, turn.role) for turn in interview.turns]
    assert [source.text for source in found.aside().source_texts] == [
        f"Quelle {n + 1}" for n in range(len(interview.turns))
    ]
    assert found.lost == ()


@pytest.mark.parametrize(("name", "storage"), [("talk.xlf", xliff.xlifffile), ("talk.tmx", tmx.tmxfile)])
def test_exchanged_texts_of_the_translate_toolkit(tmp_path, interview, name, storage):
    file = storage(sourcelanguage="ru", targetlanguage="en")
    for n, turn in enumerate(interview.turns, 1):
        unit = file.addsourceunit(f"Источник {n}")
        unit.settarget(turn.text, "en")
    held = io.BytesIO()
    file.serialize(held)
    found = read(tmp_path, name, held.getvalue())
    assert words(turn.text for turn in found.turns) == said(interview)
    assert len(found.aside().source_texts) == len(interview.turns)
    assert Lost.UNTRANSLATED not in found.lost


def test_plain_text_that_pandoc_wrapped(tmp_path, interview):
    markdown = as_file(exported_of(interview), Format.MARKDOWN, "clean").decode()
    plain = pypandoc.convert_text(markdown, "plain", format="commonmark_x", extra_args=["--columns=72"])
    found = read(tmp_path, "talk.txt", plain)
    assert words(turn.text for turn in found.turns if turn.role is not Role.NOTE) == said(interview)
