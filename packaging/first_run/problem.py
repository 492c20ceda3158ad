# SPDX-License-Identifier: GPL-3.0-or-later
"""The one error of the set-up, and the one way it speaks."""

import sys


class SetupProblem(Exception):
    """Set-up cannot go on; the message says what is wrong and what to do."""


def say(text: str) -> None:
    """Print a line on standard error: standard output belongs to the command that is being started."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
