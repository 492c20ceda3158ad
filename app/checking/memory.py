# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checkers found, by turn, kept for as long as it holds."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.checking.checker import RULES, Checker, Context, Settings
from app.checking.finding import Finding
from app.checking.fingerprint import Mark, marks
from app.checking.shifting import shift
from app.transcript.turn import Turn

KEPT = 8
"""How many earlier states of a turn are remembered, for undo and redo."""

Basis = tuple[tuple[str, ...], ...]
Marked = tuple[tuple[Finding, Mark], ...]


@dataclass(frozen=True, slots=True)
class _Result:
    """What a checker of some version found, under some settings, in a turn; `before` is the one it looked back at."""

    version: str
    settings: Settings
    turn: Turn
    before: Turn | None
    marked: Marked
    source: str

    @property
    def basis(self) -> Basis:
        """What the checker looked at."""
        return _basis(self.turn, self.before)


class Memory:
    """The latest findings of each checker in each turn, with their marks.

    Attributes:
        changes: how often something else came to be known of a turn, be it only recalled.

    """

    def __init__(self) -> None:
        """Begin with nothing known."""
        self._results: dict[str, dict[int, _Result]] = {}
        self._earlier: dict[str, dict[int, tuple[_Result, ...]]] = {}
        self.changes = 0

    def forget_all_but(self, context: Context) -> None:
        """Drop what is known of turns that are gone."""
        for checker, results in self._results.items():
            self._results[checker] = {turn_id: result for turn_id, result in results.items() if turn_id in context}
        for checker, known in self._earlier.items():
            self._earlier[checker] = {turn_id: results for turn_id, results in known.items() if turn_id in context}

    def stale(self, checker: Checker, turns: Iterable[Turn], context: Context) -> list[Turn]:
        """Return the turns that a checker has not seen as they are now, or not lately."""
        results = self._results.get(checker.id, {})
        version, settings, looks_back = checker.version, context.settings, checker.looks_back
        stale: list[Turn] = []
        for turn in turns:
            result = results.get(turn.id)
            if (
                result is None
                or result.version != version
                or result.source != _source(checker, turn, context)
                or (result.settings is not settings and result.settings != settings)
                # Turns never change, so that the same object is the same text: this is asked of every turn at each key.
                or (
                    (result.turn is not turn or (looks_back and result.before is not context.before(turn.id)))
                    and result.basis != _basis(turn, _before(checker, turn, context))
                )
            ) and not self._recall(checker, turn, context):
                stale.append(turn)
        return stale

    def keep(self, checker: Checker, turn: Turn, context: Context, findings: Sequence[Finding]) -> None:
        """Note what a checker found in a turn as it is now."""
        before, source = _before(checker, turn, context), _source(checker, turn, context)
        marked = _with_marks(findings, turn.text)
        self._put(checker.id, _Result(checker.version, context.settings, turn, before, marked, source))

    def marked(self, checker: str, turn: Turn) -> Marked:
        """Return what a checker found in a turn, moved along where the text has changed since."""
        result = self._results.get(checker, {}).get(turn.id)
        if result is None:
            return ()
        if result.turn.text == turn.text:
            return result.marked
        moved = shift((finding for finding, _ in result.marked), result.turn.text, turn.text)
        return _with_marks(moved, turn.text)

    def of_checker(self, checker: str, turns: Iterable[Turn]) -> Iterator[Finding]:
        """Yield what a checker found in turns, where it stood then."""
        results = self._results.get(checker, {})
        known = (results[turn.id] for turn in turns if turn.id in results)
        return (finding for result in known for finding, _ in result.marked)

    def _recall(self, checker: Checker, turn: Turn, context: Context) -> bool:
        """Take what was found when the turn was last as it is now; return False if that is not known."""
        earlier = self._earlier.get(checker.id, {}).get(turn.id, ())
        if not earlier:
            return False
        before = _before(checker, turn, context)
        wanted = checker.version, context.settings, _basis(turn, before), _source(checker, turn, context)
        for result in earlier:
            if (result.version, result.settings, result.basis, result.source) == wanted:
                self._put(checker.id, replace(result, turn=turn, before=before))
                return True
        return False

    def _put(self, checker: str, result: _Result) -> None:
        results = self._results.setdefault(checker, {})
        if before := results.get(result.turn.id):
            earlier = self._earlier.setdefault(checker, {})
            known = {(before.basis, before.source), (result.basis, result.source)}
            others = [one for one in earlier.get(result.turn.id, ()) if (one.basis, one.source) not in known]
            earlier[result.turn.id] = (before, *others)[:KEPT]
        results[result.turn.id] = result
        self.changes += 1


def _with_marks(findings: Sequence[Finding], text: str) -> Marked:
    return tuple(zip(findings, marks(findings, text), strict=True))


def _source(checker: Checker, turn: Turn, context: Context) -> str:
    """Return the source text that a checker looks at."""
    return context.source(turn.id) if checker.id == RULES else ""


def _before(checker: Checker, turn: Turn, context: Context) -> Turn | None:
    """Return the turn that a checker looks back at."""
    return context.before(turn.id) if checker.looks_back else None


def _basis(turn: Turn, before: Turn | None) -> Basis:
    """Return what a checker looks at: a turn, and the one before it if it looks back."""
    return tuple((one.role, one.speaker, one.text) for one in (turn, before) if one)
