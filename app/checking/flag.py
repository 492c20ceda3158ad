# SPDX-License-Identifier: GPL-3.0-or-later
"""One place in a turn that checkers mark, with their opinions made one."""

from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace

from app.checking.checker import MODEL
from app.checking.finding import Category, Finding
from app.checking.fingerprint import Mark
from app.learning.verdict import Opinion

SAME_PLACE = 0.5
"""Spans are one place if what they share is at least this part of what they cover together."""
MOST_SUGGESTIONS = 5
LONGEST_PLACE = 60
"""Code points up to which the model's span and one that it overlaps are one place; a longer one is a place of its own,
and what stands inside it too."""
MOST_CONFIDENT = 0.99
MOST_CONFIDENT_SPELLING = 0.8
"""The model knows that something is wrong with a word that no dictionary knows, but not what was meant: of 67 first
suggestions for such words in MLQE-PE dev (500 Estonian, 300 Romanian sentences) 3 came nearer to the post-edit, and 27
went further from it."""


class Flag(msgspec.Struct, frozen=True, gc=False):
    """The leading finding of a place, and the marks of all findings merged into it.

    `others` are the opinions of those that do not lead.
    """

    finding: Finding
    marks: tuple[Mark, ...]
    others: tuple[Opinion, ...] = ()

    @property
    def opinions(self) -> tuple[Opinion, ...]:
        """What every checker said of the place, with the confidence as shipped."""
        return (_opinion(self.finding), *self.others)


def is_typed_in(flag: Flag, start: int, end: int) -> bool:
    """Tell whether who puts text in the place of `start` to `end` changes the flagged words, and nothing besides."""
    first, last = flag.finding.start, flag.finding.end
    return first < start < last if start == end else first <= start and end <= last


def merge(marked: Iterable[tuple[Finding, Mark]], text: str) -> list[Flag]:
    """Return the flags of one turn, in text order: findings of one place become one, led by the most confident.

    The garble model leads only where nobody else found anything; else it adds its belief, and its suggestions if it
    means the same words.
    """
    flags: list[Flag] = []
    for finding, mark in sorted(marked, key=lambda pair: (pair[0].checker == MODEL, -pair[0].confidence)):
        place = next((index for index, flag in enumerate(flags) if _same_place(flag.finding, finding)), None)
        if place is None:
            flags.append(Flag(finding, (mark,)))
        else:
            flag = flags[place]
            united = _united(flag.finding, finding, text)
            flags[place] = Flag(united, (*flag.marks, mark), (*flag.others, _opinion(finding)))
    return sorted(flags, key=lambda flag: (flag.finding.start, flag.finding.end))


def _same_place(one: Finding, other: Finding) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    together = max(one.end, other.end) - min(one.start, other.start)
    if MODEL in (one.checker, other.checker) and together <= LONGEST_PLACE:
        return shared >= SAME_PLACE * min(one.end - one.start, other.end - other.start)
    return shared > 0 and shared >= SAME_PLACE * together


def _united(leading: Finding, other: Finding, text: str) -> Finding:
    if other.checker == MODEL != leading.checker:
        return _believed(leading, other)
    start, end = min(leading.start, other.start), max(leading.end, other.end)
    suggestions = [*_widened(leading, start, end, text), *_widened(other, start, end, text)]
    return replace(
        leading,
        start=start,
        end=end,
        text=text[start:end],
        suggestions=_distinct(suggestions, text[start:end])[:MOST_SUGGESTIONS],
    )


def _believed(leading: Finding, model: Finding) -> Finding:
    """Return a finding that the model shares: its own places are rougher, so the place stays as it is."""
    same = (model.start, model.end) == (leading.start, leading.end)
    suggestions = [*leading.suggestions, *(model.suggestions if same else ())]
    either = 1 - (1 - leading.confidence) * (1 - model.confidence)
    most = MOST_CONFIDENT_SPELLING if leading.category is Category.SPELLING else MOST_CONFIDENT
    return replace(
        leading,
        confidence=max(leading.confidence, min(either, most)),
        shipped=_shipped(leading),
        suggestions=_distinct(suggestions, leading.text)[:MOST_SUGGESTIONS],
    )


def _opinion(finding: Finding) -> Opinion:
    return Opinion(finding.checker, finding.rule, finding.category.value, _shipped(finding), finding.message)


def _shipped(finding: Finding) -> float:
    return finding.confidence if finding.shipped is None else finding.shipped


def _widened(finding: Finding, start: int, end: int, text: str) -> list[str]:
    before, after = text[start : finding.start], text[finding.end : end]
    return [before + suggestion + after for suggestion in finding.suggestions]


def _distinct(suggestions: Sequence[str], unchanged: str) -> tuple[str, ...]:
    return tuple(suggestion for suggestion in dict.fromkeys(suggestions) if suggestion != unchanged)
