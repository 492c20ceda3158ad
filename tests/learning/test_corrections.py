# SPDX-License-Identifier: GPL-3.0-or-later
"""The correction memory, in a real file beside the dictionary."""

import sqlite3
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import NotReadable
from app.learning import dictionary
from app.learning.corrections import change, count_uses, forget, put, remember, remembered, switch
from app.learning.remembered import NoCorrection, Remembered, checked
from app.proposals.correction import LONGEST, Correction, Reach

STREETS = Correction("go on the streets", "take to the streets")
POWER = Correction("Power", "power", Reach.SAME)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "learnt.sqlite"


def test_without_a_file_nothing_is_remembered_and_reading_makes_none(path):
    assert remembered(path) == []
    assert not path.parent.exists()


def test_a_correction_is_kept_with_its_origin_beside_the_dictionary(path):
    dictionary.add(["Astana"], path)
    remember(STREETS, "ablyazov-interview", path)
    (one,) = remembered(path)
    assert (one.correction, one.source, one.used, one.active) == (STREETS, "ablyazov-interview", 0, True)
    assert one.message(date.fromisoformat(one.learnt)).startswith("You changed this in “ablyazov-interview” on ")
    assert dictionary.words(path) == {"Astana"}


def test_a_file_of_a_version_that_knew_only_words_is_taken_over(path):
    dictionary.add(["Astana"], path)
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE correction")
    connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'corrections'")
    connection.commit()
    connection.close()
    assert remembered(path) == []
    remember(STREETS, "", path)
    assert [one.correction for one in remembered(path)] == [STREETS]


def test_the_same_words_are_remembered_once_and_switched_on_again(path):
    remember(STREETS, "first", path)
    (one,) = remembered(path)
    switch([one.id], on=False, path=path)
    count_uses([one.rule, "another-rule", one.rule], path)
    remember(STREETS, "second", path)
    (again,) = remembered(path)
    assert (again.id, again.source, again.active, again.used) == (one.id, "second", True, 2)


def test_what_is_switched_off_stays_and_what_is_forgotten_goes(path):
    remember(STREETS, "", path)
    remember(POWER, "", path)
    power, streets = remembered(path)
    switch([power.id], on=False, path=path)
    forget([streets.id], path)
    assert remembered(path) == [replace(power, active=False)]
    put([streets], path)
    assert {one.correction for one in remembered(path)} == {STREETS, POWER}


def test_an_edit_that_makes_two_the_same_makes_them_one(path):
    remember(STREETS, "", path)
    remember(POWER, "", path)
    power = remembered(path)[0]
    change(power.id, STREETS, path)
    assert [one.correction for one in remembered(path)] == [STREETS]


def test_merging_keeps_the_switch_the_later_origin_and_the_higher_count(path):
    put([Remembered(STREETS, "old", "2026-01-01", 7, active=False)], path)
    assert put([Remembered(STREETS, "new", "2026-03-01", 2), Remembered(POWER)], path) == (1, 1)
    known = next(one for one in remembered(path) if one.correction == STREETS)
    assert (known.source, known.learnt, known.used, known.active) == ("new", "2026-03-01", 7, False)


@pytest.mark.parametrize(
    "nonsense",
    [
        Correction("", "a"),
        Correction("...", "a"),
        Correction("same", " same "),
        Correction("some", ""),
        Correction("x" * (LONGEST + 1), "a"),
        Correction("a\nb", "c"),
        Correction("a", "b\x00"),
        Correction("a", "\ud83d"),
    ],
)
def test_what_can_never_be_found_or_shown_is_refused_with_all_that_came_along(path, nonsense):
    with pytest.raises(NoCorrection) as refusal:
        put([Remembered(STREETS), Remembered(nonsense)], path)
    assert str(refusal.value).encode()
    assert "\n" not in str(refusal.value)
    assert remembered(path) == []


def test_a_damaged_file_is_named(path):
    path.parent.mkdir()
    path.write_bytes(b"not a database, whatever its name says " * 100)
    for work in (lambda: remembered(path), lambda: remember(STREETS, "", path), lambda: count_uses(["x"], path)):
        with pytest.raises(NotReadable, match=r"learnt\.sqlite"):
            work()


@pytest.mark.parametrize(
    ("one", "sentence"),
    [
        (Remembered(STREETS, "talk", "2026-11-26"), "You changed this in “talk” on 26 November."),
        (Remembered(STREETS, "talk", "2025-11-26"), "You changed this in “talk” on 26 November 2025."),
        (Remembered(STREETS, "", "2026-02-01"), "You changed this on 1 February."),
        (Remembered(STREETS, "talk", "soon"), "You changed this in “talk”."),
        (Remembered(STREETS), "You changed this before."),
    ],
)
def test_the_origin_is_said_in_a_sentence(one, sentence):
    assert one.message(date(2026, 12, 1)) == sentence


def test_a_rule_is_named_by_the_words_alone():
    assert Remembered(STREETS, "a", "2026-01-01", 3, active=False, id=9).rule == Remembered(STREETS).rule
    assert Remembered(STREETS).rule != Remembered(POWER).rule


SIDES = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20)


@given(st.lists(st.tuples(SIDES, SIDES, st.booleans()), max_size=6))
def test_what_was_put_is_what_is_remembered(tmp_path_factory, sides):
    path = tmp_path_factory.mktemp("learnt") / "learnt.sqlite"
    kept = {}
    for wrong, right, at_start in sides:
        try:
            correction = checked(Correction(wrong, right, at_start=at_start))
        except NoCorrection:
            continue
        put([Remembered(correction)], path)
        kept[correction.wrong, correction.right] = None
    assert {(one.correction.wrong, one.correction.right) for one in remembered(path)} == kept.keys()
