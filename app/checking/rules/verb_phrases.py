# SPDX-License-Identifier: GPL-3.0-or-later
"""Phrases that begin with a verb, in all its forms: "hold a speech" stands for "held a speech" too."""

from collections.abc import Iterable, Mapping, Sequence

from app.proposals.inflection import Form, spellings

_FORMS = (Form.BASE, Form.THIRD, Form.PAST, Form.PARTICIPLE, Form.ING)
# A base form of "be" is seldom meant where a German verb stands in its plural or first person.
_OF_BE = {Form.BASE: ("are", "am", "be"), Form.PAST: ("was", "were")}


def in_all_forms(phrases: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Return phrases and what to say instead, both with their first word in each form; both begin with a base form."""
    found: dict[str, dict[str, None]] = {}
    for phrase, instead in phrases.items():
        for form in _FORMS:
            for one in _inflected(phrase, form):
                found.setdefault(one, {}).update(dict.fromkeys(_all_inflected(instead, form)))
    return {phrase: tuple(instead) for phrase, instead in found.items()}


def _all_inflected(phrases: Iterable[str], form: Form) -> Iterable[str]:
    return (one for phrase in phrases for one in _inflected(phrase, form))


def _inflected(phrase: str, form: Form) -> list[str]:
    verb, space, rest = phrase.partition(" ")
    written = _OF_BE.get(form) if verb == "be" else None
    return [f"{one}{space}{rest}" for one in written or spellings(verb, form)]
