# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the project of a text belongs: beside it, or in the user's documents folder."""

import os
from pathlib import Path

from platformdirs import user_documents_path

from app.history.file_format import SUFFIX

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def project_path(source: Path) -> Path:
    """Return where a text's project is, or is to be made.

    It stands beside the text; where that folder cannot be written, and for the sample interview, it goes to the user's
    documents folder.
    """
    name = source.with_suffix(SUFFIX).name
    if is_sample(source) or not os.access(source.parent, os.W_OK):
        return user_documents_path() / "Fairhand" / name
    return source.with_name(name)


def is_sample(path: Path) -> bool:
    """Tell whether a file is the interview that comes with Fairhand."""
    return path.resolve().parent == SEEDS
