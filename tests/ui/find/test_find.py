# SPDX-License-Identifier: GPL-3.0-or-later
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.searching.expressions import Expressions
from ui.pair_view.layouts import Side
from ui.replacements.replacement_dialog import ReplacementDialog
from ui.theme.roles import Role

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PATIENCE = 60_000


def spans(table, turn, side):
    return list(table.find._marked.spans(turn, side))


def dialog_of(table):
    found = []

    def is_there():
        found[:] = [one for one in table.window.findChildren(ReplacementDialog) if one.isVisible()]
        return bool(found) and found[0].model.rowCount() > 0

    table.qtbot.waitUntil(is_there, timeout=PATIENCE)
    return found[0]


def test_typing_a_term_counts_it_and_shows_the_first_place_from_the_caret(table):
    table.view.go_to(table.document.order[2], 0)
    table.find.find()
    table.write("regime")
    table.settle()
    assert table.count == "3 of 4"
    assert spans(table, table.document.order[3], Side.ORIGINAL) == [(17, 23)]
    assert spans(table, table.document.order[3], Side.CORRECTED) == [(17, 23)]
    assert table.bar.term.hasFocus()


def test_enter_and_shift_enter_walk_and_wrap_with_a_notice(table):
    table.find.find()
    table.look_for("regime")
    assert table.count == "2 of 4"
    for expected in ("3 of 4", "4 of 4", "1 of 4"):
        assert not table.said
        table.press(Key.Key_Return)
        assert table.count == expected
    assert table.said == ["Went on from the start."]
    table.press(Key.Key_Return, SHIFT)
    assert table.count == "4 of 4"
    assert table.said[-1] == "Went on from the end."
    assert table.selected == (table.document.order[3], "Regime")


def test_escape_gives_the_keyboard_to_the_text_at_the_place(table):
    table.find.find()
    table.look_for("power")
    table.find.bar.options.where.setCurrentIndex(1)
    table.settle()
    table.press(Key.Key_Escape)
    assert not table.bar.isVisible()
    assert table.view.editor.hasFocus()
    assert table.selected == (table.document.order[3], "Power")
    assert spans(table, table.document.order[3], Side.CORRECTED) == []


def test_escape_at_an_original_gives_the_keyboard_to_the_original(table):
    table.find.find()
    table.bar.options.where.setCurrentIndex(2)
    table.look_for("power")
    assert table.count == "1 of 1"
    table.press(Key.Key_Escape)
    reader = table.view._seat._reader
    assert reader.hasFocus()
    assert reader.selection == (31, 36)


def test_the_walk_goes_on_from_a_caret_that_was_moved(table):
    table.find.find()
    table.bar.options.where.setCurrentIndex(1)
    table.look_for("the")
    first = table.selected
    table.view.go_to(table.document.order[3], 0)
    table.find.next()
    assert table.selected[0] == table.document.order[3]
    assert table.selected != first


def test_a_short_selection_is_the_term_and_a_turn_a_place_to_look_through(table):
    turn = table.document.order[3]
    table.view.go_to(turn, 17, 23)
    table.find.find()
    table.settle()
    assert table.bar.term.text() == "Regime"
    table.press(Key.Key_Escape)
    text = table.document.turn(turn).text
    table.document.replace(turn, len(text), len(text), " " + text * 3, "more")
    table.view.go_to(turn, 0, len(text) * 3)
    table.find.find()
    table.settle()
    assert table.bar.options.in_selection.isChecked()
    assert table.bar.term.text() == "Regime"
    assert table.count.endswith(", in the selection")
    assert table.find.finder.places.count == 3


def test_selected_turns_are_looked_through_alone(table):
    table.find.find()
    table.look_for("the")
    everywhere = table.find.finder.places.count
    table.view.selectRow(2)
    table.bar.options.in_selection.setChecked(True)
    table.settle()
    assert table.find.finder.places.count == 2 < everywhere
    table.bar.options.in_selection.setChecked(False)
    table.settle()
    assert table.find.finder.places.count == everywhere


