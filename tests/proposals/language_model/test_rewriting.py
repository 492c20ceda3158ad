# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cancelling import never
from app.proposals.language_model.address import model_address
from app.proposals.language_model.client import ModelClient
from app.proposals.language_model.context import passage_of
from app.proposals.language_model.prompt import Passage, messages
from app.proposals.language_model.rewriting import cleaned, proposed, replacements
from app.proposals.language_model.stream import ProposalFailed
from app.transcript.aside import SourceText
from app.transcript.replacements import as_edits
from app.transcript.term import Term
from app.transcript.transcript import Transcript
from app.transcript.turn import Original, Role
from tests.proposals.language_model.server import model_server

TEXT = "It takes a little bit to a dictatorial System loses its balance."


def ask(server, passage, hear=lambda words: None):
    return proposed(ModelClient(model_address(server.address)), "small-model", passage, hear, never)


def test_the_marked_words_alone_are_replaced_and_heard_as_they_come():
    heard = []
    passage = Passage(TEXT, 0, 22, TEXT)
    with model_server(words=("It does", " not take", " much for")) as server:
        assert ask(server, passage, heard.append) == "It does not take much for" + TEXT[22:]
    assert heard == ["It does", "It does not take", "It does not take much for"]


def test_the_model_sees_context_terms_source_and_what_is_marked():
    passage = Passage(
        TEXT, 3, 8, "Der Text", ["Question: Why?"], ["Answer: So."], ["regime"], "Es braucht wenig.", "German"
    )
    system, user = (message["content"] for message in messages(passage))
    assert "from German" in system
    assert "It ⟦takes⟧ a little" in user
    for part in ("Question: Why?", "Answer: So.", "regime", "Es braucht wenig.", "Der Text"):
        assert part in user


def test_a_model_that_does_not_stop_is_stopped():
    with model_server("endless_words") as server, pytest.raises(ProposalFailed, match="does not stop"):
        ask(server, Passage(TEXT, 0, len(TEXT), TEXT))


def test_a_model_that_says_nothing_is_told_of():
    with model_server("empty") as server, pytest.raises(ProposalFailed, match="said nothing"):
        ask(server, Passage(TEXT, 0, len(TEXT), TEXT))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("“It is fine.”", "It is fine."),
        ("```text\nIt is fine.\n```", "It is fine."),
        ("<think>Hm.\nWell.</think>\n\nIt is fine.", "It is fine."),
        ("⟦It is fine.⟧", "It is fine."),
        ("It is\n\nfine.", "It is fine."),
        ("It \x00is\x1b[31m fine.", "It is[31m fine."),
        ("He said “fine” and “good”", "He said “fine” and “good”"),
        ("<think>and never done", ""),
    ],
)
def test_what_models_put_around_their_answer_is_taken_off(said, meant):
    assert cleaned(said, "It are fine.") == meant


def test_paragraphs_stay_where_there_were_some():
    assert cleaned("One.\n\nTwo.", "One\nTwo") == "One.\nTwo."


@given(st.text(max_size=80), st.text(min_size=1, max_size=80))
def test_every_answer_is_text_that_a_transcript_can_hold(said, instead_of):
    text = cleaned(said, instead_of)
    text.encode()
    assert all(letter == "\n" or letter.isprintable() or not letter.isascii() for letter in text)


texts = st.text(alphabet="ab .\n", max_size=40)


@given(texts, texts)
def test_all_changes_together_make_the_proposed_text(old, new):
    transcript = Transcript.of_originals([Original(1, old, Role.ANSWER, "", 0, len(old))])
    as_edits(transcript, replacements(1, old, new))
    assert transcript.turn(1).text == new


def test_without_a_name_the_first_model_of_the_server_is_asked():
    with model_server() as server:
        proposed(ModelClient(model_address(server.address)), "", Passage(TEXT, 0, 5, TEXT), print, never)
    assert server.asked[0]["model"] == "small-model"


def test_a_passage_has_its_neighbours_with_roles_and_the_terms_that_occur():
    texts = ["Why?", "So.", "How about the Regime?", TEXT, "Who?", "I.", "Never seen."]
    roles = [Role.QUESTION, Role.ANSWER] * 4
    originals = [Original(n + 1, text, roles[n], "", 0, 1) for n, text in enumerate(texts)]
    terms = [Term(1, "system", wrong=("System",)), Term(2, "elsewhere")]
    transcript = Transcript.of_originals(originals, [SourceText(4, "Es braucht wenig.", "talk-de.txt")])
    transcript.terms.update({term.id: term for term in terms})
    passage = passage_of(transcript, 4, 0, 2, "de")
    assert list(passage.before) == ["Answer: So.", "Question: How about the Regime?"]
    assert list(passage.after) == ["Question: Who?", "Answer: I."]
    assert list(passage.terms) == ["system"]
    assert (passage.words, passage.language, passage.original) == ("It", "German", TEXT)
    assert "In the source language:\nEs braucht wenig." in messages(passage)[1]["content"]
