# SPDX-License-Identifier: GPL-3.0-or-later
"""Harper as a checker."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version

from app.cancelling import Cancelled
from app.checking.batched import BatchedChecker
from app.checking.batches import Batch
from app.checking.checker import Settings
from app.checking.harper.judgement import JUDGEMENT, is_wanted
from app.workers.messages import Mark, Request
from app.workers.worker import Worker

PACKAGE = "harper-py"


@dataclass(frozen=True, slots=True)
class Options:
    """What to ask Harper for besides grammar.

    `spelling`: misspelled words in small letters, for when LanguageTool is away; beside it they add more false alarms
    than finds.
    """

    spelling: bool = False

    def words(self) -> tuple[str, ...]:
        """Return the options as the worker knows them."""
        return ("spelling",) if self.spelling else ()


class HarperChecker(BatchedChecker):
    """Marks what Harper finds; it runs in a worker."""

    id = "harper"

    def __init__(self, options: Options | None = None, worker: Worker | None = None) -> None:
        super().__init__(JUDGEMENT)
        self.options = options or Options()
        self.worker = worker or Worker(self.id, "Harper", self._request((), Settings()))

    @property
    def version(self) -> str:
        """Harper's version, with a hash of our judgement of its rules, and the options."""
        return self._version

    @cached_property
    def _version(self) -> str:
        own = JUDGEMENT.text + repr(astuple(self.options)).encode()
        return f"{_package_version()}+{hashlib.sha256(own).hexdigest()[:8]}"

    def start(self) -> None:
        """Have the worker ready soon; returns at once."""
        self.worker.start()

    def close(self) -> None:
        """End the worker; the next check starts it again."""
        self.worker.close()

    def _ask(self, batch: Batch, settings: Settings, cancelled: Cancelled) -> Mapping[int, Sequence[Mark]] | None:
        texts = tuple(turn.text for turn in batch.turns)
        answer = self.worker.ask(self._request(texts, settings), cancelled)
        if answer is None:
            return None
        answered = zip(batch.turns, answer, strict=True)
        return {turn.id: [mark for mark in marks if _wanted(mark, turn.text)] for turn, marks in answered}

    def _request(self, texts: tuple[str, ...], settings: Settings) -> Request:
        return Request(0, texts, settings.variant, settings.source_language, self.options.words())


def _package_version() -> str:
    try:
        return version(PACKAGE)
    except PackageNotFoundError:
        return "0"


def _wanted(mark: Mark, text: str) -> bool:
    return is_wanted(mark.rule, mark.kind, text[mark.start : mark.end])
