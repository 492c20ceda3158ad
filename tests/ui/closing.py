# SPDX-License-Identifier: GPL-3.0-or-later
"""Ends work in the background at the end of a test."""

PATIENCE = 30_000


def close(background, qtbot):
    """Close it, and wait until nothing is under way."""
    ended = []
    background.close(lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)
