# SPDX-License-Identifier: GPL-3.0-or-later
"""The two networks of a model, and what they say of passages in probabilities. Only the worker imports this."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnxruntime import InferenceSession, SessionOptions

from app.checking.calibration import Curve
from app.checking.model.description import Description
from app.checking.model.pieces import Passage
from app.checking.model.quick_copy import quick_encoder
from app.paths import user_cache

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]

MOST_THREADS = 4
PIECES_AT_ONCE = 2_048
"""What goes through the encoder at once, padding included; longer batches were not quicker."""
REPLACEMENT, MISSING = 0, 1
"""What a word is asked for."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the encoder says of a passage.

    `bad` is the chance that each token needs a change, `gap` that a word is missing before it and, last, at the end.
    `operations` holds for each token the chance of every operation; `hidden` the states of the tokens and the end.
    """

    bad: Floats
    gap: Floats
    operations: Floats
    hidden: Floats


@dataclass(frozen=True, slots=True)
class Words:
    """The words that suit a place, with their chances, best first."""

    ids: Sequence[int]
    chances: Sequence[float]


class Network:
    """Runs a model's networks."""

    def __init__(self, folder: Path, described: Description) -> None:
        """Load them, the encoder as its quick copy. onnx and onnxruntime raise errors of their own for no network."""
        options = SessionOptions()
        options.intra_op_num_threads = min(MOST_THREADS, os.cpu_count() or 1)
        options.inter_op_num_threads = 1
        # A thread that waits busily is quicker by little and takes the processor from the window.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 4
        encoder = quick_encoder(folder / "encoder.onnx", described.files["encoder.onnx"], user_cache())
        self._encoder = _session(encoder, options)
        self._words = _session(folder / "words.onnx", options)
        self._calibration = described.calibration

    def readings(self, passages: Sequence[Passage]) -> list[Reading]:
        """Return what the encoder says of each passage."""
        found: dict[int, Reading] = {}
        for batch in _batches(passages):
            outputs = self._encoder.run(
                ["hidden", "bad", "operation", "gap"], _padded([passages[index] for index in batch])
            )
            for row, index in enumerate(batch):
                found[index] = self._reading(passages[index], [output[row] for output in outputs])
        return [found[index] for index in range(len(passages))]

    def words(self, hidden: Floats, kinds: Sequence[int]) -> list[Words]:
        """Return the words for places with these states; `kinds` are REPLACEMENT or MISSING."""
        if not kinds:
            return []
        ids, chances = self._words.run(
            ["ids", "probabilities"], {"hidden": hidden, "kind": np.array(kinds, dtype=np.int64)}
        )
        return [Words(one, other) for one, other in zip(ids.tolist(), chances.tolist(), strict=True)]

    def _reading(self, passage: Passage, outputs: Sequence[Floats]) -> Reading:
        hidden, bad, operation, gap = outputs
        # A token of which no piece is left is read at [CLS], and never counts.
        at = [first or 0 for first in passage.first]
        read = np.array([first is not None for first in passage.first], dtype=bool)
        end = len(passage.ids) - 1
        return Reading(
            np.where(read, _chances(bad[at], self._calibration.bad), 0.0),
            np.append(
                np.where(read, _chances(gap[at], self._calibration.gap), 0.0),
                _chances(gap[[end]], self._calibration.gap) if passage.ends else 0.0,
            ),
            _softmax(operation[at]),
            hidden[[*at, end]],
        )


def _session(model: Path | bytes, options: SessionOptions) -> InferenceSession:
    content = model if isinstance(model, bytes) else str(model)
    return InferenceSession(content, options, providers=["CPUExecutionProvider"])


def _batches(passages: Sequence[Passage]) -> Iterator[list[int]]:
    """Yield the numbers of passages of like lengths."""
    batch: list[int] = []
    for index in sorted(range(len(passages)), key=lambda index: len(passages[index].ids)):
        if batch and len(passages[index].ids) * (len(batch) + 1) > PIECES_AT_ONCE:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch


def _padded(passages: Sequence[Passage]) -> dict[str, Integers]:
    longest = max(len(passage.ids) for passage in passages)
    inputs = {name: np.zeros((len(passages), longest), dtype=np.int64) for name in ("ids", "mask", "casing")}
    for row, passage in enumerate(passages):
        length = len(passage.ids)
        inputs["ids"][row, :length] = passage.ids
        inputs["casing"][row, :length] = passage.casing
        inputs["mask"][row, :length] = 1
    return inputs


def _chances(logits: Floats, curve: Curve) -> Floats:
    return np.interp(logits, [logit for logit, _ in curve], [chance for _, chance in curve]).astype(np.float32)


def _softmax(logits: Floats) -> Floats:
    raised = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)
