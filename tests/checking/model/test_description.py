# SPDX-License-Identifier: GPL-3.0-or-later
"""What a model says of itself."""

import json
from pathlib import Path

import pytest

from app.checking.model.description import read_description, verify
from app.errors import CheckerFailed, CheckerMissing, FairhandError
from tests.checking.model.small_model import Saying, small_model


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return small_model(tmp_path / "own", {"word": Saying()})


def test_a_model_is_read_and_its_files_are_those_that_it_names(own: Path) -> None:
    described = read_description(own)
    verify(own, described)
    assert (described.name, described.base_rate, described.words) == ("small", 0.1, ("the",))


def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(CheckerMissing, match=rf"{tmp_path.name} is not there; name another folder as “model”"):
        read_description(tmp_path)


@pytest.mark.parametrize("name", ["encoder.onnx", "words.onnx", "tokenizer.json"])
def test_a_file_that_is_gone_or_another_is_named(own: Path, name: str) -> None:
    described = read_description(own)
    (own / name).write_bytes(b"x")
    with pytest.raises(CheckerFailed, match=f"damaged: {name}"):
        verify(own, described)
    (own / name).unlink()
    with pytest.raises(CheckerMissing, match=f"has no {name}"):
        verify(own, described)


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"words": []},
        {"operations": ["delete"]},
        {"base_rate": 0},
        {"pieces": 3},
        {"calibration": {"bad": [], "gap": []}},
        {"calibration": {"bad": [[0, 0.5]]}},
        {"thresholds": {"strict": 0.5, "balanced": 0.6, "eager": 0.3}},
        {"files": None},
    ],
)
def test_a_description_that_makes_no_sense_is_refused(own: Path, change: dict[str, object]) -> None:
    described = json.loads((own / "model.json").read_text())
    (own / "model.json").write_text(json.dumps(described | change))
    with pytest.raises(FairhandError, match="own"):
        read_description(own)


def test_a_damaged_description_is_refused(own: Path) -> None:
    (own / "model.json").write_bytes(b"\xff\x00{")
    with pytest.raises(CheckerFailed, match="cannot be used"):
        read_description(own)
