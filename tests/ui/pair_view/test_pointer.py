# SPDX-License-Identifier: GPL-3.0-or-later
"""Clicks place the caret exactly; the gutter selects turns; originals can be read and copied."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.pair_view.driving import CTRL, LONG, NONE, SHIFT, click, gutter, place, press, texts, type_in
from ui.pair_view.reader import OriginalReader
from ui.theme.roles import Role


def left_edge(view, turn_id, at):
    rect = view.rects_of(turn_id, at, at)[0]
    return QPoint(rect.left(), rect.center().y())


def test_a_click_places_the_caret_where_it_was_made(opened):
    view, document = opened(LONG, LONG)
    second = document.order[1]
    for at in (0, 7, 60, 130):
        view.go_to(document.order[0], 0)
        click(view, left_edge(view, second, at))
        assert place(view) == (second, at)
        assert view.editor.hasFocus()


def test_a_click_in_the_margin_goes_to_the_nearest_line(opened):
    view, document = opened(LONG, LONG)
    second = document.order[1]
    click(view, left_edge(view, second, 7) - QPoint(0, 20))
    assert place(view) == (second, 7)


def test_a_click_between_two_lines_goes_to_one_of_them(opened):
    view, document = opened("one", LONG)
    second = document.order[1]
    edge = left_edge(view, second, 80)
    for down in range(-14, 15):
        view.go_to(document.order[0], 0)
        click(view, edge + QPoint(0, down))
        rect = view.rects_of(second, view.caret, view.caret)[0]
        assert abs(rect.left() - edge.x()) < 12


def test_a_double_click_selects_a_word_and_a_third_its_paragraph(opened):
    view, document = opened("one", "two three\nfour")
    second = document.order[1]
    at = left_edge(view, second, 6)
    target = view.viewport()
    QTest.mouseDClick(target, Qt.MouseButton.LeftButton, NONE, at)
    assert view.selected_text == (second, 4, 9)
    QTest.mouseClick(view.editor.viewport(), Qt.MouseButton.LeftButton, NONE, view.editor.mapFrom(target, at))
    assert view.selected_text == (second, 0, 10)


def test_dragging_selects_within_a_turn_that_was_not_open(opened):
    view, document = opened("one", LONG)
    second = document.order[1]
    start, end = left_edge(view, second, 3), left_edge(view, second, 100)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, NONE, end)
    assert view.selected_text == (second, 3, 100)
    view.copy()
    assert QGuiApplication.clipboard().text() == LONG[3:100]


def test_copying_keeps_no_break_spaces(opened):
    opened("a\u00a0b\n\U0001f600c")
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "a\u00a0b\n\U0001f600c"


def test_turns_selected_in_the_gutter_are_copied_with_their_speakers(opened):
    view, document = opened("one?", "two", "three?")
    click(view, gutter(view, 0))
    click(view, gutter(view, 1), SHIFT)
    assert view.selected_turns == list(document.order[:2])
    press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Interviewer: one?\n\nAblyazov: two"
    press(Qt.Key.Key_Down, SHIFT)
    assert view.selected_turns == list(document.order)
    press(Qt.Key.Key_Up, SHIFT, 2)
    assert view.selected_turns == [document.order[0]]


def test_all_turns_from_one_to_the_end_are_selected_in_the_gutter(opened):
    view, document = opened(*[LONG] * 60)
    click(view, gutter(view, 1))
    press(Qt.Key.Key_End, CTRL | SHIFT)
    assert view.selected_turns == list(document.order[1:])
    press(Qt.Key.Key_Up, SHIFT)
    assert view.selected_turns == list(document.order[1:-1])
    press(Qt.Key.Key_Home, CTRL | SHIFT)
    assert view.selected_turns == list(document.order[:2])


def test_selected_turns_are_tinted_as_a_whole(opened, theme):
    view, document = opened("one", "two", "three")
    soft = theme.colour(Role.ACCENT_SOFT)
    click(view, gutter(view, 0))
    click(view, gutter(view, 1), SHIFT)
    image = view.viewport().grab().toImage()
    assert [image.pixelColor(x, 60) == soft for x in (88, 570, 1070)] == [True] * 3
    assert [image.pixelColor(x, view.rowViewportPosition(1) + 60) == soft for x in (88, 570, 1070)] == [True] * 3
    click(view, left_edge(view, document.order[2], 1))
    image = view.viewport().grab().toImage()
    assert [image.pixelColor(x, 60) == soft for x in (88, 570, 1070)] == [False] * 3


def test_an_original_can_be_read_while_turns_are_selected(opened):
    view, _ = opened("one", "two", "three")
    click(view, gutter(view, 0))
    click(view, QPoint(150, view.rowViewportPosition(1) + 25))
    assert QApplication.focusWidget().toPlainText() == "two"
    assert view.selected_turns == []


def test_enter_leads_from_the_gutter_into_the_text(opened):
    view, document = opened("one", "two", "three")
    click(view, gutter(view, 0))
    press(Qt.Key.Key_Down)
    assert view.hasFocus()
    press(Qt.Key.Key_Return)
    assert view.editor.hasFocus()
    assert place(view) == (document.order[1], 0)
    assert view.selected_turns == []


def test_the_original_can_be_selected_and_copied_but_not_changed(opened):
    view, document = opened("one two", "three four")
    second = document.order[1]
    document.replace(second, 0, 5, "3", "x")
    click(view, QPoint(150, view.rowViewportPosition(1) + 25))
    reader = view.findChild(OriginalReader)
    assert reader.isVisible() and reader.hasFocus()
    assert view.turn_id == second
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "three four"
    type_in("x")
    press(Qt.Key.Key_Delete)
    assert texts(document) == ["one two", "3 four"]
    press(Qt.Key.Key_Escape)
    assert view.editor.hasFocus()
    assert not reader.isVisible()


def test_the_original_can_be_reached_by_keyboard(opened):
    view, _ = opened("one two", "three four")
    view.read_original()
    assert QApplication.focusWidget().toPlainText() == "one two"
    assert QApplication.focusWidget().accessibleName() == "Machine translation, turn 1, read only"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_context_menu_begins_with_suggestions(opened, qtbot):
    view, document = opened("one two", "three")
    asked = []

    def suggest(turn_id, at):
        asked.append((turn_id, at))
        return [QAction("take to", view)]

    view.suggestions_for_menu = suggest
    second = document.order[1]
    view.go_to(second, 0)
    at = view.editor.mapFrom(view.viewport(), left_edge(view, second, 2))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.editor.mapToGlobal(at))
    QApplication.sendEvent(view.editor.viewport(), event)
    menu = view.editor.findChild(QMenu)
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "take to",
        "Cut",
        "Copy",
        "Paste",
        "Select all",
    ]
    assert asked == [(second, 2)]
    menu.close()


def test_the_wheel_scrolls_the_table_over_the_editor(opened):
    view, document = opened(*[LONG] * 30)
    view.go_to(document.order[0], 0)
    at = QPointF(20, 20)
    event = QWheelEvent(
        at,
        view.editor.mapToGlobal(at),
        QPoint(0, 0),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.editor.viewport(), event)
    assert view.verticalScrollBar().value() > 0
