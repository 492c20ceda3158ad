# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from tests.ui.flags.conftest import ALL, PATIENCE
from ui.flags.menu import FlagMenu


@pytest.fixture
def menu(bench):
    return FlagMenu(bench.navigator)


def texts(actions):
    return [action.text() for action in actions if not action.isSeparator()]


def at(bench, menu, words):
    finding = bench.flag(words).finding
    return menu.actions_at(finding.turn_id, finding.start + 1)


def test_beside_the_flags_there_is_nothing_to_offer(menu):
    assert menu.actions_at(3, 4) == []


def test_the_menu_offers_suggestions_and_ways_to_ignore(bench, menu):
    finding = bench.flag("takes a little bit to").finding
    assert texts(at(bench, menu, "takes a little bit to")) == [
        *finding.suggestions,
        "Ignore here",
        "Ignore everywhere",
        f"Ignore the rule “{finding.rule}”",
    ]


def test_a_suggestion_of_the_menu_is_taken(bench, menu):
    actions = at(bench, menu, "takes a little bit to")
    second = actions[1].text()
    actions[1].trigger()
    assert bench.document.turn(2).text.startswith(f"It {second} a dictatorial")
    assert bench.view.caret == len(f"It {second}")


@pytest.mark.parametrize(
    ("text", "left"), [("Ignore here", ALL[1:]), ("Ignore the rule", ["takes a little bit to", "go on the streets"])]
)
def test_the_menu_ignores_as_far_as_it_says(bench, menu, qtbot, text, left):
    action = next(action for action in at(bench, menu, "Regime") if action.text().startswith(text))
    action.trigger()

    def remaining():
        return [flag.finding.text for flag in bench.document.all_flags()]

    qtbot.waitUntil(lambda: [words for words in remaining() if words in left] == left, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not (set(remaining()) & {"Power"}) or text == "Ignore here", timeout=PATIENCE)
    assert bench.document.turn(1).text == "How do you assess the Regime?"


def test_ignoring_everywhere_takes_equal_places(bench, menu, qtbot):
    next(action for action in at(bench, menu, "System") if action.text() == "Ignore everywhere").trigger()
    assert "System" not in [flag.finding.text for flag in bench.document.all_flags()]
