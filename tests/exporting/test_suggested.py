# SPDX-License-Identifier: GPL-3.0-or-later
"""Suggestions among the changes that are written, each in its author's name."""

import io
import re
import zipfile
from dataclasses import replace

import msgspec

from app.exporting.docx.document import to_docx
from app.exporting.exported import View
from app.exporting.marked import Mark, marked
from app.exporting.suggested import with_suggestions
from app.exporting.views import as_markdown
from app.history.signatures import Signature
from app.transcript import operations
from app.transcript.annotations import Comment, Suggestion
from tests.exporting.exports import apply, exported_of
from tests.transcripts import transcript_of

EDITED = "2026-02-03T04:05:06.789Z"
LATER = "2026-02-04T04:05:06.789Z"
TEXTS = ("Who fears it?", "The Regime will fall soon. Nobody weeps for them.")


def talk():
    """Return what is to be written of a talk with one word corrected by its editor."""
    transcript = transcript_of(*TEXTS)
    apply(transcript, operations.replace_text(transcript, 2, 4, 10, "regime"))
    return exported_of(transcript, signatures={2: [Signature(4, 10, "Editor", EDITED)]})


def suggestion(number, phrase, inserted, author="Ann", turn=2):
    text = TEXTS[turn - 1].replace("Regime", "regime")
    start = text.index(phrase)
    return Suggestion(number, turn, start, start + len(phrase), phrase, inserted, author, LATER)


def changes(exported):
    """Return what is deleted and inserted, with who did it."""
    paragraphs = marked(exported.before, exported.turns, exported.signatures)
    pieces = [piece for paragraph in paragraphs for piece in paragraph.pieces if piece.mark is not Mark.KEPT]
    return [(piece.mark.value, piece.text, piece.signature.author) for piece in pieces]


def test_what_is_suggested_is_a_change_of_its_author_beside_those_that_were_made():
    ann, ben = suggestion(1, "soon", "one day"), suggestion(2, "them", "it", author="Ben")
    suggested = with_suggestions(talk(), [ben, ann])
    assert not suggested.left
    assert [turn.text for turn in suggested.exported.turns] == [
        "Who fears it?",
        "The regime will fall one day. Nobody weeps for it.",
    ]
    assert changes(suggested.exported) == [
        ("deleted", "Regime", "Editor"),
        ("inserted", "regime", "Editor"),
        ("deleted", "soon", "Ann"),
        ("inserted", "one day", "Ann"),
        ("deleted", "them", "Ben"),
        ("inserted", "it", "Ben"),
    ]


def test_markdown_marks_them_as_it_marks_changes():
    exported = with_suggestions(talk(), [suggestion(1, "soon", "one day")]).exported
    assert "fall {--soon--}{++one day++}" in as_markdown(exported, View.CHANGES)


def test_the_word_file_names_author_and_time():
    exported = with_suggestions(talk(), [suggestion(1, "soon", "one day")]).exported
    with zipfile.ZipFile(io.BytesIO(to_docx(exported, View.CHANGES))) as file:
        document = file.read("word/document.xml").decode()
    tracked = re.findall(r'<w:(ins|del) [^>]*w:author="Ann" w:date="([^"]*)"', document)
    assert tracked == [("del", "2026-02-04T04:05:06Z"), ("ins", "2026-02-04T04:05:06Z")]


def test_of_two_for_the_same_words_the_first_is_written_and_the_other_named():
    first, second = suggestion(1, "fall soon", "go"), suggestion(2, "soon", "one day", author="Ben")
    gone = msgspec.structs.replace(suggestion(3, "Nobody", "None"), deleted="No one")
    suggested = with_suggestions(talk(), [second, first, gone])
    assert suggested.left == (second, gone)
    assert suggested.exported.turns[1].text == "The regime will go. Nobody weeps for them."


def test_a_comment_stays_with_its_words():
    at = talk().turns[1].text.index("weeps")
    exported = replace(talk(), comments=[Comment(1, 2, at, at + 5, "Really?", "Ann", LATER)])
    (comment,) = with_suggestions(exported, [suggestion(1, "soon", "one day")]).exported.comments
    assert "The regime will fall one day. Nobody weeps for them."[comment.start : comment.end] == "weeps"


def test_without_suggestions_nothing_is_different():
    exported = talk()
    assert changes(with_suggestions(exported, []).exported) == changes(exported)
