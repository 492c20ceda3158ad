# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings, with what the command line says instead of them."""

import pytest

from app.checking.filters import Level
from app.checking.finding import Category
from app.cli.choices import chosen
from app.preferences import Preferences

OWN = Preferences(Level.STRICT, ("harper",), True, frozenset({Category.STYLE}), answer_timeout=5)


def test_what_is_not_asked_for_stays_as_the_settings_say():
    assert chosen(OWN, None, None, None, ()) == OWN


@pytest.mark.parametrize("picky", [True, False])
def test_what_is_asked_for_goes_before_the_settings_and_categories_add_up(picky):
    assert chosen(OWN, ("rules",), Level.EAGER, picky, (Category.NAME,)) == Preferences(
        Level.EAGER, ("rules",), picky, frozenset({Category.STYLE, Category.NAME}), answer_timeout=5, remembered=False
    )


@pytest.mark.parametrize("command", ["check", "accept"])
def test_a_category_that_there_is_not_is_refused(fairhand, command):
    status, out, err = fairhand(command, "talk.txt", "--without-category", "nonsense")
    assert (status, out) == (2, "")
    assert "nonsense" in err
