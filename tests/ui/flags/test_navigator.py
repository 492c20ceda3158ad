# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.transcript.annotations import Scope
from tests.ui.flags.conftest import ALL


def walk(bench, step, count):
    seen = []
    for _ in range(count):
        step()
        seen.append(bench.phrase)
    return seen


def test_the_text_is_flagged_as_these_tests_expect(bench):
    assert [flag.finding.text for flag in bench.document.all_flags()] == ALL


def test_f8_walks_through_all_flags_and_round_the_end(bench, qtbot):
    assert walk(bench, bench.navigator.next, len(ALL)) == ALL
    with qtbot.waitSignal(bench.navigator.announced) as told:
        bench.navigator.next()
    assert bench.phrase == "Regime"
    assert bench.navigator.active.finding.turn_id == 1
    assert told.args == ["Past the last flag: on from the start."]


def test_shift_f8_walks_back_and_round_the_start(bench, qtbot):
    bench.view.go_to(1, 0)
    with qtbot.waitSignal(bench.navigator.announced) as told:
        assert walk(bench, bench.navigator.previous, 1) == ["Power"]
    assert told.args == ["Before the first flag: on from the end."]
    assert walk(bench, bench.navigator.previous, len(ALL) - 1) == ALL[-2::-1]


def test_f8_starts_from_the_caret(bench):
    bench.view.go_to(2, bench.flag("System").finding.end + 3)
    assert walk(bench, bench.navigator.next, 1) == ["go on the streets"]
    bench.view.go_to(2, bench.flag("System").finding.end + 3)
    assert walk(bench, bench.navigator.previous, 1) == ["System"]


def test_the_caret_inside_a_flag_makes_it_active_and_leaving_drops_it(bench):
    finding = bench.flag("go on the streets").finding
    for position, phrase in [
        (finding.start - 1, None),
        (finding.start, "go on the streets"),
        (finding.start + 4, "go on the streets"),
        (finding.end, "go on the streets"),
        (finding.end + 1, None),
    ]:
        bench.view.go_to(2, position)
        assert bench.phrase == phrase


def test_going_to_a_flag_puts_the_caret_behind_it_and_keeps_it_active(bench):
    bench.open("go on the streets")
    assert (bench.view.turn_id, bench.view.caret) == (2, bench.flag("go on the streets").finding.end)
    assert bench.phrase == "go on the streets"


def test_taking_puts_the_caret_behind_the_new_text(bench):
    bench.open("go on the streets")
    start = bench.flag("go on the streets").finding.start
    bench.navigator.take(0)
    text = bench.document.turn(2).text
    assert text[start:].startswith("take to the streets.")
    assert (bench.view.turn_id, bench.view.caret) == (2, start + len("take to the streets"))
    assert bench.navigator.active is None


def test_another_suggestion_can_be_taken(bench):
    bench.open("takes a little bit to")
    second = bench.navigator.active.finding.suggestions[1]
    bench.navigator.take(1)
    assert bench.document.turn(2).text.startswith(f"It {second} a dictatorial")


def test_a_suggestion_that_is_not_there_changes_nothing(bench, qtbot):
    bench.open("System")
    before = bench.document.turn(2).text
    with qtbot.waitSignal(bench.navigator.announced):
        bench.navigator.take(4)
    assert bench.document.turn(2).text == before
    assert bench.phrase == "System"


def test_take_and_next_goes_on_to_the_next_flag(bench):
    bench.open("System")
    bench.navigator.take_and_next()
    assert "dictatorial system loses" in bench.document.turn(2).text
    assert bench.phrase == "go on the streets"


def test_a_taken_flag_can_be_undone_and_is_found_again(bench, qtbot):
    bench.open("System")
    bench.navigator.take(0)
    place = bench.document.undo()
    bench.view.go_to(place.turn_id, place.end)
    qtbot.waitUntil(lambda: "System" in [flag.finding.text for flag in bench.document.flags(2)], timeout=30_000)
    bench.navigator.previous()
    assert bench.phrase == "System"


