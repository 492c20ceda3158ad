# SPDX-License-Identifier: GPL-3.0-or-later
"""How much garble is found and put right: LanguageTool, Harper and all of Fairhand side by side.

    python -m benchmarks.garble [--only TOOL] [--no-speed]

Every figure comes from what `fairhand check FILE --format json` prints, with the settings as they are delivered and the
definitions of garble_scores.py. The data are in benchmarks/data. The second half of the interview is checked with the
first, since it is one text, but no figure looks at it. Takes several minutes.
"""

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from app.checking.checker import Checker
from app.checking.languagetool.installation import fetched_folder
from app.checking.registry import DEFAULT_CHECKERS, checkers
from benchmarks.checking import seconds, transcript_of
from benchmarks.garble_scores import (
    NOT_COUNTED,
    Found,
    Gold,
    Sentence,
    accepted,
    distance,
    fixed,
    found_spans,
    joined,
    of_marks,
    per_thousand,
    precision,
    word_mcc,
)

ROOT = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data"
INTERVIEW = ROOT / "seeds" / "ablyazov-interview.txt"
FIRST_HALF = 4630
LEVELS = ("strict", "balanced", "eager")
WORDS, WARMING = 1_500, 300


class Tool(NamedTuple):
    """What is measured: a name, and the options of `check` that ask for it."""

    name: str
    options: tuple[str, ...]


TOOLS = (
    Tool("LanguageTool", ("--checkers", "languagetool")),
    Tool("picky", ("--checkers", "languagetool", "--picky")),
    Tool("Harper", ("--checkers", "harper")),
    Tool("Fairhand", ("--checkers", ",".join(DEFAULT_CHECKERS))),
)


