# SPDX-License-Identifier: GPL-3.0-or-later
"""A model whose networks look up what they were told of each word: a real one, but nothing had to be learnt."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper, save
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

OPERATIONS = (
    "keep", "delete", "replace", "lower", "capital", "plural", "singular",
    "base", "third", "past", "participle", "gerund", "swap",
)  # fmt: skip
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
OFFERED = 8
SURE, SURELY_NOT = 4.0, -6.0


@dataclass(frozen=True)
class Saying:
    """What the model says of a word: of itself, and of what is missing before it; as logits."""

    operation: str = "keep"
    bad: float = SURELY_NOT
    words: Mapping[str, float] = field(default_factory=dict)
    gap: float = SURELY_NOT
    missing: Mapping[str, float] = field(default_factory=dict)


def wrong(operation: str, /, **words: float) -> Saying:
    """Return that a word is surely wrong, and what would be right."""
    return Saying(operation, SURE, words)


def missing(**words: float) -> Saying:
    """Return that a word is surely missing before another."""
    return Saying(gap=SURE, missing=words)


def small_model(folder: Path, sayings: Mapping[str, Saying], **described: object) -> Path:
    """Write a model; `described` goes into its description instead of what would be there. Return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    pieces = (*SPECIAL, *sayings)
    known = sorted({word for one in sayings.values() for word in (*one.words, *one.missing)} | {"the"})
    of_pieces = [sayings.get(piece, Saying()) for piece in pieces]
    _tokenizer(pieces).save(str(folder / "tokenizer.json"))
    _encoder(of_pieces, folder / "encoder.onnx")
    _words(of_pieces, known, folder / "words.onnx")
    names = ("encoder.onnx", "words.onnx", "tokenizer.json")
    logistic = [[logit / 2, round(1 / (1 + np.exp(-logit / 2)), 5)] for logit in range(-14, 15)]
    description: dict[str, Any] = {
        "format": 1,
        "name": "small",
        "pieces": 128,
        "operations": OPERATIONS,
        "words": known,
        "calibration": {"bad": logistic, "gap": logistic},
        "base_rate": 0.1,
        "thresholds": {"strict": 0.85, "balanced": 0.5, "eager": 0.3},
        "files": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names},
    }
    (folder / "model.json").write_text(json.dumps(description | described), encoding="utf-8")
    return folder


def _tokenizer(pieces: tuple[str, ...]) -> Tokenizer:
    vocabulary = {piece: number for number, piece in enumerate(pieces)}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return tokenizer


def _encoder(of_pieces: list[Saying], path: Path) -> None:
    operations = [[8.0 if name == one.operation else 0.0 for name in OPERATIONS] for one in of_pieces]
    tables = {
        "hidden": np.arange(len(of_pieces), dtype=np.float32)[:, None],
        "bad": np.array([one.bad for one in of_pieces], dtype=np.float32),
        "operation": np.array(operations, dtype=np.float32),
        "gap": np.array([one.gap for one in of_pieces], dtype=np.float32),
    }
    nodes = [helper.make_node("Gather", [f"{name} table", "ids"], [name]) for name in tables]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["B", "T"]) for name in ("ids", "mask", "casing")]
    outputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["B", "T", *table.shape[1:]])
        for name, table in tables.items()
    ]
    constants = [numpy_helper.from_array(table, f"{name} table") for name, table in tables.items()]
    _save(helper.make_graph(nodes, "encoder", inputs, outputs, constants), path)


def _words(of_pieces: list[Saying], known: list[str], path: Path) -> None:
    rows = [words for one in of_pieces for words in (one.words, one.missing)]
    ids = np.zeros((len(rows), OFFERED), dtype=np.int64)
    chances = np.zeros((len(rows), OFFERED), dtype=np.float32)
    for row, words in enumerate(rows):
        for column, (word, chance) in enumerate(words.items()):
            ids[row, column], chances[row, column] = known.index(word), chance
    nodes = [
        helper.make_node("Cast", ["hidden"], ["cast"], to=TensorProto.INT64),
        helper.make_node("Squeeze", ["cast", "last axis"], ["piece"]),
        helper.make_node("Mul", ["piece", "two"], ["doubled"]),
        helper.make_node("Add", ["doubled", "kind"], ["row"]),
        helper.make_node("Gather", ["id table", "row"], ["ids"]),
        helper.make_node("Gather", ["chance table", "row"], ["probabilities"]),
    ]
    constants = [
        numpy_helper.from_array(np.array([1]), "last axis"),
        numpy_helper.from_array(np.array(2), "two"),
        numpy_helper.from_array(ids, "id table"),
        numpy_helper.from_array(chances, "chance table"),
    ]
    inputs = [
        helper.make_tensor_value_info("hidden", TensorProto.FLOAT, ["N", 1]),
        helper.make_tensor_value_info("kind", TensorProto.INT64, ["N"]),
    ]
    outputs = [
        helper.make_tensor_value_info("ids", TensorProto.INT64, ["N", OFFERED]),
        helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["N", OFFERED]),
    ]
    _save(helper.make_graph(nodes, "words", inputs, outputs, constants), path)


def _save(graph: Any, path: Path) -> None:
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    save(model, str(path))
