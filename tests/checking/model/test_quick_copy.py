# SPDX-License-Identifier: GPL-3.0-or-later
"""The quick copy of an encoder, with a real matrix of four bits."""

import hashlib

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper, save
from onnxruntime import InferenceSession

from app.checking.model.quick_copy import quick_encoder

ROWS, INNER, COLUMNS, BLOCK = 5, 256, 96, 128


def encoder_of(node, *tensors, inner, columns):
    value = helper.make_tensor_value_info
    given = value("in", TensorProto.FLOAT, ["rows", inner]), value("out", TensorProto.FLOAT, ["rows", columns])
    graph = helper.make_graph([node], "encoder", given[:1], given[1:], tensors)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=9)


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    chance = np.random.default_rng(7)
    packed = chance.integers(0, 256, (COLUMNS, INNER // BLOCK, BLOCK // 2), dtype=np.uint8)
    scales = chance.uniform(0.5, 2, COLUMNS * INNER // BLOCK).astype(np.float32)
    node = helper.make_node(
        "MatMulNBits", ["in", "weights", "scales"], ["out"], domain="com.microsoft",
        K=INNER, N=COLUMNS, bits=4, block_size=BLOCK,
    )  # fmt: skip
    tensors = numpy_helper.from_array(packed, "weights"), numpy_helper.from_array(scales, "scales")
    path = tmp_path_factory.mktemp("model") / "encoder.onnx"
    save(encoder_of(node, *tensors, inner=INNER, columns=COLUMNS), path)
    return path


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def outputs(model):
    given = np.random.default_rng(8).normal(size=(ROWS, INNER)).astype(np.float32)
    session = InferenceSession(model if isinstance(model, bytes) else str(model), providers=["CPUExecutionProvider"])
    return session.run(["out"], {"in": given})[0]


def test_the_copy_says_nearly_the_same(encoder, tmp_path):
    copy = quick_encoder(encoder, digest(encoder), tmp_path)
    assert copy.parent == tmp_path
    assert np.corrcoef(outputs(copy).ravel(), outputs(encoder).ravel())[0, 1] > 0.999


def test_a_copy_is_made_once_and_again_if_it_is_damaged(encoder, tmp_path):
    copy = quick_encoder(encoder, digest(encoder), tmp_path)
    made = copy.stat().st_mtime_ns
    assert quick_encoder(encoder, digest(encoder), tmp_path).stat().st_mtime_ns == made
    whole = copy.read_bytes()
    copy.write_bytes(whole[:100])
    assert quick_encoder(encoder, digest(encoder), tmp_path).read_bytes() == whole


def test_the_copy_of_another_encoder_takes_its_place(encoder, tmp_path):
    quick_encoder(encoder, "f" * 64, tmp_path)
    copy = quick_encoder(encoder, digest(encoder), tmp_path)
    assert {path.stem for path in tmp_path.iterdir()} == {copy.stem}


def test_where_nothing_can_be_kept_the_copy_is_used_all_the_same(encoder, tmp_path):
    (taken := tmp_path / "taken").write_text("a file where the folder would be")
    copy = quick_encoder(encoder, digest(encoder), taken)
    assert np.corrcoef(outputs(copy).ravel(), outputs(encoder).ravel())[0, 1] > 0.999


def test_an_encoder_without_weights_of_four_bits_is_used_as_it_is(tmp_path):
    path = tmp_path / "encoder.onnx"
    weights = numpy_helper.from_array(np.eye(8, dtype=np.float32), "weights")
    node = helper.make_node("MatMul", ["in", "weights"], ["out"])
    save(encoder_of(node, weights, inner=8, columns=8), path)
    assert quick_encoder(path, digest(path), tmp_path / "copies") == path
