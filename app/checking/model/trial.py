# SPDX-License-Identifier: GPL-3.0-or-later
"""Suggestions are tried on the model itself: a sentence with the first one must look better than without."""

from collections.abc import Sequence
from dataclasses import replace

from app.checking.model.network import Network, Reading
from app.checking.model.pieces import Cutter, Passage
from app.checking.model.proposing import Draft, Proposal

TRIED = 3
"""Suggestions of a place that are tried; the cost of a trial is that of reading the sentence once more."""


class Trial:
    """Reads sentences with suggestions in them."""

    def __init__(self, network: Network, cutter: Cutter, shown: float) -> None:
        """`shown` is the chance from which on a place would be flagged."""
        self._network = network
        self._cutter = cutter
        self._shown = shown

    def tried(self, sentences: Sequence[str], drafts: Sequence[Sequence[Draft]]) -> list[list[Draft]]:
        """Return the drafts of each sentence with the first suggestion that is good before the others.

        A place has no suggestions if none that was tried is good.
        """
        cases = [
            (row, number, proposal)
            for row, places in enumerate(drafts)
            for number, draft in enumerate(places)
            for proposal in draft.proposals[:TRIED]
        ]
        left = self._left([(sentences[row], drafts[row][number], proposal) for row, number, proposal in cases])
        good: dict[tuple[int, int], list[Proposal]] = {}
        for (row, number, proposal), chance in zip(cases, left, strict=True):
            if chance < self._most_left(drafts[row][number]):
                good.setdefault((row, number), []).append(proposal)
        return [
            [_with_first(draft, good.get((row, number), [])) for number, draft in enumerate(places)]
            for row, places in enumerate(drafts)
        ]

    def _most_left(self, draft: Draft) -> float:
        return min(draft.chance, self._shown)

    def _left(self, cases: Sequence[tuple[str, Draft, Proposal]]) -> list[float]:
        """Return how likely something is wrong at the place of each suggestion once it is taken."""
        changed = [sentence[: draft.start] + one.text + sentence[draft.end :] for sentence, draft, one in cases]
        cut = [(index, passage) for index, text in enumerate(changed) for passage in self._cutter.passages(text)]
        left = [0.0] * len(cases)
        readings = self._network.readings([passage for _, passage in cut])
        for (index, passage), reading in zip(cut, readings, strict=True):
            _, draft, one = cases[index]
            left[index] = max(left[index], _worst(passage, reading, draft.start, draft.start + len(one.text)))
        return left


def _worst(passage: Passage, reading: Reading, start: int, end: int) -> float:
    """Return the highest chance of anything from `start` to `end`, the gaps at both ends among it."""
    worst = 0.0
    for index, token in enumerate(passage.tokens):
        if token.start < end and start < token.end:
            worst = max(worst, float(reading.bad[index]))
        if start <= token.start <= end + 1:
            worst = max(worst, float(reading.gap[index]))
    return worst


def _with_first(draft: Draft, good: Sequence[Proposal]) -> Draft:
    if not good:
        return replace(draft, proposals=())
    return replace(draft, proposals=(good[0], *(one for one in draft.proposals if one is not good[0])))
