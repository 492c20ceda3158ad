# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker gives exact spans, turn by turn, and takes hostile text in its stride."""

from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checking.checker import Checker, Context, Settings
from app.checking.finding import Finding
from app.checking.rules.casing_table import CasingTable
from app.checking.rules.checker import RulesChecker
from app.transcript.turn import Role, Status, Turn

CHECKER = RulesChecker()
PIECES = [
    "\U0001f600", "\U00010348", " ", ". ", "\n", "“", "the Regime", "your", "9. June", "$ 5", "The",
    "in the social media", "und", "People", "You", "to", "é\u0301",
]  # fmt: skip


def _turn(text: str, role: Role = Role.ANSWER, number: int = 1) -> Turn:
    return Turn(number, text, role, "", Status.DRAFT, ())


def _check(text: str, role: Role = Role.ANSWER, settings: Settings | None = None) -> list[Finding]:
    turn = _turn(text, role)
    return list(CHECKER.check([turn], Context([turn], settings or Settings()))[1])


def test_it_is_a_checker_that_looks_at_the_turn_before_too() -> None:
    checker: Checker = CHECKER
    assert (checker.id, checker.looks_back) == ("rules", True)


@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_spans_are_exact_also_with_emoji_and_astral_letters(pieces: list[str]) -> None:
    text = "".join(pieces)
    findings = _check(text)
    for finding in findings:
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.text == text[finding.start : finding.end]
        assert finding.text not in finding.suggestions
        assert 0 <= finding.confidence <= 1
    assert findings == sorted(findings, key=lambda finding: (finding.start, finding.end, finding.rule))


def test_findings_of_a_turn_do_not_depend_on_other_turns() -> None:
    turns = [_turn("They fear the Regime.", number=1), _turn("You laugh.", number=2)]
    together = CHECKER.check(turns, Context(turns, Settings()))
    alone = CHECKER.check(turns[1:], Context(turns, Settings()))
    assert set(together) == {1, 2}
    assert set(alone) == {2} and alone[2] == together[2]


def test_emoji_before_a_match_shift_it_by_one_code_point_each() -> None:
    (plain,), (shifted,) = _check("They fear the Regime."), _check("\U0001f600\U0001f600 They fear the Regime.")
    assert shifted.start == plain.start + 3 and shifted.text == "Regime"


def test_a_rule_for_answers_leaves_questions_alone() -> None:
    text = "The workers are angry. You feel betrayed."
    assert [finding.rule for finding in _check(text)] == ["sie-as-you"]
    assert _check(text, Role.QUESTION) == []


def test_a_rule_for_german_leaves_other_languages_alone() -> None:
    assert _check("The workers are angry. You feel betrayed.", settings=Settings(source_language="ru")) == []


def test_a_suggestion_at_the_start_of_a_sentence_is_capitalised() -> None:
    (finding,) = _check("Since ten years, nobody came.")
    assert finding.suggestions[0].startswith("For")


@pytest.mark.parametrize(
    "unit",
    ["a ", "A ", "x", "The ", ". ", ".", "9. June ", "1.", "1,", ", if ", "“", "\n", " ", "a-", "a’", "the more, the ",
     "for the of ", "to be to be ", "People of the ", "$ 1", "\U0001f600"],
)  # fmt: skip
def test_twenty_thousand_hostile_characters_are_checked(unit: str) -> None:
    text = (unit * 20_000)[:20_000]
    assert all(finding.text == text[finding.start : finding.end] for finding in _check(text))


def _copy_of_the_rules(folder: Path) -> Path:
    for file in files("resources").joinpath("rules").iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    return folder


def test_the_version_changes_with_a_rule_or_a_figure(tmp_path: Path) -> None:
    folder = _copy_of_the_rules(tmp_path)
    versions = [RulesChecker(folder).version]
    for name in ("casing.toml", "precision.toml"):
        file = folder / name
        file.write_text(file.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")
        versions.append(RulesChecker(folder).version)
    assert versions[0] == CHECKER.version
    assert len(set(versions)) == len(versions)


def test_without_a_table_of_capitals_no_stray_capital_is_marked() -> None:
    checker = RulesChecker(casing=CasingTable({}))
    turn = _turn("They fear the Regime.")
    assert checker.check([turn], Context([turn], Settings()))[1] == []


@pytest.mark.parametrize(
    ("roles", "rules"),
    [
        ((Role.QUESTION, Role.ANSWER), ["sie-as-you"]),
        ((Role.ANSWER, Role.ANSWER), []),
        ((Role.QUESTION, Role.QUESTION), []),
    ],
)
def test_an_answer_is_read_with_its_question(roles: tuple[Role, Role], rules: list[str]) -> None:
    texts = ("What do the workers in the mines want?", "You demand higher wages.")
    turns = [_turn(text, role, number) for number, (text, role) in enumerate(zip(texts, roles, strict=True), 1)]
    assert [finding.rule for finding in CHECKER.check(turns, Context(turns, Settings()))[2]] == rules
