# SPDX-License-Identifier: GPL-3.0-or-later
"""The German "sie" (they, she) and "ihr" (their, her), rendered as "you" and "your".

The one who answers speaks about others; where a sentence before, or the question, spoke of several people, or of a
woman, a "you" that is a sentence's subject is theirs. Sentences that address the reader (questions, "if you", "thank
you") are left alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from app.checking.rules.passage import Hit, Passage
from app.checking.rules.sentences import Sentence

# How many sentences back the people meant may have been named.
REACH = 4

_SUBJECT = re.compile(
    r"^(?:[\"“]?(?:(?:And|But|So|Then|Now|Today|Here|Therefore|However|Sometimes|Often|Instead|Still|On the "
    r"(?:one|other) hand|In addition|At the same time|As a result),? )?)(?P<word>[Yy]ou|Your)(?= [A-Za-z]+)"
)
_ADDRESS = re.compile(
    r"\?|\b(?:[Ii]f you|[Yy]ou (?:know|see|can|could|must|should|need|ask|asked|mentioned|said|say|mean|may|might|"
    r"have to|understand|are right|never know|get|cannot|won['’]t|can['’]t|don['’]t))\b"
)
_PLURAL = re.compile(
    r"\b(?:[Tt]hey|[Tt]heir|[Tt]hem|people|population|authorities|opponents|supporters|workers|citizens|demonstrators|"
    r"protesters|activists|journalists|politicians|soldiers|students|women|men|children|young|police|officials|"
    r"[Mm]any [A-Z]?[a-z]+s|[Mm]ost [A-Z]?[a-z]+s|[Ss]ome [A-Z]?[a-z]+s|(?:[Tt]he|[Aa]ll) [A-Z][a-z]+s)\b"
)
_WOMAN = re.compile(
    r"\b(?:[Ss]he|[Hh]er|daughter|wife|mother|sister|woman|girl|aunt|grandmother|widow|lady|Mrs|Ms|queen|actress)\b"
)
_THEY = {"you": ("they", "she"), "You": ("They", "She"), "Your": ("Their", "Her", "His", "Its")}
_SHE = {"you": ("she", "they"), "You": ("She", "They"), "Your": ("Her", "Their", "His", "Its")}


def sie_as_you(passage: Passage) -> Iterator[Hit]:
    """Yield "you" and "your" at the head of a sentence where the sentences before speak of others."""
    said = (*passage.asked, *passage.sentences)
    for index, sentence in enumerate(passage.sentences, len(passage.asked)):
        match = _SUBJECT.match(sentence.text)
        if not match or _ADDRESS.search(sentence.text):
            continue
        words = _replacements(said[max(0, index - REACH) : index])
        if words:
            start = sentence.start + match.start("word")
            yield Hit(start, start + len(match["word"]), words[match["word"]])


def _replacements(before: Sequence[Sentence]) -> Mapping[str, tuple[str, ...]] | None:
    """Return what stands for "you", by the nearest sentence that speaks of others; None if none does."""
    for sentence in reversed(before):
        woman = _last(_WOMAN, sentence.text)
        people = _last(_PLURAL, sentence.text)
        if max(woman, people) >= 0:
            return _SHE if woman > people else _THEY
    return None


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)
