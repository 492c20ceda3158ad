# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from ui.flags.suggestion_list import SuggestionList
from ui.flags.text_lines import TextLines
from ui.pair_view.model import Column


def suggestions(bench):
    return bench.card.findChild(SuggestionList)


def shown(bench):
    model = suggestions(bench).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def previewed(bench):
    return bench.card.findChildren(TextLines)[1].text()


def words(bench):
    return [label.text() for label in bench.card.findChildren(QLabel)]


def button(bench, text):
    return next(found for found in bench.card.findChildren(QAbstractButton) if found.text() == text)


def phrase_rects(bench):
    finding = bench.navigator.active.finding
    return bench.view.rects_of(finding.turn_id, finding.start, finding.end)


def test_there_is_no_card_without_an_active_flag(bench):
    assert bench.card.isHidden()


def test_the_card_says_why_and_what_instead(bench):
    bench.open("takes a little bit to")
    assert bench.card.isVisible()
    assert bench.navigator.active.finding.message in words(bench)
    assert shown(bench) == list(bench.navigator.active.finding.suggestions)
    assert bench.card.accessibleName() == "Wrong word or meaning, takes a little bit to, 2 suggestions"


def test_the_card_counts_the_flags_of_the_turn(bench):
    bench.open("System")
    assert "2 of 5 in this turn" in words(bench)
    bench.document.take(bench.flag("takes a little bit to"))
    assert "1 of 4 in this turn" in words(bench)


def test_the_card_stays_clear_of_the_flagged_line_and_of_the_original(bench):
    for flag in list(bench.document.all_flags()):
        bench.navigator.activate(flag)
        card = bench.card.geometry()
        assert bench.card.isVisible()
        assert card.width() == 364
        for rect in phrase_rects(bench):
            assert not card.intersects(QRect(0, rect.top(), 5000, rect.height()))
        assert card.left() >= bench.view.columnViewportPosition(2)


def test_the_card_follows_the_text_when_it_scrolls_and_hides_when_the_flag_is_out_of_view(bench, qtbot):
    bench.window.resize(1440, 240)
    bench.open("Regime", 0)
    before, rect = bench.card.pos(), phrase_rects(bench)[0]
    bar = bench.view.verticalScrollBar()
    bar.setValue(10)
    qtbot.waitUntil(lambda: phrase_rects(bench)[0].top() == rect.top() - 10)
    assert bench.card.pos() == before - QPoint(0, 10)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(bench.card.isHidden)
    bar.setValue(0)
    qtbot.waitUntil(bench.card.isVisible)
    assert bench.card.pos() == before


def test_the_card_stays_in_the_column_when_the_window_gets_narrow(bench, qtbot):
    bench.open("to be organize")
    bench.window.resize(1150, 800)
    column = bench.view.columnViewportPosition(2)
    qtbot.waitUntil(lambda: bench.card.geometry().right() <= bench.view.viewport().rect().right())
    assert bench.card.geometry().left() >= column


def test_escape_closes_the_card(bench):
    bench.open("System")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert bench.card.isHidden()
    assert bench.navigator.active is None


def test_the_card_hides_as_soon_as_a_key_changes_the_text(bench):
    bench.open("System")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_X)
    assert "Systemx" in bench.document.turn(2).text
    assert bench.card.isHidden()


