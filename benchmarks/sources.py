# SPDX-License-Identifier: GPL-3.0-or-later
"""What the comparison with source texts finds in translations that professionals have rated.

    .venv/bin/python -m benchmarks.sources [--show RULE] [--planted] FILE...

Each FILE is gzipped JSON lines with `text` and `source`; each pair counts once. Findings per 1,000 English words are
printed by rule; `--show` prints the places of one rule, to be judged by reading; `--planted` damages each translation
first (a number, a negation, a sentence, a word), and tells how much of the damage is found.
"""

import argparse
import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from app.checking.finding import Finding
from app.checking.rules.casing_table import shipped_casing_table
from app.checking.rules.sentences import split_sentences
from app.checking.rules.source.comparison import against_source
from app.transcript.turn import Original, Role, as_imported

NUMBER, NEGATION = re.compile(r"\b[1-9]\d+\b"), re.compile(r"\b(?:not|no|never) ")


def pairs(files: list[Path]) -> Iterator[tuple[str, str]]:
    """Yield translations with their sources, each once."""
    seen: set[tuple[str, str]] = set()
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                pair = row["text"], row["source"]
                if pair not in seen:
                    seen.add(pair)
                    yield pair


def found(text: str, source: str) -> list[Finding]:
    """Return what the comparison finds in a translation."""
    turn = as_imported(Original(1, text, Role.ANSWER, "", 0, len(text)))
    return list(against_source(turn, source, shipped_casing_table()))


def planted(text: str, source: str) -> Iterator[tuple[str, str]]:
    """Yield kinds of damage, each with the damaged translation."""
    if match := NUMBER.search(text):
        yield "number changed", f"{text[: match.start()]}{int(match.group()) + 7}{text[match.end() :]}"
    if match := NEGATION.search(text):
        yield "negation lost", text[: match.start()] + text[match.end() :]
    sentences = list(split_sentences(text))
    if len(sentences) > 1:
        gone = random.choice(sentences)
        yield "sentence left out", text[: gone.start] + text[gone.start + len(gone.text) :]
    small = [word for word in re.findall(r"\b[a-zäöüß]{6,}\b", source) if word not in text]
    if small and (words := re.findall(r"\b[a-z]{6,}\b", text)):
        yield "word untranslated", text.replace(random.choice(words), random.choice(small), 1)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", metavar="RULE")
    parser.add_argument("--planted", action="store_true")
    parser.add_argument("files", nargs="+", type=Path)
    chosen = parser.parse_args()
    random.seed(1)
    words, counts = 0, Counter[str]()
    tried, caught = Counter[str](), Counter[str]()
    for text, source in pairs(chosen.files):
        words += len(text.split())
        present = found(text, source)
        counts.update(finding.rule for finding in present)
        for finding in present:
            if finding.rule == chosen.show:
                start, end = max(finding.start - 60, 0), finding.end + 60
                print(f"{text[start : finding.start]}[{finding.text}]{text[finding.end : end]}\n  {source[:400]}")
                print(f"  {finding.message} {finding.suggestions}\n")
        for kind, damaged in planted(text, source) if chosen.planted else ():
            tried[kind] += 1
            caught[kind] += len(found(damaged, source)) > len(present)
    print(f"{words:,} words")
    for rule, count in counts.most_common():
        print(f"{rule:26} {count:6} {1000 * count / words:8.3f} per 1,000 words")
    for kind, count in tried.items():
        print(f"{kind:26} {caught[kind]:6} of {count:6} found")


if __name__ == "__main__":
    main()
