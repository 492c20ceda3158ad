# SPDX-License-Identifier: GPL-3.0-or-later
"""English forms that no rule makes, and words that have no forms at all (resources/wordlists/irregular_*.tsv)."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from app.checking.rules.function_words import word_set

AUXILIARY = {"be": ("was", "been"), "have": ("had", "had"), "do": ("did", "done")}
"""Past and past participle."""
FORMS_OF_BE = word_set("am is are was were be been being")
PREFIXES = ("under", "over", "with", "out", "re", "un", "mis", "fore", "for")
UNCHANGING = word_set("""
    a an the this that these those some any each every no both all few many much more most less least other another such
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose
    myself yourself himself herself itself ourselves yourselves themselves one
    and or but nor so yet if when while where although because since until unless though than as whether
    of at by for from with without to after before during under over between against in on into onto up down out off
    about above across along among around behind below beside beyond near per through toward towards upon within via
    not very too also even just only here there then now how why what which however therefore
    can could may might must shall should will would ought
""")
"""Words of the closed classes: they are the same everywhere, and say little by themselves."""


NOT_FORMS = word_set("""
    news economics politics physics ethics mathematics statistics series species goods customs evening morning
    ceiling king ring spring string thing wing something nothing anything everything during hundred indeed need seed
    bed red bus gas plus minus lens lass less bias atlas chaos cosmos focus virus status census campus us yes
""")
"""Words that look like forms of others and are not."""


@cache
def verbs() -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return the irregular verbs: past forms and past participles by base form, the usual spelling first."""
    return {base: (_spellings(past), _spellings(participle)) for base, past, participle in _rows("irregular_verbs.tsv")}


@cache
def plurals() -> Mapping[str, str]:
    """Return the irregular plurals by their singular."""
    return dict(_rows("irregular_plurals.tsv"))


@cache
def bases() -> Mapping[str, frozenset[str]]:
    """Return, for every irregular form, the words that it can be a form of."""
    found: dict[str, set[str]] = {}
    for base, (past, participle) in verbs().items():
        for form in (*past, *participle):
            found.setdefault(form, set()).add(base)
    for singular, plural in plurals().items():
        found.setdefault(plural, set()).add(singular)
    return {form: frozenset(words) for form, words in found.items()}


def is_irregular(base: str) -> bool:
    """Tell whether a base word, perhaps with a prefix, makes its forms in its own way."""
    return any(base.removeprefix(prefix) in verbs() for prefix in ("", *PREFIXES)) or base in AUXILIARY


@cache
def known_words() -> frozenset[str]:
    """Return the common English words that Fairhand has counted, to tell a stem from what only looks like one."""
    return frozenset(line.split("\t", 1)[0] for line in _lines("case_counts.tsv"))


def _spellings(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("/"))


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in _lines(name)]


def _lines(name: str) -> list[str]:
    text = files("resources").joinpath("wordlists", name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
