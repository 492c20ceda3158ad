# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from ui.commands import commands
from ui.keys.matching import fit


def found(typed):
    scores = {command.id: fit(typed, command.label, command.menu_path) for command in commands()}
    return sorted((name for name, score in scores.items() if score is not None), key=lambda name: -scores[name])


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("export", "export"),
        ("conf", "confirm"),
        ("next fl", "next-flag"),
        ("ie", "ignore-everywhere"),
        ("sarev", "save"),
        ("file quit", "quit"),
        ("EXP", "export"),
    ],
)
def test_what_is_meant_comes_first(typed, first):
    assert found(typed)[0] == first


def test_each_typed_word_must_be_there_somehow():
    assert found("export xyz") == []


def test_one_letter_is_not_searched_for_inside_words_in_pieces():
    assert fit("z", "Back to editing", "Review") is None
    assert fit("bte", "Back to editing", "Review") is not None
