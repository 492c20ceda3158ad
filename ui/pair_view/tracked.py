# SPDX-License-Identifier: GPL-3.0-or-later
"""A turn's text with what is suggested for it, both the words that would go and those that would come."""

from collections.abc import Sequence

import msgspec

from app.transcript.annotations import Suggestion
from app.transcript.suggesting import Proposal
from app.transcript.word_diff import Hunk
from ui.pair_view.marks import Span

THIN_SPACE = "\u2009"
"""Stands between words that would go and those that would come for them."""


class _Come(msgspec.Struct, frozen=True):
    """Words that would come behind `at`, and the code points that they take with the space before them."""

    at: int
    taken: int


class Tracked:
    """What is painted of a turn.

    Attributes:
        text: all words.
        struck: where those stand in it that would go.
        suggested: where those stand that would come.

    """

    def __init__(self, text: str, hunks: Sequence[Hunk]) -> None:
        """Put what would come behind what would go; the hunks are in text order and do not overlap."""
        self.struck: list[Span] = []
        self.suggested: list[Span] = []
        self._come: list[_Come] = []
        parts: list[str] = []
        at = length = 0
        for hunk in hunks:
            end = hunk.start + len(hunk.deleted)
            length += end - at
            parts.append(text[at:end])
            if hunk.deleted:
                self.struck.append((length - len(hunk.deleted), length))
            if hunk.inserted:
                gap = THIN_SPACE if hunk.deleted else ""
                parts += [gap, hunk.inserted]
                length += len(gap)
                self.suggested.append((length, length + len(hunk.inserted)))
                length += len(hunk.inserted)
                self._come.append(_Come(end, len(gap) + len(hunk.inserted)))
            at = end
        self.text = "".join([*parts, text[at:]])

    def span(self, span: Span) -> Span:
        """Return where a span of the text as it stands is painted, without what would come at its edges."""
        start = span[0] + sum(come.taken for come in self._come if come.at <= span[0])
        end = span[1] + sum(come.taken for come in self._come if come.at < span[1])
        return start, max(start, end)


def tracked(text: str, suggestions: Sequence[Suggestion]) -> Tracked:
    """Return a text with suggestions that stand and do not overlap."""
    return Tracked(text, [Hunk(one.start, one.deleted, one.inserted) for one in suggestions])


def proposed_span(proposal: Proposal, span: Span) -> Span:
    """Return where a span of the text as it stands is in a proposed one; empty where its words would go."""
    start, end = proposal.there(span[0], behind=True), proposal.there(span[1])
    return start, max(start, end)


def suggested_spans(proposal: Proposal) -> list[Span]:
    """Return where the words stand in a proposed text that would come."""
    spans: list[Span] = []
    shift = 0
    for hunk in proposal.hunks:
        if hunk.inserted:
            spans.append((hunk.start + shift, hunk.start + shift + len(hunk.inserted)))
        shift += len(hunk.inserted) - len(hunk.deleted)
    return spans


def gaps_left(proposal: Proposal) -> list[tuple[int, bool]]:
    """Return where words would go from a proposed text, and none would come for them."""
    return [(proposal.there(hunk.start), True) for hunk in proposal.hunks if not hunk.inserted]
