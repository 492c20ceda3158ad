# SPDX-License-Identifier: GPL-3.0-or-later
"""Which correction is meant at the caret."""

import pytest

from app.proposals.correction import Correction
from ui.similar.at_caret import LatestChange

TURN = 2
TEXT = "It takes a little bit to a dictatorial System loses its balance. All of these people go on the streets."


@pytest.fixture
def latest(document):
    return LatestChange(document)


def put(document, old, new):
    """Put words in the place of others, as one edit, and return where they begin."""
    start = document.turn(TURN).text.index(old)
    document.replace(TURN, start, start + len(old), new, "test")
    return start


def correction(latest, caret):
    meant = latest.correction_at(TURN, caret)
    return meant and meant.correction


def test_what_was_typed_letter_by_letter_is_told_by_the_machines_words(document, latest):
    start = document.turn(TURN).text.index("System")
    document.type_text(TURN, start, start + 6, "")
    for count, letter in enumerate("system"):
        document.type_text(TURN, start + count, start + count, letter)
    assert correction(latest, start + 6) == Correction("System", "system")


def test_words_put_in_the_place_of_others_are_meant_as_a_whole(document, latest):
    start = put(document, "go on the streets", "take to the streets")
    assert correction(latest, start + len("take to the streets")) == Correction(
        "go on the streets", "take to the streets"
    )


def test_a_caret_that_has_gone_on_still_means_the_latest_change(document, latest):
    put(document, "System", "system")
    assert correction(latest, len(document.turn(TURN).text)) == Correction("System", "system")


def test_an_earlier_change_is_meant_where_the_caret_stands_in_it(document, latest):
    first = put(document, "System", "system")
    put(document, "go on", "take to")
    assert correction(latest, first + 2) == Correction("System", "system")


def test_several_edits_of_one_step_are_told_apart(document, latest):
    start = put(document, "System", "order")
    put(document, "go on the streets", "march")
    document.undo()
    document.undo()
    document.redo()
    assert correction(latest, start + 5) == Correction("System", "order")


def test_nothing_is_meant_in_untouched_text(document, latest):
    assert correction(latest, 5) is None
    put(document, "go on", "take to")
    assert latest.correction_at(1, 0) is None
