# SPDX-License-Identifier: GPL-3.0-or-later
"""Ends work in the background at the end of a test."""

PATIENCE = 30_000


def close(background, qtbot):
    """Close it, and wait until nothing is under way."""
    ended = []
    background.close(lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)


def quit_desk(desk, qtbot):
    """Quit the program, and wait until its window may go."""
    desk.shell.quit()
    qtbot.waitUntil(lambda: desk.window.may_close and desk.background.is_at_rest, timeout=PATIENCE)
    desk.window.deleteLater()
    desk.deleteLater()
