# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments that are understood and refused all the same."""

import os
from pathlib import Path

import click

from app.history.file_format import SUFFIX


class Senseless(click.UsageError):
    """Arguments that make no sense together; the sentence says itself what to do."""


def refuse_to_write_over(output: Path, read: Path) -> None:
    """Raise Senseless if a command would write over the text that it reads; no project is ever written over."""
    if read.suffix.lower() != SUFFIX and os.path.realpath(output) == os.path.realpath(read):
        raise Senseless(f"{output} is the text that is read; name another one to write.")
