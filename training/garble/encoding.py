# SPDX-License-Identifier: GPL-3.0-or-later
"""Examples as arrays: what the encoder reads and what it is to say at the first piece of each token."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

from app.checking.model.sentence import casing_of
from training.garble.examples import UNKNOWN, Example

PIECES = 128
CLS, SEP = "[CLS]", "[SEP]"


@dataclass(frozen=True, slots=True)
class Encoded:
    """An example, one number a piece; UNKNOWN where nothing is asked.

    Attributes:
        ids: word pieces.
        casing: how the token of each piece is written.
        bad: 1 where a token needs a change.
        operation: index into OPERATIONS.
        replacement: index into the model's words.
        gap: 1 where a word is missing before a token, or before the end.
        missing: index into the model's words.

    """

    ids: np.ndarray
    casing: np.ndarray
    bad: np.ndarray
    operation: np.ndarray
    replacement: np.ndarray
    gap: np.ndarray
    missing: np.ndarray


def encode(examples: Iterable[Example], tokenizer: Tokenizer, words: Mapping[str, int]) -> Iterator[Encoded]:
    """Yield examples as arrays; what is longer than PIECES is left out."""
    for example in examples:
        if not example.tokens:
            continue
        pieces = tokenizer.encode(example.tokens, is_pretokenized=True)
        if len(pieces.ids) <= PIECES:
            yield _encoded(example, pieces, words)


def _encoded(example: Example, pieces, words: Mapping[str, int]) -> Encoded:  # noqa: ANN001 - has no public type
    length = len(pieces.ids)
    asked = {name: np.full(length, UNKNOWN, dtype=np.int32) for name in FIELDS}
    casing = np.zeros(length, dtype=np.int64)
    before = None
    for place, token in enumerate(pieces.word_ids):
        if token is None:
            continue
        casing[place] = casing_of(example.tokens[token])
        if token != before:
            _ask(asked, place, example, token, words)
        before = token
    asked["gap"][length - 1] = bool(example.missing[-1])
    asked["missing"][length - 1] = _index(example.missing[-1], words)
    return Encoded(np.array(pieces.ids, dtype=np.int64), casing, **asked)


FIELDS = ("bad", "operation", "replacement", "gap", "missing")


def _ask(asked: dict[str, np.ndarray], place: int, example: Example, token: int, words: Mapping[str, int]) -> None:
    changed = example.becomes[token].lower() != example.tokens[token].lower()
    asked["bad"][place] = example.bad[token]
    asked["operation"][place] = example.operations[token]
    asked["replacement"][place] = _index(example.becomes[token], words) if changed else UNKNOWN
    asked["gap"][place] = bool(example.missing[token])
    asked["missing"][place] = _index(example.missing[token], words)


def _index(word: str, words: Mapping[str, int]) -> int:
    return words.get(word.lower(), UNKNOWN)
