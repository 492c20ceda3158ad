# SPDX-License-Identifier: GPL-3.0-or-later
"""How quick finding and replacing are, against a bare loop over the same texts in the same run.

    python -m benchmarks.finding TEXT [WORDS]

Plain terms against a loop of `str.find` over lower-cased texts, expressions against a loop of `re.finditer`; both look
through originals and corrections. Then what replacing all comes to: the edits, worked out in the background, and making
them, which the window waits for. Medians of several runs, in milliseconds.
"""

import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from app.searching.expressions import Expressions
from app.searching.places import Places
from app.searching.query import Query, Where
from app.searching.replacing import replacements_of
from app.searching.search import search
from app.transcript.lineage import original_text
from app.transcript.replacements import as_edits
from app.transcript.transcript import Transcript
from benchmarks.window import originals

RUNS = 7


def timed(action: Callable[[], object]) -> float:
    """Return how long something takes, in milliseconds: the median of several runs."""
    times: list[float] = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        action()
        times.append(1000 * (time.perf_counter() - begun))
    return statistics.median(times)


def find_loop(texts: list[str], term: str) -> int:
    """Count a term with `str.find`."""
    count = 0
    for text in texts:
        lower = text.lower()
        at = lower.find(term)
        while at >= 0:
            count += 1
            at = lower.find(term, at + len(term))
    return count


def finditer_loop(texts: list[str], pattern: str) -> int:
    """Count an expression with `re.finditer`."""
    compiled = re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    return sum(1 for text in texts for _ in compiled.finditer(text))


def compare(name: str, mine: Callable[[], Places], loop: Callable[[], int]) -> None:
    """Print how long both take; what they find must be the same."""
    found, counted = mine(), loop()
    assert found.count == counted or not found.complete, (name, found.count, counted)
    taken, bare = timed(mine), timed(loop)
    print(f"{name:28} {found.count:>8,} hits {taken:8.1f} ms, bare loop {bare:8.1f} ms, ratio {taken / bare:5.1f}")


def main() -> None:
    """Measure, and print."""
    words = int(sys.argv[2]) if len(sys.argv) > 2 else 150_000
    transcript = Transcript.of_originals(originals(Path(sys.argv[1]), words))
    turns = transcript.turns
    texts = [turn.text for turn in turns] + [original_text(turn.origin, transcript.originals) for turn in turns]
    engine = Expressions(seconds=60)

    def look(query: Query) -> Places:
        return search(turns, transcript.originals, query, engine)

    for term in ("regime", "the", "nowhere at all"):
        compare(f"plain “{term}”", lambda term=term: look(Query(term)), lambda term=term: find_loop(texts, term))
    for pattern in (r"r\w+e\b", r"\b(the|a) (\w+)"):
        compare(
            f"expression {pattern}",
            lambda pattern=pattern: look(Query(pattern, expression=True)),
            lambda pattern=pattern: finditer_loop(texts, pattern),
        )
    engine.close()
    for term in ("regime", "the"):
        replace(transcript, Query(term, Where.CORRECTIONS, replacement="xx"), engine)


def replace(transcript: Transcript, query: Query, engine: Expressions) -> None:
    """Print how long replacing all takes, its part in the background and the part that the window waits for."""
    turns = transcript.turns
    places = search(turns, transcript.originals, query, engine)
    chosen = replacements_of(turns, places, query)
    planned = timed(lambda: as_edits(transcript.copy(), replacements_of(turns, places, query)))
    edits, copy = as_edits(transcript.copy(), chosen), transcript.copy()
    begun = time.perf_counter()
    for edit in edits:
        copy.apply(edit)
    made = 1000 * (time.perf_counter() - begun)
    print(f"replace {len(chosen):,} “{query.term}”: {planned:.1f} ms in the background, {made:.1f} ms to make")


if __name__ == "__main__":
    main()
