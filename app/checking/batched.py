# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checkers that are other programs have in common: asked in batches, heard in their own terms."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence

from app.cancelling import Cancelled, never
from app.checking.batches import Batch, batches
from app.checking.checker import Context, Settings
from app.checking.finding import Finding
from app.checking.judgement import Judgement
from app.transcript.turn import Turn
from app.workers.messages import Mark

MOST_SUGGESTIONS = 5

_QUOTED = re.compile(r"`([^`]*)`")


class BatchedChecker(ABC):
    """Marks what another program finds, turn by turn; several threads may ask, one request runs at a time."""

    id: str
    looks_back = False

    def __init__(self, judgement: Judgement) -> None:
        """Take what is known of the program's rules."""
        self._judgement = judgement

    @property
    @abstractmethod
    def version(self) -> str:
        """The program's version, with a hash of all else that the findings come from."""

    @abstractmethod
    def close(self) -> None:
        """End the program; the next check starts it again."""

    def check(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Mapping[int, Sequence[Finding]]:
        """Return the findings of each turn; of a check that was called off, only of the turns that were reached.

        Raises CheckerMissing if the program is not there, CheckerFailed if it could not answer.
        """
        settled = {turn.id: turn for turn in turns}
        return {
            turn_id: [self._finding(settled[turn_id], mark) for mark in marks]
            for turn_id, marks in self.marks(turns, context, cancelled)
        }

    def marks(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Iterator[tuple[int, Sequence[Mark]]]:
        """Yield each turn's id with what is marked in it, as `check` does, in the program's terms."""
        yield from ((turn.id, ()) for turn in turns if not turn.text.strip())
        for batch in batches(turns):
            answer = self._ask(batch, context.settings, cancelled)
            if answer is None:
                return
            yield from answer.items()

    @abstractmethod
    def _ask(self, batch: Batch, settings: Settings, cancelled: Cancelled) -> Mapping[int, Sequence[Mark]] | None:
        """Return the marks of each turn of a batch; None if it was called off."""

    def _finding(self, turn: Turn, mark: Mark) -> Finding:
        meant = self._judgement.meaning(mark.rule, mark.kind)
        text = turn.text[mark.start : mark.end]
        return Finding(
            turn_id=turn.id,
            start=mark.start,
            end=mark.end,
            text=text,
            category=meant.category,
            severity=meant.severity,
            confidence=self._judgement.confidence(mark.rule, mark.kind),
            rule=mark.rule,
            checker=self.id,
            message=_sentence(mark.message),
            suggestions=_suggestions(mark, text),
        )


def _sentence(message: str) -> str:
    """Return a message without Markdown, and with an end."""
    plain = _QUOTED.sub(r"“\1”", message.strip())
    return plain if plain.endswith((".", "?", "!")) else f"{plain}."


def _suggestions(mark: Mark, text: str) -> tuple[str, ...]:
    """Return what may replace the text; the program saw a replacement character where it holds half a letter."""
    different = [one for one in dict.fromkeys(mark.suggestions) if one != text and "\ufffd" not in one]
    return tuple(different[:MOST_SUGGESTIONS])
