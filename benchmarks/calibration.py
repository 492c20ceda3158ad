# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the confidence of findings can be believed, and what the levels show, on the mix of dev_mix.py.

    python -m benchmarks.calibration DATA_FOLDER [--write]

A finding is right if a person changed something at its place. Prints

* reliability: stated confidence against the share right, by checker, in bins; the expected calibration error (ECE) is
  the mean distance of the two, weighted by findings, the Brier score the mean square of what each finding's confidence
  misses by. isotonic.py fits a curve per checker, never on the interview, which many rules were written from. The
  curve is judged on all of the mix, by cross-validation: each document is in one of `FOLDS` parts, and the curve for a
  part is fitted on the others;
* levels: precision and flags per 1,000 tokens of what the pipeline shows, with the curves that are shipped;
* thresholds: from which confidence on the flags of the whole mix are as precise as each level is meant to be.

--write puts a curve into resources/calibration.toml for each checker whose Brier score it lowers.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from app.checking.calibration import FILE, Curve, along
from app.checking.checker import Checker, Context, Settings
from app.checking.filters import LEAST_CONFIDENCE, Level, Wanted
from app.checking.finding import Category, Finding
from app.checking.names import NamesLearnt
from app.checking.pipeline import Pipeline
from app.checking.registry import DEFAULT_CHECKERS, checkers
from app.checking.spelling import believed
from app.transcript.turn import Status, Turn
from benchmarks.dev_mix import INTERVIEW, Passage, dev_mix
from benchmarks.isotonic import fitted
from benchmarks.rules import ROOT, TOKEN

MEANT = {Level.STRICT: 0.9, Level.BALANCED: 0.8, Level.EAGER: 0.55}
BINS = 10
FOLDS = 5
FEWEST = 30
HEAD = """\
# How often findings are right, by the confidence that their checker states. Written by benchmarks/calibration.py, which
# says how it was fitted; points are [stated confidence, share right]. A checker that is not here is believed: its
# Brier score, cross-validated by document, was no better with a curve ({believed}).
"""


class Judged(NamedTuple):
    """A finding or flag, whether it was right, and where it stands."""

    finding: Finding
    right: bool
    part: str
    document: str

    @property
    def confidence(self) -> float:
        """What the finding states."""
        return self.finding.confidence


def confidence_of(one: Judged) -> float:
    """Return what a finding states, to sort by."""
    return one.confidence


class Part(NamedTuple):
    """A part of the mix as a transcript: its passages and turns, and the names learnt from it."""

    name: str
    passages: list[Passage]
    turns: list[Turn]
    names: frozenset[str]

    @property
    def tokens(self) -> int:
        """The size of the part."""
        return sum(len(TOKEN.findall(passage.text)) for passage in self.passages)

    def judged(self, finding: Finding) -> Judged:
        """Tell whether a finding is right."""
        passage = self.passages[finding.turn_id]
        return Judged(finding, passage.was_changed(finding.start, finding.end), self.name, passage.document)


def parts_of(mix: Mapping[str, list[Passage]]) -> Iterator[Part]:
    """Yield the parts, each a transcript of its own."""
    for name, passages in mix.items():
        turns = [Turn(at, passage.text, passage.role, "", Status.DRAFT, ()) for at, passage in enumerate(passages)]
        yield Part(name, passages, turns, NamesLearnt().of(turns))


def stated(checker: Checker, part: Part) -> Iterator[Judged]:
    """Yield the findings of one checker with the confidence that they have before any curve.

    Misspellings have a measured chance of their own, in app/checking/spelling.py, and no curve.
    """
    found = checker.check(part.turns, Context(part.turns, Settings()))
    for turn in part.turns:
        for finding in found[turn.id]:
            kept = believed(finding, turn.text, part.names, frozenset())
            if kept and kept.category is not Category.SPELLING:
                yield part.judged(kept)


def shown(made: Iterable[Checker], part: Part) -> list[Judged]:
    """Return all flags of the pipeline."""
    pipeline = Pipeline(made)
    reports = pipeline.check(part.turns, Context(part.turns, Settings()))
    assert all(report.state == "ok" for report in reports), reports
    return [part.judged(flag.finding) for flag in pipeline.flags(part.turns, [], Wanted(Level.EAGER), part.names)]


def curve_of(findings: Iterable[Judged]) -> Curve:
    """Return the curve fitted on findings, those in the interview left out."""
    return fitted((finding.confidence, finding.right) for finding in findings if finding.part != INTERVIEW)


def held_out(findings: Sequence[Judged]) -> list[float]:
    """Return for each finding the height of a curve that never saw its document."""
    folds = [crc32(finding.document.encode()) % FOLDS for finding in findings]
    curves = [curve_of([f for f, fold in zip(findings, folds, strict=True) if fold != out]) for out in range(FOLDS)]
    return [
        along(curves[fold], finding.confidence) if curves[fold] else finding.confidence
        for finding, fold in zip(findings, folds, strict=True)
    ]


