# SPDX-License-Identifier: GPL-3.0-or-later
from hypothesis import given, settings

from app.exporting.marked import Mark, marked, unmarked
from app.history.signatures import Signature
from app.transcript import operations
from tests.transcripts import action_lists, transcript_of, transcripts


def text_without(paragraphs, mark):
    """Read the paragraphs as a word processor does when all changes are accepted or rejected."""
    text = ""
    for paragraph in paragraphs:
        text += "".join(piece.text for piece in paragraph.pieces if piece.mark is not mark)
        text += "" if paragraph.end is mark else "\n"
    return text


def text_of(turns):
    return "".join(turn.text + "\n" for turn in turns)


@settings(max_examples=60)
@given(transcripts, action_lists)
def test_rejecting_all_gives_the_state_before_and_accepting_all_the_state_after(transcript, actions):
    before = transcript.turns
    for action in actions:
        for edit in action(transcript):
            transcript.apply(edit)
    paragraphs = marked(before, transcript.turns, {})
    assert text_without(paragraphs, Mark.INSERTED) == text_of(before)
    assert text_without(paragraphs, Mark.DELETED) == text_of(transcript.turns)


@settings(max_examples=60)
@given(transcripts, action_lists)
def test_each_piece_knows_where_it_stands_in_its_turn(transcript, actions):
    before = transcript.turns
    for action in actions:
        for edit in action(transcript):
            transcript.apply(edit)
    for paragraph in marked(before, transcript.turns, {}):
        for piece in paragraph.pieces:
            if piece.mark is not Mark.DELETED:
                turn = transcript.turn(piece.turn)
                assert turn.text[piece.at : piece.at + len(piece.text)] == piece.text


def test_a_moved_turn_is_deleted_here_and_inserted_there():
    transcript = transcript_of("One?", "Two.", "Three?")
    before = transcript.turns
    for edit in operations.move(transcript, 1, 2):
        transcript.apply(edit)
    found = [(paragraph.pieces[0].text, paragraph.end) for paragraph in marked(before, transcript.turns, {})]
    assert found == [("One?", Mark.DELETED), ("Two.", Mark.KEPT), ("Three?", Mark.KEPT), ("One?", Mark.INSERTED)]


def test_a_split_turn_begins_a_second_one_and_a_second_paragraph_does_not():
    transcript = transcript_of("Who?", "One. Two.\nThree.")
    before = transcript.turns
    for edit in operations.split(transcript, 2, 4):
        transcript.apply(edit)
    paragraphs = marked(before, transcript.turns, {})
    assert [paragraph.begins for paragraph in paragraphs] == [True, True, True, False]
    assert paragraphs[1].end is Mark.INSERTED


def test_a_change_bears_the_latest_signature_that_touches_it():
    transcript = transcript_of("Who?", "The Regime falls.")
    before = transcript.turns
    for edit in operations.replace_text(transcript, 2, 4, 10, "regime"):
        transcript.apply(edit)
    early, late = Signature(4, 10, "Anna", "2026-01-01"), Signature(4, 5, "Bert", "2026-01-02")
    pieces = [p for paragraph in marked(before, transcript.turns, {2: [early, late]}) for p in paragraph.pieces]
    assert [(p.text, p.signature and p.signature.author) for p in pieces if p.mark is not Mark.KEPT] == [
        ("Regime", "Bert"),
        ("regime", "Bert"),
    ]


def test_one_state_alone_is_all_kept():
    (first, second) = unmarked(transcript_of("One.\nTwo.").turns)
    assert (first.begins, second.begins) == (True, False)
    assert {piece.mark for paragraph in (first, second) for piece in paragraph.pieces} == {Mark.KEPT}
