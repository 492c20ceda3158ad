# SPDX-License-Identifier: GPL-3.0-or-later
"""A sentence of which most is wrong is a place of its own, with all that can be put right in it as one suggestion."""

from collections.abc import Sequence

from app.checking.finding import Category
from app.checking.flag import LONGEST_PLACE
from app.checking.model.network import Network, Reading
from app.checking.model.pieces import Cutter
from app.checking.model.proposing import Draft, Read
from app.workers.messages import Mark

RULE = "model-sentence"
MESSAGE = "Most of this sentence needs a change; it may be quicker to write it anew."
LEAST_SHARE = 0.6
"""The share of tokens that would be flagged from which on the whole sentence is.

Of 44 such sentences in MLQE-PE dev (400 each of Estonian, Romanian and Russian, 1,186 with four tokens or more) people
changed 64 % of the words on average, and at least 40 % of the words in 32; of all sentences, in 156.
"""
LEAST_GAIN = 0.5
"""How far at least a rewrite has to bring down the average chance that a token needs a change."""


class WholeSentences:
    """Finds them, and reads what would become of them."""

    def __init__(self, network: Network, cutter: Cutter, shown: float) -> None:
        """`shown` is the chance from which on a token would be flagged."""
        self._network = network
        self._cutter = cutter
        self._shown = shown

    def mark(self, read: Read, drafts: Sequence[Draft]) -> Mark | None:
        """Return the mark of a passage that is such a sentence; `drafts` are its places with what stood its trial.

        A shorter one than what merging takes for one place would swallow the findings inside it, so it gets none.
        """
        tokens, wrong = read.passage.tokens, read.reading.bad
        start, end = tokens[0].start, tokens[-1].end
        if end - start <= LONGEST_PLACE or (wrong >= self._shown).mean() < LEAST_SHARE:
            return None
        chance = _average(read.reading)
        rewrite = self._rewrite(read, drafts, chance)
        suggestions = (rewrite[start : len(rewrite) - len(read.sentence) + end],) if rewrite else ()
        return Mark(start, end, RULE, Category.WORD_ORDER.value, MESSAGE, suggestions, round(chance, 4))

    def _rewrite(self, read: Read, drafts: Sequence[Draft], chance: float) -> str:
        """Return the sentence with all that can be put right in it; "" if that does not make it much better."""
        made = read.sentence
        for draft in sorted(drafts, key=lambda draft: draft.start, reverse=True):
            if draft.proposals:
                made = made[: draft.start] + draft.proposals[0].text + made[draft.end :]
        readings = self._network.readings(list(self._cutter.passages(made))) if made != read.sentence else []
        better = len(readings) == 1 and _average(readings[0]) <= chance * LEAST_GAIN
        return made if better else ""


def _average(reading: Reading) -> float:
    return float(reading.bad.mean())
