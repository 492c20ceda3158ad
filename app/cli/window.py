# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the command line hands over to the window, which it knows by name alone."""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from app.cli.display import has_display
from app.cli.modules import COMMANDS

APPLICATION = "ui.application"
NO_WINDOW = "The window cannot be opened here, so this is the same job without it."


def wants_window(arguments: Sequence[str]) -> bool:
    """Tell whether these arguments of `fairhand` ask for the window, and there is a display for it."""
    return has_display() and (not arguments or _file_of(arguments) is not None)


def status_of_window(arguments: Sequence[str]) -> int | None:
    """Show the window until it is closed and return the exit status; None where Qt cannot be loaded."""
    try:
        run = import_module(APPLICATION).run
    except ImportError as error:
        sys.stderr.write(f"Qt cannot be loaded ({error}); where Fairhand came with run.py, `run.py setup` adds it.\n")
        return None
    return int(run(_file_of(arguments)))


def _file_of(arguments: Sequence[str]) -> Path | None:
    """Return the one file that is named, as `FILE` or `open FILE`; None if something else is."""
    names = arguments[1:] if arguments[:1] == ["open"] else arguments
    if len(names) != 1 or names[0].startswith("-") or (len(arguments) == 1 and names[0] in COMMANDS):
        return None
    return Path(names[0])
