# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's terms as a source of findings: each wrong form, with the right one to stand there.

Terms are a document-wide fact, looked up after the checkers: one that changes has no checker look at anything again.
"""

import re
import time
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from app.checking.finding import Category, Finding, Severity
from app.checking.fingerprint import Mark, marks
from app.checking.rules.sentences import split_sentences
from app.checking.term_forms import WORD, Form, forms_by_words, with_ending
from app.transcript.term import CaseRule, Term
from app.transcript.turn import Turn

CHECKER = "glossary"
VERSION = "1"
CERTAIN = 1.0
"""The editor has said so, which no checker can outdo: the right form leads all other suggestions."""

_OPENING = re.compile(r"[^\w\s]*")

Marked = tuple[tuple[Finding, Mark], ...]


class Glossary:
    """Terms, ready to be looked for, with what was found in each turn.

    Attributes:
        spellings: words of right forms, as they are written: no misspellings.
        names: those of them that have a capital, which no checker may find fault with.
        seconds: how long looking has taken.

    """

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        terms = tuple(terms)
        self._forms = forms_by_words(terms)
        words = {word for term in terms for word in WORD.findall(term.right)}
        self.names = frozenset(word for word in words if word != word.lower())
        self.spellings = frozenset(words)
        self.seconds = 0.0
        self._found: dict[int, tuple[Turn, Marked]] = {}

    def marked(self, turn: Turn) -> Marked:
        """Return the findings in a turn with their marks; the same turn is looked at once."""
        if not self._forms:
            return ()
        known = self._found.get(turn.id)
        if known is None or (known[0] is not turn and known[0].text != turn.text):
            started = time.perf_counter()
            found = self.findings(turn)
            known = self._found[turn.id] = turn, tuple(zip(found, marks(found, turn.text), strict=True))
            self.seconds += time.perf_counter() - started
        return known[1]

    def findings(self, turn: Turn) -> list[Finding]:
        """Return the findings in a turn, in text order; of overlapping forms it is the one that begins first."""
        words = [(word.group().casefold(), word.start()) for word in WORD.finditer(turn.text)]
        matches = [
            (form, found)
            for (word, start), (after, _) in zip_longest(words, words[1:], fillvalue=("", 0))
            for key in ((word,), (word, after))
            for form in self._forms.get(key, ())
            if (found := form.match_at(turn.text, start))
        ]
        if not matches:
            return []
        starts = _sentence_starts(turn.text)
        findings: list[Finding] = []
        span = 0, 0
        for form, found in sorted(matches, key=lambda match: (match[1].start(), -match[1].end())):
            if found.start() >= span[1] or found.span() == span:
                span = found.span()
                findings += _finding(turn, form, found, at_start=found.start() in starts)
        return findings


NO_GLOSSARY = Glossary()


def rule_of(term: Term) -> str:
    """Return the rule that a term's findings name."""
    return f"{CHECKER}:{term.right}"


def _finding(turn: Turn, form: Form, found: re.Match[str], *, at_start: bool) -> Sequence[Finding]:
    """Return what is wrong at a place: nothing, if what stands there is the right form after all."""
    term, text = form.term, found.group()
    right = with_ending(_cased(term, form.form, text, at_start=at_start), found["ending"])
    if right == text:
        return ()
    message = f"The glossary has “{term.right}” for “{form.form}”."
    return [
        Finding(
            turn.id,
            found.start(),
            found.end(),
            text,
            _category(term, form.form),
            Severity.MAJOR,
            CERTAIN,
            rule_of(term),
            CHECKER,
            f"{message} {' '.join(term.note.split())}".strip(),
            (right,),
        )
    ]


def _cased(term: Term, wrong: str, text: str, *, at_start: bool) -> str:
    if term.case_rule is not CaseRule.SENTENCE_START:
        return term.right
    if text.isupper() and len(text) > 1 and not wrong.isupper():
        return term.right.upper()
    return term.right[0].upper() + term.right[1:] if at_start else term.right


def _category(term: Term, wrong: str) -> Category:
    if term.right.casefold() == wrong.casefold():
        return Category.CASING
    return Category.NAME if term.right != term.right.lower() else Category.WRONG_WORD


def _sentence_starts(text: str) -> frozenset[int]:
    """Return where sentences begin, behind quotation marks and brackets."""
    return frozenset(
        place
        for sentence in split_sentences(text)
        if sentence.whole_start and (opening := _OPENING.match(sentence.text))
        for place in (sentence.start, sentence.start + opening.end())
    )
