# SPDX-License-Identifier: GPL-3.0-or-later
"""The network: an MPNet encoder with an embedding for how words are written, and heads that say what to edit.

The heads read a mix of the layers, since the last layer of a sentence encoder is nearly the same for every word.
"""

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from app.checking.model.sentence import CASINGS
from training.garble.edits import OPERATIONS
from training.garble.encoding import PIECES
from training.garble.rounding import four_bits

HEADS = 12
DROPOUT = 0.1
LAYERS = 7
"""Layers of the encoder that are kept for what is shipped, from the first: the last are of little use to a tagger."""
MIXED = 4
"""Layers that the heads read, counted from the last."""
NEAR, FARTHEST, BUCKETS = 8, 128, 16
"""Distances of attention that are told apart; the farthest one; how many kinds there are to each side."""
FIRST_POSITION = 2
EMBEDDED_BLOCK = 256
NARROW = 256
"""Size of the states that words are chosen by."""


class Layer(nn.Module):
    """One layer of MPNet."""

    def __init__(self, size: int, inner: int) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(size, size) for _ in range(3))
        self.attended = nn.Linear(size, size)
        self.attended_norm = nn.LayerNorm(size, eps=1e-5)
        self.inner, self.outer = nn.Linear(size, inner), nn.Linear(inner, size)
        self.norm = nn.LayerNorm(size, eps=1e-5)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, states: Tensor, nearness: Tensor) -> Tensor:
        """Return the next states; `nearness` is added to the scores of attention."""
        rows, length, size = states.shape

        def apart(whole: Tensor) -> Tensor:
            return whole.view(rows, length, HEADS, size // HEADS).transpose(1, 2)

        query, key, value = apart(self.query(states)), apart(self.key(states)), apart(self.value(states))
        weights = torch.softmax(query @ key.transpose(2, 3) / (size // HEADS) ** 0.5 + nearness, dim=-1)
        mixed = (self.drop(weights) @ value).transpose(1, 2).reshape(rows, length, size)
        states = self.attended_norm(states + self.drop(self.attended(mixed)))
        return self.norm(states + self.drop(self.outer(functional.gelu(self.inner(states)))))


class Encoder(nn.Module):
    """What `encoder.onnx` is made of."""

    def __init__(self, weights: dict[str, Tensor], pieces: Sequence[int], layers: int) -> None:
        """Take over the first `layers` of a pretrained MPNet, and the embeddings of `pieces`."""
        super().__init__()
        size = weights["embeddings.word_embeddings.weight"].shape[1]
        inner = weights["encoder.layer.0.intermediate.dense.bias"].shape[0]
        self.size = size
        self.pieces = nn.Embedding(len(pieces), size)
        self.positions = nn.Embedding(PIECES, size)
        self.casing = nn.Embedding(CASINGS, size)
        self.norm = nn.LayerNorm(size, eps=1e-5)
        self.drop = nn.Dropout(DROPOUT)
        self.nearness = nn.Embedding(2 * BUCKETS, HEADS)
        self.register_buffer("buckets", _buckets(), persistent=False)
        self.layers = nn.ModuleList(Layer(size, inner) for _ in range(layers))
        self.mix = nn.Parameter(torch.zeros(MIXED))
        self.mixed_norm = nn.LayerNorm(size)
        self.shared = nn.Linear(size, size)
        self.bad, self.gap = nn.Linear(size, 1), nn.Linear(size, 1)
        self.operation = nn.Linear(size, len(OPERATIONS))
        self._take_over(weights, pieces)

    @property
    def rounded(self) -> list[nn.Linear]:
        """The layers whose weights are shipped with four bits."""
        return [part for part in self.layers.modules() if isinstance(part, nn.Linear)]

    def forward(self, ids: Tensor, mask: Tensor, casing: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return hidden states, and for each piece the logits of bad, operation and gap."""
        length = ids.shape[1]
        positions = torch.arange(length, device=ids.device).unsqueeze(0)
        states = self.drop(self.norm(self.pieces(ids) + self.positions(positions) + self.casing(casing)))
        absent = (1.0 - mask[:, None, None, :].to(states.dtype)) * -10_000.0
        nearness = self.nearness(self.buckets[:length, :length]).permute(2, 0, 1).unsqueeze(0) + absent
        seen: list[Tensor] = []
        for layer in self.layers:
            states = layer(states, nearness)
            seen.append(states)
        parts = torch.softmax(self.mix, 0)
        mixed = sum(
            parts[number] * functional.layer_norm(one, (self.size,)) for number, one in enumerate(seen[-MIXED:])
        )
        hidden = self.mixed_norm(self.drop(mixed))
        judged = functional.gelu(self.shared(hidden))
        return hidden, self.bad(judged).squeeze(-1), self.operation(judged), self.gap(judged).squeeze(-1)

    def _take_over(self, weights: dict[str, Tensor], pieces: Sequence[int]) -> None:
        with torch.no_grad():
            nn.init.zeros_(self.casing.weight)
            words = weights["embeddings.word_embeddings.weight"][list(pieces)]
            self.pieces.weight.copy_(four_bits(words, EMBEDDED_BLOCK))
            positions = weights["embeddings.position_embeddings.weight"]
            self.positions.weight.copy_(positions[FIRST_POSITION : FIRST_POSITION + PIECES])
            _copy(self.norm, weights, "embeddings.LayerNorm")
            self.nearness.weight.copy_(weights["encoder.relative_attention_bias.weight"])
            for number, layer in enumerate(self.layers):
                at = f"encoder.layer.{number}"
                names = {"query": "q", "key": "k", "value": "v", "attended": "o"}
                for name, theirs in names.items():
                    _copy(getattr(layer, name), weights, f"{at}.attention.attn.{theirs}")
                _copy(layer.attended_norm, weights, f"{at}.attention.LayerNorm")
                _copy(layer.inner, weights, f"{at}.intermediate.dense")
                _copy(layer.outer, weights, f"{at}.output.dense")
                _copy(layer.norm, weights, f"{at}.output.LayerNorm")
        self.pieces.weight.requires_grad_(False)


def _buckets() -> Tensor:
    """Return the kind of distance from each piece to each other: exact when near, in growing steps when far."""
    places = torch.arange(PIECES)
    distance = places[:, None] - places[None, :]
    steps = torch.log(distance.abs().clamp(min=1) / NEAR) / math.log(FARTHEST / NEAR) * (BUCKETS - NEAR)
    far = (NEAR + steps.to(torch.int64)).clamp(max=BUCKETS - 1)
    return torch.where(distance.abs() < NEAR, distance.abs(), far) + BUCKETS * (distance < 0)


class WordChooser(nn.Module):
    """What `words.onnx` is made of: which word belongs in a place."""

    OFFERED = 8

    def __init__(self, size: int, embeddings: Tensor) -> None:
        """`embeddings` of the words that can be offered, to begin with."""
        super().__init__()
        self.kinds = nn.Embedding(2, size)
        self.turn = nn.Linear(size, NARROW)
        self.norm = nn.LayerNorm(NARROW)
        self.words = nn.Linear(NARROW, len(embeddings))
        with torch.no_grad():
            nn.init.zeros_(self.kinds.weight)
            left, spread, _ = torch.linalg.svd(functional.normalize(embeddings, dim=1), full_matrices=False)
            self.words.weight.copy_(left[:, :NARROW] * spread[:NARROW])
            nn.init.zeros_(self.words.bias)

    def scores(self, hidden: Tensor, kind: Tensor) -> Tensor:
        """Return the logits of all words; `kind` is 0 for a replacement, 1 for a missing word."""
        return self.words(self.norm(functional.gelu(self.turn(hidden + self.kinds(kind)))))

    def forward(self, hidden: Tensor, kind: Tensor) -> tuple[Tensor, Tensor]:
        """Return the indices and the probabilities of the best words."""
        # Three axes, as the encoder has: only a product of these is rounded to few bits.
        scores = self.scores(hidden.unsqueeze(0), kind.unsqueeze(0)).squeeze(0)
        best = torch.topk(torch.softmax(scores, -1), self.OFFERED, dim=-1)
        return best.indices, best.values


class Tagger(nn.Module):
    """Encoder and word chooser, trained as one."""

    def __init__(
        self, weights: dict[str, Tensor], kept: Sequence[int], words: Sequence[Sequence[int]], layers: int
    ) -> None:
        """`words` holds the pieces of each word that can be offered, numbered as `kept` is."""
        super().__init__()
        self.encoder = Encoder(weights, kept, layers)
        pieces = self.encoder.pieces.weight
        self.chooser = WordChooser(self.encoder.size, torch.stack([pieces[list(word)].mean(0) for word in words]))


def _copy(part: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    part.weight.copy_(weights[f"{name}.weight"])
    part.bias.copy_(weights[f"{name}.bias"])
