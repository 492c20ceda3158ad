# SPDX-License-Identifier: GPL-3.0-or-later
"""The two networks of a model, and what they say of passages in probabilities. Only the worker imports this."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
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

MOST_THREADS = 4
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
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        encoder = quick_encoder(folder / "encoder.onnx", described.files["encoder.onnx"], user_cache())
        self._encoder = _session(encoder, options)
        self._words = _session(folder / "words.onnx", options)
        self._calibration = described.calibration
        self._threads = ThreadPoolExecutor(min(MOST_THREADS, os.cpu_count() or 1), "reading")

    def readings(self, passages: Sequence[Passage]) -> list[Reading]:
        """Return what the encoder says of each passage.

        Each on its own: several in a batch are hardly quicker, and would be rounded in common, so that what is said of
        one would depend on the others. Each in a thread of its own: threads that share one passage wait for each other
        at every step, for long where another program takes their processor.
        """
        return list(self._threads.map(self._reading, passages))

    def words(self, hidden: Floats, kinds: Sequence[int]) -> list[Words]:
        """Return the words for places with these states; `kinds` are REPLACEMENT or MISSING."""
        if not kinds:
            return []
        ids, chances = self._words.run(
            ["ids", "probabilities"], {"hidden": hidden, "kind": np.array(kinds, dtype=np.int64)}
        )
        return [Words(one, other) for one, other in zip(ids.tolist(), chances.tolist(), strict=True)]

    def _reading(self, passage: Passage) -> Reading:
        inputs = {
            "ids": np.array([passage.ids], dtype=np.int64),
            "mask": np.ones((1, len(passage.ids)), dtype=np.int64),
            "casing": np.array([passage.casing], dtype=np.int64),
        }
        outputs = self._encoder.run(["hidden", "bad", "operation", "gap"], inputs)
        hidden, bad, operation, gap = (output[0] for output in outputs)
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


def _chances(logits: Floats, curve: Curve) -> Floats:
    return np.interp(logits, [logit for logit, _ in curve], [chance for _, chance in curve]).astype(np.float32)


def _softmax(logits: Floats) -> Floats:
    raised = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)