class Desk:
    """A folder of texts that `fairhand check` is run on, each once at each level for each tool."""

    def __init__(self, folder: Path) -> None:
        """Name a folder that may be written to; settings and data of the user are not looked at."""
        self._folder = folder
        self._environment = os.environ | {
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
        }
        _lend_languagetool(folder / "data" / "fairhand")
        self._known: dict[tuple[str, str, str], list[Found]] = {}

    def found(self, tool: Tool, name: str, text: str, level: str) -> list[Found]:
        """Return what a tool finds in a text."""
        key = (tool.name, name, level)
        if key not in self._known:
            path = self._folder / f"{name}.txt"
            path.write_text(text, encoding="utf-8", newline="")
            self._known[key] = self._checked(path, (*tool.options, "--level", level))
        return self._known[key]

    def _checked(self, path: Path, options: Sequence[str]) -> list[Found]:
        command = [sys.executable, "-m", "app.cli", "check", str(path), "--format", "json", *options]
        ended = subprocess.run(command, env=self._environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
        assert ended.returncode in (0, 1), ended
        answer: dict[str, Any] = json.loads(ended.stdout)
        states = {row["id"]: row["state"] for row in answer["checkers"] if row["state"] != "off"}
        assert set(states.values()) == {"ok"}, states
        return [
            Found(row["start"], row["end"], row["confidence"], tuple(row["suggestions"])) for row in answer["findings"]
        ]


def _lend_languagetool(data: Path) -> None:
    """Have LanguageTool in a folder of data in which nothing was learnt."""
    data.mkdir(parents=True)
    installed = fetched_folder()
    (data / installed.name).symlink_to(installed, target_is_directory=True)


def gold_spans() -> list[Gold]:
    """Return the gold spans of the first half of the interview."""
    lines = (DATA / "seed_gold_first_half.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [
        Gold(row["start"], row["end"], row["fix"], row["category"], row["severity"] == "major", row["agreed"])
        for row in rows
        if row["start"] < FIRST_HALF
    ]


def sentences_of(pair: str) -> list[Sentence]:
    """Return the sentences of a file of MLQE-PE."""
    with gzip.open(DATA / f"mlqe_pe.{pair}.test20.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [
        Sentence(
            " ".join(row["text"].split("\n")),
            tuple((start, end) for start, end, _, kind in row["spans"] if kind not in NOT_COUNTED),
            " ".join(row["post_edit"].split("\n")),
        )
        for row in rows
    ]


def of_interview(desk: Desk, tool: Tool) -> dict[str, str]:
    """Return the figures of the first half of the interview."""
    text, gold = INTERVIEW.read_text(encoding="utf-8"), gold_spans()
    major = [one for one in gold if one.major and one.agreed]
    figures: dict[str, str] = {}
    for level in ("balanced", "eager"):
        found = [one for one in desk.found(tool, "interview", text, level) if one.start < FIRST_HALF]
        hits = precision(gold, found)
        figures[f"interview, {level}: major agreed spans found (precision)"] = (
            f"{found_spans(major, found)} ({hits.value:.2f} of {hits.whole})"
        )
        done = fixed(text, gold, found)
        figures[f"interview, {level}: fixed exactly by one of five; without casing"] = (
            f"{done.spans}; {done.without_casing}"
        )
        figures[f"interview, {level}: word edits done by exact fixes"] = str(done.edits)
    return figures


def of_literal(desk: Desk, tool: Tool) -> dict[str, str]:
    """Return the figures of interviews that were put from German word for word, as old machines did."""
    figures: dict[str, str] = {}
    for name in ("looked at", "unseen"):
        marked = (DATA / f"literal_{name.replace(' ', '_')}.txt").read_text(encoding="utf-8")
        text, gold = of_marks(marked)
        found = desk.found(tool, f"literal {name}", text, "balanced")
        hits, done = precision(gold, found), fixed(text, gold, found)
        figures[f"literal interviews, {name}, balanced: spans found (precision)"] = (
            f"{found_spans(gold, found)} ({hits.value:.2f} of {hits.whole})"
        )
        figures[f"literal interviews, {name}, balanced: fixed exactly by one of five; word edits"] = (
            f"{done.spans}; {done.edits}"
        )
    return figures


def of_translations(desk: Desk, tool: Tool) -> dict[str, str]:
    """Return the figures of the machine's sentences."""
    figures: dict[str, str] = {}
    for pair in ("et-en", "ro-en"):
        sentences = sentences_of(pair)
        text = joined(sentence.text for sentence in sentences)
        by_level = {level: word_mcc(sentences, desk.found(tool, pair, text, level)) for level in LEVELS}
        best = max(by_level, key=lambda level: by_level[level])
        figures[f"{pair}: word MCC, best level"] = f"{by_level[best]:.3f} ({best})"
    return figures


def of_clean_text(desk: Desk, tool: Tool) -> dict[str, str]:
    """Return the figures of human post-edits."""
    text = joined(sentence.post_edit for sentence in sentences_of("ru-en"))
    return {
        f"ru-en post-edits, {level}: findings per 1,000 tokens": (
            f"{per_thousand(text, desk.found(tool, 'ru-en clean', text, level)):.1f}"
        )
        for level in ("balanced", "eager")
    }


def of_accepting(desk: Desk, tool: Tool) -> dict[str, str]:
    """Return what blind acceptance of every first suggestion at level strict does to the way to the post-edits."""
    sentences = sentences_of("et-en")
    text = joined(sentence.text for sentence in sentences)
    taken = accepted(text, desk.found(tool, "et-en", text, "strict")).split("\n\n")
    left = sum(distance(made, sentence.post_edit) for made, sentence in zip(taken, sentences, strict=True))
    before = sum(distance(sentence.text, sentence.post_edit) for sentence in sentences)
    return {"et-en, strict, all first suggestions taken: word edits to the post-edits": f"{before} to {left}"}


def speed() -> dict[str, dict[str, str]]:
    """Return the words a second of all checkers together as a share of LanguageTool's, both warm."""
    texts = [line for line in INTERVIEW.read_text(encoding="utf-8").splitlines() if line.strip()]
    with checkers(DEFAULT_CHECKERS) as made:
        transcript = transcript_of(texts, WORDS)
        alone: list[Checker] = [checker for checker in made if checker.id == "languagetool"]
        # Another text, since the model remembers sentences.
        seconds(made, transcript_of([sentence.post_edit for sentence in sentences_of("ru-en")], WARMING))
        share = seconds(alone, transcript) / seconds(made, transcript)
    return {"words a second, warm, LanguageTool is 1": {"LanguageTool": "1", "Fairhand": f"{share:.2f}"}}


def table(figures: Mapping[str, Mapping[str, str]], tools: Iterable[Tool]) -> str:
    """Return the figures as a Markdown table."""
    names = [tool.name for tool in tools]
    rows = ["| figure | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    rows += [
        f"| {what} | " + " | ".join(values.get(name, "") for name in names) + " |" for what, values in figures.items()
    ]
    return "\n".join(rows)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure how much garble is found and put right.")
    parser.add_argument("--only", action="append", choices=[tool.name for tool in TOOLS], help="leave the others out")
    parser.add_argument("--no-speed", action="store_true", help="measure no speed, on a machine that is busy")
    asked = parser.parse_args()
    tools = [tool for tool in TOOLS if not asked.only or tool.name in asked.only]
    figures: dict[str, dict[str, str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        for tool in tools:
            for measure in (of_interview, of_literal, of_translations, of_clean_text, of_accepting):
                for what, value in measure(desk, tool).items():
                    figures.setdefault(what, {})[tool.name] = value
    if not asked.no_speed:
        figures |= speed()
    print(table(figures, tools))


if __name__ == "__main__":
    main()
