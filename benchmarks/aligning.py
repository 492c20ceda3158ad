# SPDX-License-Identifier: GPL-3.0-or-later
"""How well source texts find their turns when the two files are not divided alike.

    .venv/bin/python -m benchmarks.aligning FILE...

Each FILE is gzipped JSON lines with `text`, `source` and `doc_id`. Sentences of a few documents become turns of one to
four; on the source side boundaries are taken away, put in, and turns dropped, by chance. A source turn is right if it
goes to exactly the turns that it came from. The baseline puts it where the same share of the letters has gone by.
"""

import gzip
import json
import random
import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from app.transcript.aligning import aligned
from app.transcript.turn import Role

TRIALS, DOCUMENTS = 20, 6
Sentences = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Said:
    """A turn."""

    text: str
    role: Role


def documents(files: Sequence[str]) -> list[Sentences]:
    """Return the sentences of documents with their sources, each once."""
    found: defaultdict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                found[file, row["doc_id"]].setdefault(row["source"], row["text"])
    return [[(text, source) for source, text in one.items()] for one in found.values()]


def divided(sentences: Sentences, noise: float) -> tuple[list[Said], list[Said], list[set[int]]]:
    """Return turns, source turns that are divided in another way, and from which turns each of these came."""
    bounds = [0]
    while bounds[-1] < len(sentences):
        bounds.append(min(len(sentences), bounds[-1] + random.choice([1, 1, 2, 3, 4])))
    turns = [
        Said(" ".join(text for text, _ in sentences[a:b]), Role.ANSWER if number % 2 else Role.QUESTION)
        for number, (a, b) in enumerate(pairwise(bounds))
    ]
    kept = {bound for bound in bounds[1:-1] if random.random() >= noise}
    put_in = {place for place in range(1, len(sentences)) if place not in bounds and random.random() < noise}
    cuts = sorted({0, len(sentences)} | kept | put_in)
    sources: list[Said] = []
    owners: list[set[int]] = []
    for a, b in pairwise(cuts):
        if random.random() >= noise / 4:
            owners.append({at for at, (c, d) in enumerate(pairwise(bounds)) if max(a, c) < min(b, d)})
            sources.append(Said(" ".join(source for _, source in sentences[a:b]), turns[min(owners[-1])].role))
    return turns, sources, owners


def by_share(turns: Sequence[Said], sources: Sequence[Said]) -> list[set[int]]:
    """Return to which turn each source turn goes by the share of letters that have gone by in its middle."""
    ends = list(accumulate(len(turn.text) for turn in turns))
    starts = list(accumulate((len(source.text) for source in sources), initial=0))
    middles = [(a + b) / 2 / starts[-1] * ends[-1] for a, b in pairwise(starts)]
    return [{bisect_right(ends, middle)} for middle in middles]


def main() -> None:
    """Print the shares of source turns that are right."""
    random.seed(1)
    known = documents(sys.argv[1:])
    for noise in (0.0, 0.1, 0.2, 0.3):
        right = baseline = count = 0
        for _ in range(TRIALS):
            sentences = [pair for one in random.sample(known, DOCUMENTS) for pair in one]
            turns, sources, owners = divided(sentences, noise)
            found = {at: set(ours) for ours, theirs in aligned(turns, sources) for at in theirs}
            right += sum(found[at] == owner for at, owner in enumerate(owners))
            baseline += sum(one == owner for one, owner in zip(by_share(turns, sources), owners, strict=True))
            count += len(owners)
        print(f"noise {noise}: {right / count:.3f} right, {baseline / count:.3f} by share of letters, of {count}")


if __name__ == "__main__":
    main()
