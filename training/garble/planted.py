# SPDX-License-Identifier: GPL-3.0-or-later
"""Garble as German leaves it in English, planted into clean sentences. Whoever planted it knows what it should be."""

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

from app.proposals.inflection import Form, readings, spellings

Words = list[str]
PREPOSITIONS = [
    "in",
    "on",
    "at",
    "to",
    "for",
    "of",
    "with",
    "by",
    "from",
    "about",
    "over",
    "under",
    "against",
    "after",
    "before",
    "through",
    "into",
    "since",
    "until",
]
DETERMINERS = ["the", "a", "an", "this", "that", "these", "those"]
CONFUSED = (
    ("you", "they", "she", "them"),
    ("he", "it", "she"),
    ("his", "its", "her", "their", "your"),
    ("who", "which", "that"),
    ("when", "if", "as", "where"),
    ("than", "as", "then"),
    ("much", "many"),
    ("make", "do"),
    ("makes", "does"),
    ("made", "did"),
    ("say", "tell", "speak"),
    ("said", "told", "spoke"),
    ("also", "so", "too"),
    ("some", "any"),
    ("there", "it", "that"),
    ("since", "for"),
    ("by", "until"),
    ("how", "as", "like"),
    ("what", "that", "which"),
    ("him", "it", "them"),
    ("few", "little"),
    ("yet", "still", "already"),
    ("other", "another"),
    ("can", "could", "may", "must"),
    ("will", "would", "wants"),
    ("bring", "take", "get"),
    ("become", "get", "be"),
    ("becomes", "gets", "is"),
    ("look", "see", "view"),
    ("no", "not", "none"),
    ("each", "every", "all"),
    ("between", "among", "under"),
    ("again", "back"),
    ("very", "much", "many"),
    ("even", "self", "just"),
    ("man", "one", "you"),
    ("first", "only"),
    ("just", "straight", "even"),
)
LITERAL = {
    "get": "become",
    "gets": "becomes",
    "got": "became",
    "receive": "become",
    "received": "became",
    "possibly": "eventually",
    "current": "actual",
    "currently": "actually",
    "boss": "chef",
    "head": "chef",
    "opinion": "meaning",
    "competition": "concurrence",
    "competitors": "concurrents",
    "consistent": "consequent",
    "consistently": "consequently",
    "sensitive": "sensible",
    "brave": "bold",
    "bill": "calculation",
    "job": "place",
    "position": "place",
    "demand": "claim",
    "demands": "claims",
    "demanded": "required",
    "large": "big",
    "major": "big",
    "great": "big",
    "high": "big",
    "strong": "big",
    "serious": "earnest",
    "important": "weighty",
    "significant": "considerable",
    "power": "might",
    "force": "might",
    "forces": "powers",
    "attempt": "try",
    "attempted": "tried",
    "chance": "possibility",
    "opportunity": "possibility",
    "opportunities": "possibilities",
    "happen": "pass",
    "happened": "passed",
    "arrested": "taken",
    "released": "let",
    "held": "made",
    "hold": "make",
    "happens": "passes",
    "hear": "listen",
    "listen": "hear",
    "leave": "let",
    "left": "let",
    "meet": "hit",
    "met": "hit",
    "affect": "hit",
    "affected": "hit",
    "reach": "come",
    "reached": "came",
    "occur": "come",
    "occurred": "came",
    "decide": "determine",
    "decided": "determined",
    "course": "way",
    "influence": "flow",
    "mayor": "major",
    "road": "street",
    "roads": "streets",
    "rise": "climb",
    "rose": "climbed",
    "increase": "climb",
    "increased": "climbed",
    "fell": "sank",
    "decrease": "sink",
    "support": "stand",
    "supported": "stood",
    "allowed": "let",
    "carried": "led",
    "carry": "lead",
    "conduct": "lead",
    "conducted": "led",
    "run": "lead",
    "ran": "led",
    "speak": "talk",
    "speech": "talk",
    "lecture": "reading",
    "entire": "whole",
    "complete": "whole",
    "people": "humans",
    "person": "human",
    "side": "page",
    "pages": "sides",
    "number": "amount",
    "price": "prize",
    "prize": "price",
    "remember": "remind",
    "remind": "remember",
    "borrow": "lend",
    "wait": "await",
    "expect": "wait",
    "expected": "waited",
    "discuss": "discuss about",
    "enter": "enter in",
    "answer": "answer on",
    "ask": "ask after",
    "asked": "asked after",
    "information": "informations",
    "news": "newses",
    "advice": "advices",
    "evidence": "evidences",
    "knowledge": "knowledges",
    "equipment": "equipments",
    "progress": "progresses",
    "because": "since that",
    "although": "though that",
    "despite": "despite of",
    "always": "ever",
    "ever": "always",
    "now": "today",
    "soon": "bald",
    "probably": "surely",
    "perhaps": "eventually",
    "finally": "at last end",
    "nearly": "near",
    "rather": "quite",
    "almost": "quasi",
    "actually": "properly",
    "really": "properly",
    "mainly": "overall",
    "especially": "before all",
    "according": "after",
    "concerning": "over",
    "about": "over",
    "several": "more",
    "various": "different",
    "whether": "if",
    "whose": "which",
}
BE = frozenset(("is", "are", "was", "were", "am", "be", "been"))
AUXILIARY = BE | frozenset(("has", "have", "had", "will", "would", "can", "could", "must", "should", "may", "might"))
DROPPED = frozenset(
    ("is", "are", "was", "were", "it", "there", "to", "have", "has", "had", "that", "do", "does", "not"),
)
CLAUSE_ENDS = frozenset((",", ".", ";", ":", "?", "!", "-", "–", "—", ")"))
LIGHTLY = (1, 1, 2, 2, 3, 4)
HEAVILY = (2, 3, 4, 5, 6)
"""How many changes a sentence may get, one as likely as the other."""
_ADVERBS = frozenset(
    [
        "also",
        "already",
        "always",
        "often",
        "never",
        "still",
        "now",
        "today",
        "yesterday",
        "again",
        "only",
        "really",
        "even",
        "soon",
        "then",
        "first",
        "probably",
    ]
)


