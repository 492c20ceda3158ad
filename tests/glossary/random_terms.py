# SPDX-License-Identifier: GPL-3.0-or-later
"""Terms for property tests: whatever the glossary of a project can hold."""

from hypothesis import strategies as st

from app.errors import EditRefused
from app.transcript.glossary import NEW
from app.transcript.term import CaseRule, Term, tidied

LETTERS = st.one_of(
    st.sampled_from(" aZé\u0301ß,;\"&<>'’\n\t=-_\u00a0\u2028\U0001f600\u200e]]>"),
    st.characters(exclude_categories=["Cs", "Cc"]),
)
forms = st.text(LETTERS, max_size=8)


def _term(right, source, wrong, note, rule):
    try:
        return tidied(Term(NEW, right, source, tuple(wrong), note, rule))
    except EditRefused:
        return None


_any = st.builds(_term, forms, forms, st.lists(forms, max_size=3), forms, st.sampled_from(CaseRule))
terms = st.lists(_any.filter(bool), max_size=6, unique_by=lambda term: term.key)
