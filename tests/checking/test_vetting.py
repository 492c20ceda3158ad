# SPDX-License-Identifier: GPL-3.0-or-later
"""Suggestions are tried on the real rules before they are offered."""

import re

import pytest

from app.cancelling import never
from app.checking.checker import Context, Settings
from app.checking.filters import Level, Wanted
from app.checking.finding import Category, Finding, Severity
from app.checking.pipeline import Pipeline
from app.checking.rules.checker import RulesChecker
from app.checking.vetting import Vetting
from app.errors import CheckerFailed
from tests.transcripts import transcript_of


@pytest.fixture(scope="module")
def rules():
    return RulesChecker()


def finding(turn, words, *suggestions, rule="other-rule"):
    start = turn.text.index(words)
    return Finding(
        turn.id, start, start + len(words), words, Category.WRONG_WORD, Severity.MAJOR, 0.9, rule, "other", "Wrong.",
        suggestions,
    )  # fmt: skip


def vetted(rules, turn, *findings):
    return [one.suggestions for one in Vetting(rules).vetted(findings, turn, Settings())]


def turn_of(text):
    return transcript_of(text).turns[0]


def test_a_suggestion_that_the_rules_would_flag_is_passed_over(rules):
    turn = turn_of("We must go out. They fear the power of the state very much.")
    assert vetted(rules, turn, finding(turn, "power", "Regime", "regime")) == [("regime",)]


def test_what_comes_after_a_good_suggestion_is_kept_untried(rules):
    turn = turn_of("They fear the power of the state very much.")
    assert vetted(rules, turn, finding(turn, "power", "regime", "Regime")) == [("regime", "Regime")]


def test_if_no_suggestion_is_good_none_is_offered_and_the_place_stays_flagged(rules):
    turn = turn_of("They fear the power of the state very much.")
    assert vetted(rules, turn, finding(turn, "power", "Regime")) == [()]


def test_a_flaw_that_stood_there_before_is_not_held_against_a_suggestion(rules):
    turn = turn_of("They fear the Regime of the state.")
    wider = finding(turn, "fear the Regime", "are afraid of the Regime")
    assert vetted(rules, turn, wider) == [("are afraid of the Regime",)]


def test_a_suggestion_must_cure_what_its_own_rule_saw(rules):
    turn = turn_of("They fear the Regime of the state.")
    (own,) = (one for one in rules.check([turn], Context([turn], Settings()))[turn.id] if one.text == "Regime")
    again = finding(turn, "Regime", "Moment", "regime", rule=own.rule)
    assert vetted(rules, turn, again) == [("regime",)]


def test_positions_hold_in_later_sentences_and_with_emoji(rules):
    turn = turn_of("It is late. 😀😀 We wait. They fear the power of the state.")
    assert vetted(rules, turn, finding(turn, "power", "Regime", "regime")) == [("regime",)]


def test_a_judge_that_fails_leaves_everything_as_it_was(rules):
    class Broken:
        id, version, looks_back = "rules", "1", False

        def check(self, turns, context, cancelled=never):
            raise CheckerFailed("The rules cannot be read.")

    turn = turn_of("They fear the power of the state.")
    assert vetted(Broken(), turn, finding(turn, "power", "Regime")) == [("Regime",)]


def test_the_pipeline_offers_only_what_the_rules_let_pass(rules):
    class Words:
        id, version, looks_back = "words", "1", False

        def check(self, turns, context, cancelled=never):
            return {turn.id: [finding(turn, m[0], "Regime", "rule") for m in re.finditer("power", turn.text)]
                    for turn in turns}  # fmt: skip

    transcript = transcript_of("They fear the power of the state.")
    pipeline = Pipeline([rules, Words()], judge=rules)
    pipeline.check(transcript.turns, Context(transcript.turns, Settings()))
    (flag,) = pipeline.flags(transcript.turns, [], Wanted(Level.EAGER))
    assert flag.finding.suggestions == ("rule",)
