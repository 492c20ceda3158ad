# SPDX-License-Identifier: GPL-3.0-or-later
"""Verbs that were left at the end of the clause, where German sets what belongs to "have", "be" or "must".

German: "ich habe den Kanzler im März getroffen", "sie wurden von der Polizei besucht", "wir müssen das Problem lösen".
"""

from collections.abc import Iterator, Sequence

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
from app.checking.rules.verbs import BE, HAVE, MODALS, common_verbs, is_participle

_ADVERBS = word_set("""
    also already always never not often still even only just really finally now then recently yesterday today soon
    therefore certainly unfortunately perhaps probably meanwhile once again very so ever hardly nearly almost
""")
# After one of these English turns the clause round itself.
_TURNING = word_set("nor neither never only not rarely hardly seldom so had should were if what how that")
_STOPS = word_set("that who which whom what than as if because been being there")
# Other things one has done by somebody else: "He had him arrested".
_NOT_DONE_BY_OTHERS = word_set("""
    met seen known told asked heard understood helped visited believed thanked written promised said shown given
    offered supported read found lost won forgotten learned learnt felt loved hated liked wanted needed received got
    reached achieved experienced noticed recognised recognized decided reported explained described mentioned
    surprised shocked impressed disappointed accused criticised criticized warned threatened followed married
    tried begun founded bought earned paid spent saved kept fought defended demanded rejected accepted confirmed
    welcomed invited encouraged convinced persuaded deceived betrayed insulted condemned reached solved
""")
# What follows these in a phrase of time stands well between "was" and its participle.
_IN_PLACE = word_set("end past time moment meantime first last least beginning run fact part turn course place")
_CAME_ABOUT = word_set("died happened arrived emerged disappeared escaped emigrated fled fallen become come gone grown")
_HAVE_FOR = {"am": "have", "is": "has", "are": "have", "was": "had", "were": "had"}
_AGENTS = word_set("police government regime state president army court courts soldiers authorities party people")


def verb_brackets(passage: Passage) -> Iterator[Hit]:
    """Yield what stands between an auxiliary and its verb at the end of the clause, with both in English order."""
    for sentence in passage.sentences:
        for clause in clauses(sentence):
            if not clause.asks and (hit := _bracket(clause)):
                yield hit


def _bracket(clause: Clause) -> Hit | None:
    words = clause.small
    last = len(words) - 1
    for at in range(last - 1):
        if (at == 0 and not clause.joined) or _TURNING & set(words[:at]):
            continue
        begins = at + 1
        while begins < last and words[begins] in _ADVERBS:
            begins += 1
        if _is_bare(clause, begins, last) and _parts(clause, at, begins):
            return _swapped(clause, begins, last)
    return None


def _is_bare(clause: Clause, begins: int, last: int) -> bool:
    """Tell whether there are words before the last one, and no other verb or clause among them."""
    between = clause.small[begins:last]
    if not between or between[-1] in DETERMINERS | PREPOSITIONS or _STOPS & set(between):
        return False
    infinitive = any(clause.infinitive_at(place) for place in range(begins, last))
    return not infinitive and not clause.holds_verb(begins, last)


def _parts(clause: Clause, auxiliary: int, begins: int) -> bool:
    """Tell whether the last word is the verb of an auxiliary, parted from it by what stands in front of it."""
    words, last = clause.small, len(clause.words) - 1
    between, verb = words[begins:last], words[last]
    if words[auxiliary] in HAVE:
        return is_participle(verb) and _parts_have(between, verb)
    if words[auxiliary] in BE:
        return is_participle(verb) and _parts_be(clause, begins, last)
    modal = words[auxiliary] in MODALS and verb in common_verbs()
    return modal and is_phrase(between) and _has_subject(words[:auxiliary])


def _parts_have(between: Sequence[str], participle: str) -> bool:
    if between[0] in PREPOSITIONS:
        return len(between) > 1 and not _IN_PLACE & set(between) and participle not in {"left", "called", "named"}
    if between[0] in OBJECTS | REFLEXIVES and PREPOSITIONS & set(between):
        return True
    return between[0] in OBJECTS | REFLEXIVES | THINGS | DETERMINERS and participle in _NOT_DONE_BY_OTHERS


def _parts_be(clause: Clause, begins: int, last: int) -> bool:
    first, small = clause.small[begins], set(clause.small[begins:last])
    names = any(word.text[0].isupper() or word.text[0].isdigit() for word in clause.words[begins:last])
    times = bool(small & {"times", "twice"})
    phrase = first in PREPOSITIONS | {"to"} and last > begins + 1 and (names or bool(DETERMINERS & small))
    return (times or phrase) and not _IN_PLACE & small


def _has_subject(before: Sequence[str]) -> bool:
    return not before or (before[0] not in PREPOSITIONS and before[-1] not in _ADVERBS)


def _swapped(clause: Clause, begins: int, last: int) -> Hit:
    verb, small = clause.words[last].text, clause.small
    offered = [f"{verb} {between}" for between in clause.in_english_order(begins, last)]
    if "from" in small[begins:last] and _AGENTS & set(small[begins:last]):
        offered = [offered[-1].replace(" from ", " by ", 1), *offered]
    if small[begins - 1] in BE and small[last] in _CAME_ABOUT:
        return clause.hit(begins - 1, last + 1, *(f"{_HAVE_FOR[small[begins - 1]]} {one}" for one in offered))
    return clause.hit(begins, last + 1, *offered)
