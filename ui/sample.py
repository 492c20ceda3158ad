# SPDX-License-Identifier: GPL-3.0-or-later
"""The interview that comes with Fairhand."""

from importlib.resources import files
from pathlib import Path

_NAME = "ablyazov-interview.txt"


def sample_interview() -> Path:
    """Return the sample: in `seeds` of a checkout, in the resources of an installed Fairhand."""
    checkout = Path(__file__).resolve().parent.parent / "seeds" / _NAME
    return checkout if checkout.is_file() else Path(str(files("resources"))) / "seeds" / _NAME