def binned(confidences: Iterable[float], findings: Iterable[Judged]) -> list[tuple[int, float, float]]:
    """Return count, mean confidence and share right of each bin that is not empty, lowest first."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, finding in zip(confidences, findings, strict=True):
        bins[min(BINS - 1, int(confidence * BINS))].append((confidence, finding.right))
    return [
        (len(held), sum(c for c, _ in held) / len(held), sum(right for _, right in held) / len(held))
        for _, held in sorted(bins.items())
    ]


def error(bins: Sequence[tuple[int, float, float]]) -> float:
    """Return the expected calibration error."""
    return sum(count * abs(mean - share) for count, mean, share in bins) / max(1, sum(count for count, *_ in bins))


def brier(confidences: Iterable[float], findings: Sequence[Judged]) -> float:
    """Return the mean squared distance of confidence and truth."""
    missed = ((confidence - finding.right) ** 2 for confidence, finding in zip(confidences, findings, strict=True))
    return sum(missed) / max(1, len(findings))


def share_right(findings: Sequence[Judged]) -> str:
    """Return how many there are and how many of them are right."""
    right = sum(finding.right for finding in findings)
    return f"{right:5} of {len(findings):5}, {right / len(findings):.2f}" if findings else "none"


def threshold(flags: Sequence[Judged], precision: float) -> float | None:
    """Return the least confidence from which on flags are so precise; None if no `FEWEST` flags are."""
    count, right, least = 0, 0, None
    ranked = sorted(flags, key=confidence_of, reverse=True)
    for confidence, equal in groupby(ranked, key=confidence_of):
        rights = [flag.right for flag in equal]
        count, right = count + len(rights), right + sum(rights)
        if count >= FEWEST and right >= precision * count:
            least = confidence
    return least


def print_reliability(name: str, findings: Sequence[Judged]) -> bool:
    """Print a checker's table and errors; return whether a curve helps."""
    raw, curved = [finding.confidence for finding in findings], held_out(findings)
    bins = binned(raw, findings)
    print(f"\n{name}: {share_right(findings)} right")
    for count, mean, share in bins:
        print(f"  stated {mean:.2f}  right {share:.2f}  findings {count}")
    before, after = brier(raw, findings), brier(curved, findings)
    print(f"  as stated: ECE {error(bins):.3f}, Brier {before:.4f}")
    print(f"  with a curve, cross-validated: ECE {error(binned(curved, findings)):.3f}, Brier {after:.4f}")
    print(f"  the curve: {curve_of(findings)}")
    for part in dict.fromkeys(finding.part for finding in findings):
        print(f"  {part:10} {share_right([finding for finding in findings if finding.part == part])}")
    return after < before


def print_levels(flags: Sequence[Judged], tokens: Mapping[str, int]) -> None:
    """Print what each level shows of each part and of all."""
    rows = {part: [part] for part in tokens} | {
        "all": [*tokens],
        "without interview": [part for part in tokens if part != INTERVIEW],
    }
    for level, least in LEAST_CONFIDENCE.items():
        print(f"\n{level} (confidence {least} or more, meant to be {MEANT[level]} right)")
        seen = [flag for flag in flags if Wanted(level).shows(flag.finding)]
        for row, of in rows.items():
            shown_here = [flag for flag in seen if flag.part in of]
            size = sum(tokens[part] for part in of)
            print(f"  {row:18} {share_right(shown_here)}, {1000 * len(shown_here) / size:.1f} per 1,000 tokens")


def print_thresholds(flags: Sequence[Judged]) -> None:
    """Print how far the flags of the pipeline can be believed, and where each level would have to begin."""
    bins = binned([flag.confidence for flag in flags], flags)
    print(f"\nflags of the pipeline, ECE {error(bins):.3f}")
    for level, meant in MEANT.items():
        print(f"  {meant} right, as {level} should be: from confidence {threshold(flags, meant)}")


def write(curves: Mapping[str, Curve], trusted: Sequence[str]) -> None:
    """Write the curves as TOML."""
    head = HEAD.format(believed=", ".join(trusted) or "none")
    lines = [f"{checker} = [{', '.join(map(str, map(list, curve)))}]\n" for checker, curve in curves.items()]
    (ROOT / "resources" / FILE).write_text(head + "\n" + "".join(lines), encoding="utf-8")


def main() -> None:
    """Measure, print, perhaps write."""
    parser = argparse.ArgumentParser(description="Measure how far confidences can be believed.")
    parser.add_argument("data", type=Path, help="folder with the data files")
    parser.add_argument("--write", action="store_true", help=f"write resources/{FILE}")
    options = parser.parse_args()
    parts = list(parts_of(dev_mix(options.data)))
    with checkers(DEFAULT_CHECKERS) as made:
        by_checker = {one.id: [found for part in parts for found in stated(one, part)] for one in made}
        better = {name: print_reliability(name, found) for name, found in by_checker.items()}
        if options.write:
            curves = {name: curve_of(by_checker[name]) for name in better if better[name]}
            write(curves, [name for name in better if not better[name]])
        flags = [flag for part in parts for flag in shown(made, part)]
    print_levels(flags, {part.name: part.tokens for part in parts})
    print_thresholds(flags)


if __name__ == "__main__":
    main()
