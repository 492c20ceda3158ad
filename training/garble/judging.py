# SPDX-License-Identifier: GPL-3.0-or-later
"""How well a tagger does on sentences it was not trained on, and what its logits are worth as probabilities."""

from collections.abc import Sequence
from contextlib import nullcontext

import numpy as np
import torch

from training.garble.encoding import Encoded
from training.garble.examples import UNKNOWN
from training.garble.rounding import rounded
from training.garble.shelf import Shelf, batches
from training.garble.tagger import Encoder

PIECES = 6_000
KNOTS = 25


def logits(encoder: Encoder, examples: Sequence[Encoded], *, is_rounded: bool) -> dict[str, np.ndarray]:
    """Return the logits of bad and gap, and what they should have been, for all that is asked.

    With four bits for the weights of the layers, as they are shipped, where `is_rounded`.
    """
    encoder.eval()
    shelf = Shelf.of(examples, encoder.shared.weight.device)
    found: dict[str, list[np.ndarray]] = {name: [] for name in ("bad", "bad wanted", "gap", "gap wanted")}
    with rounded(encoder.rounded) if is_rounded else nullcontext(), torch.no_grad():
        for indices in batches(shelf.lengths, PIECES):
            batch = shelf.batch(indices)
            _, bad, _, gap = encoder(batch["ids"], batch["mask"], batch["casing"])
            for name, given in (("bad", bad), ("gap", gap)):
                asked = batch[name] != UNKNOWN
                found[name].append(given[asked].cpu().numpy())
                found[f"{name} wanted"].append(batch[name][asked].cpu().numpy())
    return {name: np.concatenate(parts) for name, parts in found.items()}


def best_mcc(given: np.ndarray, wanted: np.ndarray) -> tuple[float, float]:
    """Return the highest Matthews correlation coefficient that a threshold reaches, and the threshold."""
    thresholds = np.quantile(given, np.linspace(0.3, 0.995, 140))
    return max((mcc(given > threshold, wanted > 0), float(threshold)) for threshold in thresholds)


def mcc(flagged: np.ndarray, wanted: np.ndarray) -> float:
    """Return the Matthews correlation coefficient."""
    hits, alarms = float((flagged & wanted).sum()), float((flagged & ~wanted).sum())
    missed, passed = float((~flagged & wanted).sum()), float((~flagged & ~wanted).sum())
    below = ((hits + alarms) * (hits + missed) * (passed + alarms) * (passed + missed)) ** 0.5
    return (hits * passed - alarms * missed) / below if below else 0.0


def calibrated(given: np.ndarray, wanted: np.ndarray) -> list[list[float]]:
    """Return points of a rising line from logits to probabilities: isotonic regression, thinned out to KNOTS."""
    order = np.argsort(given, kind="stable")
    logit, share = _pooled(given[order], wanted[order].astype(float))
    at = np.unique(np.linspace(0, len(logit) - 1, min(KNOTS, len(logit))).round().astype(int))
    return [[round(float(logit[i]), 4), round(float(share[i]), 5)] for i in at]


def _pooled(logit: np.ndarray, wanted: np.ndarray, least: int = 60) -> tuple[np.ndarray, np.ndarray]:
    """Pool adjacent violators (Ayer and others 1955) over groups of at least `least`; return mean logits and shares."""
    blocks: list[list[float]] = []
    for start in range(0, len(logit), least):
        part = slice(start, start + least)
        blocks.append([float(logit[part].sum()), float(wanted[part].sum()), float(len(logit[part]))])
        while len(blocks) > 1 and blocks[-2][1] / blocks[-2][2] >= blocks[-1][1] / blocks[-1][2]:
            last = blocks.pop()
            blocks[-1] = [one + other for one, other in zip(blocks[-1], last, strict=True)]
    sums = np.array(blocks)
    return sums[:, 0] / sums[:, 2], sums[:, 1] / sums[:, 2]
