# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: a client of the session, beside the window."""

from app.cli.entry import main

__all__ = ["main"]