def test_arrows_and_enter_take_a_suggestion_and_the_keyboard_goes_back_to_the_text(bench):
    bench.open("takes a little bit to")
    second = shown(bench)[1]
    bench.card.take_focus()
    assert suggestions(bench).hasFocus()
    bench.press(suggestions(bench), Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert bench.document.turn(2).text.startswith(f"It {second} a dictatorial")
    assert bench.card.isHidden()
    assert bench.view.isAncestorOf(QApplication.focusWidget()) or bench.view.hasFocus()


def test_escape_in_the_card_gives_the_keyboard_back_to_the_text(bench):
    bench.open("takes a little bit to")
    bench.card.take_focus()
    bench.press(suggestions(bench), Qt.Key.Key_Escape)
    assert bench.card.isHidden()
    assert bench.view.isAncestorOf(QApplication.focusWidget()) or bench.view.hasFocus()


def test_a_click_takes_a_suggestion(bench):
    bench.open("takes a little bit to")
    listed = suggestions(bench)
    first = shown(bench)[0]
    place = listed.visualRect(listed.model().index(0, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert bench.document.turn(2).text.startswith(f"It {first} a dictatorial")


def test_the_sentence_is_shown_as_it_would_read_and_the_card_keeps_its_height(bench):
    bench.open("takes a little bit to")
    height = bench.card.height()
    assert previewed(bench) == f"It {shown(bench)[0]} a dictatorial System loses its balance."
    bench.press(suggestions(bench), Qt.Key.Key_Down)
    assert previewed(bench) == f"It {shown(bench)[1]} a dictatorial System loses its balance."
    assert bench.card.height() == height


def test_where_only_spaces_change_they_are_seen(bench):
    bench.open("$ 200 billion")
    assert shown(bench) == ["$200·billion"]


def test_the_links_ignore(bench):
    bench.open("Regime", 0)
    QTest.mouseClick(button(bench, "Ignore here"), Qt.MouseButton.LeftButton)
    assert [flag.finding.turn_id for flag in bench.document.all_flags() if flag.finding.text == "Regime"] == [4]
    assert bench.card.isHidden()


def test_a_flag_without_suggestions_has_a_short_card(bench):
    bench.open("System")
    tall = bench.card.height()
    flag = bench.flag("Power")
    bench.document._live._put(4, (replace(flag, finding=replace(flag.finding, suggestions=())),))
    bench.document.flags_changed.emit(frozenset([4]))
    bench.open("Power")
    assert bench.card.isVisible()
    assert suggestions(bench).isHidden()
    assert bench.card.height() < tall
    assert bench.card.accessibleName() == "Casing, Power, no suggestions"


def test_clicks_on_the_card_do_not_reach_the_text(bench):
    bench.open("takes a little bit to")
    before = bench.view.caret
    QTest.mouseClick(bench.card, Qt.MouseButton.LeftButton, pos=QPoint(4, 40))
    assert bench.view.caret == before
    assert bench.card.isVisible()


def test_the_card_lies_over_the_editor(bench):
    bench.open("takes a little bit to")
    assert bench.view.viewport().childAt(bench.card.geometry().center()) in [
        bench.card,
        *bench.card.findChildren(QWidget),
    ]
    bench.open("Power")
    assert bench.view.viewport().childAt(bench.card.geometry().center()) in [
        bench.card,
        *bench.card.findChildren(QWidget),
    ]


def test_in_a_narrow_window_a_flag_that_is_gone_to_leaves_room_for_its_card_under_it(bench, qtbot):
    bench.view.glides = False
    bench.window.resize(760 + 352, 480)
    qtbot.waitUntil(lambda: bench.view.stacks_texts)
    below = 0
    for flag in list(bench.document.all_flags()):
        bench.navigator.activate(flag)
        at_the_end = bench.view.verticalScrollBar().value() == bench.view.verticalScrollBar().maximum()
        assert at_the_end or bench.card.geometry().top() > phrase_rects(bench)[-1].bottom()
        below += not at_the_end
    assert below


def test_in_the_narrowest_window_the_card_takes_the_gutter_too_and_its_links_stay_whole(bench, qtbot):
    bench.window.resize(720, 480)
    qtbot.waitUntil(lambda: bench.view.stacks_texts)
    bench.open("takes a little bit to")
    assert bench.card.width() > bench.view.columnWidth(Column.CORRECTED)
    assert bench.view.viewport().rect().contains(bench.card.geometry())
    for text in ("Ignore here", "Ignore ▾"):
        link = button(bench, text)
        qtbot.waitUntil(lambda link=link: link.width() >= link.sizeHint().width())


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_card_ignores_further_than_here_from_a_menu(bench, qtbot):
    bench.open("Power")
    rule = bench.navigator.active.finding.rule
    QTest.mouseClick(button(bench, "Ignore ▾"), Qt.MouseButton.LeftButton)
    menu = bench.card.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["&Everywhere in this transcript", f"The &rule “{rule}”"]
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: all(flag.finding.rule != rule for flag in bench.document.all_flags()), timeout=30_000)
    assert bench.document.undo_label == f"ignore the rule “{rule}”"
