# SPDX-License-Identifier: GPL-3.0-or-later
import time
from datetime import date

import pytest

from app.history.revision import Kind, Revision, current_author
from ui.history import wording
from ui.history.unsaved import Unsaved


@pytest.fixture
def berlin(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def revision(made="2026-03-01T23:30:00.000Z", kind=Kind.SAVED, note="First pass", author="somebody"):
    return Revision(7, made, author, note, kind, 12, 3)


def test_time_and_day_are_those_of_this_machine(berlin, qapp):
    assert wording.moment(revision(), date(2026, 3, 2)) == "Today, 00:30"
    assert wording.moment(revision(), date(2026, 3, 3)) == "Yesterday, 00:30"
    assert wording.day(revision(), date(2026, 5, 1)) == "Monday, 2 March"
    assert wording.day(revision(), date(2027, 5, 1)) == "Monday, 2 March 2026"


@pytest.mark.parametrize(
    ("today", "called"),
    [
        (date(2026, 3, 2), "First pass, 00:30"),
        (date(2026, 3, 3), "First pass, Yesterday, 00:30"),
        (date(2026, 5, 1), "First pass, 2 Mar, 00:30"),
        (date(2027, 5, 1), "First pass, 2 Mar 2026, 00:30"),
    ],
)
def test_where_there_is_little_room_a_day_is_said_in_short(berlin, qapp, today, called):
    assert wording.short_name(revision(), today) == called


def test_the_tool_tip_has_both_times_in_full(berlin, qapp):
    said = wording.tool_tip(revision())
    assert "2026-03-02 00:30:00 here" in said
    assert "2026-03-01 23:30:00 UTC" in said
    assert "12 words added, 3 deleted" in said


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Kind.IMPORT, "Import"),
        (Kind.AUTOSAVE, "Autosave"),
        (Kind.SAVED, "somebody"),
        (Kind.ACCEPTED, "somebody, accepted"),
        (Kind.RESTORED, "somebody, restored"),
        (Kind.MERGED, "somebody, merged"),
    ],
)
def test_every_kind_has_its_words(kind, said, qapp):
    assert wording.maker(revision(kind=kind)) == said


def test_the_user_is_you(qapp):
    assert wording.maker(revision(author=current_author())) == "You"


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((), ""),
        ((14,), "Turn 14"),
        ((5, 6, 7), "Turns 5 to 7"),
        ((5, 9), "Turns 5 and 9"),
        ((1, 3, 8), "Turns 1, 3 and 8"),
        ((1, 3, 8, 12, 29), "5 turns between 1 and 29"),
    ],
)
def test_turns_are_named_for_a_note(numbers, said, qapp):
    assert wording.turns_named(numbers) == said


def test_a_note_with_line_breaks_and_controls_is_one_line(qapp):
    assert wording.note(revision(note="a\nb\u2028c\x1b[31m d")) == "a b c [31m d"
    assert wording.note(revision(note=" \n")) == "Revision 7"


def test_the_working_copy_is_told_in_a_sentence(qapp):
    assert (
        wording.unsaved_changes(Unsaved(12, 3, (1,), True)) == "Not yet saved as a revision: 12 words added, 3 deleted"
    )
    assert wording.unsaved_changes(Unsaved(1, 0, (1,), True)) == "Not yet saved as a revision: 1 word added, 0 deleted"
    assert wording.unsaved_changes(Unsaved(0, 0, (), False)) == "All of it is in the newest revision"
    assert "no words" in wording.unsaved_changes(Unsaved(0, 0, (), True))
