# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the wrong forms of terms stand in a text, also with the endings of English, and what should stand there."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Form:
    """One wrong form of a term, as a pattern.

    `lead` is what stands before its first word, `inside` where it stands in the right form, if it is a part of that.
    """

    term: Term
    form: str
    lead: str
    pattern: re.Pattern[str]
    inside: tuple[int, ...]

    def match_at(self, text: str, word: int) -> re.Match[str] | None:
        """Return where the form stands if its first word is at `word`; None if it is part of the right form there."""
        found = self.pattern.match(text, max(0, word - len(self.lead)))
        return None if found is None or self._is_right(text, found.start()) else found

    def _is_right(self, text: str, start: int) -> bool:
        right = self.term.right.casefold()
        return any(
            at <= start and text[start - at : start - at + len(self.term.right)].casefold() == right
            for at in self.inside
        )


def forms_by_word(terms: Iterable[Term]) -> dict[str, list[Form]]:
    """Return all wrong forms by the words, in small letters, that they can begin with in a text."""
    known: dict[str, list[Form]] = {}
    for term in terms:
        for wrong in term.wrong:
            form = _form(term, wrong)
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


def _form(term: Term, wrong: str) -> Form:
    first = WORD.search(wrong)
    flags = re.NOFLAG if term.case_rule is CaseRule.AS_WRITTEN else re.IGNORECASE
    lead = wrong[: first.start()] if first else ""
    pattern = re.compile(rf"(?<!\w){_body(wrong)}(?P<ending>{_endings(wrong)}){_NO_LETTER}", flags)
    right, part = term.right.casefold(), wrong.casefold()
    # A form whose length changes with its case stands nowhere that counting letters could find.
    same = len(right) == len(term.right) and len(part) == len(wrong)
    return Form(term, wrong, lead, pattern, tuple(_places(right, part)) if same else ())


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


def _first_words(wrong: str) -> Iterator[str]:
    words = WORD.findall(wrong)
    first = words[0].casefold()
    yield first
    if len(words) == 1 and wrong.endswith(words[0]):
        yield from (first + ending for ending in _plural_endings(words[0]))
