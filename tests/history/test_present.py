# SPDX-License-Identifier: GPL-3.0-or-later
"""The newest revision read by what differs from the import, against all of its rows."""

import sqlite3

import pytest

from app.errors import NotReadable
from app.history.present import present_state
from app.history.project_file import create_project, open_project
from app.history.reading import originals
from app.history.states import state_at
from app.projects import open_session
from tests.history.random_editor import random_edits
from tests.transcripts import originals_of

TEXTS = ["Who are you? And why?", "", "The Regime will fall. \U0001f600 Nobody knows\nwhen.", "Yes.\0No."] * 3


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "talk.fairhand"
    create_project(path, originals_of(*TEXTS), {}, "me").close()
    return path


@pytest.mark.parametrize("steps", [0, 60])
def test_it_is_the_same_as_all_its_rows(path, steps):
    session = open_session(path, write=True)
    made = random_edits(steps, session.transcript)
    for number in range(steps):
        session.apply(next(made), f"step {number}")
    revision = session.save_revision("Newest")
    session.flush()
    number = revision.result().id if steps else 1
    session.close()
    connection = sqlite3.connect(path)
    turns, order = present_state(connection, {one.id: one for one in originals(connection)})
    all_rows, orders = state_at(connection, number)
    connection.close()
    assert sorted(turns, key=lambda turn: turn.id) == sorted(all_rows, key=lambda turn: turn.id)
    assert order == orders


@pytest.mark.parametrize(
    "lost",
    [
        "turn_facts WHERE turn = 2 AND fact = 'status'",
        "turn_facts WHERE turn = 2 AND fact = 'speaker'",
        "turn_origin WHERE turn = 2",
        "turn_order WHERE turn = 2",
    ],
)
def test_a_turn_that_lacks_something_is_damage(path, lost):
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(f"DELETE FROM {lost}")
    connection.close()
    project = open_project(path, write=False)
    with pytest.raises(NotReadable, match="damaged"):
        project.load()
    project.close()
