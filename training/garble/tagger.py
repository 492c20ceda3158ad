# SPDX-License-Identifier: GPL-3.0-or-later
"""The network: a BERT encoder with an embedding for how words are written, and heads that say what to edit.

The heads read a mix of the layers, since the last layer of a sentence encoder is nearly the same for every word.
"""

from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from app.checking.model.sentence import CASINGS
from training.garble.edits import OPERATIONS
from training.garble.examples import DOMAINS

HEADS = 12
DROPOUT = 0.1
MIXED = 5
"""Layers that the heads read, counted from the last."""


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self, size: int, inner: int) -> None:
        super().__init__()
        self.heads = HEADS
        self.query, self.key, self.value = (nn.Linear(size, size) for _ in range(3))
        self.attended = nn.Linear(size, size)
        self.attended_norm = nn.LayerNorm(size, eps=1e-12)
        self.inner, self.outer = nn.Linear(size, inner), nn.Linear(inner, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """Return the next states; `mask` is added to the scores of attention."""
        rows, length, size = states.shape

        def apart(whole: Tensor) -> Tensor:
            return whole.view(rows, length, self.heads, size // self.heads).transpose(1, 2)

        query, key, value = apart(self.query(states)), apart(self.key(states)), apart(self.value(states))
        weights = torch.softmax(query @ key.transpose(2, 3) / (size // self.heads) ** 0.5 + mask, dim=-1)
        mixed = (self.drop(weights) @ value).transpose(1, 2).reshape(rows, length, size)
        states = self.attended_norm(states + self.drop(self.attended(mixed)))
        return self.norm(states + self.drop(self.outer(functional.gelu(self.inner(states)))))


class Encoder(nn.Module):
    """What `encoder.onnx` is made of."""

    def __init__(self, pretrained: Path) -> None:
        """Take over the weights of a sentence encoder in a folder."""
        super().__init__()
        weights = load_file(pretrained / "model.safetensors")
        pieces, size = weights["embeddings.word_embeddings.weight"].shape
        layers = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder.layer."))
        inner = weights["encoder.layer.0.intermediate.dense.bias"].shape[0]
        self.size = size
        self.pieces = nn.Embedding(pieces, size)
        self.positions = nn.Embedding(512, size)
        self.casing = nn.Embedding(CASINGS, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.drop = nn.Dropout(DROPOUT)
        self.layers = nn.ModuleList(Layer(size, inner) for _ in range(layers))
        self.mix = nn.Parameter(torch.zeros(MIXED))
        self.mixed_norm = nn.LayerNorm(size)
        self.shared = nn.Linear(size, size)
        self.bad, self.gap = nn.Linear(size, 1), nn.Linear(size, 1)
        self.operation = nn.Linear(size, len(OPERATIONS))
        self._take_over(weights)

    def forward(self, ids: Tensor, mask: Tensor, casing: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return hidden states, and for each piece the logits of bad, operation and gap."""
        positions = torch.arange(ids.shape[1], device=ids.device).unsqueeze(0)
        states = self.drop(self.norm(self.pieces(ids) + self.positions(positions) + self.casing(casing)))
        added = (1.0 - mask[:, None, None, :].to(states.dtype)) * -10_000.0
        seen: list[Tensor] = []
        for layer in self.layers:
            states = layer(states, added)
            seen.append(states)
        parts = torch.softmax(self.mix, 0)
        mixed = sum(
            part * functional.layer_norm(one, (self.size,)) for part, one in zip(parts, seen[-MIXED:], strict=True)
        )
        hidden = self.mixed_norm(self.drop(mixed))
        judged = functional.gelu(self.shared(hidden))
        return hidden, self.bad(judged).squeeze(-1), self.operation(judged), self.gap(judged).squeeze(-1)

    def _take_over(self, weights: dict[str, Tensor]) -> None:
        with torch.no_grad():
            nn.init.zeros_(self.casing.weight)
            self.pieces.weight.copy_(weights["embeddings.word_embeddings.weight"])
            token_type = weights["embeddings.token_type_embeddings.weight"][0]
            self.positions.weight.copy_(weights["embeddings.position_embeddings.weight"] + token_type)
            _copy(self.norm, weights, "embeddings.LayerNorm")
            for number, layer in enumerate(self.layers):
                at = f"encoder.layer.{number}"
                for name in ("query", "key", "value"):
                    _copy(getattr(layer, name), weights, f"{at}.attention.self.{name}")
                _copy(layer.attended, weights, f"{at}.attention.output.dense")
                _copy(layer.attended_norm, weights, f"{at}.attention.output.LayerNorm")
                _copy(layer.inner, weights, f"{at}.intermediate.dense")
                _copy(layer.outer, weights, f"{at}.output.dense")
                _copy(layer.norm, weights, f"{at}.output.LayerNorm")
        self.pieces.weight.requires_grad_(False)


class WordChooser(nn.Module):
    """What `words.onnx` is made of: which word belongs in a place."""

    OFFERED = 8

    def __init__(self, size: int, embeddings: Tensor) -> None:
        """`embeddings` of the words that can be offered, to begin with."""
        super().__init__()
        self.kinds = nn.Embedding(2, size)
        self.turn = nn.Linear(size, size)
        self.norm = nn.LayerNorm(size)
        self.words = nn.Linear(size, len(embeddings))
        with torch.no_grad():
            nn.init.zeros_(self.kinds.weight)
            self.words.weight.copy_(functional.normalize(embeddings, dim=1))
            nn.init.zeros_(self.words.bias)

    def scores(self, hidden: Tensor, kind: Tensor) -> Tensor:
        """Return the logits of all words; `kind` is 0 for a replacement, 1 for a missing word."""
        return self.words(self.norm(functional.gelu(self.turn(hidden + self.kinds(kind)))))

    def forward(self, hidden: Tensor, kind: Tensor) -> tuple[Tensor, Tensor]:
        """Return the indices and the probabilities of the best words."""
        best = torch.topk(torch.softmax(self.scores(hidden, kind), -1), self.OFFERED, dim=-1)
        return best.indices, best.values


class Tagger(nn.Module):
    """Encoder and word chooser, trained as one; domains have a level of garble each that is left out afterwards."""

    def __init__(self, pretrained: Path, words: Sequence[Sequence[int]]) -> None:
        """`words` holds the pieces of each word that can be offered."""
        super().__init__()
        self.encoder = Encoder(pretrained)
        pieces = self.encoder.pieces.weight
        self.chooser = WordChooser(self.encoder.size, torch.stack([pieces[list(word)].mean(0) for word in words]))
        self.levels = nn.Parameter(torch.zeros(len(DOMAINS) - 1, 2))

    def level(self, domain: Tensor) -> Tensor:
        """Return what is added to the logits of bad and gap for a domain; nothing for the first."""
        none = torch.zeros(1, 2, device=self.levels.device)
        return torch.cat([none, self.levels])[domain]


def _copy(part: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    part.weight.copy_(weights[f"{name}.weight"])
    part.bias.copy_(weights[f"{name}.bias"])