def test_without_a_selection_there_is_nothing_to_look_through(table):
    table.find.find()
    table.bar.options.in_selection.setChecked(True)
    assert not table.bar.options.in_selection.isChecked()
    assert "Select some text" in table.said[0]


def test_hits_follow_what_is_typed(table):
    table.find.find()
    table.bar.options.where.setCurrentIndex(1)
    table.look_for("regime")
    table.press(Key.Key_Escape)
    table.view.go_to(table.document.order[3], 0)
    table.find.find()
    table.settle()
    table.view.editor.setFocus()
    table.view.go_to(table.document.order[3], 0)
    table.write("Regime, ")
    assert spans(table, table.document.order[3], Side.CORRECTED) == [(0, 6), (25, 31)]
    assert list(table.view.editor.marks.found) == [(0, 6), (25, 31)]
    table.document.undo()
    assert table.find.finder.places.in_corrections == 2


def test_replacing_one_goes_on_to_the_next_and_leaves_originals(table):
    table.find.replace()
    table.look_for("regime")
    table.bar.replacement.setFocus()
    table.write("state")
    table.bar.options.keep_case.setChecked(True)
    table.settle()
    table.view.go_to(table.document.order[0], 0, focus=False)
    table.press(Key.Key_Return)
    table.press(Key.Key_Return)
    assert table.texts()[0] == "How do you assess the State?"
    assert table.selected == (table.document.order[3], "Regime")
    table.press(Key.Key_Return)
    assert table.texts()[3] == "Nobody fears the State or the Power of the state."
    assert table.document.original_text(table.document.order[3]).startswith("Nobody fears the Regime")
    assert table.document.undo_label == "replace 1 place"


def test_replacing_all_shows_what_it_comes_to_and_is_one_step(table):
    before = table.texts()
    table.find.replace()
    table.look_for("regime")
    table.bar.replacement.setFocus()
    table.write("government")
    table.press(Key.Key_Return, CONTROL)
    dialog = dialog_of(table)
    assert dialog.model.rowCount() == 2
    table.qtbot.keyClick(dialog.list, Key.Key_Space)
    assert dialog.model.ticked_count == 1
    table.qtbot.keyClick(dialog.list, Key.Key_A, CONTROL)
    assert dialog.model.ticked_count == 2
    table.qtbot.keyClick(dialog, Key.Key_Return)
    table.qtbot.waitUntil(lambda: table.texts() != before, timeout=PATIENCE)
    assert table.texts()[0] == "How do you assess the government?"
    assert table.said == ["2 places replaced."]
    assert table.document.undo_label == "replace 2 places"
    table.document.undo()
    assert table.texts() == before


def test_an_unticked_place_stays(table):
    table.find.replace()
    table.look_for("regime")
    table.find.replace_all()
    dialog = dialog_of(table)
    dialog.model.toggle(0)
    dialog.replace.click()
    table.qtbot.waitUntil(lambda: "Nobody fears the  or" in table.texts()[3], timeout=PATIENCE)
    assert "Regime" in table.texts()[0]


def test_groups_of_an_expression_are_replaced(table):
    table.find.replace()
    table.bar.options.expression.setChecked(True)
    table.look_for(r"(\w+) of the (\w+)")
    table.bar.replacement.setText(r"\2’s \1")
    table.find.replace_all()
    dialog_of(table).replace.click()
    table.qtbot.waitUntil(lambda: "or the state’s Power." in table.texts()[3], timeout=PATIENCE)


def test_a_wrong_expression_is_said_and_the_next_one_works(table):
    table.find.find()
    table.bar.options.expression.setChecked(True)
    table.look_for("(a")
    assert table.count.startswith("The expression makes no sense at character 1")
    table.look_for("Re.ime")
    assert table.find.finder.places.count == 4


def test_a_hostile_expression_leaves_the_window_free(table, qtbot):
    table.find.finder._engine = Expressions(seconds=1)
    turn = table.document.order[0]
    table.document.replace(turn, 0, 0, "a" * 40 + "!", "typing")
    table.find.find()
    table.bar.options.expression.setChecked(True)
    table.bar.term.setText("(a+)+$")
    longest, last = 0.0, time.monotonic()
    while not table.find.finder.error:
        qtbot.wait(5)
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    assert "takes too long" in table.count
    assert longest < 0.9
    assert table.find.finder._engine.pid is None


