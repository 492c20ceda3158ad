# SPDX-License-Identifier: GPL-3.0-or-later
"""What a term is likely to be when someone wants to add one where the caret stands."""

import re
from collections.abc import Iterable, Sequence

from app.checking.flag import Flag
from app.transcript.glossary import NEW
from app.transcript.term import LONGEST_FORM, Term
from app.transcript.transcript import Transcript
from app.transcript.word_diff import Hunk

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_EDGES = re.compile(r"^[\s\W_]+|[\s\W_]+$")


def word_at(text: str, position: int) -> tuple[int, int]:
    """Return the start and end of the word that a position touches; the position twice if there is none."""
    touched = (word.span() for word in _WORD.finditer(text) if word.start() <= position <= word.end())
    return next(touched, (position, position))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without white space and punctuation at its ends."""
    chosen = text[start:end]
    bare = _EDGES.sub("", chosen)
    at = chosen.find(bare) if bare else 0
    return start + at, start + at + len(bare)


def proposed(transcript: Transcript, words: str, flags: Iterable[Flag], replaced: str) -> Term:
    """Return the term to begin with, for `words` of the corrected text.

    That is the term that has these words, if there is one; else they are the right form if they stand where the
    machine's words were `replaced`, and a wrong one otherwise, with a flag's first suggestion for them as the right.
    """
    if not words or len(words) > LONGEST_FORM:
        return Term(NEW, "")
    there = next((term for term in transcript.terms.values() if _has(term, words)), None)
    if there:
        return there
    suggested = next((flag.finding.suggestions[0] for flag in flags if _corrects(flag, words)), None)
    if suggested is not None:
        return Term(NEW, suggested, wrong=(words,))
    if replaced and replaced != words:
        return Term(NEW, words, wrong=(replaced,))
    return Term(NEW, "", wrong=(words,))


def words_before(original: str, hunks: Sequence[Hunk], start: int, end: int) -> str:
    """Return the machine's words in the place of a span of the corrected text.

    Returns "" where they cannot be told, because the span begins or ends inside a rewritten passage.
    """
    from_, to = _in_original(hunks, start, at_end=False), _in_original(hunks, end, at_end=True)
    return "" if from_ is None or to is None else " ".join(original[from_:to].split())


def _in_original(hunks: Sequence[Hunk], position: int, *, at_end: bool) -> int | None:
    shift = 0
    for hunk in hunks:
        first = hunk.start + shift
        last = first + len(hunk.inserted)
        if position < first or (position == first and at_end):
            break
        if first < position < last:
            return None
        if position == first and hunk.inserted:
            return hunk.start
        shift += len(hunk.inserted) - len(hunk.deleted)
    return position - shift


def _has(term: Term, words: str) -> bool:
    return term.right == words or words.casefold() in (wrong.casefold() for wrong in term.wrong)


def _corrects(flag: Flag, words: str) -> bool:
    suggestions = flag.finding.suggestions
    return flag.finding.text == words and bool(suggestions) and bool(suggestions[0].strip())
