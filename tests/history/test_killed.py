# SPDX-License-Identifier: GPL-3.0-or-later
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.history.project_file import create_project, open_project
from app.projects import open_session
from tests.history.random_editor import states
from tests.transcripts import originals_of, state, transcript_of

ROOT = Path(__file__).parents[2]
STEPS = 1000
KILLS = int(os.environ.get("FAIRHAND_KILLS", "4"))
"""How often; benchmarks and releases ask for 50."""
TEXTS = [
    "Who are you? And why?",
    "The Regime will fall. Nobody knows when. It has no Power.",
    "Really?",
    "Yes. No.",
] * 3


@pytest.mark.parametrize("seed", range(KILLS))
def test_after_kill_9_nothing_older_than_a_second_is_lost(tmp_path, seed):
    path = tmp_path / "talk.fairhand"
    create_project(path, originals_of(*TEXTS), {}, "me").close()
    command = [sys.executable, "-m", "tests.history.random_editor", str(path), str(seed), str(STEPS)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as editor:
        told = kill_at_some_moment(editor, random.Random(seed).randrange(1, STEPS))
    killed_at = told.pop()[1]
    assert told

    project = open_project(path, write=True)
    recovered = state(project.load().transcript)
    project.close()
    old_enough = max((number for number, moment in told if moment < killed_at - 1), default=0)
    found = next(
        (
            n
            for n, known in enumerate(states(seed, transcript_of(*TEXTS), told[-1][0] + 50))
            if n >= old_enough and known == recovered
        ),
        None,
    )
    assert found is not None, f"the state after at least {old_enough} steps"


def kill_at_some_moment(editor: subprocess.Popen[str], after: int) -> list[tuple[int, float]]:
    """Kill the editor once it has said that it made so many edits; return what it said, and when it was killed."""
    told: list[tuple[int, float]] = []
    assert editor.stdout
    for line in editor.stdout:
        number, moment = line.split()
        told.append((int(number), float(moment)))
        if len(told) == after:
            editor.send_signal(signal.SIGKILL)
            killed_at = time.monotonic()
    told.append((0, killed_at))
    return told


def test_a_project_of_a_killed_process_opens_at_once_and_leaves_one_file_behind(tmp_path):
    path = tmp_path / "talk.fairhand"
    create_project(path, originals_of(*TEXTS), {}, "me").close()
    command = [sys.executable, "-m", "tests.history.random_editor", str(path), "7", "1000"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as editor:
        kill_at_some_moment(editor, 600)
    session = open_session(path, write=True)
    session.undo()
    session.close()
    assert [file.name for file in tmp_path.iterdir()] == ["talk.fairhand"]
