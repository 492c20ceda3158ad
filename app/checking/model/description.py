# SPDX-License-Identifier: GPL-3.0-or-later
"""What a model says of itself: `model.json` in its folder."""

import hashlib
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import msgspec

from app.checking.calibration import Curve
from app.errors import CheckerFailed, CheckerMissing

FILE = "model.json"
FORMAT = 1
NETWORK_FILES = ("encoder.onnx", "words.onnx", "tokenizer.json")

Share = Annotated[float, msgspec.Meta(gt=0, lt=1)]


class Calibration(msgspec.Struct, frozen=True):
    """Points of logit and probability, both rising: of a token that needs a change, of a word missing before one."""

    bad: Curve
    gap: Curve


class Thresholds(msgspec.Struct, frozen=True):
    """The probability from which on a place is shown at each level."""

    strict: Share = 0.85
    balanced: Share = 0.5
    eager: Share = 0.3


class Description(msgspec.Struct, frozen=True):
    """A model's name, what its outputs mean, and how far they can be believed.

    `pieces` is how many word pieces a sentence may have, `operations` what the encoder's logits stand for, `words` what
    can be put in a place. `base_rate` is the share of tokens that needed a change where the probabilities were
    measured. `files` are SHA-256 sums by name.
    """

    format: int
    name: str
    pieces: Annotated[int, msgspec.Meta(ge=8, le=512)]
    operations: tuple[str, ...]
    words: tuple[str, ...]
    calibration: Calibration
    base_rate: Share
    thresholds: Thresholds
    files: dict[str, str]


def shipped_folder() -> Path:
    """Return the folder of the model that comes with Fairhand."""
    return Path(str(files("resources"))) / "models" / "garble"


def description_text(folder: Path) -> bytes:
    """Return a description as it is written. Raises CheckerMissing or CheckerFailed."""
    try:
        return (folder / FILE).read_bytes()
    except (FileNotFoundError, NotADirectoryError) as gone:
        raise CheckerMissing(_sentence(folder, "is not there")) from gone
    except OSError as trouble:
        raise CheckerFailed(_sentence(folder, f"cannot be read: {trouble.strerror or trouble}")) from trouble


def read_description(folder: Path) -> Description:
    """Return what a model says of itself. Raises CheckerMissing or CheckerFailed."""
    content = description_text(folder)
    try:
        described = msgspec.json.decode(content, type=Description)
    except msgspec.MsgspecError as trouble:
        raise CheckerFailed(_sentence(folder, f"cannot be used: {trouble}")) from trouble
    if described.format != FORMAT:
        raise CheckerFailed(_sentence(folder, f"has format {described.format}; this version reads {FORMAT}"))
    curves = (described.calibration.bad, described.calibration.gap)
    thresholds = described.thresholds
    if not thresholds.eager <= thresholds.balanced < thresholds.strict:
        raise CheckerFailed(_sentence(folder, "cannot be used: its thresholds do not rise"))
    if not all(curves) or not described.words or "keep" not in described.operations:
        raise CheckerFailed(_sentence(folder, "cannot be used: something is left out of it"))
    return described


def verify(folder: Path, described: Description) -> None:
    """Raise CheckerMissing or CheckerFailed if a model's files are gone or are not those that it names."""
    for name in NETWORK_FILES:
        try:
            with (folder / name).open("rb") as content:
                digest = hashlib.file_digest(content, "sha256").hexdigest()
        except FileNotFoundError as gone:
            raise CheckerMissing(_sentence(folder, f"has no {name}")) from gone
        except OSError as trouble:
            raise CheckerFailed(_sentence(folder, f"cannot be read: {trouble.strerror or trouble}")) from trouble
        if digest != described.files.get(name):
            raise CheckerFailed(_sentence(folder, f"is damaged: {name} is another file than {FILE} says"))


def _sentence(folder: Path, trouble: str) -> str:
    if folder == shipped_folder():
        return f"The garble model in {folder} {trouble}; install Fairhand again."
    return f"The garble model in {folder} {trouble}; name another folder as “model” in the settings, or none."
