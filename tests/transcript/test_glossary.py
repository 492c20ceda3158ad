# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.errors import EditRefused
from app.transcript.glossary import NEW, remove_terms, set_term, take_in
from app.transcript.term import CaseRule, Term, forms_in, in_one_line, tidied
from tests.transcripts import transcript_of

REGIME = Term(NEW, "regime", "Regime", ("Regime",), "note")


@pytest.fixture
def transcript():
    made = transcript_of("The Regime falls.")
    carry_out(made, set_term(made, REGIME))
    return made


def carry_out(transcript, edits):
    for edit in edits:
        transcript.apply(edit)


def only(transcript):
    (term,) = transcript.terms.values()
    return term


def test_a_term_is_added_changed_and_taken_away(transcript):
    assert only(transcript) == Term(1, "regime", "Regime", ("Regime",), "note")
    carry_out(transcript, set_term(transcript, Term(1, "rule")))
    assert only(transcript) == Term(1, "rule")
    assert set_term(transcript, Term(1, "rule")) == []
    carry_out(transcript, remove_terms(transcript, [1, 1, 7]))
    assert transcript.terms == {}


def test_a_term_that_is_there_already_is_refused(transcript):
    with pytest.raises(EditRefused, match="in the glossary already"):
        set_term(transcript, REGIME)


def test_a_term_that_is_gone_cannot_be_changed(transcript):
    with pytest.raises(EditRefused, match="not in the glossary any more"):
        set_term(transcript, Term(7, "rule"))


def test_blanks_doubles_and_the_right_form_itself_are_left_out():
    term = tidied(Term(1, " a\u00a0 b\n", wrong=("a b", "c;d", "c", " "), note=" x\r\ny "))
    assert term == Term(1, "a b", wrong=("c", "d"), note="x\ny")


@pytest.mark.parametrize(
    ("term", "why"),
    [
        (Term(1, " "), "needs a right form"),
        (Term(1, "–"), "no letter or digit"),
        (Term(1, "a", wrong=("…",)), "no letter or digit"),
        (Term(1, "a\ud800"), "no text .U.D800"),
        (Term(1, "a", note="\0"), "no text .U.0000"),
        (Term(1, "a" * 201), "too long for a term"),
        (Term(1, "a", note="a" * 2001), "shorten it"),
        (Term(1, "a", wrong=tuple(f"b{number}" for number in range(51))), "over 50 wrong forms"),
    ],
)
def test_what_can_be_no_term_is_refused(term, why):
    with pytest.raises(EditRefused, match=why):
        tidied(term)


def test_forms_are_written_in_one_line():
    assert forms_in(in_one_line(["a", "b, c"]) + ";;") == ["a", "b, c"]


def test_a_glossary_is_taken_in_without_losing_anything(transcript):
    other = Term(NEW, "regime", "regime", ("Rule",), case_rule=CaseRule.ANY_CASE)
    taken = take_in(transcript, [other, Term(NEW, "mayor"), Term(NEW, "mayor", wrong=("akim",))])
    assert (taken.added, taken.changed, taken.known) == (1, 1, 0)
    carry_out(transcript, taken.edits)
    assert list(transcript.terms.values()) == [
        Term(1, "regime", "Regime", ("Regime", "Rule"), "note", CaseRule.ANY_CASE),
        Term(2, "mayor", wrong=("akim",)),
    ]
    again = take_in(transcript, transcript.terms.values())
    assert (again.edits, again.known) == ([], 2)


def test_too_many_terms_are_refused(transcript):
    with pytest.raises(EditRefused, match="at most 20,000 terms"):
        take_in(transcript, [Term(NEW, f"a{number}") for number in range(20_000)])
