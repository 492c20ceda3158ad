# SPDX-License-Identifier: GPL-3.0-or-later
"""Names learnt from the transcript itself, so that spelling flags on them can be silenced.

A name is a document-wide fact: it is for the filters after the checkers, never for a checker, or one edited word would
change the findings of every turn.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.checking.rules.casing_table import CasingTable, casing_table_if_any, shipped_casing_table
from app.checking.rules.function_words import NOT_NOUNS, word_set
from app.checking.rules.sentences import split_sentences
from app.transcript.turn import Turn

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_TITLES = word_set("""
    mr mrs ms dr prof professor president minister chancellor premier senator governor general colonel captain mayor
    ambassador king queen prince princess sir lady lord pope bishop father sister brother daughter son wife husband
    called named
""")
# Seen capitalised in mid-sentence this often, a word that is in no list is taken for a name.
OFTEN = 2
# Beyond this share of capitals in ordinary English, a capital needs no explanation.
_COMMON_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Sightings:
    """How the words of one text are written, possessive endings aside.

    `inside`: capitalised in mid-sentence, with counts. `backed`: capitalised beside another capitalised word or after a
    title. `small`: words seen in small letters.
    """

    inside: Counter[str] = field(default_factory=Counter[str])
    backed: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()


def sightings(text: str) -> Sightings:
    """Return how a text's words are written; depends on nothing else, so it may be kept by text."""
    inside: Counter[str] = Counter()
    backed: set[str] = set()
    small: set[str] = set()
    for sentence in split_sentences(text):
        before = ""
        for index, match in enumerate(_WORD.finditer(sentence.text)):
            word = _POSSESSIVE.sub("", match.group())
            if not word[:1].isupper():
                small.add(word)
            else:
                inside[word] += index > 0
                backed.update(_backed(before, word, index))
            before = word if sentence.text[match.end() : match.end() + 1] == " " else ""
    return Sightings(inside, frozenset(backed), frozenset(small))


def _backed(before: str, word: str, index: int) -> tuple[str, ...]:
    if before.lower() in _TITLES:
        return (word,)
    if before[:1].isupper() and before.lower() not in NOT_NOUNS:
        return (before, word) if index > 1 else (word,)
    return ()


def learn_names(turns: Iterable[Turn], casing: CasingTable | None = None) -> frozenset[str]:
    """Return the words of a transcript that are names, as they are written there and without possessive endings.

    A name is capitalised in mid-sentence twice, or once beside another capital or after a title; it is never written
    small in the transcript, and seldom in English.
    """
    return names_in((sightings(turn.text) for turn in turns), casing or shipped_casing_table())


def names_of_speakers(turns: Iterable[Turn]) -> frozenset[str]:
    """Return the words of the names by which the speakers of a transcript go."""
    speakers = {turn.speaker for turn in turns}
    return frozenset(word for speaker in speakers for word in _WORD.findall(speaker) if word[0].isupper())


def names_in(seen: Iterable[Sightings], casing: CasingTable) -> frozenset[str]:
    """Return the names that the sightings of all turns together show."""
    inside: Counter[str] = Counter()
    backed: set[str] = set()
    small: set[str] = set()
    for one in seen:
        inside.update(one.inside)
        backed |= one.backed
        small |= one.small
    candidates = {word for word, count in inside.items() if count >= OFTEN} | backed
    return frozenset(word for word in candidates if word.lower() not in small and _rare(word, casing))


def _rare(word: str, casing: CasingTable) -> bool:
    if len(word) < 2 or word.lower() in NOT_NOUNS or word.lower() in _TITLES:
        return False
    counts = casing.counts(word)
    return counts.small == 0 or counts.capital_share > _COMMON_SHARE


class NamesLearnt:
    """The names that a transcript holds, learnt anew only from turns that changed."""

    def __init__(self) -> None:
        """Begin with nothing learnt."""
        self._seen: dict[int, tuple[str, Sightings]] = {}

    def of(self, turns: Iterable[Turn]) -> frozenset[str]:
        """Return the names in the turns of a whole transcript, and those of its speakers."""
        turns = list(turns)
        seen = {turn.id: self._sightings_of(turn) for turn in turns}
        self._seen = seen
        return names_in((sightings_ for _, sightings_ in seen.values()), casing_table_if_any()) | names_of_speakers(
            turns
        )

    def _sightings_of(self, turn: Turn) -> tuple[str, Sightings]:
        known = self._seen.get(turn.id)
        return known if known and known[0] == turn.text else (turn.text, sightings(turn.text))
