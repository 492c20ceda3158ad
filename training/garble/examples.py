# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences with what is wrong in them, from files of the data folder."""

import gzip
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.checking.model.sentence import Token, tokens_of
from training.garble.edits import OPERATIONS, token_edits

PAIRS = ("ro", "et", "ru", "ne", "si")
TRAINED_ON = tuple(f"mlqe_pe.{pair}-en.train" for pair in PAIRS)
CALIBRATED_ON = tuple(f"mlqe_pe.{pair}-en.dev" for pair in ("ro", "et", "ru"))
LICENCE = "MLQE-PE (sheffieldnlp/mlqe-pe @ 2a670a11), CC0 1.0"
NOT_COUNTED = ("auto:punct", "auto:case")
UNKNOWN = -1


@dataclass(slots=True)
class Example:
    """A sentence and what a human made of it.

    Attributes:
        tokens: its words and punctuation marks.
        bad: for each token whether it needs a change other than of its case.
        operations: for each token an index into OPERATIONS.
        becomes: for each token the word that takes its place, or "".
        missing: for each token and the end, the word that is missing before it, or "".

    """

    tokens: list[str]
    bad: list[bool]
    operations: list[int]
    becomes: list[str]
    missing: list[str]


def rows(folder: Path, name: str) -> list[dict]:
    """Return the records of a data file."""
    with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def digest(folder: Path, name: str) -> str:
    """Return the SHA-256 of a data file."""
    return hashlib.sha256((folder / f"{name}.jsonl.gz").read_bytes()).hexdigest()


def compared(text: str, post_edit: str, spans: list | None = None) -> Example:
    """Return what differs between a text and what it should be; `spans` say what is wrong, else the edits do."""
    tokens = tokens_of(text)
    before, after = [token.text for token in tokens], [token.text for token in tokens_of(post_edit)]
    edits = token_edits(before, after)
    changed = [name not in ("keep", "lower", "capital") for name in edits.operations]
    for place, name in enumerate(edits.operations):
        if name == "swap" and place + 1 < len(changed):
            changed[place + 1] = True
    return Example(
        before,
        changed if spans is None else [_is_bad(token, spans) for token in tokens],
        [OPERATIONS.index(name) for name in edits.operations],
        edits.becomes,
        [_word(words) for words in edits.inserted],
    )


def machine_translations(folder: Path, name: str) -> Iterator[Example]:
    """Yield the machine's sentences of a file with post-edits."""
    for row in rows(folder, name):
        yield compared(row["text"], row["post_edit"], row["spans"])


def post_edits(folder: Path, name: str) -> list[str]:
    """Return the humans' sentences of a file."""
    return [row["post_edit"] for row in rows(folder, name)]


def texts(folder: Path, name: str) -> list[str]:
    """Return the sentences of a file, the machine's and the humans'."""
    return [row[side] for row in rows(folder, name) for side in ("text", "post_edit")]


def clean(sentence: str) -> Example:
    """Return a sentence in which nothing is wrong."""
    tokens = [token.text for token in tokens_of(sentence)]
    keep = OPERATIONS.index("keep")
    count = len(tokens)
    return Example(tokens, [False] * count, [keep] * count, tokens, [""] * (count + 1))


def _is_bad(token: Token, spans: list) -> bool:
    return any(
        start < token.end and token.start < end and kind not in NOT_COUNTED for start, end, _severity, kind in spans
    )


def _word(words: list[str]) -> str:
    """Return the first word of an insertion; punctuation alone is none."""
    return next((word for word in words if word[:1].isalnum()), "")
