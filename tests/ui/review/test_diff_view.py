# SPDX-License-Identifier: GPL-3.0-or-later
"""The difference of revisions in the window, with real keys on real project files."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.projects import open_session
from app.transcript import operations
from app.transcript.undo import Cause, CauseKind
from ui.document import Document
from ui.review.columns import CHANGES_WIDTH, LEAST_CHANGES
from ui.review.diff_view import DiffView
from ui.review.difference import SUGGESTED, Comparison, UnchangedTurns
from ui.review.layouts import FOLD_HEIGHT, LEAST_HEIGHT
from ui.theme.roles import Role

PATIENCE = 30_000
SPEAKS = Qt.ItemDataRole.AccessibleTextRole
LONG = " ".join(f"Sentence number {number} says that nobody fears the Regime." for number in range(60))


@pytest.fixture
def long_document(tmp_path, background, qtbot):
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"Who fears it, the {number}th?\n\n{LONG}" for number in range(15)), encoding="utf-8")
    document = Document(open_session(path, write=True), background)
    yield document
    closed = []
    document.close(lambda: closed.append(True), closed.append)
    qtbot.waitUntil(lambda: bool(closed), timeout=PATIENCE)


def view_of(document, background, theme, qtbot):
    view = DiffView(document, background, theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    return view


@pytest.fixture
def view(document, background, theme, qtbot):
    return view_of(document, background, theme, qtbot)


def edit(document, old, new, cause=None, turn=None):
    found = document.turn(turn) if turn else next(turn for turn in document.transcript.turns if old in turn.text)
    at = found.text.index(old)
    document.perform(
        lambda: operations.replace_text(document.transcript, found.id, at, at + len(old), new), "edit", cause
    )


@pytest.fixture
def shown(view, document, qtbot):
    """Three changes: one in the first turn by a rule, two in the last."""
    edit(document, "the Regime", "the regime", Cause(CauseKind.FINDING, "stray-capital", "x"))
    edit(document, "Nobody", "No one")
    edit(document, "Power", "power")
    view.show()
    qtbot.waitUntil(lambda: view.model.difference.changes == 3 and view.table.isVisible(), timeout=PATIENCE)
    view.table.setFocus()
    return view


def focused(view):
    return view.table.focused.number if view.table.focused else None


def labels(view):
    return view.header._changes.text(), view.header._added.text(), view.header._deleted.text()


def test_rows_say_what_changed_and_counts_stand_above(shown):
    rows = [shown.model.index(row, 1).data(SPEAKS) for row in range(shown.model.rowCount())]
    assert rows == [
        "Turn 1, Interviewer, 1 change. Change 1, Regime replaced by regime",
        "Turns 2 to 3: no changes",
        "Turn 4, Answer, 2 changes. Change 2, Nobody replaced by No one. Change 3, Power replaced by power",
    ]
    assert labels(shown) == ("3 changes", "+4 words", "−3 words")


def test_steps_go_from_change_to_change_and_stop_at_the_ends(shown):
    seen = []
    for step in [shown.next_change] * 4 + [shown.previous_change] * 3:
        step()
        seen.append(focused(shown))
    assert seen == [1, 2, 3, 3, 2, 1, 1]


def test_arrows_home_and_end_go_from_change_to_change(shown):
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(shown.table, key)
        seen.append(focused(shown))
    assert seen == [1, 2, 1, 3, 1]


def test_the_line_below_names_the_change_and_why_it_was_made(shown):
    shown.next_change()
    assert shown.bar._place.text() == "Change 1 of 3"
    assert "Regime" in shown.bar._what.text()
    assert shown.bar._why.text().startswith("Rule stray-capital. You, ")
    shown.next_change()
    assert shown.bar._why.text().startswith("Typed. You, ")


def test_the_buttons_below_step_too(shown):
    QTest.mouseClick(shown.bar._on, Qt.MouseButton.LeftButton)
    QTest.mouseClick(shown.bar._on, Qt.MouseButton.LeftButton)
    QTest.mouseClick(shown.bar._back, Qt.MouseButton.LeftButton)
    assert focused(shown) == 1


def test_a_click_on_changed_words_gives_them_the_focus(shown):
    change = shown.model.difference.change(3)
    at = shown.table.rects_of(change)[0].center()
    QTest.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert focused(shown) == 3


def test_enter_asks_for_the_place_in_the_editor(shown, document, qtbot):
    shown.table.go_to(3)
    with qtbot.waitSignal(shown.place_chosen) as asked:
        QTest.keyClick(shown.table, Qt.Key.Key_Return)
    turn = document.transcript.turns[3]
    assert asked.args == [turn.id, turn.text.index("power")]


def test_deletions_are_struck_and_insertions_underlined_on_their_tints(shown, theme):
    image = shown.table.viewport().grab().toImage()
    for number, role in ((2, Role.DEL_TINT), (2, Role.INS_TINT)):
        (rect,) = shown.table.rects_of(shown.model.difference.change(number))
        colours = {image.pixelColor(x, y).name() for x in range(rect.left(), rect.right()) for y in (rect.top() + 3,)}
        assert theme.colour(role).name() in colours


def test_a_fold_is_38_pixels_high_and_a_turn_at_least_67(shown):
    heights = [shown.table.rowHeight(row) for row in range(shown.model.rowCount())]
    folds = [isinstance(row, UnchangedTurns) for row in shown.model.difference.rows]
    assert [height == FOLD_HEIGHT for height in heights] == folds
    assert all(height >= LEAST_HEIGHT for height, fold in zip(heights, folds, strict=True) if not fold)


def test_an_edit_is_compared_again_and_the_focus_stays(shown, document, qtbot):
    shown.table.go_to(2)
    edit(document, "state", "country")
    qtbot.waitUntil(lambda: shown.model.difference.changes == 4, timeout=PATIENCE)
    assert focused(shown) == 2


def test_two_revisions_can_be_chosen_by_keys(shown, document, qtbot):
    document.session.save_revision("First pass").result()
    qtbot.waitUntil(lambda: shown.header._to.count() == 3, timeout=PATIENCE)
    edit(document, "state", "country")
    box = shown.header._to
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown._shown == Comparison(1, 2) and shown._task is None, timeout=PATIENCE)
    assert shown.model.difference.changes == 3
    assert shown.header._to.currentText().startswith("First pass, ")
    assert shown.header._from.currentText().startswith("Machine translation, ")


def test_the_same_state_twice_differs_in_nothing(shown, qtbot):
    shown.show_difference(1, 1)
    qtbot.waitUntil(lambda: "Nothing differs" in shown._message.text(), timeout=PATIENCE)
    assert shown._stack.currentWidget() is shown._message


def test_what_is_suggested_can_be_compared_once_there_is_any(shown, document, qtbot):
    def offered(box):
        return [box.itemText(row) for row in range(box.count())]

    assert "With suggestions" not in offered(shown.header._to)
    document.suggestions.mode = True
    turn = document.transcript.turns[1]
    document.replace(turn.id, 0, 0, "Well, ", "type")
    assert offered(shown.header._to)[:2] == ["With suggestions", "Working copy"]
    assert offered(shown.header._from)[0] == "Working copy"
    box = shown.header._to
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: shown._shown == Comparison(1, SUGGESTED) and shown._task is None, timeout=PATIENCE)
    assert shown.model.difference.changes == 4
    shown.show_difference(None, SUGGESTED)
    qtbot.waitUntil(lambda: shown._shown == Comparison(None, SUGGESTED) and shown._task is None, timeout=PATIENCE)
    assert shown.model.difference.changes == 1
    document.replace(turn.id, len(turn.text), len(turn.text), " Or so.", "type")
    qtbot.waitUntil(lambda: shown.model.difference.changes == 2, timeout=PATIENCE)


def test_a_revision_that_is_not_there_is_said_in_a_sentence(shown, qtbot):
    shown.show_difference(1, 99)
    qtbot.waitUntil(lambda: "no revision 99" in shown._message.text(), timeout=PATIENCE)
    assert labels(shown) == ("", "", "")


def test_a_text_without_a_project_says_so_and_follows_its_first_change(view, document, qtbot):
    view.show()
    assert "No history yet" in view._message.text()
    edit(document, "Nobody", "No one")
    qtbot.waitUntil(lambda: view.model.difference.changes == 1, timeout=PATIENCE)
    assert view._stack.currentWidget() is not view._message


def test_nothing_is_compared_while_the_view_is_hidden(view, document):
    edit(document, "Nobody", "No one")
    view.show_difference(1)
    assert view._task is None


def test_what_is_gone_to_comes_into_view_in_a_long_text(long_document, background, theme, qtbot):
    for turn in long_document.transcript.turns[1::2]:
        for number in (0, 30, 59):
            edit(long_document, f"number {number} says", f"no. {number} tells", turn=turn.id)
    view = view_of(long_document, background, theme, qtbot)
    view.show()
    qtbot.waitUntil(lambda: view.model.difference.changes == 45, timeout=PATIENCE)
    view.table.setFocus()
    for number in range(1, 46):
        view.next_change()
        assert focused(view) == number
        rects = view.table.rects_of(view.table.focused)
        assert view.table.viewport().rect().contains(rects[0].united(rects[-1]))


def test_scrolling_up_does_not_move_what_is_in_the_middle(long_document, background, theme, qtbot):
    for turn in long_document.transcript.turns[1::2]:
        edit(long_document, "number 30 says", "no. 30 tells", turn=turn.id)
    view = view_of(long_document, background, theme, qtbot)
    view.show()
    qtbot.waitUntil(lambda: view.model.difference.changes == 15, timeout=PATIENCE)
    table = view.table
    table.go_to(15)
    bar = table.verticalScrollBar()
    while bar.value() > 0:
        middle = table.rowAt(table.viewport().height() // 2)
        before = table.rowViewportPosition(middle)
        step = min(40, bar.value())
        bar.setValue(bar.value() - step)
        assert table.rowViewportPosition(middle) == before + step


def test_only_rows_that_were_seen_are_laid_out(long_document, background, theme, qtbot):
    for turn in long_document.transcript.turns[1::2]:
        edit(long_document, "number 30 says", "no. 30 tells", turn=turn.id)
    view = view_of(long_document, background, theme, qtbot)
    view.show()
    qtbot.waitUntil(lambda: view.model.difference.changes == 15, timeout=PATIENCE)
    assert 0 < len(view.table._layouts._kept) < 6


def test_larger_text_makes_rows_higher(shown, theme):
    shown.resize(400, 600)
    before = shown.table.rowHeight(2)
    theme.text_size = 22
    assert shown.table.rowHeight(2) > before


# The list of changes


def test_each_change_is_listed_beside_its_turn_and_framed_in_both_places(shown, theme):
    shown.resize(1116, 600)
    assert shown.table.columns.changes == CHANGES_WIDTH
    shown.table.go_to(3)
    change = shown.table.focused
    image = shown.table.viewport().grab().toImage()
    accent = theme.colour(Role.ACCENT).name()
    listed = shown.table.listed_at(change)
    assert (listed.height(), shown.table.button_of(change).size().toTuple()) == (24, (60, 22))
    words = shown.table.rects_of(change)[0].adjusted(-3, -3, 3, 3)
    for rect in (listed, words):
        colours = {
            image.pixelColor(x, y).name() for x in (rect.center().x(),) for y in range(rect.top(), rect.bottom())
        }
        assert accent in colours


def test_a_narrow_view_has_no_list_and_a_wide_one_has(shown):
    shown.resize(600, 600)
    assert shown.table.columns.changes == 0
    assert shown.table.listed_at(shown.model.difference.change(1)).isNull()
    assert shown.bar._what.isVisible()
    shown.resize(900, 600)
    assert not shown.bar._what.isVisible()
    assert LEAST_CHANGES <= shown.table.columns.changes < CHANGES_WIDTH


def test_a_click_on_a_button_asks_to_take_that_change_back(shown, qtbot):
    shown.table.offer_reverting(True)
    at = shown.table.button_of(shown.model.difference.change(2)).center()
    with qtbot.waitSignal(shown.table.revert_asked) as asked:
        QTest.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args == [2]
    assert focused(shown) is None


def test_what_cannot_be_taken_back_has_no_button(shown):
    shown.table.offer_reverting(False)
    at = shown.table.button_of(shown.model.difference.change(2)).center()
    asked = []
    shown.table.revert_asked.connect(asked.append)
    QTest.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (asked, focused(shown)) == ([], 2)


def test_changes_are_chosen_by_keys(shown):
    chosen = []
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    none = Qt.KeyboardModifier.NoModifier
    for key, modifier in (
        (Qt.Key.Key_Down, none),
        (Qt.Key.Key_Space, none),
        (Qt.Key.Key_Down, shift),
        (Qt.Key.Key_A, control),
        (Qt.Key.Key_Space, none),
        (Qt.Key.Key_Escape, none),
    ):
        QTest.keyClick(shown.table, key, modifier)
        chosen.append(sorted(shown.table.chosen))
    assert chosen == [[], [1], [1, 2], [1, 2, 3], [1, 3], []]


def test_changes_are_chosen_with_the_mouse_too(shown):
    for number, modifier in ((1, Qt.KeyboardModifier.NoModifier), (3, Qt.KeyboardModifier.ShiftModifier)):
        at = shown.table.rects_of(shown.model.difference.change(number))[0].center()
        QTest.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, modifier, at)
    assert sorted(shown.table.chosen) == [1, 2, 3]
    at = shown.table.rects_of(shown.model.difference.change(2))[0].center()
    QTest.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    assert sorted(shown.table.chosen) == [1, 3]


# Arrangements


def test_side_by_side_the_old_words_stand_at_the_left_and_the_new_at_the_right(shown):
    shown.show_side_by_side(True)
    old, new = shown.table.rects_of(shown.model.difference.change(2))
    assert old.right() < 92 + shown.table.columns.text <= new.left()
    assert old.top() == new.top()
    shown.show_side_by_side(False)
    assert len(shown.table.rects_of(shown.model.difference.change(2))) == 1


def test_all_turns_can_be_shown_and_what_was_at_the_top_stays_there(shown, qtbot):
    shown.show_all_turns(True)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 4, timeout=PATIENCE)
    assert shown.model.difference.changes == 3
    shown.show_all_turns(False)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 3, timeout=PATIENCE)


def test_the_boxes_below_can_be_ticked_with_the_mouse_and_the_space_bar(shown, qtbot):
    QTest.mouseClick(shown.bar._beside, Qt.MouseButton.LeftButton)
    assert shown.is_side_by_side
    QTest.keyClick(shown.bar._beside, Qt.Key.Key_Space)
    assert not shown.is_side_by_side
    QTest.mouseClick(shown.bar._all_turns, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 4, timeout=PATIENCE)
    QTest.mouseClick(shown.bar._all_turns, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 3, timeout=PATIENCE)


def test_the_change_in_focus_stays_in_view_side_by_side_and_in_another_width(long_document, background, theme, qtbot):
    view = view_of(long_document, background, theme, qtbot)
    for turn in long_document.order[1::2]:
        edit(long_document, "number 40 says that nobody fears", "number 40 says that no one fears", turn=turn)
    view.show()
    qtbot.waitUntil(lambda: view.model.difference.changes == 15 and view.table.isVisible(), timeout=PATIENCE)

    def is_in_view():
        rects = view.table.rects_of(view.table.focused)
        return bool(rects) and all(view.table.viewport().rect().contains(rect) for rect in rects)

    view.table.go_to(9)
    assert is_in_view()
    view.show_side_by_side(True)
    assert is_in_view()
    view.resize(700, 600)
    qtbot.waitUntil(is_in_view, timeout=PATIENCE)
    view.show_side_by_side(False)
    assert is_in_view()


def test_what_was_scrolled_away_from_does_not_come_back_into_view_by_itself(long_document, background, theme, qtbot):
    view = view_of(long_document, background, theme, qtbot)
    for turn in long_document.order[1::2]:
        edit(long_document, "number 40 says", "number 40 tells", turn=turn)
    view.show()
    qtbot.waitUntil(lambda: view.model.difference.changes == 15 and view.table.isVisible(), timeout=PATIENCE)
    view.table.go_to(12)
    view.table.verticalScrollBar().setValue(0)
    view.show_side_by_side(True)
    assert view.table.top_place()[0] == 1


def test_a_double_click_on_what_is_folded_shows_all_turns(shown, qtbot):
    at = shown.table.visualRect(shown.model.index(1, 1)).center()
    QTest.mouseDClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 4, timeout=PATIENCE)
