# SPDX-License-Identifier: GPL-3.0-or-later
"""Measure each garble rule on garbled and on clean text, and record its precision.

    python -m benchmarks.rules DATA_FOLDER [--write]

DATA_FOLDER holds `mlqe_pe.*.{train,dev}.jsonl.gz` (MLQE-PE, CC0), `bio_mqm_v1.de-en.dev.jsonl.gz` (Apache-2.0) and
`seed_gold_first_half.jsonl` (the first half of seeds/ablyazov-interview.txt, annotated). A fire on garbled text is a
hit if it touches a span that an editor or rater marked; every other fire, and every fire on a post-edit, is a false
alarm. A false alarm that stands in a sentence and in its post-edit counts once.

    precision = (hits + 3) / (hits + false alarms + 4)

so a rule starts at three in four, Beta(3, 1), until it is measured. Casing rules find what only German-like text has:
they are measured on the interview and on as many clean tokens (the rate on all clean text, scaled). The casing and many
other rules were written from that same half, so their figures are of a fit, not of unseen text.
--write writes resources/rules/precision.toml. Exit 1 if a rule harms: precision under `LEAST_PRECISION`, or more than
`MOST_CLEAN_FIRES` fires per 1,000 clean tokens.
"""

import argparse
import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from app.checking.checker import Context, Settings
from app.checking.finding import Category, Finding
from app.checking.rules.checker import RulesChecker
from app.transcript.turn import Role, Status, Turn

ROOT = Path(__file__).parent.parent
PAIRS = ("ro-en", "et-en", "ru-en", "ne-en", "si-en")
ABSTRACTS = "bio_mqm_v1.de-en.dev.jsonl.gz"
FIRST_HALF = 4630
LEAST_PRECISION = 0.3
MOST_CLEAN_FIRES = 1.0
PRIOR = (3.0, 1.0)
TOKEN = re.compile(r"\w+|[^\w\s]")
HEADER = """# Measured by benchmarks/rules.py; do not edit. hits and false_alarms are counts over the development data,
# clean the fires per 1,000 tokens of clean text, precision what findings carry as their confidence.
"""


class Sample(NamedTuple):
    """A garbled text, its marked spans, its post-edit ("" if there is none) and its role."""

    text: str
    spans: tuple[tuple[int, int], ...]
    clean: str = ""
    role: Role = Role.ANSWER


@dataclass
class Counts:
    """What the rules did on a set of samples, by rule id; `tokens` and `clean_tokens` say how much text that was."""

    hits: Counter[str] = field(default_factory=Counter)
    misses: Counter[str] = field(default_factory=Counter)
    clean: Counter[str] = field(default_factory=Counter)
    new_on_clean: Counter[str] = field(default_factory=Counter)
    tokens: int = 0
    clean_tokens: int = 0


class Figures(NamedTuple):
    """What is recorded of a rule."""

    hits: int
    false_alarms: float
    clean: float
    precision: float


def rows(path: Path) -> list[dict]:
    """Return the rows of a JSON lines file, gzip or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def parallel_samples(folder: Path) -> Iterator[Sample]:
    """Yield the MLQE-PE sentences of the train and dev parts with their post-edits."""
    for name in (f"mlqe_pe.{pair}.{part}.jsonl.gz" for pair in PAIRS for part in ("train", "dev")):
        for row in rows(folder / name):
            spans = tuple((start, end) for start, end, *_ in row["spans"])
            yield Sample(row["text"].replace("\n", " "), spans, (row["post_edit"] or "").replace("\n", " "))


def abstract_samples(folder: Path) -> Iterator[Sample]:
    """Yield the German abstracts, each text once with the spans of all its raters."""
    spans: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for row in rows(folder / ABSTRACTS):
        spans[row["text"]].update((start, end) for start, end, *_ in row["spans"])
    yield from (Sample(text, tuple(marked)) for text, marked in spans.items())


def interview_samples(folder: Path) -> Iterator[Sample]:
    """Yield the lines of the interview's first half; the first line after an empty one is a question."""
    gold = rows(folder / "seed_gold_first_half.jsonl")
    text = (ROOT / "seeds" / "ablyazov-interview.txt").read_text(encoding="utf-8")[:FIRST_HALF]
    at, role = 0, Role.QUESTION
    for line in text.split("\n"):
        if line.strip():
            spans = tuple((g["start"] - at, g["end"] - at) for g in gold if at <= g["start"] < at + len(line))
            yield Sample(line, spans, role=role)
        role = Role.ANSWER if line.strip() else Role.QUESTION
        at += len(line) + 1


