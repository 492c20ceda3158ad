# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits a project at random, the same way for the same seed, and says after each edit how many there were.

python -m tests.history.random_editor PROJECT SEED COUNT
"""

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from app.projects import open_session
from app.session import Session
from app.transcript.transcript import Transcript
from tests.transcripts import KINDS, state

WORDS = ["", "x", "the regime", "Power ", "\U0001f600", " and "]
PAUSE = 0.002
"""Seconds between two edits, so that a thousand of them last long enough to be killed in the middle."""


def random_edits(seed: int, transcript: Transcript) -> Iterator[list[object]]:
    """Yield the edits of one step after another, each made for the transcript as it stands then."""
    dice = random.Random(seed)
    while True:
        kind = dice.choice(KINDS)
        numbers = [dice.randrange(40) for _ in range(3)]
        word = dice.choice(WORDS)
        try:
            edits = kind(transcript, *numbers, word)
        except Exception as error:
            if type(error).__name__ != "EditRefused":
                raise
            continue
        if edits:
            yield edits


def edit_and_tell(session: Session, seed: int, count: int) -> None:
    steps = random_edits(seed, session.transcript)
    for number in range(1, count + 1):
        session.apply(next(steps), f"step {number}")
        if number % 100 == 0:
            session.save_revision(f"{number} steps")
        sys.stdout.write(f"{number} {time.monotonic()}\n")
        sys.stdout.flush()
        time.sleep(PAUSE)


def states(seed: int, transcript: Transcript, count: int) -> Iterator[object]:
    """Yield the state after 0, 1, 2, ... steps of an editor with this seed."""
    steps = random_edits(seed, transcript)
    yield state(transcript)
    for _ in range(count):
        for edit in next(steps):
            transcript.apply(edit)
        yield state(transcript)


if __name__ == "__main__":
    edit_and_tell(open_session(Path(sys.argv[1]), write=True), int(sys.argv[2]), int(sys.argv[3]))
