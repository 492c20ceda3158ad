# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.transcript.annotations import Scope
from tests.ui.flags.conftest import ALL, PATIENCE, check
from ui.flag_groups import FlagGroup
from ui.flags.flag_list import FlagList
from ui.flags.group_button import GroupButton
from ui.flags.navigator import FlagNavigator
from ui.flags.panel import FlagsPanel
from ui.pair_view import PairView

CONTROL = Qt.KeyboardModifier.ControlModifier
NAME = Qt.ItemDataRole.AccessibleTextRole
ROWS = ["Turn 1", *ALL[:1], "Turn 2", *ALL[1:6], "Turn 4", *ALL[6:]]


def listed(bench):
    return bench.panel.findChild(FlagList)


def rows(bench):
    model = listed(bench).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def spoken(bench, row):
    return listed(bench).model().index(row, 0).data(NAME)


def heights(bench):
    return [listed(bench).rowHeight(row) for row in range(listed(bench).model().rowCount())]


def button(bench, text):
    found = {button.text().replace("&", ""): button for button in bench.panel.findChildren(QPushButton)}
    return found.get(text)


def toggle(bench, group):
    found = next(found for found in bench.panel.findChildren(GroupButton) if found.flag_group is group)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def stand_on(bench, row):
    listed(bench).setFocus()
    listed(bench).setCurrentIndex(listed(bench).model().index(row, 0))


