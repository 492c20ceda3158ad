# SPDX-License-Identifier: GPL-3.0-or-later
"""What an editor does to the glossary, as the edits it takes. Nothing here changes the transcript."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from app.errors import EditRefused
from app.transcript.edits import Edit, SetTerm
from app.transcript.term import MOST_FORMS, Term, tidied
from app.transcript.transcript import Transcript

MOST_TERMS = 20_000
NEW = 0
"""The id of a term that has none yet."""


def set_term(transcript: Transcript, term: Term) -> list[Edit]:
    """Return the edits that add a term with the id NEW, or change the one with its id.

    Raises EditRefused for what can be no term, for one that is there already, and for a term that is gone.
    """
    term = tidied(term)
    same = next((other for other in transcript.terms.values() if other.key == term.key), None)
    if same and same.id != term.id:
        raise EditRefused(f"“{term.right}” is in the glossary already; change that entry.")
    if term.id == NEW:
        return _added(transcript, [term])
    before = transcript.terms.get(term.id)
    if before is None:
        raise EditRefused(f"“{term.right}” is not in the glossary any more; add it anew.")
    return [] if before == term else [SetTerm(before, term)]


def remove_terms(transcript: Transcript, term_ids: Iterable[int]) -> list[Edit]:
    """Return the edits that take terms away; those that are gone already are passed over."""
    present = (transcript.terms.get(term_id) for term_id in dict.fromkeys(term_ids))
    return [SetTerm(term, None) for term in present if term]


class TakenIn(msgspec.Struct, frozen=True):
    """The edits that bring terms of another glossary in, and how many are new, changed, and known as they are."""

    edits: Sequence[Edit]
    added: int
    changed: int
    known: int


def take_in(transcript: Transcript, terms: Iterable[Term]) -> TakenIn:
    """Return what it takes to have terms that come from elsewhere.

    One with the same source and right form as a term that is there adds its wrong forms to it, and brings its case
    rule, and its note if it has one. Raises EditRefused for what can be no term, or for too many.
    """
    known = {term.key: term for term in transcript.terms.values()}
    wanted: dict[tuple[str, str], Term] = {}
    for term in map(tidied, terms):
        there = wanted.get(term.key) or known.get(term.key)
        wanted[term.key] = _united(there, term) if there else replace(term, id=NEW)
    new = [term for term in wanted.values() if term.id == NEW]
    changed = [SetTerm(before, after) for before, after in _pairs(transcript.terms, wanted.values()) if before != after]
    return TakenIn([*changed, *_added(transcript, new)], len(new), len(changed), len(wanted) - len(new) - len(changed))


def _pairs(terms: Mapping[int, Term], wanted: Iterable[Term]) -> list[tuple[Term, Term]]:
    return [(terms[term.id], term) for term in wanted if term.id != NEW]


def _united(there: Term, other: Term) -> Term:
    wrong = tuple(dict.fromkeys([*there.wrong, *other.wrong]))[:MOST_FORMS]
    return replace(there, wrong=wrong, note=other.note or there.note, case_rule=other.case_rule)


def _added(transcript: Transcript, terms: Sequence[Term]) -> list[Edit]:
    if len(transcript.terms) + len(terms) > MOST_TERMS:
        raise EditRefused(f"A glossary holds at most {MOST_TERMS:,} terms; leave some out.")
    first = max(transcript.terms, default=0) + 1
    return [SetTerm(None, replace(term, id=first + count)) for count, term in enumerate(terms)]
