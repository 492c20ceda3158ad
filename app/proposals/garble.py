# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in a text the wrong words of a correction stand: as they are, inflected, or with one word between."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property, lru_cache

from app.proposals import irregular
from app.proposals.correction import Correction, Reach
from app.proposals.inflection import family, split_possessive
from app.proposals.tokens import WORD, Token, begins_sentence, tokens

MOST_WORDS_WITH_GAP = 8
"""Phrases of more words are looked for without a word between."""
KEPT = 512
_PIECE = re.compile(r"\w+")
_POSSESSIVE = r"(?:['’]s|(?<=s)['’](?!\w))?"


@dataclass(frozen=True, slots=True)
class Match:
    """A place, `words` as they stand for each token, and the word after the token `gap`, if one is between."""

    start: int
    end: int
    words: tuple[str, ...]
    gap: int | None = None
    extra: str = ""


class Garble:
    """The wrong words of a correction, made ready to be looked for."""

    def __init__(self, correction: Correction) -> None:
        """Take a correction apart."""
        self._near = correction.reach is Reach.NEAR
        self._at_start = correction.at_start
        self.tokens = tokens(correction.wrong)
        self._words = [index for index, token in enumerate(self.tokens) if token.is_word]

    @property
    def signs(self) -> frozenset[str]:
        """Words in small letters, one of which is in every text that holds the garble: all forms of its longest."""
        return self._needed[0]

    def may_be_in(self, small_text: str) -> bool:
        """Tell quickly, and not for sure, whether a text in small letters holds the garble."""
        return any(sign in small_text for sign in self.signs)

    def may_be_among(self, words: AbstractSet[str]) -> bool:
        """Tell quickly, and not for sure, whether a text of these words in small letters holds the garble."""
        return all(not needed.isdisjoint(words) for needed in self._needed)

    def matches(self, text: str) -> list[Match]:
        """Return the places in a turn's text, in order; they do not overlap, and the nearest likeness goes first."""
        taken: list[Match] = []
        for match in self._all(text):
            # Matches of one expression never overlap: only those with a word between need to be compared.
            crossing = match.gap is not None and any(match.start < one.end and one.start < match.end for one in taken)
            if not crossing and (not self._at_start or begins_sentence(text, match.start)):
                taken.append(match)
        return sorted(taken, key=lambda match: match.start)

    @cached_property
    def _needed(self) -> list[frozenset[str]]:
        """For every word, the longest first, all of its forms, cut at apostrophes and hyphens."""
        longest_first = sorted((self.tokens[index] for index in self._words), key=lambda token: -len(token.text))
        return [
            frozenset(max(_PIECE.findall(spelling), key=len) for spelling in self._spellings(token))
            for token in longest_first
        ]

    @cached_property
    def _patterns(self) -> list[tuple[int | None, re.Pattern[str]]]:
        return [self._compiled(gap) for gap in (None, *self._gaps())]

    def _all(self, text: str) -> Iterator[Match]:
        for gap, pattern in self._patterns:
            for found in pattern.finditer(text):
                words = tuple(found[f"t{index}"] for index in range(len(self.tokens)))
                yield Match(found.start(), found.end(), words, gap, "" if gap is None else found["extra"])

    def _gaps(self) -> Sequence[int]:
        """Return the tokens after which another word may stand."""
        if not self._near or len(self._words) > MOST_WORDS_WITH_GAP:
            return ()
        pairs = zip(self.tokens, self.tokens[1:], strict=False)
        return [
            index
            for index, (one, next_) in enumerate(pairs)
            if one.is_word and next_.is_word and next_.before and "\n" not in next_.before
        ]

    def _compiled(self, gap: int | None) -> tuple[int | None, re.Pattern[str]]:
        """Return the expression for the tokens with a word after the token `gap`: no choice in it can multiply."""
        parts: list[str] = []
        for index, token in enumerate(self.tokens):
            if index:
                parts.append(_space(token.before))
                if gap == index - 1:
                    parts.append(rf"(?P<extra>{WORD})[^\S\n]+")
            parts.append(f"(?P<t{index}>{self._alternatives(token)})")
        return gap, re.compile("".join(parts), re.IGNORECASE)

    def _alternatives(self, token: Token) -> str:
        if not token.is_word:
            return "['’‘]" if token.text in "'’‘" else re.escape(token.text)
        listed = sorted(self._spellings(token), key=len, reverse=True)
        alternatives = "|".join(re.escape(one).replace("'", "['’]") for one in listed)
        ending = _POSSESSIVE if self._near and token.text.lower() not in irregular.UNCHANGING else ""
        return rf"(?<!\w)(?<!\w['’\-])(?:{alternatives}){ending}(?!\w)(?!['’\-]\w)"

    def _spellings(self, token: Token) -> frozenset[str]:
        word = token.text.lower().replace("’", "'")
        if not self._near:
            return frozenset({word})
        return family(split_possessive(word)[0])


@lru_cache(KEPT)
def garble_of(correction: Correction) -> Garble:
    """Return a correction's garble, made ready once."""
    return Garble(correction)


def _space(before: str) -> str:
    if not before:
        return ""
    return r"\s*\n\s*" if "\n" in before else r"[^\S\n]+"
