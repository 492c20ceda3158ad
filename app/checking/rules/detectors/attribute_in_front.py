# SPDX-License-Identifier: GPL-3.0-or-later
"""Descriptions that stand before their noun: "the in Vilnius living writer", "a by the court forbidden book".

German: "der in Vilnius lebende Schriftsteller", "ein vom Gericht verbotenes Buch".
"""

from collections.abc import Iterator

from app.checking.rules.clauses import DETERMINERS, PREPOSITIONS, Clause, clauses
from app.checking.rules.function_words import word_set
from app.checking.rules.passage import Hit, Passage
from app.checking.rules.verbs import forms, is_participle, is_verb
from app.proposals.inflection import Form

_BEFORE_NOUNS_ALONE = word_set("the a an my his its our their your")
_FARTHEST = 6
"""Words from the preposition to the participle."""
_MOST_NOUNS = 3
# "The in crowd", "the by election", "the under secretary": what stands between these and a noun is no description.
_PARTS_OF_NAMES = word_set("under over after before until")


def attributes_in_front(passage: Passage) -> Iterator[Hit]:
    """Yield nouns with what stands between them and "the", put behind the noun."""
    for sentence in passage.sentences:
        for clause in clauses(sentence):
            if hit := _attribute(clause):
                yield hit


def _attribute(clause: Clause) -> Hit | None:
    words = clause.small
    for at in range(len(words) - 3):
        if words[at] not in _BEFORE_NOUNS_ALONE or words[at + 1] not in PREPOSITIONS - _PARTS_OF_NAMES:
            continue
        for participle in range(at + 3, min(at + 1 + _FARTHEST, len(words) - 1)):
            if clause.holds_verb(at + 2, participle) or words[participle] in DETERMINERS:
                continue
            if is_participle(words[participle]) or words[participle] in forms(Form.ING):
                return _behind(clause, at, participle)
    return None


def _behind(clause: Clause, determiner: int, participle: int) -> Hit | None:
    words = clause.small
    ends = participle + 1
    while ends < len(words) and ends <= participle + _MOST_NOUNS and not _ends_noun(clause, ends, participle):
        ends += 1
    if ends == participle + 1:
        return None
    noun, described = clause.text(participle + 1, ends), clause.text(participle, participle + 1)
    before, phrase = clause.text(determiner, determiner + 1), clause.text(determiner + 1, participle)
    return clause.hit(determiner, ends, f"{before} {noun} {described} {phrase}")


def _ends_noun(clause: Clause, at: int, participle: int) -> bool:
    word = clause.small[at]
    closed = word in DETERMINERS or word in PREPOSITIONS or word in {"of", "who", "that", "which", "to", "not"}
    return closed or (at > participle + 1 and is_verb(word) and clause.holds_verb(at, at + 1))
