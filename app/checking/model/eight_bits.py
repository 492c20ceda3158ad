# SPDX-License-Identifier: GPL-3.0-or-later
"""The encoder comes with four bits a weight, to be small; with eight it is twice as fast."""

from collections.abc import Iterator
from itertools import chain

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

LARGEST = 63
"""Weights are rounded to whole numbers up to this, and not to 127: processors with AVX2 alone add two products in 16
bits, which full weights overflow (onnxruntime's documentation, "Quantize ONNX models", saturation issue)."""
LEAST_COLUMNS = 64
"""Matrices with fewer are the heads, which are small and exact."""

Floats = NDArray[np.float32]


def in_eight_bits(encoder: bytes) -> bytes | None:
    """Return the encoder that computes with eight bits where one computes with four; None if it does so nowhere."""
    model = onnx.load_model_from_string(encoder)
    return model.SerializeToString() if _quicken(model) else None


def _quicken(model: ModelProto) -> bool:
    """Have each large matrix of four bits multiply in eight; return whether there was any."""
    tensors = {tensor.name: tensor for tensor in model.graph.initializer}
    large = {node.output[0]: node for node in model.graph.node if _is_large(node)}
    nodes = [_in_eight_bits(node) if node.output[0] in large else node for node in model.graph.node]
    made = list(chain.from_iterable(_eight_bit_weights(node, tensors) for node in large.values()))
    gone = {name for node in large.values() for name in node.input[1:]}
    kept = [tensor for tensor in tensors.values() if tensor.name not in gone]
    del model.graph.node[:], model.graph.initializer[:]
    model.graph.node.extend(nodes)
    model.graph.initializer.extend([*kept, *made])
    return bool(large)


def _is_large(node: NodeProto) -> bool:
    if node.op_type != "MatMulNBits":
        return False
    numbers = _numbers(node)
    return numbers["bits"] == 4 and numbers["N"] >= LEAST_COLUMNS


def _numbers(node: NodeProto) -> dict[str, int]:
    return {attribute.name: attribute.i for attribute in node.attribute}


def _in_eight_bits(node: NodeProto) -> NodeProto:
    """Return the node that does what another does, with the weights of `_eight_bit_weights`."""
    weights = node.input[1]
    names = [node.input[0], weights, f"{weights}:scale", f"{weights}:zero"]
    return helper.make_node("DynamicQuantizeMatMul", names, node.output, name=node.name, domain="com.microsoft")


def _eight_bit_weights(node: NodeProto, tensors: dict[str, TensorProto]) -> Iterator[TensorProto]:
    """Yield the weights of a matrix, a scale for each of its columns, and their zeros."""
    name = node.input[1]
    columns = _four_bit_weights(node, tensors)
    scales = np.abs(columns).max(axis=1) / LARGEST
    scales[scales == 0] = 1.0
    yield numpy_helper.from_array(np.ascontiguousarray(np.rint(columns / scales[:, None]).astype(np.int8).T), name)
    yield numpy_helper.from_array(scales.astype(np.float32), f"{name}:scale")
    yield numpy_helper.from_array(np.zeros(len(scales), np.int8), f"{name}:zero")


def _four_bit_weights(node: NodeProto, tensors: dict[str, TensorProto]) -> Floats:
    """Return the columns of a matrix as rows; two weights share a byte, the lower half first, and 8 stands for 0."""
    numbers = _numbers(node)
    packed = numpy_helper.to_array(tensors[node.input[1]]).reshape(numbers["N"], -1, numbers["block_size"] // 2)
    scales = numpy_helper.to_array(tensors[node.input[2]]).reshape(numbers["N"], -1, 1)
    halves = np.stack([packed & 15, packed >> 4], axis=-1).reshape(*packed.shape[:2], -1)
    weights = (halves.astype(np.float32) - 8) * scales
    return weights.reshape(numbers["N"], -1)[:, : numbers["K"]]
