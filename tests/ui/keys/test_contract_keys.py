# SPDX-License-Identifier: GPL-3.0-or-later
"""Each key that people rely on does what it is for, in the whole window, by key events alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.transcript.turn import Status
from ui.export.export_dialog import ExportDialog
from ui.find.bar import FindBar
from ui.flags.flag_list import FlagList
from ui.glossary.term_dialog import TermDialog
from ui.help.help_window import HelpWindow
from ui.history.note_dialog import NoteDialog
from ui.keys.command_palette import CommandPalette
from ui.pair_view.editor import LiveEditor
from ui.similar.dialog import SimilarDialog
from ui.turns.number_dialog import NumberDialog

TEXTS = [
    "Who fears the Regime?",
    "Nobody fears the Regime or the Power of the state.",
    "Why is the Moment right?",
    "The leader of the movement democratic choice of Kazakhstan fears the Regime.",
]
PATIENCE = 30_000
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
KEY = Qt.Key


@pytest.fixture
def desk(desk, qtbot, tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text("\n\n".join(TEXTS) + "\n", encoding="utf-8")
    desk.show(path)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=PATIENCE)
    qtbot.waitUntil(lambda: desk.is_complete and desk.shell.workspace is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: desk.shell.workspace.document.flags_are_current, timeout=PATIENCE)
    return desk


@pytest.fixture
def work(desk):
    return desk.shell.workspace


@pytest.fixture
def texts(work):
    return lambda: [turn.text for turn in work.document.transcript.turns]


def press(key, modifiers=NONE):
    widget = QApplication.focusWidget()
    assert widget, "nothing has the keyboard"
    QTest.keyClick(widget, key, modifiers)
    QApplication.processEvents()


def write(text):
    for letter in text:
        QTest.keyClick(QApplication.focusWidget(), letter)


@pytest.fixture
def shown(desk, qtbot):
    """Wait for a dialog and return it."""

    def shown(kind):
        def visible():
            return [one for one in QApplication.allWidgets() if isinstance(one, kind) and one.isVisible()]

        qtbot.waitUntil(lambda: bool(visible()), timeout=PATIENCE)
        (dialog,) = visible()
        return dialog

    return shown


@pytest.mark.qt_log_ignore("does not support raise")
@pytest.mark.parametrize(
    ("key", "modifiers", "kind"),
    [
        (KEY.Key_O, CONTROL, QFileDialog),
        (KEY.Key_S, CONTROL | SHIFT, NoteDialog),
        (KEY.Key_E, CONTROL, ExportDialog),
        (KEY.Key_J, CONTROL, NumberDialog),
        (KEY.Key_G, CONTROL | SHIFT, TermDialog),
        (KEY.Key_A, CONTROL | SHIFT, CommandPalette),
        (KEY.Key_F1, NONE, HelpWindow),
        (KEY.Key_F, CONTROL, FindBar),
        (KEY.Key_H, CONTROL, FindBar),
    ],
    ids=lambda value: getattr(value, "name", "") or getattr(value, "__name__", ""),
)
def test_a_key_opens(shown, work, key, modifiers, kind):
    write("x")
    press(key, modifiers)
    shown(kind).close()


@pytest.mark.qt_log_ignore("does not support raise")
def test_f1_helps_with_the_keys_first(work, shown):
    press(KEY.Key_F1)
    help_ = shown(HelpWindow)
    assert help_.text.startswith("Keys")
    help_.close()


def test_ctrl_s_saves_a_revision_and_ctrl_shift_s_names_it(work, shown, qtbot):
    def notes():
        return [revision.note for revision in work.document.session.revisions()]

    write("x")
    press(KEY.Key_S, CONTROL)
    assert notes() == ["Machine translation", ""]
    write("y")
    press(KEY.Key_S, CONTROL | SHIFT)
    dialog = shown(NoteDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    write("Mine")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: notes() == ["Machine translation", "", "Mine"], timeout=PATIENCE)


def test_undo_and_redo(texts):
    write("xy")
    press(KEY.Key_Z, CONTROL)
    assert texts() == TEXTS
    press(KEY.Key_Z, CONTROL | SHIFT)
    assert texts()[0] == "xy" + TEXTS[0]


def test_ctrl_enter_confirms_and_goes_on_and_alt_with_arrows_goes(work):
    first, second, third, _ = work.document.order
    press(KEY.Key_Return, CONTROL)
    assert (work.document.turn(first).status, work.turn_id) == (Status.CONFIRMED, second)
    press(KEY.Key_Enter, CONTROL)
    assert (work.document.turn(second).status, work.turn_id) == (Status.CONFIRMED, third)
    press(KEY.Key_Up, ALT)
    assert work.turn_id == second
    press(KEY.Key_Down, ALT)
    assert work.turn_id == third


def test_ctrl_j_goes_to_the_turn_of_a_number(work, shown, qtbot):
    press(KEY.Key_J, CONTROL)
    dialog = shown(NumberDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    write("3")
    press(KEY.Key_Return)
    assert work.turn_id == work.document.order[2]


def active(work):
    return work.navigator.active.finding


def test_f8_goes_forth_and_shift_f8_back(work):
    press(KEY.Key_F8)
    first = active(work)
    press(KEY.Key_F8)
    assert active(work) != first
    press(KEY.Key_F8, SHIFT)
    assert active(work) == first


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_ctrl_and_a_digit_take_that_suggestion(work, texts, number):
    press(KEY.Key_End, CONTROL)
    press(KEY.Key_F8, SHIFT)
    press(KEY.Key_F8, SHIFT)
    suggestions = active(work).suggestions
    assert len(suggestions) == 2
    press(KEY(KEY.Key_0 + number), CONTROL)
    taken = suggestions[number - 1] if number <= 2 else active(work).text
    assert texts()[3] == TEXTS[3].replace("movement democratic choice of Kazakhstan", taken)


def test_ctrl_and_full_stop_take_the_first_and_go_on(work, texts):
    press(KEY.Key_F8)
    first = active(work)
    press(KEY.Key_Period, CONTROL)
    assert texts()[0] == TEXTS[0].replace(first.text, first.suggestions[0])
    assert active(work).turn_id != first.turn_id


@pytest.mark.parametrize(("modifiers", "scope"), [(CONTROL, "here"), (CONTROL | SHIFT, "transcript")])
def test_ctrl_i_ignores_here_and_with_shift_everywhere(work, modifiers, scope):
    press(KEY.Key_F8)
    press(KEY.Key_I, modifiers)
    decisions = work.document.transcript.decisions.values()
    assert {(one.verdict.value, one.scope.value) for one in decisions} == {("ignored", scope)}


def test_f7_checks_now(work, qtbot):
    before = work.document.reports
    press(KEY.Key_F7)
    qtbot.waitUntil(lambda: work.document.reports is not before, timeout=PATIENCE)
    assert {report.state.value for report in work.document.reports} == {"ok"}


def test_ctrl_shift_p_fixes_all_similar(texts, shown, qtbot):
    press(KEY.Key_F8)
    press(KEY.Key_1, CONTROL)
    press(KEY.Key_P, CONTROL | SHIFT)
    dialog = shown(SimilarDialog)
    qtbot.waitUntil(lambda: not dialog.is_looking, timeout=PATIENCE)
    assert len(dialog.places) > 1
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    press(KEY.Key_Return)
    assert "Regime" not in " ".join(texts())


def test_ctrl_shift_r_restores_the_original(texts):
    write("x")
    press(KEY.Key_R, CONTROL | SHIFT)
    assert texts() == TEXTS


def test_the_turn_is_split_at_the_caret_and_merged_by_backspace_at_its_start(texts):
    for _ in range(4):
        press(KEY.Key_Right)
    press(KEY.Key_Return, CONTROL | SHIFT)
    assert texts()[:2] == ["Who", "fears the Regime?"]
    press(KEY.Key_Home)
    press(KEY.Key_Backspace)
    assert texts() == TEXTS


def test_ctrl_backspace_deletes_a_word(texts):
    press(KEY.Key_Right, CONTROL)
    press(KEY.Key_Right, CONTROL)
    press(KEY.Key_Backspace, CONTROL)
    assert texts()[0] == "Who the Regime?"


def test_ctrl_alt_with_arrows_moves_the_turn(work):
    first, second, *others = work.document.order
    press(KEY.Key_Down, CONTROL | ALT)
    assert list(work.document.order) == [second, first, *others]
    press(KEY.Key_Up, CONTROL | ALT)
    assert list(work.document.order) == [first, second, *others]


def test_what_is_found_is_gone_through_both_ways(shown, qtbot):
    press(KEY.Key_F, CONTROL)
    bar = shown(FindBar)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit), timeout=PATIENCE)
    write("Regime")
    qtbot.waitUntil(lambda: " of " in bar.count.text(), timeout=PATIENCE)
    first, every = bar.count.text().split(" of ")
    press(KEY.Key_F3)
    assert bar.count.text() == f"{int(first) + 1} of {every}"
    press(KEY.Key_F3, SHIFT)
    assert bar.count.text() == f"{first} of {every}"
    press(KEY.Key_Escape)
    assert isinstance(QApplication.focusWidget(), LiveEditor)


def test_review_flags_list_and_panes(desk, work):
    press(KEY.Key_H, CONTROL | SHIFT)
    assert desk.window.pages.currentWidget() is work.review
    press(KEY.Key_H, CONTROL | SHIFT)
    assert desk.window.pages.currentWidget() is work.view
    press(KEY.Key_V, CONTROL | SHIFT)
    assert isinstance(QApplication.focusWidget(), FlagList)
    press(KEY.Key_F6, SHIFT)
    assert isinstance(QApplication.focusWidget(), LiveEditor)
    press(KEY.Key_F6)
    assert isinstance(QApplication.focusWidget(), FlagList)


def test_ctrl_enter_in_the_flags_list_applies_the_ticked(work, texts):
    press(KEY.Key_V, CONTROL | SHIFT)
    press(KEY.Key_Space)
    press(KEY.Key_Return, CONTROL)
    assert texts() == ["Who fears the regime?", *TEXTS[1:]]
    assert work.document.turn(work.document.order[0]).status is Status.DRAFT
