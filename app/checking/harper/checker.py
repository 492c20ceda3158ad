# SPDX-License-Identifier: GPL-3.0-or-later
"""Harper as a checker."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version

from app.cancelling import Cancelled, never
from app.checking.batches import batches
from app.checking.checker import Context, Settings
from app.checking.finding import Finding
from app.checking.harper.judgement import confidence, is_wanted, judgement_text, meaning
from app.transcript.turn import Turn
from app.workers.messages import Mark, Request
from app.workers.worker import Worker

MOST_SUGGESTIONS = 5
PACKAGE = "harper-py"

_QUOTED = re.compile(r"`([^`]*)`")


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


class HarperChecker:
    """Marks what Harper finds, turn by turn; several threads may ask, one request runs at a time."""

    id = "harper"
    reach = 0

    def __init__(self, options: Options | None = None, worker: Worker | None = None) -> None:
        self.options = options or Options()
        self.worker = worker or Worker(self.id, "Harper", self._request((), Settings()))

    @property
    def version(self) -> str:
        """Harper's version, with a hash of our judgement of its rules, and the options."""
        return self._version

    @cached_property
    def _version(self) -> str:
        own = judgement_text() + repr(astuple(self.options)).encode()
        return f"{_package_version()}+{hashlib.sha256(own).hexdigest()[:8]}"

    def start(self) -> None:
        """Have the worker ready soon; returns at once."""
        self.worker.start()

    def close(self) -> None:
        """End the worker; the next check starts it again."""
        self.worker.close()

    def check(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Mapping[int, Sequence[Finding]]:
        """Return the findings of each turn; of a check that was called off, only of the turns that were reached.

        Raises CheckerMissing without Harper, CheckerFailed if its worker could not answer.
        """
        settled = {turn.id: turn for turn in turns}
        return {
            turn_id: [_finding(settled[turn_id], mark) for mark in marks]
            for turn_id, marks in self.marks(turns, context, cancelled)
        }

    def marks(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Iterator[tuple[int, list[Mark]]]:
        """Yield each turn's id with what Harper marks in it, as `check` does, in Harper's terms."""
        yield from ((turn.id, []) for turn in turns if not turn.text.strip())
        for batch in batches(turns):
            texts = tuple(turn.text for turn in batch.turns)
            answer = self.worker.ask(self._request(texts, context.settings), cancelled)
            if answer is None:
                return
            for turn, marks in zip(batch.turns, answer, strict=True):
                yield turn.id, [mark for mark in marks if _wanted(mark, turn.text)]

    def _request(self, texts: tuple[str, ...], settings: Settings) -> Request:
        return Request(0, texts, settings.variant, settings.source_language, self.options.words())


def _package_version() -> str:
    try:
        return version(PACKAGE)
    except PackageNotFoundError:
        return "0"


def _wanted(mark: Mark, text: str) -> bool:
    return is_wanted(mark.rule, mark.kind, text[mark.start : mark.end])


def _finding(turn: Turn, mark: Mark) -> Finding:
    meant = meaning(mark.rule, mark.kind)
    text = turn.text[mark.start : mark.end]
    return Finding(
        turn_id=turn.id,
        start=mark.start,
        end=mark.end,
        text=text,
        category=meant.category,
        severity=meant.severity,
        confidence=confidence(mark.rule, mark.kind),
        rule=mark.rule,
        checker=HarperChecker.id,
        message=_sentence(mark.message),
        suggestions=_suggestions(mark, text),
    )


def _sentence(message: str) -> str:
    """Return Harper's message without its Markdown, and with an end."""
    plain = _QUOTED.sub(r"“\1”", message.strip())
    return plain if plain.endswith((".", "?", "!")) else f"{plain}."


def _suggestions(mark: Mark, text: str) -> tuple[str, ...]:
    """Return what may replace the text; the worker saw a replacement character where it holds half a letter."""
    different = [one for one in dict.fromkeys(mark.suggestions) if one != text and "\ufffd" not in one]
    return tuple(different[:MOST_SUGGESTIONS])
