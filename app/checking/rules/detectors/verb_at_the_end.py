# SPDX-License-Identifier: GPL-3.0-or-later
"""Finite verbs that were left at the end of a subordinate clause: "because he a flag in the window hung".

German: "weil er eine Fahne ins Fenster hängte", "dass ich in einem fremden Land bin", "die seit Jahren in Wien lebt".
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.checking.rules.clauses import (
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    REFLEXIVES,
    THINGS,
    Clause,
    clauses,
    is_phrase,
)
from app.checking.rules.function_words import word_set
from app.checking.rules.passage import Hit, Passage
from app.checking.rules.verbs import (
    BE,
    FINITE_AUXILIARIES,
    HAVE,
    MODALS,
    common_verbs,
    forms,
    is_lexical_finite,
    is_participle,
    is_verb,
)
from app.proposals.inflection import Form

_CONJUNCTIONS = word_set("because that if when although while since whether until before after where")
_SUBJECTS = word_set("i he she it we they who whoever")
_PERSONS = word_set("who whoever")
_STOPS = word_set("that who which whom what where how why than as if because there all too")
_ADJECTIVES = word_set("ill poor dead free afraid right wrong young old alone guilty innocent ready happy tired rich")
_NO_SUBJECTS = PREPOSITIONS | DETERMINERS | word_set("of moment day night week year time way")
_OBJECTS_OF_WHO = (OBJECTS | REFLEXIVES | THINGS) - {"you", "it"}
# Phrases with these seldom belong to the noun before them.
_NOT_OF_NOUNS = word_set("to during since after by through against until before")
_SO = word_set(
    "wish choose want desire decide wishes chooses wants desires decides wished chose wanted desired decided"
)
_WITH_VERBS = word_set("back together home away down out forward")
_WANTING = word_set("want wants wanted wish wishes try tries")
_LONGEST_SUBJECT = 4


class _Verbs(NamedTuple):
    """The verbs at the end of a clause: where they begin and how English says them."""

    begins: int
    text: str
    several: bool
    """Whether more than one word stands there."""
    modal: bool = False
    """Whether it is a "must" or "can" behind its verb, which no English clause has."""


def verbs_at_the_end(passage: Passage) -> Iterator[Hit]:
    """Yield what stands between the subject and its verb at the end of the clause, with both in English order."""
    for sentence in passage.sentences:
        for clause in clauses(sentence):
            hits = (_late_verb(clause, begins) for begins in _ends_of_subjects(clause))
            if hit := next((hit for hit in hits if hit), None) or _relative(clause):
                yield hit


def _ends_of_subjects(clause: Clause) -> Iterator[int]:
    """Yield where what may be the subject of a subordinate clause ends."""
    words = clause.small
    for at, word in enumerate(words[:-1]):
        if word in _PERSONS:
            yield at + 1
        elif word in _CONJUNCTIONS and words[at + 1] in _SUBJECTS:
            yield at + 2
        elif word in _CONJUNCTIONS and words[at + 1] in DETERMINERS:
            yield from _ends_of_named(clause, at + 1)


def _ends_of_named(clause: Clause, determiner: int) -> Iterator[int]:
    words = clause.small
    for ends in range(determiner + 2, min(determiner + _LONGEST_SUBJECT, len(words))):
        named = words[determiner + 1 : ends]
        if any(one in _NO_SUBJECTS or is_verb(one) for one in named):
            return
        if words[ends] in DETERMINERS | OBJECTS | REFLEXIVES | _NOT_OF_NOUNS or _verbs(clause, ends, named=True):
            yield ends


def _late_verb(clause: Clause, begins: int) -> Hit | None:
    words = clause.small
    named = words[begins - 1] not in _SUBJECTS
    verbs = _verbs(clause, begins, named=named)
    if verbs is None:
        return None
    between = words[begins : verbs.begins]
    if clause.holds_verb(begins, verbs.begins) or _STOPS & set(between):
        return None
    if not _moves(words[begins - 1], between, verbs, named=named):
        return None
    orders = clause.in_english_order(begins, verbs.begins) if between else [""]
    return clause.hit(begins, len(words), *(f"{verbs.text} {order}".strip() for order in orders))


def _moves(before: str, between: Sequence[str], verbs: _Verbs, *, named: bool) -> bool:
    """Tell whether English would have the verbs before what stands between them and their subject."""
    if not between:
        moved = not named or " to be " in verbs.text or verbs.text.split()[-1] in _WITH_VERBS
        return verbs.several and moved and before not in _PERSONS
    if before in _PERSONS:
        return between[0] in _OBJECTS_OF_WHO and verbs.text.split()[0] not in BE
    if named:
        return verbs.modal or between[0] in DETERMINERS | OBJECTS | REFLEXIVES | _NOT_OF_NOUNS
    if list(between) == ["so"]:
        return verbs.text not in _SO
    return verbs.several or is_phrase(between) or (verbs.text in FINITE_AUXILIARIES and between[-1] in _ADJECTIVES)


def _relative(clause: Clause) -> Hit | None:
    """Return a clause that begins with the German relative pronoun: ", the in Krakow lives"."""
    words = clause.small
    if clause.is_first or clause.joined or words[0] != "the" or len(words) <= 2 or words[1] not in PREPOSITIONS:
        return None
    verbs = _verbs(clause, 1, named=False)
    if verbs is None or clause.holds_verb(1, verbs.begins) or verbs.begins <= 2 or _STOPS & set(words[1:]):
        return None
    orders = clause.in_english_order(1, verbs.begins)
    return clause.hit(0, len(words), *(f"{who} {verbs.text} {order}" for who in ("who", "which") for order in orders))


def _verbs(clause: Clause, begins: int, *, named: bool) -> _Verbs | None:
    """Return the verbs at the end of a clause; `named`: its subject is a noun, so plurals are taken for nouns."""
    words, last = clause.small, len(clause.words) - 1
    if last <= begins:
        return None
    if verbs := _had_to_be(clause, begins):
        return verbs
    verb, before, text = words[last], words[last - 1], clause.words[last].text
    if verb in FINITE_AUXILIARIES and (is_participle(before) or before in common_verbs()):
        if words[last - 2] == "to":
            return _Verbs(last, text, several=False)
        return _Verbs(last - 1, f"{text} {before}", several=True, modal=verb in MODALS)
    if verb in _WANTING and before in common_verbs():
        return _Verbs(last - 1, f"{text} to {before}", several=True)
    finite = verb in forms(Form.PAST) if named else is_lexical_finite(verb)
    if before in _WITH_VERBS and (finite or verb in common_verbs()):
        return _Verbs(last - 1, f"{text} {before}", several=True)
    return _Verbs(last, text, several=False) if finite or verb in FINITE_AUXILIARIES else None


def _had_to_be(clause: Clause, begins: int) -> _Verbs | None:
    """Return the end of "that the furnaces shut down had to be"."""
    words, had = clause.small, len(clause.words) - 3
    if words[-2:] != ["to", "be"] or words[had] not in HAVE:
        return None
    first = had - 1 - (words[had - 1] in _WITH_VERBS)
    if first < begins or not is_participle(words[first]):
        return None
    return _Verbs(first, f"{words[had]} to be {clause.text(first, had)}", several=True)
