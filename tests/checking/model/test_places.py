# SPDX-License-Identifier: GPL-3.0-or-later
import numpy as np
import pytest

from app.checking.model.network import Reading
from app.checking.model.places import DOUBTFUL_MARGIN, MARGIN, SURE, find_places
from app.checking.model.sentence import tokens_of

SENTENCE = "We drank the coffee"
LEAST = 0.05


def chance_below(chance: float, margin: float) -> float:
    """Return the chance whose logit is smaller by a margin."""
    odds = chance / (1 - chance) / np.exp(margin)
    return odds / (1 + odds)


def words_of_places(bad: list[float], deleted: tuple[int, ...] = ()) -> list[str]:
    tokens = tokens_of(SENTENCE)
    nothing = np.zeros(len(tokens) + 1, dtype=np.float32)
    reading = Reading(np.array(bad, dtype=np.float32), nothing, nothing, nothing)
    places = find_places(tokens, reading, deleted, LEAST)
    return [SENTENCE[tokens[one.first].start : tokens[one.last - 1].end] for one in places]


@pytest.mark.parametrize(("peak", "margin"), [(SURE + 0.2, MARGIN), (SURE - 0.1, DOUBTFUL_MARGIN)])
def test_a_place_takes_in_a_neighbour_that_is_nearly_as_likely(peak, margin):
    near, far = chance_below(peak, margin - 0.05), chance_below(peak, margin + 0.05)
    assert words_of_places([0, peak, near, 0]) == ["drank the"]
    assert words_of_places([0, peak, far, 0]) == ["drank", "the"]


def test_a_doubtful_place_leaves_more_to_its_neighbours_than_a_sure_one():
    assert words_of_places([0, 0.6, 0.45, 0]) == ["drank the"]
    assert words_of_places([0, 0.3, 0.2, 0]) == ["drank", "the"]


def test_a_word_too_many_joins_its_neighbour_from_twice_as_far():
    peak = SURE + 0.2
    apart = chance_below(peak, 2 * MARGIN - 0.05)
    assert words_of_places([0, peak, apart, 0]) == ["drank", "the"]
    assert words_of_places([0, peak, apart, 0], deleted=(2,)) == ["drank the"]
