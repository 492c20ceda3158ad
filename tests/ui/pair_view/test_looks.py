# SPDX-License-Identifier: GPL-3.0-or-later
"""What is painted: edited and painted text are the same, pixel for pixel; marks are where the words are."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication

from app.checking.finding import Category
from app.transcript.turn import Status
from tests.ui.pair_view.driving import LONG, flag, press, put_flags, type_in
from ui.pair_view.arrangement import Placement, arranged
from ui.theme.reading import LineLength, Reading
from ui.theme.roles import Role
from ui.theme.theme import Scheme

HARD = [
    LONG,
    "Wide \U0001f600 and e\u0301, “quoted” — no\u00a0break\n"
    "and\ta second paragraph that is long enough to be wrapped once or twice",
    "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd, hello\nthen left to right",
    "fi ffi office waffle AVAVA To. Ty. f) (f ﻻ",
    "",
    "x" * 300,
]


def cell_image(view, row):
    """Return the inside of the corrected cell, without the frame of a focused row."""
    top, height = view.rowViewportPosition(row), view.rowHeight(row)
    left, width = view.columnViewportPosition(2), view.columnWidth(2)
    rect = QRect(left + 2, top + 2, width - 5, height - 5)
    return view.viewport().grab(rect).toImage()


@pytest.mark.parametrize("text", HARD)
@pytest.mark.parametrize("size", [15, 22])
def test_painted_and_edited_text_match_pixel_for_pixel(opened, theme, text, size):
    theme.text_size = size
    view, document = opened("one", text, "three", size=(1100, 3000))
    turn_id = document.order[1]
    painted = cell_image(view, 1)
    view.go_to(turn_id, 0, focus=False)
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert view.turn_id == turn_id
    assert cell_image(view, 1) == painted
    assert view.editor.isVisible()


def test_marks_match_too(document_with_marks):
    view, document = document_with_marks
    turn_id = document.order[1]
    painted = cell_image(view, 1)
    view.go_to(turn_id, 0, focus=False)
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert cell_image(view, 1) == painted


@pytest.fixture
def document_with_marks(opened):
    view, document = opened("one", LONG, "three")
    turn_id = document.order[1]
    document.replace(turn_id, 7, 13, "some of the towns", "x")
    flags = [
        flag(turn_id, 40, "country", Category.SPELLING),
        flag(turn_id, 44, "try we have", Category.MEANING),
        flag(turn_id, 100, "x" * 60, Category.CASING),
    ]
    put_flags(document, turn_id, flags)
    return view, document


def colours(view, rect):
    image = view.viewport().grab(rect).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_changed_words_are_tinted_on_both_sides(document_with_marks, theme):
    view, _ = document_with_marks
    row = QRect(0, view.rowViewportPosition(1), view.viewport().width(), view.rowHeight(1))
    left = QRect(92, row.top(), view.columnWidth(1), row.height())
    right = QRect(view.columnViewportPosition(2), row.top(), view.columnWidth(2), row.height())
    assert theme.colour(Role.DEL_TINT).name() in colours(view, left)
    assert theme.colour(Role.DEL_LINE).name() in colours(view, left)
    assert theme.colour(Role.INS_TINT).name() in colours(view, right)
    assert theme.colour(Role.INS_TINT).name() not in colours(view, left)


def test_the_active_flag_is_tinted_and_no_other(document_with_marks, theme):
    view, document = document_with_marks
    first = document.flags(document.order[1])[0]
    tint = theme.colour(Role.ACTIVE_TINT).name()
    rect = view.rects_of(document.order[1], first.finding.start, first.finding.end)[0]
    assert tint not in colours(view, rect)
    view.set_active(first)
    assert tint in colours(view, rect)
    view.go_to(document.order[1], 0)
    assert tint in colours(view, view.rects_of(document.order[1], first.finding.start, first.finding.end)[0])
    view.set_active(None)
    assert tint not in colours(view, view.rects_of(document.order[1], first.finding.start, first.finding.end)[0])


def test_nothing_is_flagged_under_a_word_being_typed(opened):
    view, document = opened("some regime here")
    turn_id = document.order[0]
    view.go_to(turn_id, 11)
    put_flags(document, turn_id, [flag(turn_id, 5, "regime"), flag(turn_id, 12, "here")])
    assert len(view.editor.marks.underlined) == 2
    type_in("s")
    put_flags(document, turn_id, [flag(turn_id, 5, "regimes"), flag(turn_id, 13, "here")])
    assert [(line.start, line.end) for line in view.editor.marks.underlined] == [(13, 17)]
    type_in(" ")
    press(Qt.Key.Key_Left, times=3)
    put_flags(document, turn_id, [flag(turn_id, 5, "regimes"), flag(turn_id, 14, "here")])
    assert len(view.editor.marks.underlined) == 2


def test_tints_follow_typing_and_the_difference_is_found_in_a_pause(opened, qtbot):
    view, document = opened("all of some regime here")
    turn_id = document.order[0]
    document.replace(turn_id, 12, 18, "state", "x")
    assert list(view.editor.marks.changed) == [(12, 17)]
    type_in("So ")
    assert list(view.editor.marks.changed) == [(15, 20)]
    qtbot.waitUntil(lambda: list(view.editor.marks.changed) == [(0, 2), (15, 20)])


def test_the_frame_of_the_focused_row_shifts_nothing(opened):
    view, document = opened("one", LONG, "three")
    before = [view.rects_of(turn_id, 0, 3) for turn_id in document.order]
    view.go_to(document.order[1], 0)
    assert [view.rects_of(turn_id, 0, 3) for turn_id in document.order] == before


def test_a_narrow_window_puts_the_original_above(opened):
    view, document = opened("one", LONG, "three", size=(800, 700))
    assert view.isColumnHidden(1)
    rect = view.rects_of(document.order[1], 0, 2)[0]
    assert rect.top() - view.rowViewportPosition(1) > 15 + 2 * 23
    view.resize(1200, 700)
    assert not view.isColumnHidden(1)
    assert view.rects_of(document.order[1], 0, 2)[0].top() - view.rowViewportPosition(1) == 15


def test_originals_can_be_hidden_and_shown(opened, theme):
    view, document = opened("one", LONG)
    theme.reading = Reading(hides_originals=True)
    assert view.isColumnHidden(1)
    assert view.rects_of(document.order[1], 0, 2)[0].left() == 92 + 20
    theme.reading = Reading()
    assert not view.isColumnHidden(1)


@pytest.mark.parametrize("hidden", [False, True])
def test_lines_can_be_kept_short(opened, theme, hidden):
    view, document = opened("one", LONG, size=(1440, 700))
    theme.reading = Reading(LineLength.SHORT, hides_originals=hidden)
    lines = view.rects_of(document.order[1], 0, len(document.turn(document.order[1]).text))
    assert max(line.width() for line in lines) <= theme.longest_line
    assert len(lines) > 1


def test_short_lines_stand_in_the_middle_where_originals_are_hidden(opened, theme):
    view, document = opened("one", LONG, size=(1440, 700))
    theme.reading = Reading(LineLength.MEDIUM, hides_originals=True)
    line = view.rects_of(document.order[1], 0, 1)[0]
    room = view.viewport().width() - 92 - theme.longest_line
    assert line.left() - 92 == pytest.approx(room / 2, abs=1)


def test_short_lines_match_pixel_for_pixel_when_they_are_edited(opened, theme):
    view, document = opened("one", LONG, "three", size=(1440, 900))
    theme.reading = Reading(LineLength.MEDIUM, hides_originals=True)
    cell = arranged(view.viewport().width(), hidden=True, longest=theme.longest_line)
    left = cell.cells(0, 0, 0).corrected.left() + 3
    rect = QRect(left, view.rowViewportPosition(1) + 3, theme.longest_line, view.rowHeight(1) - 6)
    painted = view.viewport().grab(rect).toImage()
    view.go_to(document.order[1], 0, focus=False)
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert view.viewport().grab(rect).toImage() == painted


@pytest.mark.parametrize("row", [1, 2])
def test_marks_can_be_hidden_in_painted_and_in_edited_text(opened, theme, row):
    view, document = opened("one", LONG, LONG)
    view.go_to(document.order[1], 0, focus=False)
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    unmarked = cell_image(view, row)
    turn_id = document.order[row]
    put_flags(document, turn_id, [flag(turn_id, 0, LONG[:5])])
    assert cell_image(view, row) != unmarked
    theme.reading = Reading(hides_marks=True)
    assert cell_image(view, row) == unmarked


def test_the_turn_with_the_caret_can_stand_out(opened, theme):
    view, document = opened(LONG, LONG, "three")
    view.go_to(document.order[0], 0, focus=False)
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    focused, other = cell_image(view, 0), cell_image(view, 1)
    theme.reading = Reading(dims_others=True)
    assert cell_image(view, 0) == focused
    assert cell_image(view, 1) != other


@pytest.mark.parametrize(("width", "placement"), [(871, Placement.ABOVE), (872, Placement.BESIDE)])
def test_texts_stand_beside_each_other_from_780_pixels_on(width, placement):
    assert arranged(width, hidden=False).placement is placement


def test_zooming_makes_lines_higher_and_keeps_the_row_at_the_top(opened, theme):
    view, document = opened(*[LONG] * 50)
    view.verticalScrollBar().setValue(1000)
    top = view.rowAt(0)
    view.zoom(4)
    assert theme.text_size == 19
    assert view.rowAt(0) == top
    assert view.rects_of(document.order[top + 1], 0, 1)[0].height() == theme.line_height
    view.go_to(document.order[top + 1], 0)
    assert view.editor.font().pixelSize() == 19


def test_the_scheme_reaches_every_part(opened, theme):
    view, _ = opened("one", LONG)
    view.resize(1100, 400)
    theme.scheme = Scheme.DARK
    view.grab(QRect(QPoint(0, 0), QSize(10, 10)))
    light = {"#ffffff", "#faf9f6", "#f6f5f2", "#eff2f7"}
    assert not light & colours(view, view.viewport().rect())


def test_status_and_number_are_in_the_gutter(opened, theme):
    view, document = opened("one", "two")
    gutter = QRect(0, view.rowViewportPosition(1), 92, view.rowHeight(1))
    confirmed = theme.colour(Role.CONFIRMED).name()
    assert confirmed not in colours(view, gutter)
    document.set_status(document.order[1], Status.APPROVED)
    assert confirmed in colours(view, gutter)


def test_editing_a_confirmed_turn_shows_it_as_a_draft(opened, theme):
    view, document = opened("one", "two")
    document.set_status(document.order[0], Status.CONFIRMED)
    gutter = QRect(0, 0, 92, view.rowHeight(0))
    assert theme.colour(Role.CONFIRMED).name() in colours(view, gutter)
    type_in("x")
    QApplication.processEvents()
    assert theme.colour(Role.CONFIRMED).name() not in colours(view, gutter)


def test_questions_are_bold_in_the_editor_too(opened):
    view, _ = opened("one", "two")
    assert view.editor.font().weight() >= QFont.Weight.DemiBold
    view.next_turn()
    assert view.editor.font().weight() == QFont.Weight.Normal


@pytest.mark.parametrize("texts", [("one", LONG, "three", LONG), (LONG * 4, LONG, LONG, LONG)])
def test_what_is_on_the_screen_is_what_would_be_painted_anew(opened, texts):
    """Rows under one that grows or shrinks are moved on the screen, not painted again."""
    view, document = opened(*texts)
    view.go_to(document.order[1], 0)
    QApplication.processEvents()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Backspace):
        press(key)
        QApplication.processEvents()
        assert on_screen(view) == view.grab().toImage()


@pytest.mark.parametrize("step", [-90, 90, -650, 650])
def test_scrolling_leaves_nothing_behind(opened, step):
    view, _ = opened(*[LONG * (1 + number * 7 % 3) for number in range(80)])
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()
    for _ in range(8):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + step)
        QApplication.processEvents()
        assert on_screen(view) == view.grab().toImage()


def on_screen(view):
    image = view.screen().grabWindow(view.winId()).toImage()
    assert image.size() == view.size()
    return image.convertToFormat(QImage.Format.Format_RGB32)


def test_a_tint_ends_with_a_line_4_px_under_the_baseline_and_stands_out_by_one(document_with_marks, theme):
    view, document = document_with_marks
    (word,) = view.rects_of(document.order[1], 7, 24)
    image = view.viewport().grab(word.adjusted(-6, 0, 6, 0)).toImage()
    line, tint = theme.colour(Role.INS_LINE), theme.colour(Role.INS_TINT)
    rows = {y for y in range(image.height()) if image.pixelColor(image.width() // 2, y) == line}
    assert rows == {22}
    columns = [x for x in range(image.width()) if image.pixelColor(x, 22) == line]
    assert columns[0] in {4, 5}
    assert image.pixelColor(columns[0], 4) == tint
    assert image.pixelColor(columns[0], 3) != tint


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_selected_words_of_an_original_can_be_read_as_well_as_those_of_a_correction(opened, theme, scheme):
    theme.scheme = scheme
    view, _ = opened("one", LONG)
    view.read_original()
    reader = QApplication.focusWidget()
    assert reader is not view.editor
    assert reader.palette().highlightedText().color() == theme.colour(Role.TEXT)
