# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the files that are shipped: two ONNX graphs with weights of few bits, the tokenizer, a description."""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
from torch import nn

from training.garble.edits import OPERATIONS
from training.garble.encoding import PIECES
from training.garble.rounding import BLOCK
from training.garble.tagger import EMBEDDED_BLOCK, Tagger

FORMAT = 1
WORDS_BLOCK = 32
ACCURACY = 4
"""What onnxruntime calculates with: states are rounded to eight bits, which is quicker."""
THRESHOLDS = {"strict": 0.7, "balanced": 0.4, "eager": 0.25}


@dataclass(frozen=True, slots=True)
class Graph:
    """A part of the tagger as ONNX; the first axis of `inputs` and `outputs` is free, the second too where `long`."""

    part: nn.Module
    sample: tuple[torch.Tensor, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    long: bool

    def write(self, target: Path) -> None:
        """Write it as it is."""
        self.part.eval()
        axes = {0: "rows", 1: "pieces"} if self.long else {0: "rows"}
        torch.onnx.export(
            self.part,
            self.sample,
            str(target),
            input_names=self.inputs,
            output_names=self.outputs,
            dynamic_axes={name: dict(axes) for name in (*self.inputs, *self.outputs)},
            opset_version=17,
            dynamo=False,
        )


def export(tagger: Tagger, words: Sequence[str], tokenizer: Path, facts: dict, folder: Path) -> None:
    """Write the model's files to a folder; `facts` goes into the description as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    ids = torch.ones(2, 7, dtype=torch.int64)
    places = torch.zeros(2, tagger.encoder.size), torch.zeros(2, dtype=torch.int64)
    heads = ("hidden", "bad", "operation", "gap")
    encoder = Graph(tagger.encoder, (ids, ids, ids), ("ids", "mask", "casing"), heads, long=True)
    chooser = Graph(tagger.chooser, places, ("hidden", "kind"), ("ids", "probabilities"), long=False)
    with tempfile.TemporaryDirectory() as temporary:
        whole = Path(temporary) / "whole.onnx"
        encoder.write(whole)
        _write_small_encoder(whole, folder / "encoder.onnx")
        chooser.write(whole)
        _write_small_chooser(whole, folder / "words.onnx")
    described = {
        "format": FORMAT,
        "name": "Fairhand garble tagger",
        "pieces": PIECES,
        "operations": OPERATIONS,
        "thresholds": THRESHOLDS,
        **facts,
        "files": {name: _digest(folder / name) for name in ("encoder.onnx", "words.onnx", "tokenizer.json")},
        "words": list(words),
    }
    (folder / "model.json").write_text(json.dumps(described, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _write_small_encoder(whole: Path, target: Path) -> None:
    """Write it with four bits for the weights of the layers and the embeddings, as in training, eight for the heads."""
    model = onnx.load(whole)
    matrices = {node.name for node in model.graph.node if node.op_type == "MatMul"}
    layers = {name for name in matrices if "/layers" in name}
    small = {node.name for node in model.graph.node if node.op_type == "Gather" and "/pieces" not in node.name}
    model = _with_fewer_bits(model, "MatMul", 4, BLOCK, matrices - layers)
    model = _with_fewer_bits(model, "MatMul", 8, BLOCK, layers)
    onnx.save(_with_fewer_bits(model, "Gather", 4, EMBEDDED_BLOCK, small), target)


def _write_small_chooser(whole: Path, target: Path) -> None:
    onnx.save(_with_fewer_bits(onnx.load(whole), "MatMul", 4, WORDS_BLOCK, set()), target)


def _with_fewer_bits(
    model: onnx.ModelProto, operation: str, bits: int, block: int, left_out: set[str]
) -> onnx.ModelProto:
    quantizer = MatMulNBitsQuantizer(
        model,
        bits=bits,
        block_size=block,
        is_symmetric=True,
        accuracy_level=ACCURACY,
        nodes_to_exclude=sorted(left_out),
        op_types_to_quantize=(operation,),
    )
    quantizer.process()
    return quantizer.model.model


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
