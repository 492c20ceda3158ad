# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule that ships keeps its own promises."""

import tomllib
from importlib.resources import files

import pytest

from app.checking.checker import Context, Settings
from app.checking.finding import Finding
from app.checking.rules.checker import RulesChecker
from app.checking.rules.loader import PRECISION_FILE
from app.checking.rules.rule import Example, Rule
from app.checking.rules.templates import MOST_SUGGESTIONS
from app.transcript.turn import Role, Status, Turn

CHECKER = RulesChecker()
RULES = {rule.id: rule for rule in CHECKER.rules}
LEAST_RULES = 40
LEAST_PRECISION = 0.3
MOST_CLEAN_FIRES = 1.0


def _findings(rule: Rule, text: str) -> list[Finding]:
    role = next(iter(sorted(rule.roles)), Role.ANSWER)
    turn = Turn(1, text, role, "", Status.DRAFT, ())
    found = CHECKER.check([turn], Context([turn], Settings()))[1]
    return [finding for finding in found if finding.rule == rule.id]


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in RULES[rule].good])
def test_a_good_example_is_left_alone(rule: str, text: str) -> None:
    assert not _findings(RULES[rule], text)


@pytest.mark.parametrize(("rule", "example"), [(rule, bad) for rule in RULES for bad in RULES[rule].bad])
def test_a_bad_example_is_marked_and_fixed(rule: str, example: Example) -> None:
    first = _findings(RULES[rule], example.text)[0]
    assert (*first.suggestions, "")[0] == example.fix
    assert first.text == example.text[first.start : first.end]
    assert len(first.suggestions) <= MOST_SUGGESTIONS


@pytest.mark.parametrize(("rule", "example"), [(rule, bad) for rule in RULES for bad in RULES[rule].bad])
def test_what_a_rule_proposes_it_does_not_mark_again(rule: str, example: Example) -> None:
    first = _findings(RULES[rule], example.text)[0]
    fixed = example.text[: first.start] + first.suggestions[0] + example.text[first.end :]
    assert not [again for again in _findings(RULES[rule], fixed) if again.start == first.start]


def test_there_are_enough_rules() -> None:
    assert len(RULES) >= LEAST_RULES


@pytest.mark.parametrize("rule", RULES)
def test_message_and_reason_are_sentences(rule: str) -> None:
    for sentence in (RULES[rule].message, RULES[rule].why):
        assert sentence.endswith((".", "?”")) and (sentence[0].isupper() or sentence[0] == "“")


def test_every_rule_was_measured_and_none_harms() -> None:
    measured = tomllib.loads(files("resources").joinpath("rules", PRECISION_FILE).read_text(encoding="utf-8"))
    assert set(measured) == set(RULES)
    assert all(table["precision"] >= LEAST_PRECISION for table in measured.values())
    assert all(table["clean"] <= MOST_CLEAN_FIRES for table in measured.values())
    assert all(RULES[rule].precision == table["precision"] for rule, table in measured.items())
