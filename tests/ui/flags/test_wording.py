# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from msgspec.structs import replace

from app.checking.finding import Category, Finding, Severity
from app.checking.fingerprint import marks
from app.checking.flag import Flag
from ui.flags.same_flag import same_flag
from ui.flags.wording import flags_counted, shown_suggestion, spoken_card, spoken_row

TEXT = "They go on the streets, and they go on the streets again."


def flag(start, *suggestions, text=TEXT, words="go on the streets", category=Category.MEANING):
    found = Finding(1, start, start + len(words), words, category, Severity.MAJOR, 0.9, "r", "rules", "", suggestions)
    return Flag(found, tuple(marks([found], text)))


FIRST, SECOND = flag(TEXT.index("go")), flag(TEXT.rindex("go"))


@pytest.mark.parametrize(
    ("suggestion", "replaced", "shown"),
    [
        ("regime", "Regime", "regime"),
        ("", "the", "(remove)"),
        ("$200 billion", "$ 200 billion", "$200·billion"),
        ("a b", "a  b", "a·b"),
        ("10\u00a0km", "10 km", "10°km"),
        (" when", ", if", "when"),
        ("one\ntwo", "three", "one two"),
    ],
)
def test_suggestions_are_shown_so_that_the_change_is_seen(suggestion, replaced, shown):
    assert shown_suggestion(suggestion, replaced) == shown


@pytest.mark.parametrize(("count", "words"), [(0, "0 flags"), (1, "1 flag"), (5, "5 flags")])
def test_counts_are_plain_english(count, words):
    assert flags_counted(count) == words


def test_a_deletion_is_spoken(qapp):
    removing = flag(5, "", words="go")
    assert spoken_row(removing, ticked=True) == "Meaning, go, suggestion remove, ticked"
    assert spoken_card(removing) == "Wrong word or meaning, go, 1 suggestion"


def test_a_flag_is_the_same_by_any_of_its_fingerprints():
    other = replace(FIRST, marks=FIRST.marks + SECOND.marks)
    assert same_flag(FIRST, [SECOND, other]) is other


def test_after_an_edit_close_by_it_is_the_nearest_with_the_same_words():
    moved = flag(12, text="They want to go on the streets, and they go on the streets again.")
    assert same_flag(FIRST, [moved, SECOND]) is moved


def test_a_flag_of_another_kind_is_another_flag():
    assert same_flag(FIRST, [flag(12, text="Once more they go on the streets.", category=Category.TENSE)]) is None
