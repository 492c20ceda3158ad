# SPDX-License-Identifier: GPL-3.0-or-later
"""Measure how often LanguageTool's findings meet a span that an editor changed; write precision.toml.

    python benchmarks/languagetool_precision.py DATA_FOLDER [INTERVIEW GOLD] > resources/languagetool/precision.toml

DATA_FOLDER holds mlqe_pe.LANGUAGE-en.{train,dev}.jsonl.gz; GOLD the spans of the interview's first half. Text after the
last gold span is not looked at.
"""

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.checking.checker import Context, Settings
from app.checking.languagetool.checker import LanguageToolChecker
from app.checking.languagetool.installation import find_installation
from app.transcript.turn import Role, Status, Turn

LANGUAGES = ("ro", "et", "ru")
STRENGTH = 10
FEWEST = 8
OWN = "FAIRHAND"
OWN_PRIOR = 0.75
HEAD = """\
# How likely a copy editor changes what LanguageTool marks. Written by benchmarks/languagetool_precision.py.
#
# Measured with LanguageTool {version}, en-US, on the machine translations of MLQE-PE (Romanian, Estonian and Russian
# to English, train and dev; Nepalese and Sinhala were left out, since editors changed over half of all their words)
# and on the first half of the Ablyazov interview: {passages} passages. A finding counts as right if it overlaps a span
# that the post-editor changed, or a gold span: {right} of {marked} were.
# Our own rules (FAIRHAND_...) were written from that half of the interview, so their figures are of a fit: their prior
# is not what they reach there but {own_prior}, as for the rules of resources/rules.
#
# Smoothed with a Beta prior: (right + {strength} x prior) / (marked + {strength}). The prior of a rule is its category,
# that of a category is the share of all findings. LanguageTool's rules with fewer than {fewest} findings have the
# figure of their category.
"""


@dataclass
class Passage:
    """A text and the spans in it that an editor changed, in code points."""

    text: str
    changed: list[tuple[int, int]]


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


class Tally:
    """Counts of findings, and of those that were right, by rule and by category."""

    def __init__(self) -> None:
        self.marked: Counter[str] = Counter()
        self.right: Counter[str] = Counter()
        self.category: dict[str, str] = {}

    def count(self, rule: str, category: str, right: bool) -> None:
        """Count one finding."""
        self.category[rule] = category
        for key in (rule, category, "all"):
            self.marked[key] += 1
            self.right[key] += right

    def smoothed(self, key: str, prior: float) -> float:
        """Return the precision drawn towards the prior."""
        return (self.right[key] + STRENGTH * prior) / (self.marked[key] + STRENGTH)


def measure(passages: Iterable[Passage]) -> tuple[Tally, int]:
    """Return the tally over all passages, and how many there were."""
    known = list(passages)
    turns = [Turn(at, one.text, Role.NOTE, "", Status.DRAFT, ()) for at, one in enumerate(known)]
    checker = LanguageToolChecker()
    tally = Tally()
    try:
        for at, marks in checker.marks(turns, Context(turns, Settings())):
            for mark in marks:
                right = any(start < mark.end and mark.start < end for start, end in known[at].changed)
                tally.count(mark.rule, mark.category, right)
    finally:
        checker.close()
    return tally, len(known)


def report(tally: Tally, count: int) -> str:
    """Return the content of precision.toml."""
    overall = tally.right["all"] / tally.marked["all"]
    categories = {name: tally.smoothed(name, overall) for name in set(tally.category.values())}
    categories[OWN] = OWN_PRIOR
    rules = {
        rule: tally.smoothed(rule, categories[category])
        for rule, category in tally.category.items()
        if tally.marked[rule] >= FEWEST or rule.startswith(f"{OWN}_")
    }
    head = HEAD.format(
        version=find_installation().version,
        passages=f"{count:,}",
        right=f"{tally.right['all']:,}",
        marked=f"{tally.marked['all']:,}",
        strength=STRENGTH,
        fewest=FEWEST,
        own_prior=OWN_PRIOR,
    )
    lines = [head, f"otherwise = {overall:.2f}", "", "[categories]", *_lines(categories, tally)]
    return "\n".join([*lines, "", "[rules]", *_lines(rules, tally)])


def _lines(figures: dict[str, float], tally: Tally) -> list[str]:
    return [
        f"{key} = {figure:.2f}  # {tally.right[key]} of {tally.marked[key]}" for key, figure in sorted(figures.items())
    ]


def main() -> None:
    """Read the arguments, measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("data", type=Path)
    arguments.add_argument("interview", type=Path, nargs="?")
    arguments.add_argument("gold", type=Path, nargs="?")
    given = arguments.parse_args()
    passages = list(sentences(given.data))
    if given.gold:
        passages += interview(given.interview, given.gold)
    print(report(*measure(passages)))


if __name__ == "__main__":
    main()
