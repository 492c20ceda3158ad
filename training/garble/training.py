# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains a tagger, in steps of one batch; a run that was ended goes on where its last checkpoint was."""

import time
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from training.garble.examples import UNKNOWN
from training.garble.rounding import rounded
from training.garble.shelf import Shelf, batches
from training.garble.tagger import Tagger

SEED = 20260711


@dataclass(frozen=True, slots=True)
class Course:
    """How it is trained.

    Attributes:
        encoder_rate, head_rate: highest learning rates.
        warm_up: share of the steps until they are reached.
        epochs: how often everything is gone through.
        pieces: word pieces in a batch.
        kept: steps between two checkpoints.

    """

    encoder_rate: float
    head_rate: float
    warm_up: float
    epochs: int = 1
    pieces: int = 1_600
    kept: int = 20


WEIGHTS = {"bad": 1.0, "operation": 0.5, "gap": 0.6, "replacement": 0.25, "missing": 0.15}


def losses(tagger: Tagger, batch: dict[str, Tensor]) -> dict[str, Tensor]:
    """Return the mean loss of each head over what is asked of it."""
    hidden, bad, operation, gap = tagger.encoder(batch["ids"], batch["mask"], batch["casing"])
    return {
        "bad": _binary(bad, batch["bad"]),
        "gap": _binary(gap, batch["gap"]),
        "operation": functional.cross_entropy(operation.flatten(0, 1), batch["operation"].flatten(), ignore_index=-1),
        "replacement": _choice(tagger, hidden, batch["replacement"], 0),
        "missing": _choice(tagger, hidden, batch["missing"], 1),
    }


def train(tagger: Tagger, shelf: Shelf, course: Course, checkpoint: Path, *, is_rounded: bool) -> None:
    """Train, from the checkpoint if there is one, with four bits for the weights of the layers where `is_rounded`."""
    plan = [
        batch
        for epoch in range(course.epochs)
        for batch in batches(shelf.lengths, course.pieces, np.random.default_rng(SEED + epoch))
    ]
    device = shelf.starts.device
    optimizer = torch.optim.AdamW(_groups(tagger, course), weight_decay=0.01, fused=True)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(step, len(plan), course.warm_up))
    begun = 0
    if checkpoint.exists():
        kept = torch.load(checkpoint, map_location=device)
        tagger.load_state_dict(kept["tagger"])
        optimizer.load_state_dict(kept["optimizer"])
        scheduler.load_state_dict(kept["scheduler"])
        begun = kept["step"]
    tagger.train()
    trained = [weight for weight in tagger.parameters() if weight.requires_grad]
    seen: dict[str, Tensor] = {}
    started = time.monotonic()
    for step in range(begun, len(plan)):
        torch.manual_seed(SEED + step)
        optimizer.zero_grad()
        with rounded(tagger.encoder.rounded) if is_rounded else nullcontext():
            with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
                parts = losses(tagger, shelf.batch(plan[step]))
                whole = sum(WEIGHTS[name] * part for name, part in parts.items())
            whole.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        scheduler.step()
        for name, part in parts.items():
            seen[name] = 0.98 * seen.get(name, part.detach()) + 0.02 * part.detach()
        if (step + 1) % course.kept == 0 or step + 1 == len(plan):
            _keep(checkpoint, tagger, optimizer, scheduler, step + 1)
            figures = " ".join(f"{name} {value.item():.3f}" for name, value in seen.items())
            pace = (time.monotonic() - started) / (step + 1 - begun)
            print(f"step {step + 1} of {len(plan)}, {pace:.2f} s each: {figures}", flush=True)


def _binary(logits: Tensor, wanted: Tensor) -> Tensor:
    asked = wanted != UNKNOWN
    return functional.binary_cross_entropy_with_logits(logits[asked].float(), wanted[asked].float())


def _choice(tagger: Tagger, hidden: Tensor, wanted: Tensor, kind: int) -> Tensor:
    asked = wanted != UNKNOWN
    if not asked.any():
        return hidden.new_zeros(())
    chosen = hidden[asked]
    kinds = torch.full((len(chosen),), kind, device=chosen.device)
    return functional.cross_entropy(tagger.chooser.scores(chosen, kinds), wanted[asked], label_smoothing=0.05)


def _groups(tagger: Tagger, course: Course) -> list[dict]:
    body = {id(weight) for weight in tagger.encoder.layers.parameters()}
    trained = [weight for weight in tagger.parameters() if weight.requires_grad]
    return [
        {"params": [weight for weight in trained if id(weight) in body], "lr": course.encoder_rate},
        {"params": [weight for weight in trained if id(weight) not in body], "lr": course.head_rate},
    ]


def _rate(step: int, steps: int, warm_up: float) -> float:
    """Return the share of the highest rate: up, and down again to nothing, in straight lines."""
    top = max(1, round(steps * warm_up))
    return min((step + 1) / top, max(0.0, (steps - step) / max(1, steps - top)))


def _keep(path: Path, tagger: Tagger, optimizer: torch.optim.Optimizer, scheduler: object, step: int) -> None:
    beside = path.with_suffix(".new")
    state = {
        "tagger": tagger.state_dict(),
        "optimizer": optimizer.state_dict(),
        "scheduler": scheduler.state_dict(),
        "step": step,
    }
    torch.save(state, beside)
    beside.replace(path)
