# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights of four bits, as onnxruntime keeps them: blocks along the inputs with a scale each."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager

import torch
from torch import Tensor, nn

BLOCK = 128
LOWEST, HIGHEST = -8, 7


def four_bits(weights: Tensor, block: int = BLOCK) -> Tensor:
    """Return weights (outputs, inputs) rounded to what four bits can say; the farthest from 0 in a block stays.

    The scale of a block is its farthest value over -8, as in onnxruntime's quantization of weights only.
    """
    parts = weights.reshape(-1, block)
    farthest = parts.gather(1, parts.abs().argmax(1, keepdim=True))
    scale = farthest / LOWEST
    scale = torch.where(scale == 0, torch.ones_like(scale), scale)
    return (parts.div(scale).round_().clamp_(LOWEST, HIGHEST).mul_(scale)).view_as(weights)


@contextmanager
def rounded(layers: Sequence[nn.Linear]) -> Generator[None]:
    """Round the weights of these layers inside, so that gradients are those of what will be shipped.

    The gradients go to the whole weights (the straight-through estimator of Bengio, Leonard and Courville 2013).
    """
    whole = [layer.weight.detach().clone() for layer in layers]
    with torch.no_grad():
        for layer, weights in zip(layers, whole, strict=True):
            layer.weight.copy_(four_bits(weights))
    try:
        yield
    finally:
        with torch.no_grad():
            for layer, weights in zip(layers, whole, strict=True):
                layer.weight.copy_(weights)