def test_the_latest_terms_come_back_with_up(table):
    table.find.find()
    for term in ("regime", "power"):
        table.look_for(term)
        table.press(Key.Key_Return)
    table.bar.term.clear()
    table.press(Key.Key_Up)
    assert table.bar.term.text() == "power"
    table.press(Key.Key_Up)
    assert table.bar.term.text() == "regime"
    table.press(Key.Key_Down)
    assert table.bar.term.text() == "power"


def test_f3_with_the_bar_closed_takes_the_latest_term(table):
    table.find.find()
    table.look_for("regime")
    table.press(Key.Key_Return)
    table.press(Key.Key_Escape)
    table.view.editor.select(0)
    table.find.next()
    table.settle()
    assert table.bar.isVisible()
    assert table.bar.term.text() == "regime"
    assert table.find.finder.current is not None


def test_nothing_found_is_said(table):
    table.find.find()
    table.look_for("nowhere")
    assert table.count == "Nothing found"
    assert not table.bar.replace_one.isEnabled()
    table.press(Key.Key_Return)
    assert table.count == "Nothing found"


def test_hidden_originals_are_not_looked_through(table, theme):
    table.find.find()
    table.look_for("regime")
    assert table.find.finder.places.count == 4
    theme.reading = replace(theme.reading, hides_originals=True)
    table.settle()
    assert table.find.finder.places.count == 2
    theme.reading = replace(theme.reading, hides_originals=False)
    table.settle()
    assert table.find.finder.places.count == 4


def test_what_is_found_is_tinted_and_the_place_framed(table, theme):
    table.find.find()
    table.bar.options.where.setCurrentIndex(1)
    table.look_for("the")
    table.bar.term.setFocus()
    picture = table.view.viewport().grab().toImage()
    turn = table.document.order[3]
    place = table.view.rects_of(turn, 13, 16)[0]
    assert picture.pixelColor(place.left() - 1, place.top() + 5) == theme.colour(Role.FOUND_TINT)
    current = table.find.finder.current
    assert current is not None
    framed = table.view.rects_of(current.turn, current.hit.start, current.hit.end)[0]
    assert picture.pixelColor(framed.left() - 2, framed.top() + 8) == theme.colour(Role.FOUND_LINE)


def test_the_process_of_expressions_ends_with_the_search(table):
    table.find.find()
    table.bar.options.expression.setChecked(True)
    table.look_for("re.ime")
    assert table.find.finder._engine.pid
    table.press(Key.Key_Escape)
    table.qtbot.waitUntil(lambda: table.find.finder._engine.pid is None, timeout=PATIENCE)


def test_the_bar_goes_and_comes_with_the_text(table):
    table.find.find()
    table.view.hide()
    assert not table.bar.isVisible()
    table.view.show()
    assert table.bar.isVisible()


@pytest.mark.parametrize("width", [400, 600, 1000, 1600])
def test_nothing_in_the_bar_is_cut_off(table, width):
    table.find.replace()
    table.bar.say("The expression makes no sense at character 1: missing ), unterminated subpattern.", wrong=True)
    table.window.resize(width, 700)
    table.qtbot.wait(1)
    for child in (table.bar.options.keep_case, table.bar.replace_all, table.bar._close, table.bar.count):
        corner = child.mapTo(table.bar, child.rect().bottomRight())
        assert corner.x() <= table.bar.width(), child
        assert child.width() >= min(child.minimumSizeHint().width(), child.sizeHint().width())


def test_nothing_is_marked_any_more_once_the_bar_is_closed(table):
    table.find.find()
    table.look_for("regime")
    assert list(table.view.editor.marks.found)
    table.press(Qt.Key.Key_Escape)
    assert not list(table.view.editor.marks.found)
    assert table.view.editor.marks.current is None