def count(checker: RulesChecker, samples: Sequence[Sample]) -> Counts:
    """Return what the rules do on the samples and on their post-edits."""
    counts = Counts()
    garbled = check(checker, [(sample.text, sample.role) for sample in samples])
    clean = check(checker, [(sample.clean, sample.role) for sample in samples])
    for sample, found, found_clean in zip(samples, garbled, clean, strict=True):
        hits = Counter(f.rule for f in found if any(start < f.end and f.start < end for start, end in sample.spans))
        misses = Counter(f.rule for f in found) - hits
        on_clean = Counter(f.rule for f in found_clean)
        counts.hits += hits
        counts.misses += misses
        counts.clean += on_clean
        counts.new_on_clean += on_clean - misses
        counts.tokens += len(TOKEN.findall(sample.text))
        counts.clean_tokens += len(TOKEN.findall(sample.clean))
    return counts


def check(checker: RulesChecker, texts: Iterable[tuple[str, Role]]) -> list[Sequence[Finding]]:
    """Return the findings of each text, checked as a turn of its own."""
    turns = [Turn(number, text, role, "", Status.DRAFT, ()) for number, (text, role) in enumerate(texts)]
    found = checker.check(turns, Context(turns, Settings()))
    return [found[turn.id] for turn in turns]


def figures(checker: RulesChecker, folder: Path) -> dict[str, Figures]:
    """Return the figures of every rule."""
    parallel = count(checker, list(parallel_samples(folder)))
    abstracts = count(checker, list(abstract_samples(folder)))
    interview = count(checker, list(interview_samples(folder)))
    return {
        rule.id: _casing_figures(rule.id, interview, parallel)
        if rule.category is Category.CASING
        else _figures(rule.id, (interview, abstracts, parallel), parallel)
        for rule in checker.rules
    }


def _casing_figures(rule: str, interview: Counts, parallel: Counts) -> Figures:
    alarms = interview.misses[rule] + parallel.clean[rule] * interview.tokens / parallel.clean_tokens
    return _with_prior(interview.hits[rule], alarms, parallel, rule)


def _figures(rule: str, on: Sequence[Counts], parallel: Counts) -> Figures:
    hits = sum(counts.hits[rule] for counts in on)
    alarms = sum(counts.misses[rule] + counts.new_on_clean[rule] for counts in on)
    return _with_prior(hits, alarms, parallel, rule)


def _with_prior(hits: int, alarms: float, parallel: Counts, rule: str) -> Figures:
    precision = (hits + PRIOR[0]) / (hits + alarms + sum(PRIOR))
    return Figures(hits, round(alarms, 2), round(1000 * parallel.clean[rule] / parallel.clean_tokens, 4), precision)


def write(measured: dict[str, Figures], path: Path) -> None:
    """Write the figures as TOML, one table a rule."""
    path.write_text(HEADER + "".join(_table(rule, f) for rule, f in sorted(measured.items())), encoding="utf-8")


def _table(rule: str, f: Figures) -> str:
    return (
        f"\n[{rule}]\nhits = {f.hits}\nfalse_alarms = {f.false_alarms}\nclean = {f.clean}\n"
        f"precision = {f.precision:.3f}\n"
    )


def harmful(measured: dict[str, Figures]) -> list[str]:
    """Return the ids of the rules that should not ship."""
    return [r for r, f in measured.items() if f.precision < LEAST_PRECISION or f.clean > MOST_CLEAN_FIRES]


def main() -> int:
    """Measure, print, perhaps write; return the exit status."""
    parser = argparse.ArgumentParser(description="Measure the garble rules.")
    parser.add_argument("data", type=Path, help="folder with the data files")
    parser.add_argument("--write", action="store_true", help="write resources/rules/precision.toml")
    options = parser.parse_args()
    if not (options.data / ABSTRACTS).is_file():
        parser.error(f"{options.data} does not hold {ABSTRACTS} and the other data files named above")
    measured = figures(RulesChecker(), options.data)
    for rule, f in sorted(measured.items(), key=lambda item: item[1].precision):
        print(
            f"{rule:36} hits {f.hits:4} false {f.false_alarms:6} clean/1000 {f.clean:.3f} precision {f.precision:.3f}"
        )
    if options.write:
        write(measured, ROOT / "resources" / "rules" / "precision.toml")
    for rule in harmful(measured):
        print(f"{rule} harms and should not ship.")
    return 1 if harmful(measured) else 0


if __name__ == "__main__":
    sys.exit(main())
