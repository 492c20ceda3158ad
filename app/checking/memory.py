# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checkers found, by turn, kept for as long as it holds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.checking.checker import Checker, Context, Settings
from app.checking.finding import Finding
from app.checking.fingerprint import Mark, marks
from app.checking.shifting import shift
from app.transcript.turn import Turn

Basis = tuple[tuple[str, ...], ...]
Marked = tuple[tuple[Finding, Mark], ...]


@dataclass(frozen=True, slots=True)
class _Result:
    """What a checker of some version found, under some settings, in a turn with some neighbours."""

    version: str
    settings: Settings
    turn: Turn
    basis: Basis
    marked: Marked


class Memory:
    """The latest findings of each checker in each turn, with their marks."""

    def __init__(self) -> None:
        """Begin with nothing known."""
        self._results: dict[str, dict[int, _Result]] = {}

    def forget_all_but(self, context: Context) -> None:
        """Drop what is known of turns that are gone."""
        for checker, results in self._results.items():
            self._results[checker] = {turn_id: result for turn_id, result in results.items() if turn_id in context}

    def stale(self, checker: Checker, turns: Iterable[Turn], context: Context) -> list[Turn]:
        """Return the turns that a checker has not seen as they are now."""
        results = self._results.get(checker.id, {})
        version, settings, reach = checker.version, context.settings, checker.reach
        stale: list[Turn] = []
        for turn in turns:
            result = results.get(turn.id)
            if (
                result is None
                or result.version != version
                or (result.settings is not settings and result.settings != settings)
                # Turns never change, so that the same object is the same text: this is asked of every turn at each key.
                or ((reach or result.turn is not turn) and result.basis != _basis(turn, reach, context))
            ):
                stale.append(turn)
        return stale

    def keep(self, checker: Checker, turn: Turn, context: Context, findings: Sequence[Finding]) -> None:
        """Note what a checker found in a turn as it is now."""
        basis = _basis(turn, checker.reach, context)
        result = _Result(checker.version, context.settings, turn, basis, _with_marks(findings, turn.text))
        self._results.setdefault(checker.id, {})[turn.id] = result

    def marked(self, checker: str, turn: Turn) -> Marked:
        """Return what a checker found in a turn, moved along where the text has changed since."""
        result = self._results.get(checker, {}).get(turn.id)
        if result is None:
            return ()
        if result.turn.text == turn.text:
            return result.marked
        moved = shift((finding for finding, _ in result.marked), result.turn.text, turn.text)
        return _with_marks(moved, turn.text)


def _with_marks(findings: Sequence[Finding], text: str) -> Marked:
    return tuple(zip(findings, marks(findings, text), strict=True))


def _basis(turn: Turn, reach: int, context: Context) -> Basis:
    """Return what a checker looks at: the turn, and the neighbours in its reach."""
    own = (turn.role, turn.speaker, turn.text)
    if not reach:
        return (own,)
    before, after = context.neighbours(turn.id, reach)
    return (own, *((near.role, near.speaker, near.text) for near in (*before, *after)), (str(len(before)),))
