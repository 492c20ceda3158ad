# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's whole task, in the real program: each journey is a process of its own.

They run under Xvfb. Without it they make do with Qt's offscreen platform, but not where CI is "true".
"""

import os
import shutil
import signal
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest

from app.checking.languagetool.installation import fetched_folder
from app.importing.reader import read_transcript
from app.paths import user_config, user_data
from app.projects import open_session
from app.transcript.turn import Status

HERE = Path(__file__).parent
INTERVIEW = HERE.parents[1] / "seeds" / "ablyazov-interview.txt"
TEXT = """How do you assess the Regime?

It takes a little bit to a dictatorial System loses its balance. All of these people go on the streets.

What is the reason?

Nobody fears the Regime or the Power of the state.
"""
PATIENCE = 600


def on_a_screen(*command):
    """Return a command that runs where keys can be pressed, and the variables that it needs for that."""
    if shutil.which("xvfb-run"):
        return ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", *command], {"QT_QPA_PLATFORM": "xcb"}
    if os.environ.get("CI") == "true":
        pytest.fail("There is no xvfb-run; the journeys need it here: apt-get install xvfb xauth.")
    return list(command), {"QT_QPA_PLATFORM": "offscreen"}


    settings = '{"checkers": ["rules"], "learns": false}'
    (folder / "config" / "fairhand" / "settings.json").write_text(settings, encoding="utf-8")
