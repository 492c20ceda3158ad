# SPDX-License-Identifier: GPL-3.0-or-later
"""Word files, read back by pandoc and by python-docx."""

import io
import re
import zipfile

import docx
import pypandoc
import pytest

from app.exporting.docx.document import to_docx
from app.exporting.exported import View
from app.history.signatures import Signature
from app.importing.reader import read_transcript
from app.paths import sample_interview
from app.transcript import operations
from app.transcript.annotations import Comment
from app.transcript.edits import Fact
from app.transcript.transcript import Transcript
from app.transcript.turn import Role
from tests.exporting.exports import SIGNED, apply, edited_talk, exported_of
from tests.transcripts import transcript_of


@pytest.fixture
def as_pandoc_reads(tmp_path):
    def read(data, changes="accept", to="plain"):
        path = tmp_path / "talk.docx"
        path.write_bytes(data)
        extra = [f"--track-changes={changes}", "--wrap=none"]
        return pypandoc.convert_file(path, to, format="docx", extra_args=extra)

    return read


def words(text):
    return text.split()


def words_of(turns):
    return [word for turn in turns for word in turn.text.split()]


def test_a_clean_file_reads_as_the_text(as_pandoc_reads):
    exported = exported_of(edited_talk())
    read = as_pandoc_reads(to_docx(exported, View.CLEAN))
    assert words(read) == words_of(exported.turns)


def test_accepting_all_changes_gives_the_clean_text_and_rejecting_all_the_original(as_pandoc_reads):
    exported = exported_of(edited_talk())
    tracked = to_docx(exported, View.CHANGES)
    assert words(as_pandoc_reads(tracked, "accept")) == words_of(exported.turns)
    assert words(as_pandoc_reads(tracked, "reject")) == words_of(exported.before)


def test_paragraphs_come_and_go_with_the_changes(as_pandoc_reads):
    exported = exported_of(edited_talk())
    tracked = to_docx(exported, View.CHANGES)
    accepted = [line for line in as_pandoc_reads(tracked, "accept").split("\n") if line]
    rejected = [line for line in as_pandoc_reads(tracked, "reject").split("\n") if line]
    assert accepted == [line for turn in exported.turns for line in turn.text.replace("\t", " ").split("\n") if line]
    assert rejected == [line for turn in exported.before for line in turn.text.replace("\t", " ").split("\n") if line]


def test_changes_bear_who_made_them_and_when(as_pandoc_reads):
    transcript = transcript_of("Who?", "The Regime falls.")
    before = transcript.turns
    apply(transcript, operations.replace_text(transcript, 2, 4, 10, "regime"))
    signatures = {2: [Signature(4, 10, "Anna", "2026-01-02T03:04:05.678Z")]}
    tracked = to_docx(exported_of(transcript, before=before, signatures=signatures), View.CHANGES)
    shown = as_pandoc_reads(tracked, "all", "markdown")
    assert '[regime]{.insertion author="Anna" date="2026-01-02T03:04:05Z"}' in shown
    assert '[Regime]{.deletion author="Anna" date="2026-01-02T03:04:05Z"}' in shown


def test_a_change_that_nobody_signed_is_signed_by_the_project(as_pandoc_reads):
    tracked = to_docx(exported_of(edited_talk()), View.CHANGES)
    assert f'author="{SIGNED.author}"' in as_pandoc_reads(tracked, "all", "markdown")


def test_comments_are_comments(as_pandoc_reads):
    transcript = transcript_of("Who?", "The Regime falls.\nNobody weeps.")
    comments = [
        Comment(3, 2, 4, 10, "Lower case?", "Anna Berg", "2026-01-02T03:04:05.678Z"),
        Comment(4, 2, None, None, "Check\nthis.", "Bert", "2026-01-03T03:04:05Z", resolved=True),
        Comment(5, 2, 31, 31, "At the end.", "Bert", "2026-01-03T03:04:05Z"),
    ]
    data = to_docx(exported_of(transcript, comments=comments), View.CLEAN)
    shown = as_pandoc_reads(data, "all", "native")
    for author, text in (("Anna Berg", "Lower"), ("Bert", "Check"), ("Bert", "end.")):
        assert f'( "author" , "{author}" )' in shown and f'"{text}' in shown
    found = {comment.comment_id: comment for comment in docx.Document(io.BytesIO(data)).comments}
    assert {number: comment.author for number, comment in found.items()} == {3: "Anna Berg", 4: "Bert", 5: "Bert"}
    assert found[3].initials == "AB"
    assert found[4].text == "(resolved) Check\nthis."


def test_the_words_that_a_comment_is_about_are_between_its_marks():
    transcript = transcript_of("Who?", "The Regime falls.")
    comments = [Comment(3, 2, 4, 10, "Hm.", "A", "2026-01-02T03:04:05Z")]
    data = to_docx(exported_of(transcript, comments=comments), View.CLEAN)
    document = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    between = document.split('<w:commentRangeStart w:id="3"/>')[1].split('<w:commentRangeEnd w:id="3"/>')[0]
    assert re.sub(r"<[^>]+>", "", between) == "Regime"


def test_side_by_side_is_a_table(as_pandoc_reads):
    exported = exported_of(edited_talk())
    table = docx.Document(io.BytesIO(to_docx(exported, View.SIDE_BY_SIDE))).tables[0]
    assert [cell.text for cell in table.rows[0].cells] == [
        "Turn",
        "Speaker",
        "Machine translation",
        "Corrected English",
    ]
    assert [row.cells[3].text for row in table.rows[1:]] == [turn.text for turn in exported.turns]


def test_python_docx_finds_styles_names_and_questions_in_bold():
    transcript = transcript_of("Who?", "I.\nTruly.")
    paragraphs = docx.Document(io.BytesIO(to_docx(exported_of(transcript), View.CLEAN, speakers=True))).paragraphs
    assert [paragraph.text for paragraph in paragraphs] == ["Interviewer: Who?", "Ablyazov: I.", "Truly."]
    names = ["Interview question", "Interview answer", "Interview answer, more"]
    assert [paragraph.style.name for paragraph in paragraphs] == names
    assert paragraphs[0].runs[1].bold


def test_headings_and_quotes_are_such_for_other_programs(as_pandoc_reads):
    transcript = transcript_of("A talk", "Said so.")
    apply(transcript, operations.set_fact(transcript, 1, Fact.ROLE, Role.HEADING))
    apply(transcript, operations.set_fact(transcript, 2, Fact.ROLE, Role.QUOTE))
    read = as_pandoc_reads(to_docx(exported_of(transcript), View.CLEAN), to="markdown")
    assert read.splitlines() == ["## A talk {#a-talk .Interview-heading}", "", "> Said so."]


def test_control_characters_leave_a_file_that_can_be_read(as_pandoc_reads):
    transcript = transcript_of("a\x0bb\x00c\x1bd\ufffee]]>")
    assert words(as_pandoc_reads(to_docx(exported_of(transcript), View.CLEAN))) == ["a", "b\ufffdc\ufffdd\ufffde]]>"]


def test_the_interview_is_whole(as_pandoc_reads):
    imported = read_transcript(sample_interview())
    transcript = Transcript.of_originals(imported.originals())
    assert words(as_pandoc_reads(to_docx(exported_of(transcript), View.CLEAN))) == words_of(transcript.turns)


def test_the_same_text_gives_the_same_file():
    assert to_docx(exported_of(edited_talk()), View.CHANGES) == to_docx(exported_of(edited_talk()), View.CHANGES)
