# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cancelling import never
from app.checking.checker import Context, Settings
from app.checking.filters import Level, Wanted
from app.checking.finding import Category, Finding, Severity
from app.checking.glossary import CERTAIN, CHECKER, Glossary, rule_of
from app.checking.pipeline import Pipeline
from app.errors import EditRefused
from app.transcript.annotations import Decision, Scope, Verdict
from app.transcript.term import CaseRule, Term, tidied
from tests.transcripts import transcript_of

REGIME = Term(1, "regime", wrong=("Regime", "régime"))
NAME = Term(2, "Kulibayev", wrong=("Kulibajew", "Kulibaev"), case_rule=CaseRule.ANY_CASE)


def found(text, *terms):
    """Return what is flagged in a text, and what should stand there."""
    turn = transcript_of(text).turns[0]
    return [(one.text, one.suggestions[0]) for one in Glossary(terms).findings(turn)]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Nobody fears the Regime.", [("Regime", "regime")]),
        ("Regime change. The Regime.", [("Regime", "regime")]),
        ("“Régime” it was.", [("Régime", "Regime")]),
        ("The Regimes fall, the Regime’s power too.", [("Regimes", "regimes"), ("Regime’s", "regime’s")]),
        ("THE RÉGIME", [("RÉGIME", "REGIME")]),
        ("the regime", []),
        ("Regiment, preRegime, Regime_x", []),
        ("a Regime\u0301", []),
    ],
)
def test_wrong_forms_are_whole_words_with_or_without_an_ending(text, flagged):
    assert found(text, REGIME) == flagged


@pytest.mark.parametrize(
    ("rule", "text", "flagged"),
    [
        (CaseRule.AS_WRITTEN, "Akimat and akimat", [("akimat", "city hall")]),
        (CaseRule.ANY_CASE, "Akimat and akimat", [("Akimat", "city hall"), ("akimat", "city hall")]),
        (CaseRule.SENTENCE_START, "Akimat and akimat", [("Akimat", "City hall"), ("akimat", "city hall")]),
    ],
)
def test_the_case_rule_says_what_is_found_and_how_it_is_corrected(rule, text, flagged):
    assert found(text, Term(1, "city hall", wrong=("akimat",), case_rule=rule)) == flagged


@pytest.mark.parametrize(
    ("wrong", "right", "text", "flagged"),
    [
        ("Bank of the Turan Alem", "BTA Bank", "the Bank of  the\nTuran Alem fell", "Bank of  the\nTuran Alem"),
        ("Dr. Müller", "Dr Mueller", "with Dr. Müller’s help", "Dr. Müller’s"),
        ("$ 200", "$200", "some $ 200 more", "$ 200"),
        ("Wahl-Kampf", "campaign", "the Wahl‑Kampf began", "Wahl‑Kampf"),
        ("d'Artagnan", "D’Artagnan", "of d’Artagnan’s men", "d’Artagnan’s"),
    ],
)
def test_blanks_hyphens_and_apostrophes_of_a_form_may_differ(wrong, right, text, flagged):
    term = Term(1, right, wrong=(wrong,), case_rule=CaseRule.ANY_CASE)
    assert [words for words, _ in found(text, term)] == [flagged]


def test_a_plural_follows_the_right_word():
    terms = [Term(1, "party", wrong=("fraction",)), Term(2, "church", wrong=("kirche",)), Term(3, "ah", wrong=("new",))]
    assert found("two fractions and kirches in the news", *terms) == [("fractions", "parties"), ("kirches", "churches")]


def test_a_wrong_form_inside_the_right_one_is_right():
    term = Term(1, "the Kazakh Bank", wrong=("Kazakh Bank",), case_rule=CaseRule.ANY_CASE)
    assert found("The Kazakh Bank and a Kazakh Bank", term) == [("Kazakh Bank", "the Kazakh Bank")]


def test_of_overlapping_forms_the_longer_is_taken():
    terms = [Term(1, "Nur Otan", wrong=("Nur Otan Partei",)), Term(2, "Party", wrong=("Partei",))]
    assert found("the Nur Otan Partei", *terms) == [("Nur Otan Partei", "Nur Otan")]


def test_a_finding_says_what_and_why():
    turn = transcript_of("Mr Kulibajew").turns[0]
    (finding,) = Glossary([Term(2, "Kulibayev", wrong=("Kulibajew",), note="his own\nspelling")]).findings(turn)
    assert finding == Finding(
        1, 3, 12, "Kulibajew", Category.NAME, Severity.MAJOR, CERTAIN, "glossary:Kulibayev", CHECKER,
        "The glossary has “Kulibayev” for “Kulibajew”. his own spelling", ("Kulibayev",),
    )  # fmt: skip
    assert finding.rule == rule_of(NAME)