def click(bench, row, x):
    place = listed(bench).visualRect(listed(bench).model().index(row, 0)).topLeft() + QPoint(x, 15)
    QTest.mouseClick(listed(bench).viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def visible_words(bench):
    return [label.text() for label in bench.panel.findChildren(QLabel) if label.isVisible()]


def test_flags_are_listed_by_turn(bench):
    assert rows(bench) == ROWS
    assert heights(bench) == [27 if row.startswith("Turn") else 51 for row in ROWS]


def test_rows_have_names_for_screen_readers(bench):
    assert spoken(bench, 0) == "Turn 1, 1 flag"
    assert spoken(bench, 5) == "Meaning, go on the streets, suggestion take to the streets, not ticked"
    stand_on(bench, 5)
    bench.press(listed(bench), Qt.Key.Key_Space)
    assert spoken(bench, 5) == "Meaning, go on the streets, suggestion take to the streets, ticked"


def test_arrows_pass_over_the_headings(bench):
    stand_on(bench, 1)
    bench.press(listed(bench), Qt.Key.Key_Down)
    assert listed(bench).currentIndex().data() == "takes a little bit to"
    bench.press(listed(bench), Qt.Key.Key_Up)
    assert listed(bench).currentIndex().data() == "Regime"


def test_ticked_flags_are_applied_as_one_step_of_undo_and_one_revision(bench, qtbot):
    before = [bench.document.turn(turn).text for turn in (2, 4)]
    for row in (4, 5, 9):
        stand_on(bench, row)
        bench.press(listed(bench), Qt.Key.Key_Space)
    assert button(bench, "Apply 3 ticked").isEnabled()
    with qtbot.waitSignal(bench.document.history_changed, timeout=PATIENCE):
        bench.press(listed(bench), (Qt.Key.Key_Return, CONTROL))
    assert "dictatorial system loses" in bench.document.turn(2).text
    assert "take to the streets" in bench.document.turn(2).text
    assert bench.document.turn(4).text.startswith("Nobody fears the regime")
    assert not button(bench, "Apply ticked").isEnabled()
    bench.document.undo()
    assert [bench.document.turn(turn).text for turn in (2, 4)] == before


def test_ticked_flags_are_ignored_together(bench):
    for row in (1, 10):
        click(bench, row, 20)
    QTest.mouseClick(button(bench, "Ignore 2"), Qt.MouseButton.LeftButton)
    assert rows(bench) == ["Turn 2", *ALL[1:6], "Turn 4", "Regime"]
    assert heights(bench) == [27, *[51] * 5, 27, 51]


def test_control_a_ticks_all_and_then_none(bench):
    stand_on(bench, 1)
    bench.press(listed(bench), (Qt.Key.Key_A, CONTROL))
    assert button(bench, f"Apply {len(ALL)} ticked")
    bench.press(listed(bench), (Qt.Key.Key_A, CONTROL))
    assert button(bench, "Apply ticked")


def test_a_tick_stays_with_its_flag_through_edits_before_it(bench):
    stand_on(bench, 5)
    bench.press(listed(bench), Qt.Key.Key_Space)
    bench.document.take(bench.flag("takes a little bit to"))
    assert spoken(bench, 4).endswith("take to the streets, ticked")
    assert sum(spoken(bench, row).endswith(", ticked") for row in range(len(rows(bench)))) == 1
    assert button(bench, "Apply 1 ticked")


def test_a_tick_goes_with_its_flag(bench):
    click(bench, 5, 20)
    start = bench.flag("go on the streets").finding.start
    bench.document.replace(2, start, start + 2, "went", "change")
    assert button(bench, "Apply ticked")


def test_enter_opens_the_flag_in_the_text(bench):
    stand_on(bench, 5)
    bench.press(listed(bench), Qt.Key.Key_Return)
    assert bench.phrase == "go on the streets"
    assert bench.view is QApplication.focusWidget() or bench.view.isAncestorOf(QApplication.focusWidget())


def test_a_click_shows_the_flag_in_the_text_and_leaves_the_keyboard_in_the_list(bench):
    stand_on(bench, 1)
    click(bench, 5, 100)
    assert bench.phrase == "go on the streets"
    assert listed(bench).hasFocus()
    assert bench.card.isVisible()


def test_the_list_follows_the_active_flag_without_taking_the_keyboard(bench):
    bench.open("System")
    assert listed(bench).currentIndex().data() == "System"
    assert not listed(bench).hasFocus()
    bench.navigator.next()
    assert listed(bench).currentIndex().data() == "go on the streets"


def test_the_filter_shows_some_groups_alone(bench):
    toggle(bench, FlagGroup.CASING)
    assert rows(bench) == ["Turn 1", "Regime", "Turn 2", "System", "Turn 4", "Regime", "Power"]
    toggle(bench, FlagGroup.PUNCTUATION)
    assert rows(bench) == ["Turn 1", "Regime", "Turn 2", "System", "$ 200 billion", "Turn 4", "Regime", "Power"]
    assert heights(bench) == [27 if row.startswith("Turn") else 51 for row in rows(bench)]
    toggle(bench, None)
    assert rows(bench) == ROWS


def test_pressing_the_last_group_again_shows_all(bench):
    toggle(bench, FlagGroup.CASING)
    toggle(bench, FlagGroup.CASING)
    assert rows(bench) == ROWS
    assert bench.panel.findChildren(GroupButton)[0].isChecked()


def test_the_filter_counts_and_is_walked_with_arrows(bench):
    names = [found.accessibleName() for found in bench.panel.findChildren(GroupButton)]
    assert names == [
        "All flags, 8 flags",
        "Meaning, 2 flags",
        "Grammar, 1 flag",
        "Word order, 0 flags",
        "Missing word, 0 flags",
        "Casing, 4 flags",
        "Spelling, 0 flags",
        "Punctuation, 1 flag",
    ]
    first, second = bench.panel.findChildren(GroupButton)[:2]
    first.setFocus()
    bench.press(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    bench.press(second, Qt.Key.Key_Space)
    assert rows(bench) == ["Turn 2", "takes a little bit to", "go on the streets"]


def test_new_flags_in_a_turn_come_into_their_place(bench, qtbot):
    bench.document.replace(3, 0, 0, "Nobody fears the Power. ", "change")
    qtbot.waitUntil(lambda: bool(bench.document.flags(3)), timeout=PATIENCE)
    assert rows(bench) == [*ROWS[:8], "Turn 3", "Power", *ROWS[8:]]
    assert heights(bench) == [27 if row.startswith("Turn") else 51 for row in rows(bench)]


def test_splits_and_merges_leave_the_list_true(bench, qtbot):
    bench.document.split(2, bench.document.turn(2).text.index("He owns"))
    qtbot.waitUntil(lambda: bench.document.flag_count == len(ALL), timeout=PATIENCE)
    assert rows(bench) == [*ROWS[:2], "Turn 2", *ALL[1:4], "Turn 3", *ALL[4:6], "Turn 5", *ALL[6:]]
    bench.document.merge_with_next(2)
    qtbot.waitUntil(lambda: bench.document.flag_count == len(ALL), timeout=PATIENCE)
    assert rows(bench) == ROWS
    bench.document.move(4, 0)
    assert rows(bench)[:3] == ["Turn 1", *ALL[6:]]
    assert heights(bench) == [27 if row.startswith("Turn") else 51 for row in rows(bench)]


def test_flags_that_come_above_leave_the_list_where_it_is(bench, qtbot):
    bench.panel.setFixedHeight(320)
    bar = listed(bench).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(200)
    heading = listed(bench).rowViewportPosition(2)
    bench.document.take(bench.flag("Regime"))
    assert listed(bench).model().index(0, 0).data() == "Turn 2"
    assert listed(bench).rowViewportPosition(0) == heading


def test_the_active_flag_is_the_current_row_when_more_come_before_it_in_its_turn(bench, qtbot):
    """Its row lies then where, until the list has taken the others in, the flags of the next turn stand."""
    bench.document.ignore_all([bench.flag("takes a little bit to"), bench.flag("System")])
    bench.open("to be organize")
    bench.document.undo()
    qtbot.waitUntil(lambda: rows(bench) == ROWS, timeout=PATIENCE)
    assert bench.phrase == listed(bench).currentIndex().data() == "to be organize"
    assert listed(bench).selectionModel().hasSelection()


def test_no_row_is_chosen_by_itself_when_the_one_that_was_current_last_goes(bench):
    bench.open("Regime")
    bench.navigator.close()
    bench.document.take(bench.flag("Regime"))
    assert rows(bench)[0] == "Turn 2"
    assert not listed(bench).selectionModel().hasSelection()


def test_the_current_row_stays_with_its_flag(bench):
    stand_on(bench, 5)
    bench.document.take(bench.flag("takes a little bit to"))
    assert listed(bench).currentIndex().data() == "go on the streets"
    bench.document.take(bench.flag("go on the streets"))
    assert listed(bench).currentIndex().data() == "$ 200 billion"


def test_a_flag_without_a_suggestion_can_be_ticked_and_ignored_but_not_applied(bench):
    flag = bench.flag("Power")
    bench.document._live._put(4, (replace(flag, finding=replace(flag.finding, suggestions=())),))
    bench.document.flags_changed.emit(frozenset([4]))
    row = rows(bench).index("Power")
    assert spoken(bench, row) == "Casing, Power, no suggestion, not ticked"
    click(bench, row, 20)
    assert not button(bench, "Apply ticked").isEnabled()
    assert button(bench, "Ignore 1").isEnabled()


def test_it_says_when_nothing_is_flagged(bench, qtbot):
    bench.document.ignore_all(list(bench.document.all_flags()), Scope.TRANSCRIPT)
    qtbot.waitUntil(lambda: "Nothing is flagged" in visible_words(bench), timeout=PATIENCE)
    assert rows(bench) == []


def test_it_says_when_the_filter_leaves_nothing(bench):
    toggle(bench, FlagGroup.SPELLING)
    assert "Nothing of this kind is flagged" in visible_words(bench)


@pytest.fixture
def unchecked(document, theme, qtbot):
    view = PairView(document, theme)
    panel = FlagsPanel(document, FlagNavigator(document, view), theme)
    qtbot.addWidget(view)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_the_end_of_a_check_is_announced_but_not_after_every_edit(unchecked, document, qtbot):
    said = []
    unchecked.announced.connect(said.append)
    check(document, qtbot)
    assert said == ["Checking finished, 8 flags"]
    with qtbot.waitSignal(
        document.check_progress, timeout=PATIENCE, check_params_cb=lambda *_: document.checking is None
    ):
        document.replace(3, 12, 18, "ground", "change")
    assert said == ["Checking finished, 8 flags"]
    check(document, qtbot)
    assert said == ["Checking finished, 8 flags"] * 2


def test_before_and_during_the_check_it_says_so(unchecked):
    assert "Checking…" in [label.text() for label in unchecked.findChildren(QLabel) if label.isVisible()]


def test_the_hint_gives_way_in_a_narrow_dock(bench, qtbot):
    assert "Space to tick" in visible_words(bench)
    stand_on(bench, 1)
    bench.press(listed(bench), (Qt.Key.Key_A, CONTROL))
    bench.panel.setFixedWidth(260)
    qtbot.waitUntil(lambda: "Space to tick" not in visible_words(bench))


def test_a_screen_reader_finds_the_names_of_rows_and_of_the_card(bench):
    bench.open("go on the streets")
    table = QAccessible.queryAccessibleInterface(listed(bench))
    names = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert spoken(bench, 5) in names
    card = QAccessible.queryAccessibleInterface(bench.card)
    assert card.text(QAccessible.Text.Name) == "Wrong word or meaning, go on the streets, 1 suggestion"


def test_the_lists_keys_come_before_the_windows_commands(bench):
    fired = []
    confirm = QShortcut(QKeySequence("Ctrl+Return"), bench.window)
    confirm.activated.connect(lambda: fired.append("confirm"))
    stand_on(bench, 1)
    bench.press(listed(bench), Qt.Key.Key_Space, (Qt.Key.Key_Return, CONTROL))
    assert bench.document.turn(1).text == "How do you assess the regime?"
    assert fired == []


def test_the_list_has_a_row_to_start_from(bench):
    listed(bench).setFocus()
    assert listed(bench).currentIndex().data() == "Regime"
    bench.press(listed(bench), Qt.Key.Key_Space)
    assert spoken(bench, 1).endswith(", ticked")


def test_escape_in_the_list_closes_the_card_and_leaves_the_keyboard_there(bench):
    stand_on(bench, 1)
    click(bench, 5, 100)
    bench.press(listed(bench), Qt.Key.Key_Escape)
    assert bench.card.isHidden()
    assert listed(bench).hasFocus()
