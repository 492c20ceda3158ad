# SPDX-License-Identifier: GPL-3.0-or-later
"""English inflection both ways: which forms a word has, and which form of what a word is.

Libraries were looked at first: the one that knows both ways (LemmInflect) has had no release since 2022 and brings
NumPy; those that are kept up know one way only, or nouns only. Verbs, plurals and possessives are all that is needed.
"""

import re
from enum import Enum, auto
from functools import lru_cache

from app.proposals import irregular

KEPT = 4_096
POSSESSIVE = re.compile(r"(?<=\w)(?:['’]s|(?<=s)['’])$", re.IGNORECASE)
_VOWEL = re.compile(r"[aeiouy]")
_DOUBLES = re.compile(r"(?:[^aeiou]|qu|^)[aeiou][bdfgklmnprtvz]$")
_STRESSED_LAST = re.compile(
    r"(?:admit|commit|permit|submit|omit|emit|transmit|prefer|refer|defer|infer|confer|transfer|occur|recur|incur|"
    r"concur|control|patrol|compel|expel|propel|repel|rebel|excel|equip|regret|forget|begin|forbid|upset|deter)$"
)


class Form(Enum):
    """A form of a word. THIRD is both "he goes" and "the regimes"; ARE and WERE are of "be" alone."""

    BASE = auto()
    THIRD = auto()
    PAST = auto()
    PARTICIPLE = auto()
    ING = auto()
    ARE = auto()
    WERE = auto()


Readings = frozenset[tuple[str, Form]]


@lru_cache(KEPT)
def readings(word: str) -> Readings:
    """Return what a word in small letters, without possessive ending, can be: a base word and its form."""
    if word in irregular.UNCHANGING or not word.isalpha():
        return frozenset({(word, Form.BASE)})
    if word in irregular.FORMS_OF_BE:
        return _of_be(word)
    if word == "has":
        return frozenset({("have", Form.THIRD)})
    if word in irregular.NOT_FORMS:
        return frozenset({(word, Form.BASE)})
    forms = {(base, form) for base in _candidates(word) for form in Form if word in spellings(base, form)}
    common = {(base, form) for base, form in forms if base in irregular.known_words() or irregular.is_irregular(base)}
    derived = {reading for reading in common if reading[1] is not Form.BASE}
    if word in irregular.verbs():
        # "put" is a form of itself.
        return frozenset(common)
    # What is a form of a common word is seldom a base word itself, but "building" has a plural.
    if derived and not word.endswith("ing"):
        return frozenset(derived)
    return frozenset(common or forms)


@lru_cache(KEPT)
def spellings(base: str, form: Form) -> tuple[str, ...]:
    """Return how a form of a base word is written, the usual way first; nothing if the word has no such form."""
    if base == "be":
        return tuple(sorted(word for word, its in _BE.items() if its is form))
    if base in irregular.UNCHANGING or not base.isalpha():
        return (base,) if form is Form.BASE else ()
    match form:
        case Form.BASE:
            return (base,)
        case Form.THIRD:
            return (_third(base),)
        case Form.PAST | Form.PARTICIPLE:
            return _past(base, 0 if form is Form.PAST else 1)
        case Form.ING:
            return tuple(stem + "ing" for stem in _stems(base))
        case _:
            return ()


@lru_cache(KEPT)
def family(word: str) -> frozenset[str]:
    """Return all forms of all that a word in small letters can be, itself among them."""
    return frozenset({word}).union(*(spellings(base, form) for base, _ in readings(word) for form in Form))


def split_possessive(word: str) -> tuple[str, str]:
    """Return a word without its possessive ending, and the ending."""
    ending = POSSESSIVE.search(word)
    return (word[: ending.start()], ending.group()) if ending else (word, "")


_BE = {
    "be": Form.BASE,
    "is": Form.THIRD,
    "was": Form.PAST,
    "been": Form.PARTICIPLE,
    "being": Form.ING,
    "am": Form.ARE,
    "are": Form.ARE,
    "were": Form.WERE,
}


def _of_be(word: str) -> Readings:
    return frozenset({("be", _BE[word])})


def _candidates(word: str) -> set[str]:
    """Return what a word could be a form of, much that it is not among them."""
    found = {word, *irregular.bases().get(word, ())}
    found |= {base for base, forms in irregular.AUXILIARY.items() if word in forms}
    for prefix in irregular.PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word:
            found |= {prefix + base for base in irregular.bases().get(rest, ())}
    for ending, replacements in (
        ("ies", ("y", "ie")),
        ("ied", ("y", "ie")),
        ("ying", ("ie",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ed", ("", "e")),
        ("ing", ("", "e")),
    ):
        if word.endswith(ending) and len(word) > len(ending) + (ending != "ying"):
            stem = word.removesuffix(ending)
            found |= {stem + replacement for replacement in replacements}
            if ending in ("ed", "ing") and stem[-1:] == stem[-2:-1]:
                found.add(stem[:-1])
    if re.fullmatch(r".ying", word):
        found -= {word[:2]}
    return {base for base in found if base not in irregular.UNCHANGING}


def _third(base: str) -> str:
    if base in irregular.plurals():
        return irregular.plurals()[base]
    if re.search(r"(?:s|x|z|ch|sh)$|^(?:under|over|out|for|re|un)?[gd]o$", base):
        return base + "es"
    if base == "have":
        return "has"
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ies"
    return base + "s"


def _past(base: str, which: int) -> tuple[str, ...]:
    if base in irregular.AUXILIARY:
        return (irregular.AUXILIARY[base][which],)
    for prefix in ("", *irregular.PREFIXES):
        rest = base.removeprefix(prefix)
        if rest in irregular.verbs() and (not prefix or rest != base):
            return tuple(prefix + form for form in irregular.verbs()[rest][which])
    if re.search(r"[^aeiou]y$", base):
        return (base[:-1] + "ied",)
    if base.endswith("e"):
        return (base + "d",)
    return tuple(stem + "ed" for stem in _stems(base))


def _stems(base: str) -> tuple[str, ...]:
    """Return what "ing" is added to, the usual way first."""
    if base.endswith("ie"):
        return (base[:-2] + "y",)
    if base.endswith("e") and not re.search(r"(?:ee|oe|ye)$", base):
        return (base[:-1],)
    doubled = base + base[-1:]
    if _DOUBLES.search(base):
        if len(_VOWEL.findall(base)) == 1 or _STRESSED_LAST.search(base):
            return (doubled,)
        # American English writes traveled, British travelled; other words have one way.
        return (base, doubled) if base.endswith("l") else (base,)
    return (base,)
