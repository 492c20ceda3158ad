# SPDX-License-Identifier: GPL-3.0-or-later
"""Let Fairhand fetch LanguageTool, once: `fairhand setup` says itself what that costs and how far it is."""

import subprocess
import sys

from first_run.checkout import Checkout
from first_run.lock import FileLock
from first_run.problem import say


def fetch(checkout: Checkout) -> str:
    """Return "there", "failed", or "" while another run is fetching it."""
    with FileLock(checkout.language_tool_lock) as lock:
        if not lock.take():
            say("LanguageTool is being fetched by another run; going on without it.")
            return ""
        # Standard output is kept for the command that was asked for.
        result = subprocess.run(
            [str(checkout.python), str(checkout.command), "setup"],
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr,
            check=False,
        )
    if result.returncode == 0:
        return "there"
    say("LanguageTool could not be set up; everything else works. To try again: python3 run.py setup")
    return "failed"
