# SPDX-License-Identifier: GPL-3.0-or-later
"""Suggestions written as templates: "{2} {1|lower}" puts groups of the match together.

A placeholder names a group by number or name, then the functions to run on it, from left to right: `lower`, `upper`,
`capitalise` (first letter only), `uncapitalise` (first letter only), `title` (each word, small joining words kept
small), `adverb` (quick becomes quickly), `ing` (make becomes making), or `words` (look it up in the rule's table;
several entries give several suggestions). A group that did not take part in the match is empty.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import product

from app.checking.rules.function_words import word_set
from app.proposals.inflection import Form, spellings

MOST_SUGGESTIONS = 5

_PLACEHOLDER = re.compile(r"\{([^{}|]+)((?:\|[^{}|]+)*)\}")
_SMALL_IN_TITLES = word_set("a an the of and or for in on at to by with from")
_SPACES = re.compile(r" {2,}")


def capitalise(text: str) -> str:
    """Return the text with its first letter capital and the rest as it is."""
    return text[:1].upper() + text[1:]


def uncapitalise(text: str) -> str:
    """Return the text with its first letter small and the rest as it is."""
    return text[:1].lower() + text[1:]


def title(text: str) -> str:
    """Return the text with every word capitalised that is not a small joining word in its middle."""
    words = text.split(" ")
    return " ".join(w if i and w in _SMALL_IN_TITLES else capitalise(w) for i, w in enumerate(words))


def adverb(text: str) -> str:
    """Return the adverb of an adjective: temporary, temporarily; simple, simply; drastic, drastically."""
    for ending, instead in (("y", "ily"), ("le", "ly"), ("ic", "ically")):
        if text.endswith(ending):
            return text.removesuffix(ending) + instead
    return text + "ly"


def ing(text: str) -> str:
    """Return the -ing form of a verb: grow, growing; make, making; get, getting."""
    return spellings(text, Form.ING)[0]


FUNCTIONS: Mapping[str, Callable[[str], str]] = {
    "lower": str.lower,
    "upper": str.upper,
    "capitalise": capitalise,
    "uncapitalise": uncapitalise,
    "title": title,
    "adverb": adverb,
    "ing": ing,
}


def placeholders(template: str) -> list[tuple[str, list[str]]]:
    """Return the groups that a template uses, each with its functions; raises ValueError for a stray brace."""
    if re.search(r"[{}]", _PLACEHOLDER.sub("", template)):
        raise ValueError("a brace does not belong to a placeholder such as {1} or {name|lower}")
    return [(group, functions.split("|")[1:]) for group, functions in _PLACEHOLDER.findall(template)]


def fill(template: str, match: re.Match[str], words: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the suggestions that a template makes of a match."""
    literals = _PLACEHOLDER.split(template)[::3]
    values = [_values(match, group, functions, words) for group, functions in placeholders(template)]
    return [_join(literals, choice) for choice in product(*values)]


def _values(
    match: re.Match[str], group: str, functions: Sequence[str], words: Mapping[str, Sequence[str]]
) -> Sequence[str]:
    values: Sequence[str] = [match[int(group) if group.isdigit() else group] or ""]
    for function in functions:
        if function == "words":
            values = [found for value in values for found in words.get(value.lower(), ())]
        else:
            values = [FUNCTIONS[function](value) for value in values]
    return values


def _join(literals: Sequence[str], values: Sequence[str]) -> str:
    joined = literals[0] + "".join(value + literal for value, literal in zip(values, literals[1:], strict=True))
    return _SPACES.sub(" ", joined)
