# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.history.project_file import create_project
from app.projects import open_session
from app.transcript import operations
from tests.transcripts import originals_of

TEXTS = ("Who are you?", "The Regime will fall. Nobody knows when.")


@pytest.fixture
def session(tmp_path):
    path = tmp_path / "talk.fairhand"
    create_project(path, originals_of(*TEXTS), {"title": "Talk"}, "me").close()
    session = open_session(path, write=True)
    yield session
    session.close()


def change(session, old, new, turn=2):
    at = session.transcript.turn(turn).text.index(old)
    session.apply(operations.replace_text(session.transcript, turn, at, at + len(old), new), "edit")


def versions(session, turn):
    return [
        (one.turn_id, one.revision.note if one.revision else None, one.text) for one in session.history_of_turn(turn)
    ]


def changes(session, phrase):
    return [(one.turn_id, one.revision and one.revision.id, one.appeared) for one in session.history_of_phrase(phrase)]


def test_all_texts_of_a_turn_with_the_revisions_that_brought_them(session):
    change(session, "Regime", "regime")
    session.save_revision("Casing")
    change(session, "Who", "So who", turn=1)
    session.save_revision("Elsewhere")
    change(session, "Nobody", "No one")
    assert versions(session, 2) == [
        (2, "Machine translation", TEXTS[1]),
        (2, "Casing", "The regime will fall. Nobody knows when."),
        (2, None, "The regime will fall. No one knows when."),
    ]
    latest = session.history_of_turn(2)[-1]
    assert [(hunk.deleted, hunk.inserted) for hunk in latest.hunks()] == [("Nobody", "No one")]


def test_a_turn_that_was_split_off_goes_back_to_the_one_it_was_a_part_of(session):
    change(session, "Regime", "regime")
    session.save_revision("Casing")
    session.apply(operations.split(session.transcript, 2, TEXTS[1].index("Nobody")), "split")
    session.save_revision("Split")
    change(session, "when", "how", turn=3)
    assert versions(session, 3) == [
        (2, "Machine translation", TEXTS[1]),
        (2, "Casing", "The regime will fall. Nobody knows when."),
        (3, "Split", "Nobody knows when."),
        (3, None, "Nobody knows how."),
    ]


def test_a_turn_split_off_just_now_has_a_past_too(session):
    session.apply(operations.split(session.transcript, 2, TEXTS[1].index("Nobody")), "split")
    assert versions(session, 3) == [(2, "Machine translation", TEXTS[1]), (3, None, "Nobody knows when.")]


def test_a_phrase_came_and_went(session):
    change(session, "Regime", "regime")
    session.save_revision("Casing")
    change(session, "when", "how")
    session.save_revision("Elsewhere in the turn")
    change(session, "The regime", "It")
    session.save_revision("Gone")
    change(session, "It", "The regime")
    assert changes(session, "regime") == [(2, 2, True), (2, 4, False), (2, None, True)]
    assert changes(session, "Regime") == [(2, 1, True), (2, 2, False)]
    assert changes(session, "") == []


def test_a_phrase_that_a_split_takes_to_another_turn_has_not_gone(session):
    session.apply(operations.split(session.transcript, 2, TEXTS[1].index("Nobody")), "split")
    assert changes(session, "Nobody") == [(2, 1, True)]
    session.save_revision("Split")
    assert changes(session, "Nobody") == [(2, 1, True)]
