# SPDX-License-Identifier: GPL-3.0-or-later
"""The right words of a correction in the form and case of the place where they are to stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.proposals.correction import Correction, Reach
from app.proposals.garble import Match
from app.proposals.inflection import Form, readings, spellings, split_possessive
from app.proposals.tokens import Token, begins_sentence, capitalised, in_case_of, tokens

_TAKES_PARTICIPLE = re.compile(
    r"\b(?:ha(?:s|ve|d|ving)|(?:is|are|was|were|be|been|being|get|gets|got))(?:n['’]t)?\s+(?:\w+\s+){0,2}$|['’]ve\s+$",
    re.IGNORECASE,
)
_LOOKED_BACK = 40
SHOUTED = 6
"""So many capitals are a text in capitals, fewer may be an abbreviation."""


@dataclass(frozen=True, slots=True)
class Adapted:
    """What is to stand in a place; not `sure` where a form or a word's place had to be guessed."""

    text: str
    sure: bool = True


def adapted(correction: Correction, garble: Sequence[Token], match: Match, text: str) -> Adapted:
    """Return the right words for a place of a turn's text, `garble` being the tokens of the wrong ones."""
    right = tokens(correction.right)
    if not right:
        return Adapted("")
    if correction.reach is Reach.SAME:
        return Adapted(_with_capital(correction, correction.right, match, text))
    work = _Adapting(garble, right, match, text)
    return Adapted(_with_capital(correction, work.result(), match, text), work.sure)


def _with_capital(correction: Correction, result: str, match: Match, text: str) -> str:
    """Begin a sentence with a capital, and shout where the place shouts."""
    found = text[match.start : match.end]
    if found.isupper() and len(found) >= SHOUTED and not correction.wrong.isupper():
        return result.upper()
    begins = found[:1].isupper() or correction.at_start
    return capitalised(result) if begins and begins_sentence(text, match.start) else result


