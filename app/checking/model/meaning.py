# SPDX-License-Identifier: GPL-3.0-or-later
"""What a change is called: its category and severity, its rule, and the sentence that says what is wrong."""

from collections.abc import Sequence

from app.checking.finding import Category, Severity
from app.checking.rules.function_words import word_set
from app.proposals.kinds import kind_of

MINOR = frozenset({Category.CASING, Category.PUNCTUATION, Category.SPACING})
NOTHING = ""
"""The operation of a place where something is wrong and nobody knows what to do."""
_ARTICLES = word_set("a an the")
_PREPOSITIONS = word_set("""
    in on at to for of with by from about over under against after before through into since until between among within
    without during toward towards upon across along around behind beyond near despite
""")
_PRONOUNS = word_set("""
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose
    which that myself yourself himself herself itself ourselves themselves
""")
_TENSES = frozenset({"past", "participle", "gerund"})
_SENTENCES = {
    "insert": "A word seems to be missing here.",
    "delete": "This seems to be one word too many.",
    "replace": "This word does not fit here.",
    "lower": "This capital seems to be wrong.",
    "capital": "A capital seems to be missing.",
    "plural": "This should perhaps be the plural.",
    "singular": "This should perhaps be the singular.",
    "swap": "These words seem to be in the wrong order.",
    NOTHING: "This does not read like English.",
}
_VERB_FORM = "This verb seems to be in the wrong form."
_SEVERAL = "These words do not read like English."


def rule_of(operations: Sequence[str]) -> str:
    """Return the rule that a finding goes under: the operation that makes its first suggestion, or several."""
    kinds = dict.fromkeys(operations)
    name = next(iter(kinds), NOTHING) if len(kinds) < 2 else "several"
    return f"model-{name or 'unsure'}"


def message_of(operations: Sequence[str]) -> str:
    """Return a plain sentence about what is proposed."""
    kinds = dict.fromkeys(operations)
    if len(kinds) > 1:
        return _SEVERAL
    return _SENTENCES.get(next(iter(kinds), NOTHING), _VERB_FORM)


def category_of(operations: Sequence[str], text: str, suggestion: str | None) -> Category:
    """Return what kind of mistake a change from `text` to `suggestion` puts right."""
    if suggestion is None:
        return Category.WRONG_WORD
    kind = Category(kind_of(text, suggestion))
    before, after = text.lower().split(), suggestion.lower().split()
    changed = {word for word in (*before, *after) if before.count(word) != after.count(word)}
    for words, category in (
        (_ARTICLES, Category.ARTICLE),
        (_PREPOSITIONS, Category.PREPOSITION),
        (_PRONOUNS, Category.PRONOUN),
    ):
        if changed and changed <= words and kind is not Category.CASING:
            return category
    if kind is Category.AGREEMENT and _TENSES.intersection(operations):
        return Category.TENSE
    return kind


def severity_of(category: Category) -> Severity:
    """Return how bad a mistake of a category is."""
    return Severity.MINOR if category in MINOR else Severity.MAJOR
