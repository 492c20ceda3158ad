# SPDX-License-Identifier: GPL-3.0-or-later
"""Standard streams that are closed, or that nobody reads any more."""

import os
import sys


def open_standard_streams() -> None:
    """Where a stream was closed, have one that leads nowhere: else a project file would be opened in its place."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    sys.stdout = sys.stdout or open(1, "w", encoding="utf-8")  # noqa: SIM115 - it lasts as long as the process
    sys.stderr = sys.stderr or open(2, "w", encoding="utf-8")  # noqa: SIM115


def unread() -> None:
    """Whoever read our output has stopped reading; keep Python from saying so once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
