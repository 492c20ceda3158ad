# SPDX-License-Identifier: GPL-3.0-or-later
"""The development mix on which levels and confidences are judged: translations with the places that people changed.

| part | what | a place is right if it meets |
|---|---|---|
| interview | the first half of seeds/ablyazov-interview.txt, German to English | a span of its gold file |
| mlqe ru, et, ro | MLQE-PE dev: neural translations of Russian, Estonian, Romanian | a span or gap of the post-edit |
| bio de | bio-MQM v1 dev: neural translations of German medical abstracts | a span of any of its raters |

Each part is checked as one transcript. No file named test belongs to it.
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from app.transcript.turn import Role
from benchmarks.rules import ABSTRACTS, interview_samples, rows

INTERVIEW = "interview"
LANGUAGES = ("ru", "et", "ro")


class Passage(NamedTuple):
    """A text of some document, and the code points in it that a person changed: start and end, equal for a gap."""

    document: str
    text: str
    changed: tuple[tuple[int, int], ...]
    role: Role = Role.ANSWER

    def was_changed(self, start: int, end: int) -> bool:
        """Tell whether a person changed something from `start` to `end`, or put something there."""
        return any(start <= at <= end if at == until else start < until and at < end for at, until in self.changed)


def dev_mix(folder: Path) -> dict[str, list[Passage]]:
    """Return the passages of each part; `folder` holds the files of the corpora and the gold of the interview."""
    return {
        INTERVIEW: list(_interview(folder)),
        **{f"mlqe {language}": list(_post_edited(folder, language)) for language in LANGUAGES},
        "bio de": list(_abstracts(folder)),
    }


def _interview(folder: Path) -> Iterator[Passage]:
    for sample in interview_samples(folder):
        yield Passage(INTERVIEW, sample.text, sample.spans, sample.role)


def _post_edited(folder: Path, language: str) -> Iterator[Passage]:
    for row in rows(folder / f"mlqe_pe.{language}-en.dev.jsonl.gz"):
        spans = tuple((start, end) for start, end, *_ in row["spans"])
        gaps = tuple((at, at) for at, *_ in row.get("gaps", ()))
        yield Passage(row["id"], row["text"].replace("\n", " "), spans + gaps)


def _abstracts(folder: Path) -> Iterator[Passage]:
    changed: dict[tuple[str, str], set[tuple[int, int]]] = defaultdict(set)
    for row in rows(folder / ABSTRACTS):
        changed[row["doc_id"], row["text"]].update((start, end) for start, end, *_ in row["spans"])
    for (document, text), spans in changed.items():
        yield Passage(document, text, tuple(sorted(spans)))
