# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the garble model can be used."""

from pathlib import Path

from app.checking.model.checker import ModelChecker
from app.checking.part import Part, PartState
from app.errors import CheckerFailed, CheckerMissing

_NAME = "Garble model"
_TEXT = "He are here."


def inspect(folder: Path | None = None) -> Part:
    """Return the state of the model in a folder, by default the one of Fairhand; its worker is started once to see."""
    checker = ModelChecker(folder)
    try:
        checker.try_out(_TEXT)
        return Part(_NAME, PartState.OK, checker.version, "")
    except CheckerMissing as missing:
        return Part(_NAME, PartState.MISSING, "", str(missing))
    except CheckerFailed as failed:
        return Part(_NAME, PartState.FAILED, "", str(failed))
    finally:
        checker.close()
