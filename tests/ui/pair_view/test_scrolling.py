# SPDX-License-Identifier: GPL-3.0-or-later
"""The text under the eye does not jump, whatever becomes known of the rest."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.pair_view.driving import CTRL, LONG, NONE, flag, place, press, put_flags, type_in
from ui.pair_view import PairView
from ui.theme.reading import Reading


def uneven(count):
    chance = random.Random(5)
    return [f"{number}. " + LONG * chance.choice([0, 0, 1, 3]) + "End." for number in range(count)]


def top_line(view, document):
    """Return a turn in view and where it stands."""
    row = view.rowAt(view.viewport().height() // 2)
    turn_id = document.order[row]
    return turn_id, view.rowViewportPosition(row)


def assert_measured(view, document):
    """Every row in view is exactly as high as its text needs."""
    for row in view._layout.heights.rows_in_view():
        turn_id = document.order[row]
        needed = view._seat.row_height(turn_id)
        assert view.rowHeight(row) == needed, row


@pytest.mark.parametrize("step", [-40, -300, 40, 300])
def test_scrolling_moves_the_text_by_exactly_the_step(opened, step):
    view, document = opened(*uneven(300))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(30):
        turn_id, y = top_line(view, document)
        bar.setValue(bar.value() + step)
        assert view.rowViewportPosition(document.row_of(turn_id)) == y - step
        assert_measured(view, document)
        QApplication.processEvents()
        assert view.rowViewportPosition(document.row_of(turn_id)) == y - step


def test_jumping_about_always_shows_measured_rows(opened):
    view, document = opened(*uneven(300))
    bar, chance = view.verticalScrollBar(), random.Random(1)
    for _ in range(40):
        bar.setValue(chance.randrange(bar.maximum()))
        assert_measured(view, document)
    bar.setValue(bar.maximum())
    assert view.rowAt(view.viewport().height() - 1) in {-1, 299}
    assert view.rowViewportPosition(299) + view.rowHeight(299) <= view.viewport().height()


def test_changing_the_width_keeps_the_row_at_the_top(opened):
    view, document = opened(*uneven(300))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    for width in (1000, 800, 1300, 1100):
        top = view.rowAt(2)
        view.resize(width, 700)
        assert view.rowAt(2) == top
        assert_measured(view, document)


def test_flags_that_arrive_move_nothing(opened):
    view, document = opened(*uneven(60))
    view.go_to(document.order[30], 4)
    before = view.verticalScrollBar().value(), place(view), view.editor.geometry()
    for turn_id in document.order:
        put_flags(document, turn_id, [flag(turn_id, 0, "12")])
    QApplication.processEvents()
    assert (view.verticalScrollBar().value(), place(view), view.editor.geometry()) == before
    assert view.editor.hasFocus()


def test_changes_elsewhere_do_not_move_what_is_in_view(opened):
    view, document = opened(*uneven(60))
    view.go_to(document.order[30], 4)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 55)
    before = view.rowViewportPosition(30)
    document.replace(document.order[2], 0, 0, LONG * 3, "x")
    document.replace(document.order[50], 0, 0, LONG * 3, "x")
    QApplication.processEvents()
    assert view.rowViewportPosition(30) == before
    assert_measured(view, document)


def test_a_row_grows_downwards_while_typing(opened):
    view, document = opened("one", LONG, "three", "four")
    turn_id = document.order[1]
    view.go_to(turn_id, 10)
    tops = [view.rowViewportPosition(row) for row in range(4)]
    before = view.rowHeight(1)
    type_in("many words " * 5)
    assert view.rowHeight(1) == before + 23
    assert [view.rowViewportPosition(row) for row in range(4)] == [*tops[:2], tops[2] + 23, tops[3] + 23]
    assert view.editor.height() == view.rowHeight(1) + 1
    assert_measured(view, document)
    press(Qt.Key.Key_Backspace, CTRL, 10)
    assert view.rowHeight(1) == before


def test_the_row_of_an_answer_keeps_its_height_when_the_next_question_is_opened_and_the_other_way_round(opened):
    view, document = opened(*(f"{number}. " + LONG + "word " * number + "End." for number in range(30)))
    for turn_id in [*document.order, *reversed(document.order)]:
        view.go_to(turn_id, 0)
        assert_measured(view, document)


def test_typing_at_the_bottom_keeps_the_caret_in_view(opened):
    view, _ = opened(*[LONG] * 12)
    press(Qt.Key.Key_End, CTRL)
    for _ in range(12):
        press(Qt.Key.Key_Return)
        assert view.viewport().rect().contains(view.rects_of(*place(view), view.caret)[0])
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_typing_after_scrolling_away_comes_back(opened):
    view, _ = opened(*[LONG] * 60)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.rects_of(*place(view), view.caret) == []
    type_in("x")
    assert view.viewport().rect().contains(view.rects_of(*place(view), view.caret)[0])


def test_deleting_after_scrolling_away_comes_back(opened):
    view, _ = opened(*[LONG] * 60)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    press(Qt.Key.Key_Delete)
    assert view.viewport().rect().contains(view.rects_of(*place(view), view.caret)[0])


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_the_line_with_the_caret_stays_at_its_height_when_the_text_gets_another_size(opened, theme, part):
    view, document = opened(*uneven(300))
    view.go_to(document.order[150], 3)
    top = round(view.viewport().height() * part)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + view.rects_of(*place(view), view.caret)[0].top() - top)
    for step in (1, 3, -2, -3, 1):
        view.zoom(step)
        assert abs(view.rects_of(*place(view), view.caret)[0].top() - top) <= 1
        assert_measured(view, document)
    view.resize(700, 700)
    assert abs(view.rects_of(*place(view), view.caret)[0].top() - top) <= 1
    theme.reading = Reading(hides_originals=True)
    assert abs(view.rects_of(*place(view), view.caret)[0].top() - top) <= 1


def change_order(document, how):
    first = next(turn for turn in document.order[10:40] if len(document.turn(turn).text) > 20)
    match how:
        case "split":
            document.split(first, 12)
        case "merge":
            document.merge_with_next(document.order[5])
        case "move down":
            document.move(first, 250)
        case "move past":
            document.move(document.order[250], 3)


@pytest.mark.parametrize("how", ["split", "merge", "move down", "move past"])
@pytest.mark.parametrize("away", [0, 55, 3000])
def test_turns_that_come_go_or_move_elsewhere_do_not_move_what_is_in_view(opened, how, away):
    view, document = opened(*uneven(300))
    view.go_to(document.order[150], 3)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + away)
    turn_id, y = top_line(view, document)
    for change in (lambda: change_order(document, how), document.undo, document.redo):
        change()
        assert view.rowViewportPosition(document.row_of(turn_id)) == y
        assert_measured(view, document)
        QApplication.processEvents()
        assert view.rowViewportPosition(document.row_of(turn_id)) == y


def test_going_to_a_far_place_shows_it_a_third_of_the_way_down(opened):
    view, document = opened(*uneven(300))
    turn_id = document.order[200]
    view.go_to(turn_id, 1)
    (rect,) = view.rects_of(turn_id, 1, 1)
    assert abs(rect.top() - view.viewport().height() // 3) <= 2
    assert_measured(view, document)
    value = view.verticalScrollBar().value()
    view.go_to(turn_id, 3)
    assert view.verticalScrollBar().value() == value


def test_gliding_ends_in_the_same_place(opened, qtbot):
    view, document = opened(*uneven(300))
    view.glides = True
    turn_id = document.order[200]
    view.go_to(turn_id, 1)
    assert place(view) == (turn_id, 1)

    def arrived():
        rects = view.rects_of(turn_id, 1, 1)
        return bool(rects) and abs(rects[0].top() - view.viewport().height() // 3) <= 2

    qtbot.waitUntil(arrived)
    assert_measured(view, document)


def test_a_turn_of_twenty_thousand_letters_is_edited_at_its_end(opened):
    view, document = opened("one", LONG * 100, "three")
    turn_id = document.order[1]
    view.go_to(turn_id, len(LONG) * 100)
    assert view.viewport().rect().contains(view.rects_of(turn_id, view.caret, view.caret)[0])
    type_in("x")
    assert document.turn(turn_id).text.endswith(" x")
    press(Qt.Key.Key_Down)
    assert view.turn_id == document.order[2]
    press(Qt.Key.Key_PageUp, NONE, 2)
    assert view.turn_id == turn_id
    assert view.viewport().rect().contains(view.rects_of(turn_id, view.caret, view.caret)[0])


def test_moved_tells_of_scrolling(opened, qtbot):
    view, _ = opened(*[LONG] * 30)
    with qtbot.waitSignal(view.moved):
        view.verticalScrollBar().setValue(100)


def test_an_empty_document_is_shown(open_document, theme, qtbot):
    view = PairView(open_document(), theme)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    view.next_turn()
    assert view.turn_id is None
    assert view.selected_text is None