class _Adapting:
    """One place at work: which right word stands for which wrong one, and what becomes of it."""

    def __init__(self, wrong: Sequence[Token], right: Sequence[Token], match: Match, text: str) -> None:
        self.sure = True
        self._wrong = wrong
        self._right = right
        self._match = match
        self._before = text[max(0, match.start - _LOOKED_BACK) : match.start]
        self._partner: dict[int, int] = {}
        self._equal: set[int] = set()
        self._words = [token.text for token in right]
        self._pair()

    def result(self) -> str:
        for index, (token, found) in enumerate(zip(self._wrong, self._match.words, strict=True)):
            if index in self._equal:
                self._keep(index, found)
            elif token.is_word and _bare(token.text) != _bare(found):
                self._inflect(index, token.text, found)
        parts = [token.before + word for token, word in zip(self._right, self._words, strict=True)]
        if self._match.gap is not None:
            self._insert_extra(parts, self._match.gap)
        return "".join(parts).strip()

    def _pair(self) -> None:
        """Find each wrong word's counterpart."""
        wrong = [token.text.casefold() for token in self._wrong]
        right = [token.text.casefold() for token in self._right]
        for kind, w_from, w_to, r_from, r_to in SequenceMatcher(None, wrong, right, autojunk=False).get_opcodes():
            pairs = list(zip(range(w_from, w_to), range(r_from, r_to), strict=False))
            if kind == "equal":
                self._equal.update(range(w_from, w_to))
                self._partner.update(pairs)
            elif w_to - w_from == r_to - r_from:
                self._partner.update(pairs)
            elif kind == "replace":
                self._pair_by_form(range(w_from, w_to), range(r_from, r_to))

    def _pair_by_form(self, wrong: range, right: range) -> None:
        """Give each wrong word that has forms the next right word that can be in the same one."""
        free = [index for index in right if self._right[index].is_word]
        for index in wrong:
            forms = {form for _, form in readings(_stem(self._wrong[index].text))}
            able = (other for other in free if forms & {form for _, form in _inflected(self._right[other].text)})
            if (partner := next(able, None)) is not None:
                self._partner[index] = partner
                free = [other for other in free if other > partner]

    def _keep(self, index: int, found: str) -> None:
        """Let a word that the correction keeps stand as it does there, but for the case that the correction changes."""
        partner = self._partner[index]
        wanted, given = self._right[partner].text, self._wrong[index].text
        self._words[partner] = found if wanted == given else in_case_of(found, wanted)

    def _inflect(self, index: int, given: str, found: str) -> None:
        partner = self._partner.get(index)
        changed = None if partner is None else self._in_form(self._words[partner], given, found)
        if partner is None or changed is None:
            self.sure = False
        else:
            self._words[partner] = changed

    def _in_form(self, word: str, given: str, found: str) -> str | None:
        """Return a right word changed as `given` was changed to `found`; None if nobody knows how."""
        (given_stem, given_ending), (found_stem, found_ending) = split_possessive(given), split_possessive(found)
        stem, ending = split_possessive(word)
        if given_ending != found_ending and ending.lower() == given_ending.lower():
            ending = found_ending
        elif given_ending != found_ending:
            return None
        if _bare(given_stem) == _bare(found_stem):
            return stem + ending
        made = self._made(stem, _stem(given_stem), _stem(found_stem))
        return None if made is None else in_case_of(made, stem) + ending

    def _made(self, stem: str, given: str, found: str) -> str | None:
        there = {(base, form) for base, form in readings(found) if any(base == other for other, _ in readings(given))}
        forms = {_SEEN_AS.get(form, form) for _, form in there}
        target = self._chosen(forms)
        known = {_SEEN_AS.get(form, form) for base, form in readings(given) if any(base == other for other, _ in there)}
        for base, form in sorted(_inflected(stem), key=lambda reading: reading[0]):
            if form in known and target is not None:
                # Of "be", nobody says here whether it is to be was or were.
                self.sure = self.sure and (base != "be" or "be" in {other for other, _ in readings(found)})
                return next(iter(_of_form(base, target, found)), None)
        return None

    def _chosen(self, forms: set[Form]) -> Form | None:
        if {Form.PAST, Form.PARTICIPLE} <= forms:
            return Form.PARTICIPLE if _TAKES_PARTICIPLE.search(self._before) else Form.PAST
        return min(forms, key=lambda form: form.value, default=None)

    def _insert_extra(self, parts: list[str], gap: int) -> None:
        """Put the word between where it stood; inside what is replaced that is a guess."""
        before, after = self._partner.get(gap), self._partner.get(gap + 1)
        extra = self._match.extra
        if gap + 1 in self._equal and after is not None and after:
            parts[after] = f" {extra}{parts[after]}"
            self.sure = self.sure and not (gap in self._equal and before is not None and after - before > 1)
        elif before is not None:
            parts[before] = f"{parts[before]} {extra}"
            self.sure = self.sure and gap in self._equal
        elif after is not None and after:
            parts[after] = f" {extra}{parts[after]}"
            self.sure = False
        else:
            parts[0] = f"{extra} {parts[0]}"
            self.sure = self.sure and gap + 1 in self._equal


_SEEN_AS = {Form.ARE: Form.BASE, Form.WERE: Form.PAST}
"""What forms of "be" that other verbs do not have are in those."""


def _of_form(base: str, form: Form, found: str) -> tuple[str, ...]:
    # Only "be" tells are from am and were from was.
    same = [spelling for spelling in (found,) if base == "be" and ("be", form) in _plain(found)]
    return tuple(same) or spellings(base, form)


def _plain(word: str) -> set[tuple[str, Form]]:
    return {(base, _SEEN_AS.get(form, form)) for base, form in readings(word)}


def _inflected(word: str) -> set[tuple[str, Form]]:
    return {(base, _SEEN_AS.get(form, form)) for base, form in readings(_stem(word))}


def _stem(word: str) -> str:
    return split_possessive(word)[0].lower()


def _bare(word: str) -> str:
    return word.casefold().replace("’", "'")
