# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the wrong forms of terms stand in a text, also with the endings of English, and what should stand there."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from app.transcript.term import CaseRule, Term

WORD = re.compile(r"\w+")
SHORTEST_WITH_PLURAL = 4
"""Letters that a word must have for a plural to be looked for: shorter ones are too often the start of another word."""

_APOSTROPHE = "['’]"
_HYPHENS = "-‐‑"
_NO_LETTER = r"(?![\w\u0300-\u036f])"
_POSSESSIVE = rf"{_APOSTROPHE}s{_NO_LETTER}|(?<=s){_APOSTROPHE}{_NO_LETTER}"
_SIBILANT = re.compile(r"(?:s|x|z|ch|sh)$", re.IGNORECASE)
_CONSONANT_AND_Y = re.compile(r"[^aeiou]y$", re.IGNORECASE)


Words = tuple[str, ...]
"""The first word of a form, or its first two, in small letters."""


@dataclass(frozen=True)
class Form:
    """One wrong form of a term; its pattern is made when it is first needed, as most forms of a glossary never are."""

    term: Term
    form: str

    def match_at(self, text: str, word: int) -> re.Match[str] | None:
        """Return where the form stands if its first word is at `word`; None if it is part of the right form there."""
        found = self._pattern.match(text, max(0, word - self._lead))
        return None if found is None or self._is_right(text, found.start()) else found

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        flags = re.NOFLAG if self.term.case_rule is CaseRule.AS_WRITTEN else re.IGNORECASE
        return re.compile(rf"(?<!\w){_body(self.form)}(?P<ending>{_endings(self.form)}){_NO_LETTER}", flags)

    @cached_property
    def _lead(self) -> int:
        """How much stands before the first word."""
        first = WORD.search(self.form)
        return first.start() if first else 0

    @cached_property
    def _inside(self) -> tuple[int, ...]:
        """Where the form stands in the right one, if it is a part of that."""
        right, part = self.term.right.casefold(), self.form.casefold()
        # A form whose length changes with its case stands nowhere that counting letters could find.
        same = len(right) == len(self.term.right) and len(part) == len(self.form)
        return tuple(_places(right, part)) if same else ()

    def _is_right(self, text: str, start: int) -> bool:
        right = self.term.right.casefold()
        return any(
            at <= start and text[start - at : start - at + len(self.term.right)].casefold() == right
            for at in self._inside
        )


def forms_by_words(terms: Iterable[Term]) -> dict[Words, list[Form]]:
    """Return all wrong forms by the words that they can begin with in a text."""
    known: dict[Words, list[Form]] = {}
    for term in terms:
        for wrong in term.wrong:
            form = Form(term, wrong)
            for word in _first_words(wrong):
                known.setdefault(word, []).append(form)
    return known


def with_ending(right: str, ending: str) -> str:
    """Return a right form with the ending that was found on the wrong one: "s", "es", "’s", or an apostrophe."""
    if ending not in ("s", "es"):
        return right + ending
    if _CONSONANT_AND_Y.search(right):
        return right[:-1] + "ies"
    return right + ("es" if _SIBILANT.search(right) else "s")


def _places(right: str, part: str) -> Iterator[int]:
    """Yield where a wrong form stands inside the right one, as in “Kazakh bank” and “the Kazakh bank”."""
    at = right.find(part) if len(part) < len(right) else -1
    while at >= 0:
        yield at
        at = right.find(part, at + 1)


def _body(wrong: str) -> str:
    return "".join(map(_letter, wrong))


def _letter(letter: str) -> str:
    if letter.isspace():
        return r"\s+"
    if letter in "'’":
        return _APOSTROPHE
    return f"[{_HYPHENS}]" if letter in _HYPHENS else re.escape(letter)


def _endings(wrong: str) -> str:
    last = WORD.findall(wrong)[-1]
    if not wrong.endswith(last):
        return ""
    plural = "|".join(_plural_endings(last))
    return f"(?:{plural})?(?:{_POSSESSIVE})?" if plural else f"(?:{_POSSESSIVE})?"


def _plural_endings(word: str) -> tuple[str, ...]:
    if len(word) < SHORTEST_WITH_PLURAL or not word.isalpha() or word.casefold().endswith("s"):
        return ()
    return ("es",) if _SIBILANT.search(word) else ("s",)


def _first_words(wrong: str) -> Iterator[Words]:
    """Yield what a form can begin with: one word if that is all there is, or else two."""
    *before, last = (word.casefold() for word in WORD.findall(wrong)[:2])
    yield (*before, last)
    yield from ((*before, last + ending) for ending in _plural_endings(last))
