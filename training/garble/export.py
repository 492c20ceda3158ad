# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the files that are shipped: two ONNX graphs with weights of eight bits, the tokenizer, and a description."""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from training.garble.edits import OPERATIONS
from training.garble.encoding import PIECES
from training.garble.tagger import Tagger

FORMAT = 1
THRESHOLDS = {"strict": 0.7, "balanced": 0.45, "eager": 0.2}


@dataclass(frozen=True, slots=True)
class Graph:
    """A part of the tagger as ONNX; the first axis of `inputs` and `outputs` is free, the second too where `long`."""

    part: nn.Module
    sample: tuple[torch.Tensor, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    long: bool

    def write(self, target: Path) -> None:
        """Write it with weights of eight bits."""
        self.part.eval()
        axes = {0: "rows", 1: "pieces"} if self.long else {0: "rows"}
        with tempfile.TemporaryDirectory() as folder:
            whole = Path(folder) / "whole.onnx"
            torch.onnx.export(
                self.part,
                self.sample,
                str(whole),
                input_names=self.inputs,
                output_names=self.outputs,
                dynamic_axes={name: dict(axes) for name in (*self.inputs, *self.outputs)},
                opset_version=17,
                dynamo=False,
            )
            quantize_dynamic(whole, target, weight_type=QuantType.QInt8, per_channel=True)


def export(tagger: Tagger, words: Sequence[str], tokenizer: Path, facts: dict, folder: Path) -> None:
    """Write the model's files to a folder; `facts` goes into the description as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    ids = torch.ones(2, 7, dtype=torch.int64)
    places = torch.zeros(2, tagger.encoder.size), torch.zeros(2, dtype=torch.int64)
    heads = ("hidden", "bad", "operation", "gap")
    Graph(tagger.encoder, (ids, ids, ids), ("ids", "mask", "casing"), heads, long=True).write(folder / "encoder.onnx")
    Graph(tagger.chooser, places, ("hidden", "kind"), ("ids", "probabilities"), long=False).write(folder / "words.onnx")
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


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