def test_ignoring_here_leaves_the_same_words_elsewhere(bench):
    bench.open("Regime")
    bench.navigator.ignore_here()
    assert bench.navigator.active is None
    assert [flag.finding.text for flag in bench.document.all_flags()] == ALL[1:]


def test_ignoring_the_rule_takes_the_flags_of_other_words_too(bench, qtbot):
    bench.open("System")
    rule = bench.navigator.active.finding.rule
    bench.navigator.ignore_rule()
    qtbot.waitUntil(lambda: all(flag.finding.rule != rule for flag in bench.document.all_flags()), timeout=30_000)
    assert bench.document.flag_count > 0


def test_with_no_flag_left_f8_says_so(bench, qtbot):
    bench.document.ignore_all(list(bench.document.all_flags()), Scope.TRANSCRIPT)
    qtbot.waitUntil(lambda: bench.document.flag_count == 0, timeout=30_000)
    with qtbot.waitSignal(bench.navigator.announced) as told:
        bench.navigator.next()
    assert told.args == ["Nothing is flagged."]


def test_a_closed_card_stays_closed_until_the_caret_comes_back(bench):
    bench.open("go on the streets")
    finding = bench.navigator.active.finding
    bench.navigator.close()
    bench.view.go_to(2, finding.start + 2)
    assert bench.navigator.active is None
    bench.view.go_to(2, finding.end + 3)
    bench.view.go_to(2, finding.start + 2)
    assert bench.phrase == "go on the streets"


def test_an_edit_before_the_active_flag_moves_it_along(bench):
    bench.open("go on the streets")
    start = bench.navigator.active.finding.start
    bench.document.replace(2, 0, 2, "This", "change")
    assert bench.phrase == "go on the streets"
    assert bench.navigator.active.finding.start == start + 2


def test_an_edit_in_the_active_flag_drops_it(bench):
    bench.open("go on the streets")
    start = bench.navigator.active.finding.start
    bench.document.replace(2, start, start + 2, "went", "change")
    assert bench.navigator.active is None


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (Qt.Key.Key_S, "go on the streetss. He"),
        (Qt.Key.Key_Backspace, "go on the street. He"),
        (Qt.Key.Key_Delete, "go on the streets He"),
    ],
)
def test_nothing_is_active_while_typing_even_at_a_flag(bench, key, text):
    finding = bench.flag("go on the streets").finding
    bench.view.go_to(2, finding.end)
    assert bench.phrase == "go on the streets"
    bench.press(QApplication.focusWidget(), key)
    assert bench.document.turn(2).text[finding.start :].startswith(text)
    assert bench.navigator.active is None


def test_typing_elsewhere_opens_nothing_and_the_arrows_open_flags_again(bench):
    bench.view.go_to(2, bench.flag("go on the streets").finding.end + 1)
    bench.press(QApplication.focusWidget(), Qt.Key.Key_X, Qt.Key.Key_X, Qt.Key.Key_Space)
    assert bench.navigator.active is None
    bench.press(QApplication.focusWidget(), *[Qt.Key.Key_Left] * 4)
    assert bench.phrase == "go on the streets"
    bench.press(QApplication.focusWidget(), *[Qt.Key.Key_Right] * 2)
    assert bench.navigator.active is None


def test_flags_that_arrive_under_a_resting_caret_do_not_open_by_themselves(bench, qtbot):
    finding = bench.flag("System").finding
    bench.document.replace(2, finding.start, finding.end, "system", "change")
    bench.view.go_to(2, finding.start + 1)
    bench.document.undo()
    qtbot.waitUntil(lambda: "System" in [flag.finding.text for flag in bench.document.flags(2)], timeout=30_000)
    assert bench.navigator.active is None


def test_a_merge_of_turns_keeps_or_drops_the_active_flag_without_harm(bench, qtbot):
    bench.open("Power")
    bench.document.merge_with_next(3)
    qtbot.waitUntil(lambda: "Power" in [flag.finding.text for flag in bench.document.flags(3)], timeout=30_000)
    bench.navigator.next()
    assert bench.navigator.active in list(bench.document.all_flags())
