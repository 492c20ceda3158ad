# SPDX-License-Identifier: GPL-3.0-or-later
"""What Harper's rules are in our terms."""

import re
import tomllib
from importlib.resources import files

import pytest

from app.checking.finding import Category, Severity
from app.checking.harper.judgement import JUDGEMENT, is_wanted, spelling_rules, switched_off

KINDS = tomllib.loads((files("resources") / "harper" / "kinds.toml").read_text())
PRECISION = tomllib.loads((files("resources") / "harper" / "precision.toml").read_text())


@pytest.fixture(scope="module")
def known(harper: None) -> set[str]:
    """The names of all of Harper's rules."""
    from harper import get_default_lint_config

    return set(get_default_lint_config())


def test_every_rule_that_is_named_is_one_of_harpers(known: set[str]) -> None:
    named = {*switched_off(), *spelling_rules(), *PRECISION["rules"]}
    assert named <= known


def test_every_pattern_names_one_of_harpers_rules_in_each_of_its_parts(known: set[str]) -> None:
    flat = [part for entry in KINDS["rules"] for part in re.split(r"\|(?![^(]*\))", entry["rules"])]
    assert [part for part in flat if not any(re.fullmatch(part, rule) for rule in known)] == []


@pytest.mark.parametrize(
    ("rule", "kind", "ours"),
    [
        ("AnA", "Miscellaneous", Category.ARTICLE),
        ("SentenceCapitalization", "Capitalization", Category.CASING),
        ("RepeatedWords", "Repetition", Category.EXTRA_WORD),
        ("SplitWords", "Typo", Category.SPELLING),
        ("SinceDuration", "Miscellaneous", Category.PREPOSITION),
        ("CurrencyPlacement", "Formatting", Category.DATE_NUMBER),
        ("PronounVerbAgreement", "Agreement", Category.AGREEMENT),
        ("ARuleOfTomorrow", "WordChoice", Category.WRONG_WORD),
        ("ARuleOfTomorrow", "AKindOfTomorrow", Category.STYLE),
    ],
)
def test_rules_and_kinds_are_put_into_our_terms(rule: str, kind: str, ours: Category) -> None:
    assert JUDGEMENT.meaning(rule, kind).category is ours


def test_agreement_is_major_and_spelling_minor() -> None:
    assert JUDGEMENT.meaning("Any", "Agreement").severity is Severity.MAJOR
    assert JUDGEMENT.meaning("Any", "Spelling").severity is Severity.MINOR


def test_every_confidence_is_a_share_and_a_rule_goes_before_its_kind() -> None:
    figures = [PRECISION["otherwise"], *PRECISION["kinds"].values(), *PRECISION["rules"].values()]
    assert all(0 < figure < 1 for figure in figures)
    assert JUDGEMENT.confidence("AnA", "Miscellaneous") == PRECISION["rules"]["AnA"]
    assert JUDGEMENT.confidence("ARuleOfTomorrow", "WordChoice") == PRECISION["kinds"]["WordChoice"]
    assert JUDGEMENT.confidence("ARuleOfTomorrow", "AKindOfTomorrow") == PRECISION["otherwise"]


def test_only_words_in_small_letters_can_be_misspelled() -> None:
    assert is_wanted("SpellCheck", "Spelling", "erorr")
    assert not any(is_wanted("SpellCheck", "Spelling", text) for text in ("Tokaev", "s", "a.m", "thumb185px"))
    assert is_wanted("SentenceCapitalization", "Capitalization", "a")
    assert not is_wanted("Any", "Readability", "whole sentence")


def test_what_is_switched_off_is_part_of_the_judgement() -> None:
    assert {"OxfordComma", "UseEllipsisCharacter", "UnclosedQuotes"} <= set(switched_off())
    assert b"OxfordComma" in JUDGEMENT.text
