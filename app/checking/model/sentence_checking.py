# SPDX-License-Identifier: GPL-3.0-or-later
"""A loaded model at work on sentences. Only the worker imports this."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.checking.model.checker import ONE_WORD
from app.checking.model.description import Description
from app.checking.model.document_rate import LARGEST_OWN_SHIFT, LARGEST_SHIFT, shifted
from app.checking.model.meaning import category_of, message_of, rule_of
from app.checking.model.network import Network, Reading
from app.checking.model.pieces import Cutter, Passage
from app.checking.model.proposing import Draft, Proposer, Read
from app.checking.model.trial import Trial
from app.checking.model.whole import WholeSentences
from app.workers.messages import Mark

MOST_SUGGESTIONS = 5


class SentenceChecker:
    """Says of sentences how likely each token is wrong, and which places to change into what."""

    def __init__(self, folder: Path, described: Description) -> None:
        """Load a model."""
        self._network = Network(folder, described)
        self._cutter = Cutter(folder / "tokenizer.json", described.pieces)
        self._proposer = Proposer(self._network, described)
        # No document is so garbled that what is less likely would be shown in it.
        self._least = shifted(described.thresholds.eager, 1 / LARGEST_SHIFT)
        # Trying takes more than twice as long as reading, and what is shown to eager editors or in literal translations
        # alone is seldom put right.
        self._least_tried = shifted(described.thresholds.balanced, 1 / LARGEST_OWN_SHIFT)
        self._trial = Trial(self._network, self._cutter, described.thresholds.balanced)
        self._whole = WholeSentences(self._network, self._cutter, described.thresholds.balanced)

    def marks(self, sentences: Sequence[str]) -> list[list[Mark]]:
        """Return the marks of each sentence."""
        cut = [(index, passage) for index, one in enumerate(sentences) for passage in self._cutter.passages(one)]
        readings = self._network.readings([passage for _, passage in cut])
        read = [Read(sentences[index], passage, one) for (index, passage), one in zip(cut, readings, strict=True)]
        drafts = [[self._worth_trying(one) for one in some] for some in self._proposer.drafts(read, self._least)]
        tried = self._trial.tried([one.sentence for one in read], drafts)
        found: list[list[Mark]] = [[] for _ in sentences]
        for (index, passage), one, places in zip(cut, read, tried, strict=True):
            found[index] += _token_marks(passage, one.reading)
            found[index] += [_mark(sentences[index], place) for place in places]
            found[index] += filter(None, [self._whole.mark(one, places)])
        return found

    def _worth_trying(self, draft: Draft) -> Draft:
        return draft if draft.chance >= self._least_tried else replace(draft, proposals=())


def _token_marks(passage: Passage, reading: Reading) -> list[Mark]:
    return [
        Mark(token.start, token.end, ONE_WORD, confidence=round(chance, 4))
        for token, chance in zip(passage.tokens, reading.bad.tolist(), strict=True)
    ]


def _mark(sentence: str, draft: Draft) -> Mark:
    shown = draft.proposals[:MOST_SUGGESTIONS]
    # The space before a word that might have gone is the place's only while it may still go.
    text = sentence[draft.start : draft.end]
    space = len(text) - len(text.lstrip())
    if not all(one.text.startswith(text[:space]) for one in shown):
        space = 0
    suggestions = tuple(one.text[space:] for one in shown)
    operations = shown[0].operations if shown else ()
    return Mark(
        draft.start + space,
        draft.end,
        rule_of(operations),
        category_of(operations, text[space:], suggestions[0] if suggestions else None).value,
        message_of(operations),
        suggestions,
        round(draft.chance, 4),
    )
