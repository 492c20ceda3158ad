# SPDX-License-Identifier: GPL-3.0-or-later
"""How long checking takes, as ratios against LanguageTool alone in the same run, everything warm.

    python -m benchmarks.checking TEXT [WORDS ...]

The text is repeated, each time with other numbers in it, up to each number of words.
"""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from app.checking.checker import Checker, Context, Settings
from app.checking.pipeline import Pipeline
from app.checking.registry import DEFAULT_CHECKERS, checkers, judge_among
from app.importing.reader import read_transcript
from app.transcript import operations
from app.transcript.transcript import Transcript
from app.transcript.turn import Original, Role
from app.transcript.word_diff import count_words

SIZES = (1_500, 150_000)


def transcript_of(texts: Sequence[str], words: int) -> Transcript:
    """Return a transcript of at least so many words, no two turns of it equal."""
    originals: list[Original] = []
    total = 0
    while total < words:
        number = len(originals) + 1
        text = f"{texts[number % len(texts)]} That was in {1900 + number}."
        originals.append(Original(number, text, Role.ANSWER, "", 0, len(text)))
        total += count_words(text)
    return Transcript.of_originals(originals)


def seconds(made: Sequence[Checker], transcript: Transcript, pipeline: Pipeline | None = None) -> float:
    """Return how long a check of the whole transcript takes, by a pipeline that may have seen it before."""
    pipeline = pipeline or Pipeline(made, judge_among(made))
    turns = transcript.turns
    started = time.perf_counter()
    reports = pipeline.check(turns, Context(turns, Settings()))
    taken = time.perf_counter() - started
    assert all(report.state == "ok" for report in reports), reports
    return taken


def measure(made: Sequence[Checker], texts: Sequence[str], words: int) -> None:
    """Print the ratios for one size."""
    transcript = transcript_of(texts, words)
    alone = [checker for checker in made if checker.id == "languagetool"]
    baseline = seconds(alone, transcript)
    pipeline = Pipeline(made, judge_among(made))
    everything = seconds(made, transcript, pipeline)
    print(f"{words} words: all checkers {everything:.2f} s, LanguageTool alone {baseline:.2f} s", end=": ")
    print(f"{everything / baseline:.2f} times")
    middle = transcript.reading_order[len(transcript) // 2]
    one, again = [], []
    for word in ("Once", "Twice", "Often", "Never", "Then"):
        for edit in operations.replace_text(transcript, middle, 0, 0, f"{word} "):
            transcript.apply(edit)
        again.append(seconds(made, transcript, pipeline))
        turn = transcript.turn(middle)
        alone_in_it = Transcript.of_originals([Original(1, turn.text, turn.role, "", 0, len(turn.text))])
        one.append(seconds(made, alone_in_it))
    print(f"  one edited word {min(again) * 1000:.0f} ms, that turn alone {min(one) * 1000:.0f} ms", end=": ")
    print(f"{min(again) / min(one):.2f} times")


def main() -> None:
    """Measure each size with the same warm checkers."""
    texts = [turn.text for turn in read_transcript(Path(sys.argv[1])).turns]
    with checkers(DEFAULT_CHECKERS) as made:
        seconds(made, transcript_of(texts, 1_500))
        for words in map(int, sys.argv[2:] or SIZES):
            measure(made, texts, words)


if __name__ == "__main__":
    main()
