# SPDX-License-Identifier: GPL-3.0-or-later
"""Measure how often what LanguageTool or Harper marks meets a span that an editor changed; write its precision.toml.

    python -m benchmarks.precision languagetool DATA_FOLDER [INTERVIEW GOLD] > resources/languagetool/precision.toml
    python -m benchmarks.precision harper DATA_FOLDER [INTERVIEW GOLD] > resources/harper/precision.toml

DATA_FOLDER holds mlqe_pe.LANGUAGE-en.{train,dev}.jsonl.gz; GOLD the spans of the interview's first half. Text after the
last gold span is not looked at.
"""

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.checking.batched import BatchedChecker
from app.checking.checker import Context, Settings
from app.checking.harper.checker import HarperChecker, Options
from app.checking.harper.judgement import spelling_rules
from app.checking.languagetool.checker import LanguageToolChecker
from app.transcript.turn import Role, Status, Turn
from app.workers.messages import Mark

LANGUAGES = ("ro", "et", "ru")
STRENGTH = 10
FEWEST = 8
DICTIONARY = "dictionary"
OWN = "FAIRHAND"
OWN_PRIOR = 0.75

HEAD = """\
# How likely a copy editor changes what {checker} marks. Written by benchmarks/precision.py.
#
# Measured with {version}, en-US{asked}, on the machine translations of MLQE-PE (Romanian, Estonian and Russian to
# English, train and dev; Nepalese and Sinhala were left out, since editors changed over half of all their words) and on
# the first half of the Ablyazov interview: {passages:,} passages. A finding counts as right if it overlaps a span that
# the post-editor changed, or a gold span: {right:,} of {marked:,} were.
{notes}#
# Smoothed with a Beta prior: (right + {strength} x prior) / (marked + {strength}). The prior of a rule is its {kind},
# that of a {kind} is `otherwise`, which is also the figure of one that was not seen. Rules with fewer than {fewest}
# findings have the figure of their {kind}.
"""
OWN_NOTE = f"""\
# Our own rules ({OWN}_...) were written from that half of the interview, so their figures are of a fit: their prior
# is not what they reach there but {OWN_PRIOR}, as for the rules of resources/rules.
"""
DICTIONARY_NOTE = """\
# `otherwise` is the share of all findings but those of Harper's dictionary, {right:,} of {marked:,}.
"""


@dataclass
class Passage:
    """A text and the spans in it that an editor changed, in code points."""

    text: str
    changed: list[tuple[int, int]]


class Tally:
    """Counts of findings, and of those that were right, by rule and by kind."""

    def __init__(self) -> None:
        self.marked: Counter[str] = Counter()
        self.right: Counter[str] = Counter()
        self.kind: dict[str, str] = {}

    def count(self, rule: str, kind: str, right: bool) -> None:
        """Count one finding."""
        self.kind[rule] = kind
        for key in (rule, kind, "all"):
            self.marked[key] += 1
            self.right[key] += right

    def smoothed(self, key: str, prior: float) -> float:
        """Return the precision drawn towards the prior."""
        return (self.right[key] + STRENGTH * prior) / (self.marked[key] + STRENGTH)


@dataclass(frozen=True)
class Measured:
    """A checker, the name that its judgement has for kinds, and how it differs from the other."""

    title: str
    kinds: str
    kind: str
    make: Callable[[], BatchedChecker]
    kind_of: Callable[[Mark], str]
    asked: str
    note: str

    def report(self, version: str, passages: Sequence[Passage], tally: Tally) -> str:
        """Return the content of precision.toml."""
        marked = tally.marked["all"] - tally.marked[DICTIONARY]
        right = tally.right["all"] - tally.right[DICTIONARY]
        kinds = {name: tally.smoothed(name, right / marked) for name in set(tally.kind.values())}
        kinds |= {OWN: OWN_PRIOR} if OWN in kinds else {}
        rules = {
            rule: tally.smoothed(rule, kinds[kind])
            for rule, kind in tally.kind.items()
            if tally.marked[rule] >= FEWEST or kind == OWN
        }
        head = HEAD.format(
            checker=self.title,
            version=version,
            asked=self.asked,
            passages=len(passages),
            right=tally.right["all"],
            marked=tally.marked["all"],
            notes=self.note.format(right=right, marked=marked),
            strength=STRENGTH,
            kind=self.kind,
            fewest=FEWEST,
        )
        tables = [f"[{self.kinds}]", *_lines(kinds, tally), "", "[rules]", *_lines(rules, tally)]
        return "\n".join([head, f"otherwise = {right / marked:.2f}", "", *tables])


CHECKERS = {
    "languagetool": Measured(
        "LanguageTool", "categories", "category", LanguageToolChecker, lambda mark: mark.kind, "", OWN_NOTE
    ),
    "harper": Measured(
        "Harper",
        "kinds",
        "kind",
        lambda: HarperChecker(Options(spelling=True)),
        lambda mark: DICTIONARY if mark.rule in spelling_rules() else mark.kind,
        ", spelling included",
        DICTIONARY_NOTE,
    ),
}


def sentences(folder: Path) -> Iterator[Passage]:
    """Yield the machine translations with their changed spans."""
    for language in LANGUAGES:
        for part in ("train", "dev"):
            with gzip.open(folder / f"mlqe_pe.{language}-en.{part}.jsonl.gz", "rt", encoding="utf-8") as file:
                for row in map(json.loads, file):
                    yield Passage(row["text"].replace("\n", " "), [(span[0], span[1]) for span in row["spans"]])


def interview(text: Path, gold: Path) -> Iterator[Passage]:
    """Yield the paragraphs of the interview that the gold file covers."""
    spans = [(span["start"], span["end"]) for span in map(json.loads, gold.read_text(encoding="utf-8").splitlines())]
    at = 0
    for line in text.read_text(encoding="utf-8").splitlines(keepends=True):
        if at < max(end for _, end in spans):
            yield Passage(line.rstrip("\n"), [(start - at, end - at) for start, end in spans])
        at += len(line)


def measure(checker: BatchedChecker, kind_of: Callable[[Mark], str], passages: Sequence[Passage]) -> Tally:
    """Return the tally over all passages."""
    turns = [Turn(at, one.text, Role.NOTE, "", Status.DRAFT, ()) for at, one in enumerate(passages)]
    tally = Tally()
    for at, marks in checker.marks(turns, Context(turns, Settings())):
        for mark in marks:
            right = any(start < mark.end and mark.start < end for start, end in passages[at].changed)
            tally.count(mark.rule, kind_of(mark), right)
    return tally


def _lines(figures: Mapping[str, float], tally: Tally) -> list[str]:
    return [
        f"{key} = {figure:.2f}  # {tally.right[key]} of {tally.marked[key]}" for key, figure in sorted(figures.items())
    ]


def main() -> None:
    """Read the arguments, measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("checker", choices=CHECKERS)
    arguments.add_argument("data", type=Path)
    arguments.add_argument("interview", type=Path, nargs="?")
    arguments.add_argument("gold", type=Path, nargs="?")
    given = arguments.parse_args()
    passages = list(sentences(given.data))
    if given.gold:
        passages += interview(given.interview, given.gold)
    measured = CHECKERS[given.checker]
    checker = measured.make()
    try:
        tally = measure(checker, measured.kind_of, passages)
        print(measured.report(f"{measured.title} {checker.version.partition('+')[0]}", passages, tally))
    finally:
        checker.close()


if __name__ == "__main__":
    main()
