# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: a client of the session, beside the window."""

import sys

from app.cli.window import status_of_window, wants_window


def main() -> None:
    """Open the window if that is what is asked for, or else run a command; end the process with the exit status."""
    arguments = sys.argv[1:]
    if wants_window(arguments) and (status := status_of_window(arguments)) is not None:
        sys.exit(status)
    # Imported only now: the window is on the screen sooner without it.
    from app.cli.entry import main as run_command  # noqa: PLC0415

    run_command()


__all__ = ["main"]
