# SPDX-License-Identifier: GPL-3.0-or-later
"""Which words are forms of common verbs (resources/wordlists/regular_verbs.txt and irregular_verbs.tsv)."""

from functools import cache
from importlib.resources import files

from app.checking.rules.function_words import word_set
from app.proposals import irregular
from app.proposals.inflection import Form, spellings

HAVE = word_set("have has had")
BE = word_set("am is are was were")
MODALS = word_set("can could may might must shall should will would")
FINITE_AUXILIARIES = HAVE | BE | MODALS
AUXILIARIES = FINITE_AUXILIARIES | word_set("be been being do does did having")


@cache
def common_verbs() -> frozenset[str]:
    """Return the base forms of common verbs, without auxiliaries."""
    lines = files("resources").joinpath("wordlists", "regular_verbs.txt").read_text(encoding="utf-8").splitlines()
    regular = word_set(" ".join(line for line in lines if not line.startswith("#")))
    return (regular | irregular.verbs().keys()) - AUXILIARIES


@cache
def forms(form: Form) -> frozenset[str]:
    """Return how one form of every common verb is written."""
    return frozenset(spelling for verb in common_verbs() for spelling in spellings(verb, form))


@cache
def _finite_forms() -> frozenset[str]:
    return forms(Form.BASE) | forms(Form.THIRD) | forms(Form.PAST)


@cache
def _verb_forms() -> frozenset[str]:
    return AUXILIARIES | _finite_forms() | forms(Form.PARTICIPLE)


def is_participle(word: str) -> bool:
    """Tell whether a word in small letters can be the past participle of a verb, common or not."""
    return word in forms(Form.PARTICIPLE) or (len(word) > 4 and word.endswith("ed") and not word.endswith("eed"))


def is_lexical_finite(word: str) -> bool:
    """Tell whether a word in small letters is a finite form of a common verb."""
    return word in _finite_forms()


def is_verb(word: str) -> bool:
    """Tell whether a word in small letters is an auxiliary or any form of a common verb, "-ing" aside."""
    return word in _verb_forms()


@cache
def base_of(word: str) -> str:
    """Return the common verb that a finite form belongs to; raises StopIteration for other words."""
    return next(
        verb
        for verb in sorted(common_verbs())
        for form in (Form.BASE, Form.THIRD, Form.PAST)
        if word in spellings(verb, form)
    )
