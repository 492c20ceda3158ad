# SPDX-License-Identifier: GPL-3.0-or-later
"""The caret goes through all turns as through one text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from tests.ui.pair_view.driving import CTRL, LONG, NONE, SHIFT, click, gutter, place, press, texts, type_in

UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right


def x_of(view):
    return view.rects_of(view.turn_id, view.caret, view.caret)[0].left()


def test_down_and_up_keep_the_column_through_short_turns(opened):
    view, document = opened(LONG, "Why?", LONG)
    first, _, third = document.order
    view.go_to(first, 30)
    before = x_of(view)
    while view.turn_id != third:
        press(DOWN)
    assert abs(x_of(view) - before) < 10
    while view.turn_id != first:
        press(UP)
    assert abs(x_of(view) - before) < 10


def test_up_on_the_first_line_goes_to_the_last_line_before(opened):
    view, document = opened(LONG, "Why not?")
    view.go_to(document.order[1], 3)
    press(UP)
    assert view.turn_id == document.order[0]
    assert view.rects_of(view.turn_id, view.caret, view.caret)[0].bottom() >= view.editor.geometry().bottom() - 41


def test_left_and_right_cross_turns(opened):
    view, document = opened("one", "", "three")
    first, empty, third = document.order
    view.go_to(first, 3)
    seen = []
    for key in (RIGHT, RIGHT, RIGHT, LEFT, LEFT, LEFT, LEFT):
        press(key)
        seen.append(place(view))
    assert seen == [(empty, 0), (third, 0), (third, 1), (third, 0), (empty, 0), (first, 3), (first, 2)]


def test_word_steps_cross_turns(opened):
    view, document = opened("one two", "three four")
    view.go_to(document.order[0], 7)
    press(RIGHT, CTRL)
    assert place(view) == (document.order[1], 0)
    press(LEFT, CTRL)
    assert place(view) == (document.order[0], 7)


def test_left_crosses_forwards_in_text_written_from_the_right(opened):
    view, document = opened("one", "\u05e9\u05dc\u05d5\u05dd", "three")
    view.go_to(document.order[1], 4)
    press(LEFT)
    assert place(view) == (document.order[2], 0)


def test_there_is_nothing_beyond_the_ends(opened):
    view, document = opened("one", "two")
    press(LEFT)
    press(UP)
    assert place(view) == (document.order[0], 0)
    press(Qt.Key.Key_End, CTRL)
    press(RIGHT)
    press(DOWN)
    assert place(view) == (document.order[1], 3)


def test_ctrl_home_and_end_reach_the_ends_of_the_document(opened):
    view, document = opened(*[LONG] * 60)
    press(Qt.Key.Key_End, CTRL)
    assert place(view) == (document.order[-1], len(LONG))
    assert view.viewport().rect().contains(view.rects_of(*place(view), view.caret)[0])
    press(Qt.Key.Key_Home, CTRL)
    assert place(view) == (document.order[0], 0)
    assert view.verticalScrollBar().value() == 0


def test_home_and_end_stay_on_the_line(opened):
    view, _ = opened(LONG)
    press(DOWN)
    press(Qt.Key.Key_End)
    end = view.caret
    press(Qt.Key.Key_Home)
    assert 0 < view.caret < end < len(LONG)
    top = view.rects_of(view.turn_id, view.caret, view.caret)[0].top()
    assert view.rects_of(view.turn_id, end - 1, end - 1)[0].top() == top


def test_page_down_and_up_come_back_to_the_same_place(opened):
    view, document = opened(*[LONG, "Why?"] * 40)
    view.go_to(document.order[0], 25)
    before = x_of(view)
    press(Qt.Key.Key_PageDown, NONE, 3)
    assert document.row_of(view.turn_id) > 6
    assert view.viewport().rect().contains(view.rects_of(*place(view), view.caret)[0])
    press(Qt.Key.Key_PageUp, NONE, 3)
    assert document.row_of(view.turn_id) <= 1
    assert abs(x_of(view) - before) < 12 or view.turn_id == document.order[1]


def test_shift_page_down_selects_a_page_of_a_long_turn(opened):
    view, document = opened("one", LONG * 30, "three")
    view.go_to(document.order[1], 5)
    press(Qt.Key.Key_PageDown, SHIFT)
    turn_id, start, end = view.selected_text
    assert (turn_id, start) == (document.order[1], 5)
    assert 1000 < end < 4000
    assert view.viewport().rect().contains(view.rects_of(turn_id, end, end)[0])
    press(Qt.Key.Key_PageUp, SHIFT)
    assert view.selected_text is None
    assert view.caret == 5


def test_page_down_ends_on_the_last_line(opened):
    view, document = opened(*[LONG] * 12)
    press(Qt.Key.Key_PageDown, NONE, 30)
    assert view.turn_id == document.order[-1]
    press(Qt.Key.Key_PageUp, NONE, 30)
    assert view.turn_id == document.order[0]


@pytest.mark.parametrize("modifiers", [NONE, SHIFT, CTRL])
def test_backspace_at_the_start_merges_with_the_caret_at_the_joint(opened, modifiers):
    view, document = opened("one", "two", "three")
    first, second, _ = document.order
    view.go_to(second, 0)
    press(Qt.Key.Key_Backspace, modifiers)
    assert texts(document) == ["one two", "three"]
    assert place(view) == (first, 4)
    assert view.editor.hasFocus()
    type_in("x")
    assert texts(document) == ["one xtwo", "three"]


def test_delete_at_the_end_merges_the_next(opened):
    view, document = opened("one", "two")
    view.go_to(document.order[0], 3)
    press(Qt.Key.Key_Delete)
    assert texts(document) == ["one two"]
    assert place(view) == (document.order[0], 3)


def test_undoing_a_merge_while_its_turn_is_open_leaves_a_sound_view(opened):
    view, document = opened("one", "two", "three")
    view.go_to(document.order[1], 0)
    press(Qt.Key.Key_Backspace)
    document.undo()
    assert texts(document) == ["one", "two", "three"]
    assert view.editor.toPlainText() == "one"
    assert view.model().rowCount() == 3
    view.go_to(document.order[2], 2)
    document.redo()
    assert view.model().rowCount() == 2
    assert place(view) == (document.order[1], 2)


def test_a_turn_that_goes_away_gives_the_keyboard_to_its_neighbour(opened):
    view, document = opened("one", "two", "three")
    view.go_to(document.order[1], 1)
    document.merge_with_next(document.order[0])
    assert texts(document) == ["one two", "three"]
    assert view.turn_id in document.order
    assert view.editor.hasFocus()
    type_in("x")
    assert "x" in "".join(texts(document))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_merge_keeps_the_keyboard_in_a_window_with_other_fields(opened, qtbot):
    view, document = opened("one", "two", "three")
    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    for widget in (QLineEdit(), view, QLineEdit()):
        layout.addWidget(widget)
    window.show()
    window.activateWindow()
    view.go_to(document.order[1], 0)
    qtbot.waitUntil(view.editor.hasFocus)
    press(Qt.Key.Key_Backspace)
    assert view.editor.hasFocus()
    type_in("x")
    assert texts(document) == ["one xtwo", "three"]
    view.split_here()
    document.undo()
    assert view.editor.hasFocus()
    document.redo()
    view.go_to(document.order[1], 1)
    document.undo()
    assert view.editor.hasFocus()
    view.setParent(None)


def test_split_puts_the_caret_at_the_start_of_the_second_turn(opened):
    view, document = opened("one two", "three")
    view.go_to(document.order[0], 4)
    view.split_here()
    assert texts(document) == ["one", "two", "three"]
    assert place(view) == (document.order[1], 0)


def test_a_split_at_the_edge_is_refused_in_a_sentence(opened, qtbot):
    view, document = opened("one two", "three")
    with qtbot.waitSignal(document.refused):
        view.split_here()
    assert place(view) == (document.order[0], 0)


def test_next_and_previous_turn(opened):
    view, document = opened("one", "two")
    view.next_turn()
    assert place(view) == (document.order[1], 0)
    view.next_turn()
    assert place(view) == (document.order[1], 0)
    view.previous_turn()
    assert place(view) == (document.order[0], 0)


def test_confirming_goes_to_the_next_turn(opened):
    view, document = opened("one", "two")
    view.confirm_and_next()
    assert document.confirmed == 1
    assert place(view) == (document.order[1], 0)


@pytest.mark.parametrize("modifiers", [SHIFT, CTRL | SHIFT])
def test_selections_stay_inside_the_turn(opened, modifiers):
    view, document = opened("one two", "three")
    press(Qt.Key.Key_End, modifiers)
    press(RIGHT, modifiers)
    assert view.selected_text == (document.order[0], 0, 7)
    press(LEFT)
    assert place(view) == (document.order[0], 0)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_tab_leaves_the_editor(opened, qtbot):
    view, document = opened("one", "two")
    window, before, after = QWidget(), QLineEdit(), QLineEdit()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    for widget in (before, view, after):
        layout.addWidget(widget)
    window.show()
    window.activateWindow()
    view.go_to(document.order[1], 1)
    qtbot.waitUntil(view.editor.hasFocus)
    press(Qt.Key.Key_Tab)
    assert after.hasFocus()
    press(Qt.Key.Key_Backtab)
    assert view.editor.hasFocus()
    press(Qt.Key.Key_Backtab)
    assert before.hasFocus()
    press(Qt.Key.Key_Tab)
    assert view.editor.hasFocus()
    assert place(view) == (document.order[1], 1)
    assert texts(document) == ["one", "two"]
    view.setParent(None)


def test_all_is_the_turn_with_the_caret_or_in_the_gutter_every_turn(opened):
    view, document = opened("one two", "three")
    view.select_all()
    assert view.selected_text == (document.order[0], 0, 7)
    click(view, gutter(view, 0))
    view.select_all()
    assert view.selected_turns == list(document.order)