@pytest.mark.parametrize(
    ("wrong", "right", "category"),
    [
        ("Regime", "regime", Category.CASING),
        ("akimat", "city hall", Category.WRONG_WORD),
        ("OAG", "NSC", Category.NAME),
    ],
)
def test_the_category_follows_from_the_forms(wrong, right, category):
    turn = transcript_of(f"that {wrong}").turns[0]
    (finding,) = Glossary([Term(1, right, wrong=(wrong,))]).findings(turn)
    assert finding.category is category


words = st.sampled_from(["Regime", "regime", "REGIMES", "Kulibajew’s", "the", ".", " ", "\n", "“", "é", "\u0301", "ß"])


@given(st.lists(words).map("".join), st.lists(st.text("aRß é’-.;", min_size=1, max_size=6), max_size=4))
def test_whatever_the_terms_findings_lie_in_the_text_apart_and_change_it(text, forms):
    terms = [REGIME, NAME]
    for number, form in enumerate(forms, 3):
        try:
            terms.append(tidied(Term(number, form[::-1], wrong=(form,))))
        except EditRefused:
            continue
    turn = transcript_of(text).turns[0]
    findings = Glossary(terms).findings(turn)
    spans = [(one.start, one.end) for one in findings]
    for one in findings:
        assert text[one.start : one.end] == one.text
        assert one.suggestions[0] != one.text
    distinct = sorted(set(spans))
    assert all(before[1] <= after[0] for before, after in pairwise(distinct))


class Spoken:
    """A checker that flags given words, and counts how often it is asked."""

    id, version, looks_back = "rules", "1", False

    def __init__(self, *words):
        self.words, self.asked = words, 0

    def check(self, turns, context, cancelled=never):
        self.asked += len(turns)
        return {turn.id: list(self._in(turn)) for turn in turns}

    def _in(self, turn):
        for word, category, suggestion in self.words:
            at = turn.text.index(word)
            yield Finding(
                turn.id, at, at + len(word), word, category, Severity.MINOR, 0.9, "rule", self.id, "", (suggestion,)
            )


def flags(pipeline, turns, glossary, decisions=()):
    pipeline.check(turns, Context(turns, Settings()))
    return pipeline.flags(turns, decisions, Wanted(Level.EAGER), frozenset(), glossary)


def test_the_right_form_is_the_first_suggestion_of_the_place():
    turns = transcript_of("the Regime").turns
    pipeline = Pipeline([Spoken(("Regime", Category.CASING, "REGIME"))])
    (flag,) = flags(pipeline, turns, Glossary([REGIME]))
    assert flag.finding.suggestions == ("regime", "REGIME")
    assert flag.finding.checker == CHECKER
    assert {mark.rule for mark in flag.marks} == {"rule", "glossary:regime"}


def test_a_right_form_is_no_misspelling():
    turns = transcript_of("the akim of Almaty").turns
    spoken = Spoken(("akim", Category.SPELLING, "aim"), ("Almaty", Category.NAME, "Alma-Ata"))
    assert len(flags(Pipeline([spoken]), turns, Glossary())) == 2
    assert flags(Pipeline([spoken]), turns, Glossary([Term(1, "akim"), Term(2, "Almaty")])) == []


def test_a_small_right_form_leaves_findings_about_its_capital():
    turns = transcript_of("the Regime").turns
    pipeline = Pipeline([Spoken(("Regime", Category.CASING, "regime"))])
    assert len(flags(pipeline, turns, Glossary([Term(1, "regime")]))) == 1


def test_another_term_has_no_checker_look_again():
    turns = transcript_of("the Regime and Kulibajew").turns
    spoken = Spoken()
    pipeline = Pipeline([spoken])
    assert len(flags(pipeline, turns, Glossary([REGIME]))) == 1
    assert len(flags(pipeline, turns, Glossary([REGIME, NAME]))) == 2
    assert spoken.asked == 1


@pytest.mark.parametrize("scope", Scope)
def test_a_wrong_form_can_be_ignored(scope):
    turns = transcript_of("the Regime").turns
    glossary = Glossary([REGIME])
    pipeline = Pipeline([])
    (flag,) = flags(pipeline, turns, glossary)
    (mark,) = flag.marks
    decision = {
        Scope.HERE: Decision(1, scope, Verdict.IGNORED, mark.fingerprint, turn=1, occurrence=0),
        Scope.TRANSCRIPT: Decision(1, scope, Verdict.IGNORED, mark.fingerprint),
        Scope.RULE: Decision(1, scope, Verdict.IGNORED, rule=mark.rule),
    }[scope]
    assert flags(pipeline, turns, glossary, [decision]) == []
