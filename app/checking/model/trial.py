# SPDX-License-Identifier: GPL-3.0-or-later
"""Suggestions are tried on the model itself: a sentence with the first one must look better than without."""

from collections.abc import Sequence
from dataclasses import replace

from app.checking.model.network import Network, Reading
from app.checking.model.pieces import Cutter, Passage
from app.checking.model.proposing import Draft

ROUNDS = 2
"""How often a sentence is read again, each time with the next suggestion of the places where the one before failed."""
LEAST_SCORE = -2.75
"""A suggestion is tried whose logarithm of chance is as large as this. Of 249 places in 400 sentences of MLQE-PE dev
(Estonian) whose likeliest suggestion was less likely, 39 came through their trial, of which 5 were nearer to the
post-edit and 17 further from it; trials are most of what the model takes."""

_Changed = tuple[str, list[tuple[int, int]]]
"""A sentence with suggestions in it, and where each place is in it then."""


class Trial:
    """Reads sentences with suggestions in them."""

    def __init__(self, network: Network, cutter: Cutter, shown: float) -> None:
        """`shown` is the chance from which on a place would be flagged."""
        self._network = network
        self._cutter = cutter
        self._shown = shown

    def tried(self, sentences: Sequence[str], drafts: Sequence[Sequence[Draft]]) -> list[list[Draft]]:
        """Return the drafts of each sentence with the first suggestion that is good before the others.

        A place has no suggestions if none that was tried is good. All places of a sentence are tried at once, since
        reading it is what takes long; what seemed good is then tried alone, since an editor may take it alone.
        """
        cases = [_Case(text, [_Attempt(one) for one in its]) for text, its in zip(sentences, drafts, strict=True)]
        for _ in range(ROUNDS):
            self._try_together([case for case in cases if any(attempt.is_open for attempt in case.attempts)])
        self._try_alone(cases)
        return [[attempt.settled() for attempt in case.attempts] for case in cases]

    def _try_together(self, cases: Sequence["_Case"]) -> None:
        """Try the next suggestion of every place that has no good one yet."""
        left = self._left([case.changed(case.attempts) for case in cases])
        for case, chances in zip(cases, left, strict=True):
            alone = case.changes == 1
            for attempt, chance in zip(case.attempts, chances, strict=True):
                if attempt.is_open:
                    attempt.judge(self._is_good(attempt, chance), alone=alone)

    def _try_alone(self, cases: Sequence["_Case"]) -> None:
        """Take back what is good only together with the suggestions beside it."""
        alone = [(case, one) for case in cases for one in case.attempts if one.is_good and not one.stood_alone]
        left = self._left([case.changed([attempt]) for case, attempt in alone])
        for (case, attempt), chances in zip(alone, left, strict=True):
            if not self._is_good(attempt, chances[case.attempts.index(attempt)]):
                attempt.take_back()

    def _is_good(self, attempt: "_Attempt", left: float) -> bool:
        return left < min(attempt.draft.chance, self._shown)

    def _left(self, changed: Sequence[_Changed]) -> list[list[float]]:
        """Return the highest chance that is left in each place of changed sentences."""
        cut = [(index, passage) for index, (text, _) in enumerate(changed) for passage in self._cutter.passages(text)]
        readings = self._network.readings([passage for _, passage in cut])
        left = [[0.0] * len(places) for _, places in changed]
        for (index, passage), reading in zip(cut, readings, strict=True):
            for number, (start, end) in enumerate(changed[index][1]):
                left[index][number] = max(left[index][number], _worst(passage, reading, start, end))
        return left


class _Attempt:
    """A place with the number of the suggestion that is tried or was found good."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._number = 0
        self._good = False
        self.stood_alone = False
        """Whether nothing else was changed in the sentence in which a suggestion was found good."""

    @property
    def is_open(self) -> bool:
        """Whether a suggestion is left to be tried."""
        left = self.draft.proposals[self._number : ROUNDS]
        return not self._good and bool(left) and left[0].score >= LEAST_SCORE

    @property
    def is_good(self) -> bool:
        """Whether a suggestion was found good."""
        return self._good

    @property
    def text(self) -> str | None:
        """What is put in the place: the suggestion that is tried or good; None if there is none."""
        return self.draft.proposals[self._number].text if self._good or self.is_open else None

    def judge(self, good: bool, *, alone: bool) -> None:
        """Settle whether the suggestion that was tried is good; `alone` if nothing else in the sentence was changed."""
        self._good = good
        self.stood_alone = alone
        self._number += not good

    def take_back(self) -> None:
        """Have no suggestion after all."""
        self._good = False

    def settled(self) -> Draft:
        """Return the draft with the good suggestion first, without any if none was good."""
        if not self._good:
            return replace(self.draft, proposals=())
        good = self.draft.proposals[self._number]
        return replace(self.draft, proposals=(good, *(one for one in self.draft.proposals if one is not good)))


class _Case:
    """A sentence with its places, in order; no two share a letter."""

    def __init__(self, sentence: str, attempts: Sequence[_Attempt]) -> None:
        self.attempts = attempts
        self._sentence = sentence

    @property
    def changes(self) -> int:
        """How many suggestions stand in the sentence as it is tried or was found good."""
        return sum(attempt.text is not None for attempt in self.attempts)

    def changed(self, taken: "Sequence[_Attempt]") -> _Changed:
        """Return the sentence with the suggestions that are taken, and where each place is in it then."""
        made, at = "", 0
        places: list[tuple[int, int]] = []
        for attempt in self.attempts:
            draft = attempt.draft
            start = max(at, draft.start)
            made += self._sentence[at:start]
            begun = len(made)
            text = attempt.text if attempt in taken else None
            made += self._sentence[start : draft.end] if text is None else text
            places.append((begun, len(made)))
            at = draft.end
        return made + self._sentence[at:], places


def _worst(passage: Passage, reading: Reading, start: int, end: int) -> float:
    """Return the highest chance of anything from `start` to `end`, the tokens and gaps beside it among it.

    What is beside it would be one place with it.
    """
    worst = 0.0
    for index, token in enumerate(passage.tokens):
        if token.start <= end + 1 and start <= token.end + 1:
            worst = max(worst, float(reading.bad[index]))
        if start <= token.start <= end + 1:
            worst = max(worst, float(reading.gap[index]))
    return worst