class Lexicon(NamedTuple):
    """Words of clean text in small letters, the same twice."""

    words: Sequence[str]
    known: frozenset[str]


def plant(words: Sequence[str], chance: random.Random, lexicon: Lexicon, changes: Sequence[int] = LIGHTLY) -> Words:
    """Return the words of a sentence with things done to them as German would have; how many is one of `changes`."""
    made = list(words)
    for _ in range(chance.choice(changes)):
        for _try in range(6):
            changed = chance.choices(_WAYS, _WEIGHTS)[0](list(made), chance, lexicon)
            if changed and changed != made:
                made = changed
                break
    return made


def _like(word: str, other: str) -> str:
    return other[:1].upper() + other[1:] if word[:1].isupper() else other


def _somewhere(words: Words, chance: random.Random, fits: Callable[[str], bool]) -> int | None:
    places = [place for place, word in enumerate(words) if fits(word.lower())]
    return chance.choice(places) if places else None


def _preposition(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    place = _somewhere(words, chance, lambda word: word in PREPOSITIONS)
    if place is None:
        return None
    how = chance.random()
    if how < 0.12:
        del words[place]
    elif how < 0.2:
        words.insert(place, chance.choice(PREPOSITIONS))
    else:
        words[place] = _like(words[place], chance.choice(PREPOSITIONS))
    return words


def _article(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    place = _somewhere(words, chance, lambda word: word in DETERMINERS)
    if place is not None and chance.random() < 0.55:
        if chance.random() < 0.6 and place:
            del words[place]
        else:
            words[place] = _like(words[place], chance.choice(DETERMINERS[:3]))
        return words
    at = _somewhere(words[1:], chance, lambda word: len(word) > 3 and word.isalpha())
    if at is not None and words[at].lower() not in DETERMINERS:
        words.insert(at + 1, chance.choice(("the", "the", "a")))
    return words


def _confuse(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    places = [(place, group) for place, word in enumerate(words) for group in CONFUSED if word.lower() in group]
    if not places:
        return None
    place, group = chance.choice(places)
    words[place] = _like(words[place], chance.choice([other for other in group if other != words[place].lower()]))
    return words


def _take_literally(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    place = _somewhere(words, chance, lambda word: word in LITERAL)
    if place is None:
        return None
    words[place : place + 1] = _like(words[place], LITERAL[words[place].lower()]).split()
    return words


def _inflect(words: Words, chance: random.Random, lexicon: Lexicon) -> Words | None:
    place = _somewhere(words, chance, lambda word: len(word) > 2 and word.isalpha() and len(readings(word)) > 0)
    if place is None:
        return None
    base, _form = chance.choice(sorted(readings(words[place].lower()), key=lambda reading: reading[0]))
    forms = {form for wanted in Form for form in spellings(base, wanted)[:1]} - {words[place].lower()}
    others = sorted(forms & lexicon.known)
    if not others:
        return None
    words[place] = _like(words[place], chance.choice(others))
    return words


def _drop(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    place = _somewhere(words, chance, lambda word: word in DROPPED)
    if place is None:
        return None
    del words[place]
    return words


def _verb_last(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    """Put a verb, or the participle of one, to the end of its clause."""
    places = [
        place
        for place, word in enumerate(words[:-1])
        if word.lower() in AUXILIARY or (place and words[place - 1].lower() in AUXILIARY and word.isalpha())
    ]
    if not places:
        return None
    place = chance.choice(places)
    end = next((at for at in range(place + 1, len(words)) if words[at] in CLAUSE_ENDS), len(words))
    if end - place < 3 or end - place > 12:
        return None
    words.insert(end - 1, words.pop(place))
    return words


def _verb_second(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    """Let the verb stand before its subject, as after an adverb in German."""
    places = [place for place, word in enumerate(words) if place and word.lower() in AUXILIARY]
    if not places:
        return None
    place = chance.choice(places)
    words[place - 1], words[place] = words[place], words[place - 1]
    return words


def _adverb(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    place = _somewhere(words, chance, lambda word: word in _ADVERBS)
    if place is None:
        return None
    word = words.pop(place)
    to = min(max(0, place + chance.choice((-3, -2, -1, 1, 2, 3))), len(words))
    words.insert(to, word.lower())
    return words


def _neighbours(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    if len(words) < 5:
        return None
    place = chance.randrange(1, len(words) - 2)
    if not (words[place].isalpha() and words[place + 1].isalpha()):
        return None
    words[place], words[place + 1] = words[place + 1], words[place]
    return words


def _capital(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    """Write what may be a noun with a capital."""
    places = [place for place, word in enumerate(words) if place and len(word) > 3 and word.islower()]
    for place in chance.sample(places, min(len(places), chance.choice((1, 1, 2, 3)))):
        words[place] = words[place].capitalize()
    return words


def _other_word(words: Words, chance: random.Random, lexicon: Lexicon) -> Words | None:
    """Put another word of the same ending in the place of one: the encoder is to learn what fits."""
    place = _somewhere(words, chance, lambda word: len(word) > 3 and word.isalpha())
    if place is None:
        return None
    ending = words[place][-2:].lower()
    for _try in range(40):
        other = chance.choice(lexicon.words)
        if other.endswith(ending) and other != words[place].lower():
            words[place] = _like(words[place], other)
            return words
    return None


def _perfect(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    """Say "has gone" for "went", and "is going" or "go" for each other."""
    places = [
        (place, base)
        for place, word in enumerate(words)
        if place and word.isalpha()
        for base, form in readings(word.lower())
        if form is Form.PAST and base != "be" and len(base) > 2
    ]
    if not places:
        return None
    place, base = chance.choice(places)
    participle = spellings(base, Form.PARTICIPLE)
    if not participle:
        return None
    words[place : place + 1] = [chance.choice(("has", "have", "had", "is")), participle[0]]
    return words


_WAYS = (
    _preposition,
    _article,
    _confuse,
    _take_literally,
    _inflect,
    _drop,
    _verb_last,
    _verb_second,
    _adverb,
    _neighbours,
    _capital,
    _other_word,
    _perfect,
)
_WEIGHTS = (14, 11, 14, 10, 10, 7, 9, 5, 4, 3, 5, 14, 4)
