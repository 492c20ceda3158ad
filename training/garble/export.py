# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the files that are shipped: two ONNX graphs with weights of eight bits, the tokenizer, and a description."""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from training.garble.edits import OPERATIONS
from training.garble.encoding import PIECES
from training.garble.tagger import Encoder, WordChooser

FORMAT = 1
THRESHOLDS = {"strict": 0.75, "balanced": 0.55, "eager": 0.3}


def export(
    encoder: Encoder, chooser: WordChooser, words: Sequence[str], tokenizer: Path, facts: dict, folder: Path
) -> None:
    """Write the model's files to a folder; `facts` goes into the description as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    ids = torch.ones(2, 7, dtype=torch.int64)
    batch = {0: "sentences", 1: "pieces"}
    outputs = ("hidden", "bad", "operation", "gap")
    _write(
        encoder,
        (ids, ids, ids),
        folder / "encoder.onnx",
        ["ids", "mask", "casing"],
        list(outputs),
        dict.fromkeys(("ids", "mask", "casing", *outputs), batch),
    )
    _write(
        chooser,
        (torch.zeros(2, encoder.size), torch.zeros(2, dtype=torch.int64)),
        folder / "words.onnx",
        ["hidden", "kind"],
        ["ids", "probabilities"],
        dict.fromkeys(("hidden", "kind", "ids", "probabilities"), {0: "places"}),
    )
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


def _write(
    part: nn.Module, sample: tuple, target: Path, inputs: list[str], outputs: list[str], axes: dict[str, dict]
) -> None:
    part.eval()
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            part,
            sample,
            str(whole),
            input_names=inputs,
            output_names=outputs,
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(whole, target, weight_type=QuantType.QInt8, per_channel=True)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
