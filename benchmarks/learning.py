# SPDX-License-Identifier: GPL-3.0-or-later
"""What learning makes of confidences and levels, where people whose decisions are known go on for a while.

    python -m benchmarks.learning DATA_FOLDER [--passages N] [--try]

Each part of dev_mix.py is one person: its passages are read in transcripts of TURNS each, and every flag that is shown
at the level balanced is accepted if a person changed something at its place, otherwise ignored. Each transcript is
checked by what was learnt from those before; the first of each part is not counted. Prints, as shipped and as learnt,
the Brier score of all flags and what the levels show; --try does so for other weights too. LanguageTool is not asked.
"""

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from app.cancelling import Cancelled, never
from app.checking.checker import Adjust, Checker, Context, DocumentWide, Settings, unchanged
from app.checking.filters import Level, Wanted
from app.checking.finding import Finding
from app.checking.flag import Flag
from app.checking.learnt import WEIGHTS, Weights, teaches
from app.checking.pipeline import Pipeline
from app.checking.registry import Options, checkers
from app.learning.verdict import Noted, Outcome, Tally
from app.learning.verdicts import record, tallies
from app.transcript.turn import Turn
from benchmarks.calibration import Part, parts_of
from benchmarks.dev_mix import dev_mix

CHECKERS = ("rules", "harper", "model")
TURNS = 40
PASSAGES = 160
PATIENCE = 600.0
"""Seconds for an answer: nobody waits, and a busy machine is no reason to end."""
TRIED = [Weights(rule, category, most) for rule in (5, 10, 20) for category, most in ((40, 5), (100, 5), (1e6, 0.01))]


class Told(NamedTuple):
    """A flag's confidence, and whether it was right."""

    confidence: float
    right: bool
    shown: frozenset[Level]


class Once:
    """A checker that is asked about the same text once."""

    def __init__(self, checker: Checker) -> None:
        """Stand for a checker."""
        self.id, self.version, self.looks_back = checker.id, checker.version, checker.looks_back
        self._checker = checker
        self._found: dict[Turn, Sequence[Finding]] = {}

    def check(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Mapping[int, Sequence[Finding]]:
        """Return what the checker found."""
        if new := [turn for turn in turns if turn not in self._found]:
            found = self._checker.check(new, context, cancelled)
            self._found.update((turn, found[turn.id]) for turn in new)
        return {turn.id: self._found[turn] for turn in turns}

    def adjust(self, turns: Iterable[Turn]) -> Adjust:
        """Return how findings count in a document, if the checker knows."""
        return self._checker.adjust(turns) if isinstance(self._checker, DocumentWide) else unchanged


def read_on(part: Part, made: Sequence[Checker], weights: Weights | None) -> Iterator[list[Told]]:
    """Yield what was flagged in each transcript of a part, by what those before taught; None learns nothing."""
    pipeline = Pipeline(made, weights=weights or WEIGHTS)
    reports = pipeline.check(part.turns, Context(part.turns, Settings()))
    assert all(report.state == "ok" for report in reports), reports
    with TemporaryDirectory() as folder:
        file, learnt = Path(folder) / "learnt.sqlite", tuple[Tally, ...]()
        for start in range(0, len(part.turns), TURNS):
            turns = part.turns[start : start + TURNS]
            flags = pipeline.flags(turns, [], Wanted(Level.EAGER, learnt=learnt), part.names)
            yield [told(part, flag) for flag in flags]
            if weights:
                record(decisions(part, flags), file)
                learnt = tallies(file)


def told(part: Part, flag: Flag) -> Told:
    """Return how sure a flag is, whether it is right, and at which levels it is shown."""
    shown = frozenset(level for level in Level if Wanted(level).shows(flag.finding))
    return Told(flag.finding.confidence, part.judged(flag.finding).right, shown)


def decisions(part: Part, flags: Iterable[Flag]) -> Iterator[Noted]:
    """Yield what the person decides about the flags that are shown at the level balanced."""
    for flag in flags:
        if Wanted().shows(flag.finding):
            outcome = Outcome.ACCEPTED if part.judged(flag.finding).right else Outcome.IGNORED
            key = f"{part.name} {flag.finding.turn_id} {flag.finding.start} {flag.finding.end}"
            yield Noted(key, outcome, tuple(filter(teaches, flag.opinions)))


def later(part: Part, made: Sequence[Checker], weights: Weights | None) -> list[Told]:
    """Return all flags of a part but those of its first transcript."""
    return [flag for number, flags in enumerate(read_on(part, made, weights)) if number for flag in flags]


def line(name: str, flags: Sequence[Told]) -> str:
    """Return what there is to say of flags."""
    brier = sum((flag.confidence - flag.right) ** 2 for flag in flags) / max(1, len(flags))
    levels = ", ".join(f"{level} {share(flags, level)}" for level in (Level.BALANCED, Level.STRICT))
    return f"{name:30} {len(flags):5} flags  Brier {brier:.4f}  {levels}"


def share(flags: Iterable[Told], level: Level) -> str:
    """Return how many of the flags that a level shows are right."""
    rights = [flag.right for flag in flags if level in flag.shown]
    return f"{sum(rights):4} of {len(rights):4} = {sum(rights) / max(1, len(rights)):.3f}"


def weights_in_words(weights: Weights | None) -> str:
    """Return what a line is about."""
    return f"{weights.rule:g}, {weights.category:g}, {weights.most_of_one:g}" if weights else "as shipped"


def main() -> None:
    """Print how learning does."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--passages", type=int, default=PASSAGES, help="of each part, at most")
    parser.add_argument("--try", dest="tries", action="store_true", help="other weights too")
    chosen = parser.parse_args()
    mix = {name: passages[: chosen.passages] for name, passages in dev_mix(chosen.data).items()}
    with checkers(CHECKERS, Options(answer_timeout=PATIENCE, start_timeout=PATIENCE)) as started:
        made, parts = [Once(checker) for checker in started], list(parts_of(mix))
        for part in parts:
            for name, weights in (("as shipped", None), ("as learnt", WEIGHTS)):
                print(line(f"{part.name}, {name}", later(part, made, weights)), flush=True)
        for weights in (None, WEIGHTS, *(TRIED if chosen.tries else ())):
            flags = [flag for part in parts for flag in later(part, made, weights)]
            print(line(f"all, {weights_in_words(weights)}", flags), flush=True)


if __name__ == "__main__":
    main()
