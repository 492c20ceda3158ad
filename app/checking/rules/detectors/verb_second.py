# SPDX-License-Identifier: GPL-3.0-or-later
"""Verbs before their subjects, since German sets the verb second, and questions asked without "do".

German: "Trotzdem schreibt er mir", "Wenn ich aufwache, brauche ich einen Moment", "Kennen Sie ihn?".
"""

from collections.abc import Iterator, Sequence

from app.checking.rules.clauses import DETERMINERS, PREPOSITIONS, Clause, clauses
from app.checking.rules.function_words import word_set
from app.checking.rules.passage import Hit, Passage
from app.checking.rules.templates import capitalise, uncapitalise
from app.checking.rules.verbs import FINITE_AUXILIARIES, base_of, common_verbs, forms, is_lexical_finite, is_verb
from app.proposals.inflection import Form

_SUBJECTS = word_set("i he she we they nobody everybody everyone somebody")
_ASKED = word_set("you he she it we they")
_OPENERS = word_set("""
    nevertheless nonetheless therefore today yesterday now then meanwhile thus sometimes often finally already recently
    later maybe perhaps unfortunately naturally afterwards suddenly tomorrow instead moreover
""")
_SUBORDINATE = word_set("if when because although while since after before as until where who whoever unless")
# What is put after a quotation, or beside the main clause: "That is so, says he", "He is, think I, right".
_SAYING = word_set("say think believe know guess suppose hope ask answer reply see mean explain")
_QUESTION_WORDS = word_set("what why how where when whom")
# These open questions of two words, and wishes: "See you tomorrow?"
_NOT_ASKED = word_set("see thank love tell let bless beat call catch miss help mind")
_NO_SUBJECT_AFTER = word_set("come go be begin stand follow remain lie lay sit exist hang rise live run appear")
_TURNING = word_set("no only never little few rarely nor neither not none")
_BETWEEN = word_set("also already still yet certainly")
_LONGEST_OPENING = 5


def verbs_second(passage: Passage) -> Iterator[Hit]:
    """Yield verbs before their subjects, with both in English order."""
    for sentence in passage.sentences:
        subordinate = False
        for clause in clauses(sentence):
            after_clause = subordinate and not clause.joined
            if hit := _question(clause) if clause.asks else _statement(clause, after_clause=after_clause):
                yield hit
            subordinate = (clause.is_first and clause.small[0] in _SUBORDINATE) or (subordinate and clause.joined)


def _question(clause: Clause) -> Hit | None:
    words = clause.small
    if not clause.is_first:
        return None
    at = 1 if words[0] in _QUESTION_WORDS else 0
    if len(words) < at + 2 or words[at + 1] not in _ASKED:
        return None
    verb, who = words[at], words[at + 1]
    form = Form.THIRD if who in {"he", "she", "it"} else Form.BASE
    if verb in FINITE_AUXILIARIES or verb not in forms(form) | forms(Form.PAST) or verb in _NOT_ASKED:
        return None
    helping = "does" if form is Form.THIRD else "do"
    asked = f"{'did' if verb not in forms(form) else helping} {who} {base_of(verb)}"
    return clause.hit(at, at + 2, asked if at else capitalise(asked))


def _statement(clause: Clause, *, after_clause: bool) -> Hit | None:
    words = clause.small
    at = 1 if words[0] in _OPENERS and clause.is_first else 0
    if (clause.is_first or clause.joined) and (hit := _after_phrase(clause)):
        return hit
    if len(words) <= at + 1 or not (at or after_clause):
        return None
    verb, who = words[at], words[at + 1]
    if who in _SUBJECTS:
        aux = verb in FINITE_AUXILIARIES
        lexical = is_lexical_finite(verb) and base_of(verb) not in _SAYING and not _goes_on(words[at + 2 :])
        return clause.hit(at, at + 2, f"{clause.words[at + 1].text} {verb}") if aux or lexical else None
    if who in DETERMINERS and verb in forms(Form.THIRD) | forms(Form.PAST):
        ends = _end_of_subject(words, at + 1)
        if ends and base_of(verb) not in _SAYING | _NO_SUBJECT_AFTER:
            return clause.hit(at, ends, f"{uncapitalise(clause.text(at + 1, ends))} {verb}")
    return None


def _after_phrase(clause: Clause) -> Hit | None:
    """Return an auxiliary and its subject after a short opening phrase: "In 1989 has nobody expected that"."""
    words = clause.small
    if words[0] not in PREPOSITIONS or _TURNING & set(words[:_LONGEST_OPENING]):
        return None
    for at in range(2, min(_LONGEST_OPENING, len(words) - 1)):
        if words[at] in FINITE_AUXILIARIES:
            who = at + 1 + (words[at + 1] in _BETWEEN)
            found = words[who : who + 1] and words[who] in _SUBJECTS and not clause.holds_verb(1, at)
            return clause.hit(at, who + 1, f"{clause.words[who].text} {clause.text(at, who)}") if found else None
    return None


def _goes_on(rest: Sequence[str]) -> bool:
    """Tell whether a subject has another verb after it, to which it belongs."""
    return bool(rest) and (rest[0] in FINITE_AUXILIARIES or rest[0] in forms(Form.THIRD) | forms(Form.PAST))


def _end_of_subject(words: Sequence[str], at: int) -> int | None:
    """Return where a subject of a determiner and one noun ends; None if a verb follows, or what is part of it."""
    ends = at + 2
    if ends > len(words) or (is_verb(words[at + 1]) and words[at + 1] not in common_verbs()):
        return None
    if words[ends : ends + 1] == ["of"]:
        ends += 3 if words[ends + 1 : ends + 2] and words[ends + 1] in DETERMINERS else 2
    follows = words[ends] if ends < len(words) else ""
    return None if ends > len(words) or follows in {"of", "who", "which", "that"} or is_verb(follows) else ends
