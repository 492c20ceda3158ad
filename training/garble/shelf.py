# SPDX-License-Identifier: GPL-3.0-or-later
"""Encoded examples side by side where a tagger computes, from which batches are taken without copying one by one."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.garble.encoding import FIELDS, Encoded
from training.garble.examples import UNKNOWN

READ = ("ids", "casing")


@dataclass(frozen=True, slots=True)
class Shelf:
    """Examples, one after the other in the same long arrays.

    Attributes:
        lengths: pieces of each example.
        starts: where each begins.
        fields: by name what is read and asked at every piece of all of them.

    """

    lengths: np.ndarray
    starts: Tensor
    fields: dict[str, Tensor]

    @classmethod
    def of(cls, examples: Sequence[Encoded], device: torch.device) -> "Shelf":
        """Return a shelf with these examples on a device."""
        lengths = np.array([len(one.ids) for one in examples])
        starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        fields = {
            name: torch.from_numpy(np.concatenate([getattr(one, name) for one in examples]).astype(np.int64)).to(device)
            for name in (*READ, *FIELDS)
        }
        return cls(lengths, torch.from_numpy(starts).to(device), fields)

    def batch(self, indices: Sequence[int]) -> dict[str, Tensor]:
        """Return some of the examples as arrays of the same length, with a `mask` of what is there."""
        device = self.starts.device
        lengths = torch.from_numpy(self.lengths[indices]).to(device)
        column = torch.arange(int(self.lengths[indices].max()), device=device)
        mask = column[None, :] < lengths[:, None]
        places = self.starts[torch.as_tensor(indices, device=device)][:, None] + column[None, :]
        places = torch.where(mask, places, 0)
        batch = {
            name: torch.where(mask, flat[places], 0 if name in READ else UNKNOWN) for name, flat in self.fields.items()
        }
        return batch | {"mask": mask.to(torch.int64)}


def batches(lengths: np.ndarray, pieces: int, order: np.random.Generator | None = None) -> list[list[int]]:
    """Return the indices of examples of like length, `pieces` pieces in each batch, shuffled by `order`."""
    jitter = order.random(len(lengths)) * 6 if order else np.zeros(len(lengths))
    made: list[list[int]] = []
    batch: list[int] = []
    for index in np.argsort(lengths + jitter, kind="stable").tolist():
        if batch and lengths[index] * (len(batch) + 1) > pieces:
            made.append(batch)
            batch = []
        batch.append(index)
    made.append(batch)
    if order:
        order.shuffle(made)
    return made
