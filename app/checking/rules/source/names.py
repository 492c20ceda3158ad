# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that are nearly, and not quite, those of the source text."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from app.checking.rules.casing_table import CasingTable
from app.checking.rules.sentences import Sentence, split_sentences
from app.checking.rules.source.pairs import Compared, SourceHit
from app.checking.rules.source.words import WORD
from app.transcript.romanising import romanised, sounded

SHORTEST = 5
ALIKE, LONGER = 0.8, 2
"""How like two spellings must be to be meant for one name, and by how many letters one may be longer."""
_POSSESSIVE = ("'s", "’s", "'", "’")


def names(compared: Compared, casing: CasingTable) -> Iterator[SourceHit]:
    """Yield names that sound otherwise than one in the source text that is nowhere else in the English."""
    foreign = {word for sentence in split_sentences(compared.source) for _, word in _inside(sentence)}
    ours = [one for sentence in split_sentences(compared.text) for one in _inside(sentence)]
    heard = {sounded(match.group()) for match in WORD.finditer(compared.text)}
    unheard = [word for word in foreign if len(word) >= SHORTEST and not _is_heard(sounded(word), heard)]
    sounds = {sounded(match.group()) for match in WORD.finditer(compared.source)}
    for start, word in ours:
        if len(word) < SHORTEST or not _is_name(word, casing) or _is_heard(sounded(word), sounds):
            continue
        near = [other for other in unheard if _alike(word, other)]
        if len(near) == 1:
            offered = (near[0],) if near[0].isascii() else ()
            yield SourceHit("source-name", start, start + len(word), near[0], offered)


def _inside(sentence: Sentence) -> list[tuple[int, str]]:
    """Return the words with capitals within a sentence and where they stand: that it begins with one says nothing."""
    matches = list(WORD.finditer(sentence.text))[1:]
    return [(sentence.start + match.start(), _bare(match.group())) for match in matches if match.group()[0].isupper()]


def _bare(word: str) -> str:
    return next((word.removesuffix(end) for end in _POSSESSIVE if word.endswith(end)), word)


def _is_name(word: str, casing: CasingTable) -> bool:
    counts = casing.counts(word)
    return word[0].isupper() and not word.isupper() and not counts.small and not counts.capital


def _is_heard(sound: str, heard: set[str]) -> bool:
    """Tell whether a name is heard as it is, or with an ending more or less."""
    return not sound or any(sound.startswith(one) or one.startswith(sound) for one in heard if len(one) > 1)


def _alike(one: str, other: str) -> bool:
    first, second = romanised(one), romanised(other)
    return abs(len(first) - len(second)) <= LONGER and SequenceMatcher(None, first, second, False).ratio() >= ALIKE
