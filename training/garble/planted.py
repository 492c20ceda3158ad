# SPDX-License-Identifier: GPL-3.0-or-later
"""Garble as German leaves it in English, planted into clean sentences. Whoever planted it knows what it should be."""

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

from app.proposals.inflection import Form, readings, spellings
from training.garble.german_words import (
    ADVERBS,
    AUXILIARY,
    CLAUSE_ENDS,
    CONFUSED,
    DETERMINERS,
    DROPPED,
    LITERAL,
    PREPOSITIONS,
)

Words = list[str]
# "to" stands before verbs too.
_LINKS = frozenset(PREPOSITIONS) - {"to"}


WORD_BY_WORD = (14, 11, 14, 10, 10, 7, 9, 5, 4, 3, 5, 14, 4, 0, 0, 0, 0, 0)
BY_PHRASE = (12, 9, 16, 14, 8, 9, 9, 6, 4, 3, 5, 9, 4, 6, 8, 4, 2, 5)
"""How likely each way of garbling is."""


class Garbling(NamedTuple):
    """How many changes a sentence may get, one as likely as the other, and how likely each way is."""

    changes: Sequence[int]
    ways: Sequence[int]


HEAVILY = (2, 3, 4, 5, 6)


class Lexicon(NamedTuple):
    """Words of clean text in small letters, the same twice."""

    words: Sequence[str]
    known: frozenset[str]


def plant(words: Sequence[str], chance: random.Random, lexicon: Lexicon, garbling: Garbling) -> Words:
    """Return the words of a sentence with things done to them as German would have."""
    made = list(words)
    for _ in range(chance.choice(garbling.changes)):
        for _try in range(6):
            changed = chance.choices(_WAYS, garbling.ways)[0](list(made), chance, lexicon)
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
    place = _somewhere(words, chance, lambda word: word in ADVERBS)
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
        for base, form in sorted(readings(word.lower()), key=str)
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


def _attribute_first(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    """Say "the for April planned elections" for "the elections planned for April"."""
    places = [
        place
        for place, word in enumerate(words[2:-2], 2)
        if words[place - 1].isalpha()
        and words[place + 1].lower() in _LINKS
        and any(form is Form.PARTICIPLE for _, form in readings(word.lower()))
    ]
    if not places:
        return None
    place = chance.choice(places)
    begin = next((at + 1 for at in range(place - 2, max(place - 4, -1), -1) if words[at].lower() in DETERMINERS), None)
    if begin is None:
        return None
    end = _phrase_end(words, place + 1, chance)
    words[begin:end] = [*words[place + 1 : end], words[place], *words[begin:place]]
    return words


def _phrase_before_object(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    """Say "bring via social media demonstrations" for "bring demonstrations via social media"."""
    places = [place for place, word in enumerate(words) if place > 1 and word.lower() in _LINKS]
    if not places:
        return None
    place = chance.choice(places)
    end = _phrase_end(words, place, chance)
    to = place - chance.choice((1, 2, 2, 3))
    if to < 1 or any(word in CLAUSE_ENDS for word in words[to:end]):
        return None
    words[to:end] = [*words[place:end], *words[to:place]]
    return words


def _phrase_to_front(words: Words, chance: random.Random, lexicon: Lexicon) -> Words | None:
    """Begin a clause with its last phrase, and let the verb follow: "in Kazakhstan have we" for "we have ... there"."""
    places = [place for place, word in enumerate(words) if place > 2 and word.lower() in _LINKS]
    if not places:
        return None
    place = chance.choice(places)
    end = _phrase_end(words, place, chance)
    begin = next((at + 1 for at in range(place - 1, -1, -1) if words[at] in CLAUSE_ENDS), 0)
    if place - begin < 2:
        return None
    words[begin:end] = [*words[place:end], *words[begin:place]]
    return _verb_second(words, chance, lexicon) or words


def _phrase_end(words: Words, preposition: int, chance: random.Random) -> int:
    """Return where a phrase of one to four words after a preposition may end."""
    longest = preposition + 1 + chance.choice((1, 2, 2, 3, 4))
    ends = (
        at for at in range(preposition + 1, len(words)) if words[at] in CLAUSE_ENDS or words[at].lower() in AUXILIARY
    )
    return min(longest, next(ends, len(words)), len(words))


def _genitive(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    """Say "a choice of Dariga" for "Dariga's choice"."""
    places = [
        place for place, word in enumerate(words[:-1]) if word[-2:] in ("'s", "’s") and words[place + 1].isalpha()
    ]
    if not places:
        return None
    place = chance.choice(places)
    article = chance.choice(((), ("the",), ("a",)))
    words[place : place + 2] = [*article, words[place + 1], "of", words[place][:-2]]
    return words


def _infinitive(words: Words, chance: random.Random, _: Lexicon) -> Words | None:
    """Put "to" and the infinitive for another form of a verb, or another form for "to" and the infinitive."""
    places = [
        (place, base)
        for place, word in enumerate(words)
        if place and word.isalpha() and word.lower() not in AUXILIARY
        for base, form in sorted(readings(word.lower()), key=str)
        if form is not Form.BASE or words[place - 1].lower() == "to"
    ]
    if not places:
        return None
    place, base = chance.choice(places)
    if words[place - 1].lower() == "to":
        form = chance.choice((Form.THIRD, Form.PAST, Form.ING))
        words[place - 1 : place + 1] = spellings(base, form)[:1]
    else:
        words[place : place + 1] = ["to", base]
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
    _attribute_first,
    _phrase_before_object,
    _phrase_to_front,
    _genitive,
    _infinitive,
)
