# SPDX-License-Identifier: GPL-3.0-or-later
"""The garble model as a checker."""

import hashlib
from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp, log
from pathlib import Path

from msgspec.structs import replace

from app.cancelling import Cancelled, never
from app.checking.batches import Batch, batches
from app.checking.calibration import Curve, along
from app.checking.checker import MODEL, Adjust, Context, unchanged
from app.checking.filters import LEAST_CONFIDENCE, Level
from app.checking.finding import Category, Finding
from app.checking.model.description import (
    FILE,
    Description,
    Thresholds,
    description_text,
    read_description,
    shipped_folder,
    verify,
)
from app.checking.model.document_rate import counts_of, shift_of, shifted
from app.checking.model.meaning import severity_of
from app.errors import CheckerFailed
from app.transcript.turn import Turn
from app.workers.messages import Mark, Request
from app.workers.worker import Patience, Worker

ONE_WORD = "one-word"
"""The rule of the worker's marks that say of one token how likely it is wrong."""
LONGEST_REQUEST = 600
"""Code points that go to the worker at once: nobody who calls a check off waits for more."""
KEPT = 20_000
"""Texts whose probabilities are remembered."""
_STEP = 0.25
"""The logarithm of a document's shift is rounded to this, so that not every edit moves the confidence of every flag."""


class ModelChecker:
    """Marks what a model finds; it runs in a worker.

    The confidence of its findings holds for texts as garbled as those it was measured on; `adjust` corrects it for a
    document.
    """

    id = MODEL
    looks_back = False

    def __init__(
        self, folder: Path | None = None, worker: Worker | None = None, patience: Patience | None = None
    ) -> None:
        """Name the model's folder, by default that of the model that comes with Fairhand."""
        self.folder = folder or shipped_folder()
        self.worker = worker or Worker(MODEL, "The garble model", self._request(()), patience=patience)
        self._described: Description | None = None
        self._counts: OrderedDict[str, Counter[int]] = OrderedDict()

    @property
    def version(self) -> str:
        """The model's name, with a hash of its description and of our code. Raises as `check` does."""
        return self._version

    @cached_property
    def _version(self) -> str:
        digest = hashlib.sha256(description_text(self.folder))
        for path in sorted(Path(__file__).parent.glob("*.py")):
            digest.update(path.read_bytes())
        return f"{read_description(self.folder).name}+{digest.hexdigest()[:8]}"

    def start(self) -> None:
        """Have the worker ready soon, if there is a model; returns at once."""
        if (self.folder / FILE).is_file():
            self.worker.start()

    def close(self) -> None:
        """End the worker; the next check starts it again."""
        self.worker.close()

    def try_out(self, text: str) -> None:
        """Have a text read. Raises as `check` does."""
        self._description()
        self.worker.ask(self._request((text,)))

    def check(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Mapping[int, Sequence[Finding]]:
        """Return the findings of each turn; of a check that was called off, only of the turns that were reached.

        Raises CheckerMissing if there is no model, CheckerFailed if it is damaged or could not answer.
        """
        self._description()
        by_id = {turn.id: turn for turn in turns}
        found: dict[int, Sequence[Finding]] = {turn.id: () for turn in turns if not turn.text.strip()}
        for turn_id, marks in self._marks(turns, cancelled):
            text = by_id[turn_id].text
            self._remember(text, [mark.confidence or 0.0 for mark in marks if mark.rule == ONE_WORD])
            found[turn_id] = [_finding(turn_id, text, mark) for mark in marks if mark.rule != ONE_WORD]
        return found

    def adjust(self, turns: Iterable[Turn], found: Iterable[Finding]) -> Adjust:
        """Return what makes of a finding one with the confidence that it has in a document of these turns.

        `found` is what the rules found in it.
        """
        described = self._described
        if described is None:
            return unchanged
        counts: Counter[int] = Counter()
        for turn in turns:
            counts.update(self._counts.get(turn.text, ()))
        seen = sum(one.confidence * (one.text.count(" ") + 1) for one in found)
        shift = shift_of(counts, described.base_rate, seen)
        rounded = exp(round(log(shift) / _STEP) * _STEP)
        return Adjusting(rounded, described.thresholds)

    def _marks(self, turns: Iterable[Turn], cancelled: Cancelled) -> Iterator[tuple[int, Sequence[Mark]]]:
        for batch in batches(turns, LONGEST_REQUEST):
            answer = self._ask(batch, cancelled)
            if answer is None:
                return
            yield from zip((turn.id for turn in batch.turns), answer, strict=True)

    def _ask(self, batch: Batch, cancelled: Cancelled) -> tuple[tuple[Mark, ...], ...] | None:
        return self.worker.ask(self._request(tuple(turn.text for turn in batch.turns)), cancelled)

    def _request(self, texts: tuple[str, ...]) -> Request:
        return Request(0, texts, options=(str(self.folder),))

    def _description(self) -> Description:
        if self._described is None:
            described = read_description(self.folder)
            verify(self.folder, described)
            self._described = described
        return self._described

    def _remember(self, text: str, probabilities: Iterable[float]) -> None:
        self._counts[text] = counts_of(probabilities)
        self._counts.move_to_end(text)
        while len(self._counts) > KEPT:
            self._counts.popitem(last=False)


@dataclass(frozen=True, slots=True)
class Adjusting:
    """What becomes of a finding in a document: its odds are multiplied by `shift`.

    A probability at a level's threshold becomes the confidence from which on that level shows anything, so that a
    finding of the model can be compared with another; None if even the eager level would not show it.
    """

    shift: float
    thresholds: Thresholds

    def __call__(self, finding: Finding) -> Finding | None:
        """Return the finding as it counts in the document."""
        if finding.checker != MODEL:
            return finding
        chance = shifted(finding.confidence, self.shift)
        if chance < self.thresholds.eager:
            return None
        levels: Curve = (
            (0.0, 0.0),
            (self.thresholds.balanced, LEAST_CONFIDENCE[Level.BALANCED]),
            (self.thresholds.strict, LEAST_CONFIDENCE[Level.STRICT]),
            (1.0, 1.0),
        )
        return replace(finding, confidence=along(levels, chance))


def _finding(turn_id: int, text: str, mark: Mark) -> Finding:
    try:
        category = Category(mark.kind)
    except ValueError as odd:
        raise CheckerFailed("The garble model gave an answer that makes no sense.") from odd
    return Finding(
        turn_id,
        mark.start,
        mark.end,
        text[mark.start : mark.end],
        category,
        severity_of(category),
        mark.confidence or 0.0,
        mark.rule,
        MODEL,
        mark.message,
        mark.suggestions,
    )
