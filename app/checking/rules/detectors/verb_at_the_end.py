# SPDX-License-Identifier: GPL-3.0-or-later
"""Finite verbs that were left at the end of a subordinate clause: "because he a flag in the window hung".

German: "weil er eine Fahne ins Fenster hängte", "dass ich in einem fremden Land bin".
"""

from collections.abc import Iterator, Sequence

from app.checking.rules.clauses import DETERMINERS, PREPOSITIONS, Clause, clauses
from app.checking.rules.detectors.verb_bracket import OBJECTS
from app.checking.rules.function_words import word_set
from app.checking.rules.passage import Hit, Passage
from app.checking.rules.verbs import FINITE_AUXILIARIES, common_verbs, forms, is_lexical_finite, is_participle, is_verb
from app.proposals.inflection import Form

_CONJUNCTIONS = word_set("because that if when although while since whether until before after")
_SUBJECTS = word_set("i he she it we they")
_STOPS = word_set("that who which whom what where how why than as if because there all so too")
_ADJECTIVES = word_set("ill poor dead free afraid right wrong young old alone guilty innocent ready happy tired rich")
_NO_SUBJECTS = PREPOSITIONS | DETERMINERS | word_set("of moment day night week year time way")
_TWO = 2


def verbs_at_the_end(passage: Passage) -> Iterator[Hit]:
    """Yield what stands between the subject and its verb at the end of the clause, with both in English order."""
    for sentence in passage.sentences:
        for clause in clauses(sentence):
            for at in _conjunctions(clause):
                if hit := _late_verb(clause, at):
                    yield hit
                    break


def _conjunctions(clause: Clause) -> Iterator[int]:
    return (at for at, word in enumerate(clause.small) if word in _CONJUNCTIONS)


def _late_verb(clause: Clause, conjunction: int) -> Hit | None:
    words = clause.small
    begins = _after_subject(words, conjunction + 1)
    last = len(words) - 1
    if begins is None or begins >= last:
        return None
    verb = words[last]
    # "that he arrested was": the verb that goes with the auxiliary comes along.
    joined = verb in FINITE_AUXILIARIES and (is_participle(words[last - 1]) or words[last - 1] in common_verbs())
    between = words[begins : last - joined]
    if clause.holds_verb(begins, last - joined) or _STOPS & set(between):
        return None
    if verb in FINITE_AUXILIARIES and (joined or _is_phrase(between) or between[-1:] and between[-1] in _ADJECTIVES):
        moved = f"{clause.words[last].text} {clause.text(last - 1, last)}" if joined else clause.words[last].text
        return clause.hit(begins, last + 1, f"{moved} {clause.text(begins, last - joined)}".strip())
    named = words[conjunction + 1] not in _SUBJECTS
    finite = verb in forms(Form.PAST) if named else is_lexical_finite(verb)
    if verb not in FINITE_AUXILIARIES and finite and _is_phrase(between):
        return clause.hit(begins, last + 1, f"{clause.words[last].text} {clause.text(begins, last)}")
    return None


def _after_subject(words: Sequence[str], at: int) -> int | None:
    """Return where the subject of a clause ends that begins there; None if it cannot be told."""
    if at < len(words) and words[at] in _SUBJECTS:
        return at + 1
    if at + _TWO < len(words) and words[at] in DETERMINERS:
        ends = next((end for end in (at + 2, at + 3) if end < len(words) and words[end] in DETERMINERS | OBJECTS), None)
        named = words[at + 1 : ends]
        return None if any(one in _NO_SUBJECTS or is_verb(one) for one in named) else ends
    return None


def _is_phrase(between: Sequence[str]) -> bool:
    if not between:
        return False
    return between[0] in OBJECTS or (len(between) > 1 and between[0] in DETERMINERS | PREPOSITIONS)
