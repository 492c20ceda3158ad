# SPDX-License-Identifier: GPL-3.0-or-later
"""What LanguageTool's rules are in our terms."""

import tomllib
import xml.etree.ElementTree as ET
from importlib.resources import files

import pytest

from app.checking.finding import Category, Severity
from app.checking.languagetool.checker import RULE_FILE
from app.checking.languagetool.judgement import JUDGEMENT, switched_off
from app.paths import languagetool_parts

PRECISION = tomllib.loads((files("resources") / "languagetool" / "precision.toml").read_text())
OURS = [
    str(rule.get("id")) for category in ET.parse(languagetool_parts() / RULE_FILE).iter("category") for rule in category
]


@pytest.mark.parametrize(
    ("rule", "category", "ours"),
    [
        ("MORFOLOGIK_RULE_EN_US", "TYPOS", Category.SPELLING),
        ("UPPERCASE_SENTENCE_START", "CASING", Category.CASING),
        ("EN_A_VS_AN", "MISC", Category.ARTICLE),
        ("UKRAINE_NO_THE", "GRAMMAR", Category.ARTICLE),
        ("HE_VERB_AGR", "GRAMMAR", Category.AGREEMENT),
        ("ENGLISH_WORD_REPEAT_RULE", "MISC", Category.EXTRA_WORD),
        ("CURRENCY_SPACE", "TYPOGRAPHY", Category.SPACING),
        ("YOUTUBE", "PROPER_NOUNS", Category.NAME),
        ("WHOLE_COMPOUNDS", "GRAMMAR", Category.SPELLING),
        ("THE_THEY", "GRAMMAR", Category.WRONG_WORD),
        ("A_RULE_OF_TOMORROW", "CONFUSED_WORDS", Category.WRONG_WORD),
        ("A_RULE_OF_TOMORROW", "A_CATEGORY_OF_TOMORROW", Category.STYLE),
    ],
)
def test_rules_and_categories_are_put_into_our_terms(rule: str, category: str, ours: Category) -> None:
    assert JUDGEMENT.meaning(rule, category).category is ours


def test_most_spelling_and_style_is_minor_and_grammar_major() -> None:
    assert JUDGEMENT.meaning("ANY", "TYPOS").severity is JUDGEMENT.meaning("ANY", "STYLE").severity is Severity.MINOR
    assert JUDGEMENT.meaning("ANY", "GRAMMAR").severity is Severity.MAJOR


def test_every_confidence_is_a_share_and_a_rule_goes_before_its_category() -> None:
    figures = [PRECISION["otherwise"], *PRECISION["categories"].values(), *PRECISION["rules"].values()]
    assert all(0 < figure < 1 for figure in figures)
    assert JUDGEMENT.confidence("EN_UNPAIRED_QUOTES", "PUNCTUATION") == PRECISION["rules"]["EN_UNPAIRED_QUOTES"]
    assert JUDGEMENT.confidence("A_RULE_OF_TOMORROW", "PUNCTUATION") == PRECISION["categories"]["PUNCTUATION"]
    assert JUDGEMENT.confidence("A_RULE_OF_TOMORROW", "A_CATEGORY_OF_TOMORROW") == PRECISION["otherwise"]


@pytest.mark.parametrize("rule", OURS)
def test_each_of_our_rules_has_a_meaning(rule: str) -> None:
    assert JUDGEMENT.meaning(rule, "FAIRHAND").category is not Category.STYLE


def test_what_is_switched_off_is_part_of_the_judgement() -> None:
    assert {"EN_QUOTES", "WHITESPACE_RULE", "EN_WORD_COHERENCY"} <= set(switched_off())
    assert b"EN_WORD_COHERENCY" in JUDGEMENT.text
