# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole window on real files, checked by the garble rules alone."""

import gc
import linecache
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox

import ui
from app.errors import NotWritable
from app.projects import open_session
from app.transcript import operations
from ui.flags.flag_list import FlagList
from ui.pair_view.editor import LiveEditor
from ui.safe_fixes.dialog import SafeFixesDialog
from ui.theme.reading import Reading
from ui.theme.theme import Scheme
from ui.window_state import WindowState

TEXT = """Who fears the Regime?

Nobody fears the Regime or the Power of the state.

Why is the Moment right?
"""
PATIENCE = 30_000
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def start(desk, qtbot):
    """Return a function that shows the window, with a file or without, and waits until it is there."""

    def start(path=None):
        desk.show(path)
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow, timeout=PATIENCE)
        if path:
            wait_for_document(path)
        else:
            qtbot.waitUntil(lambda: desk.is_complete, timeout=PATIENCE)
        return desk

    def wait_for_document(path):
        qtbot.waitUntil(lambda: is_open(desk, path), timeout=PATIENCE)

    start.wait_for_document = wait_for_document
    return start


@pytest.fixture
def opened(start, path):
    return start(path)


def is_open(desk, path):
    work = desk.shell.workspace
    return work is not None and work.document.name == path.name and desk.is_complete


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def test_without_a_file_the_start_page_is_shown(start, qtbot):
    desk = start()
    assert desk.window.pages.currentWidget() is desk.window.start
    assert desk.window.tabs.isHidden()
    qtbot.waitUntil(desk.window.start.zone.open_button.hasFocus, timeout=PATIENCE)


def test_a_key_finds_what_the_key_just_before_it_made_possible(opened, qtbot):
    qtbot.waitUntil(lambda: opened.shell.workspace.document.flag_count > 1, timeout=PATIENCE)
    before = opened.shell.workspace.document.flag_count
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert opened.shell.workspace.document.flag_count == before - 1


def test_a_file_is_shown_with_its_name_and_the_keyboard_in_its_text(opened):
    assert opened.window.windowTitle() == "talk.txt – Fairhand"
    assert opened.window.tabs.isVisible()
    assert isinstance(QApplication.focusWidget(), LiveEditor)


def test_the_text_is_laid_out_in_the_width_that_it_keeps(desk, start, path):
    widths = []
    desk.shell.came.connect(lambda work: widths.append(work.view.viewport().width()))
    start(path)
    assert widths == [desk.shell.workspace.view.viewport().width()]


def test_flags_are_counted_on_the_tab(opened, qtbot):
    qtbot.waitUntil(lambda: opened.shell.workspace.document.flag_count > 0, timeout=PATIENCE)
    flags = opened.shell.workspace.document.flag_count
    assert opened.window.tabs.tabText(0) == f"Flags\u2002{flags}"


def test_a_file_that_cannot_be_opened_is_told_in_one_sentence(start, tmp_path, qtbot):
    desk = start()
    desk.shell.open(tmp_path / "none.txt")
    qtbot.waitUntil(lambda: bool(desk.window.messages.text), timeout=PATIENCE)
    assert "none.txt" in desk.window.messages.text
    assert desk.shell.workspace is None


def test_the_dialog_names_the_files_that_can_be_read(start):
    desk = start()
    desk.shell.ask_for_file()
    dialog = desk.window.findChild(QFileDialog)
    assert "*.docx" in dialog.nameFilters()[0]
    dialog.reject()


def test_a_project_that_is_open_elsewhere_is_left_alone(start, path, qtbot):
    other = open_session(path, write=True)
    other.apply(operations.replace_text(other.transcript, other.transcript.turns[0].id, 0, 0, "x"), "typing")
    other.flush()
    desk = start()
    desk.shell.open(path)
    qtbot.waitUntil(lambda: bool(desk.window.messages.text), timeout=PATIENCE)
    assert "talk.fairhand is open in another Fairhand" in desk.window.messages.text
    other.close()


def test_another_file_takes_the_place_of_the_first_which_is_written(opened, path, start, tmp_path, qtbot):
    press(Qt.Key.Key_X)
    other = tmp_path / "other.txt"
    other.write_text("Something else entirely.\n", encoding="utf-8")
    opened.shell.open(other)
    start.wait_for_document(other)
    session = open_session(path, write=True)
    assert session.transcript.turns[0].text == "xWho fears the Regime?"
    session.close()


def test_the_collector_spares_an_open_transcript_until_it_is_closed(opened, qtbot):
    assert gc.get_freeze_count() > 0
    opened.shell.close_transcript()
    assert gc.get_freeze_count() == 0


def test_no_sources_of_modules_stay_in_memory(opened):
    kept = [name for name in linecache.cache if name.startswith(str(Path(ui.__file__).parent))]
    assert not kept


def test_a_dropped_file_is_opened(start, path):
    desk = start()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(400, 400), Qt.DropAction.CopyAction, mime, buttons, keys)
    desk.window.dropEvent(event)
    start.wait_for_document(path)


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_second_start_brings_its_file_here(start, path):
    desk = start()
    desk.shell.come_forward(str(path))
    start.wait_for_document(path)


def test_review_and_back_by_key(opened):
    press(Qt.Key.Key_H, CONTROL_SHIFT)
    assert opened.window.pages.currentWidget() is opened.shell.workspace.review
    assert opened.window.tabs.isHidden()
    press(Qt.Key.Key_H, CONTROL_SHIFT)
    assert opened.window.pages.currentWidget() is opened.shell.workspace.view
    assert opened.window.tabs.isVisible()


@pytest.fixture
def flagged(opened, qtbot):
    qtbot.waitUntil(lambda: opened.shell.workspace.document.flag_count > 0, timeout=PATIENCE)
    return opened


def panes_seen(key, times):
    for _ in range(times):
        press(Qt.Key.Key_F6, key)
        yield type(QApplication.focusWidget()).__name__


def test_f6_goes_round_text_side_panel_and_tool_bar_both_ways(flagged):
    forward = list(panes_seen(Qt.KeyboardModifier.NoModifier, 4))
    assert forward == ["FlagList", "PanelTabs", "QToolButton", "LiveEditor"]
    back = list(panes_seen(Qt.KeyboardModifier.ShiftModifier, 4))
    assert back == ["QToolButton", "PanelTabs", "FlagList", "LiveEditor"]


def test_f6_passes_over_a_list_that_is_empty(start, tmp_path, qtbot):
    path = tmp_path / "flawless.txt"
    path.write_text("Yes.\n", encoding="utf-8")
    desk = start(path)
    qtbot.waitUntil(lambda: bool(desk.shell.workspace.document.reports), timeout=PATIENCE)
    assert list(panes_seen(Qt.KeyboardModifier.NoModifier, 3)) == ["PanelTabs", "QToolButton", "LiveEditor"]


def test_the_list_of_flags_is_reached_by_key(flagged):
    press(Qt.Key.Key_V, CONTROL_SHIFT)
    assert isinstance(QApplication.focusWidget(), FlagList)


def test_commands_follow_what_can_be_done(opened, qtbot):
    undo = next(opened.actions.of(command) for command in opened.actions.commands if command.id == "undo")
    qtbot.waitUntil(lambda: not undo.isEnabled(), timeout=PATIENCE)
    press(Qt.Key.Key_X)
    qtbot.waitUntil(undo.isEnabled, timeout=PATIENCE)
    undo.trigger()
    assert opened.shell.workspace.document.transcript.turns[0].text == "Who fears the Regime?"
    qtbot.waitUntil(lambda: not undo.isEnabled(), timeout=PATIENCE)


def test_the_machine_translation_of_a_turn_comes_back_in_one_step(opened):
    press(Qt.Key.Key_X)
    press(Qt.Key.Key_R, CONTROL_SHIFT)
    document = opened.shell.workspace.document
    assert document.transcript.turns[0].text == "Who fears the Regime?"
    assert document.undo_label == "restore the original of the turn"


def test_a_turn_is_moved_with_the_caret(opened):
    work = opened.shell.workspace
    first = work.turn_id
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert list(work.document.order)[1] == first
    assert work.turn_id == first


def test_the_caret_is_where_it_was_left(opened, path, start, qtbot):
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    work = opened.shell.workspace
    work.view.go_to(work.turn_id, 6)
    left = work.turn_id
    opened.shell.close_transcript()
    assert opened.window.pages.currentWidget() is opened.window.start
    opened.shell.open(path)
    start.wait_for_document(path)
    assert (opened.shell.workspace.turn_id, opened.shell.workspace.view.caret) == (left, 6)


def test_a_closed_file_heads_the_recent_ones(opened, path):
    opened.shell.workspace.document.confirm(opened.shell.workspace.turn_id)
    opened.shell.close_transcript()
    (recent,) = opened.recent.files
    assert (recent.path, recent.turns, recent.confirmed) == (str(path.resolve()), 3, 1)


def test_colours_and_text_size_are_kept(opened, tmp_path):
    opened.shell.choose_scheme(Scheme.DARK)
    opened.shell.zoom_in()
    assert opened.theme.is_dark
    kept = WindowState(tmp_path / "config" / "fairhand")
    assert (kept.scheme, kept.text_size) == (Scheme.DARK, 16)


def test_closing_the_window_writes_and_asks_nothing(opened, path, qtbot):
    press(Qt.Key.Key_X)
    with qtbot.waitSignal(opened.shell.ended, timeout=PATIENCE):
        opened.window.close()
    session = open_session(path, write=True)
    assert session.transcript.turns[0].text == "xWho fears the Regime?"
    session.close()


def test_the_text_can_be_alone_on_the_screen_and_the_flags_list_ends_that(opened):
    press(Qt.Key.Key_F11)
    assert opened.window.isFullScreen()
    assert opened.window.tabs.isHidden()
    assert opened.window.tools.isHidden()
    assert opened.window.status.isHidden()
    press(Qt.Key.Key_V, CONTROL_SHIFT)
    assert not opened.window.isFullScreen()
    assert opened.window.tabs.isVisible()
    assert opened.window.tools.isVisible()


def test_reading_without_originals_and_marks_is_a_key_away_and_ticked_in_the_menu(opened):
    for key, name in ((Qt.Key.Key_O, "toggle-original"), (Qt.Key.Key_M, "toggle-marks")):
        action = next(one for one in opened.actions.findChildren(QAction) if one.objectName() == name)
        assert not action.isChecked()
        press(key, CONTROL_SHIFT)
        opened.actions.refresh()
        assert action.isChecked()
    assert opened.theme.reading == Reading(hides_originals=True, hides_marks=True)


def test_a_long_name_and_a_small_window_leave_all_tools_in_their_place(start, tmp_path):
    path = tmp_path / f"{'a-name-that-goes-on-and-on-' * 5}.txt"
    path.write_text(TEXT, encoding="utf-8")
    window = start(path).window
    for width in (1440, 720):
        window.resize(width, 480)
        QApplication.processEvents()
        switch = window.tools.switch
        assert switch.isVisible()
        assert switch.mapTo(window, switch.rect().bottomRight()).x() < width


def test_tab_leads_through_the_whole_panel_of_flags(flagged):
    flagged.shell.workspace.view.editor.setFocus()
    seen = []
    for _ in range(12):
        press(Qt.Key.Key_Tab)
        seen.append(type(QApplication.focusWidget()).__name__)
    assert seen.count("GroupButton") == 8
    assert seen.index("GroupButton") < seen.index("FlagList")


def test_what_is_done_with_ticked_flags_can_be_asked_for_once_there_are_some(flagged, qtbot):
    table = {command.id: command for command in flagged.actions.commands}
    ticked = [flagged.actions.of(table[name]) for name in ("apply-ticked", "ignore-ticked")]
    qtbot.waitUntil(lambda: not any(action.isEnabled() for action in ticked), timeout=PATIENCE)
    flags = flagged.window.findChild(FlagList)
    flags.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: all(action.isEnabled() for action in ticked), timeout=PATIENCE)


def test_the_switch_names_its_key(opened):
    tips = [button.toolTip() for button in opened.window.tools.switch.findChildren(QAbstractButton)]
    assert tips == ["Edit the text (Ctrl+Shift+H)", "Review the changes (Ctrl+Shift+H)"]


def test_what_is_asked_for_while_a_file_is_put_away_waits_for_it(opened, path, start, tmp_path, qtbot):
    other = tmp_path / "other.txt"
    other.write_text("Something else.\n", encoding="utf-8")
    press(Qt.Key.Key_X)
    opened.shell.open(other)
    opened.shell.open(path)
    start.wait_for_document(path)
    document = opened.shell.workspace.document
    assert not document.read_only
    assert document.transcript.turns[0].text == "xWho fears the Regime?"
    assert document.name == path.name


@pytest.fixture
def unwritable(opened, qtbot, monkeypatch):
    """A window with typed text that cannot be written until this is called."""
    press(Qt.Key.Key_X)
    work = opened.shell.workspace
    real, full = work.document.session.flush, []

    def flush():
        if not full:
            raise NotWritable("The disk is full; make room.")
        real()

    monkeypatch.setattr(work.document.session, "flush", flush)
    return lambda: full.append("no more")


def question(desk, qtbot):
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QMessageBox)), timeout=PATIENCE)
    (box,) = desk.window.findChildren(QMessageBox)
    assert box.text() == "The disk is full; make room."
    return box


def test_what_cannot_be_written_at_the_end_is_tried_again(opened, unwritable, path, qtbot):
    opened.window.close()
    box = question(opened, qtbot)
    unwritable()
    with qtbot.waitSignal(opened.shell.ended, timeout=PATIENCE):
        box.defaultButton().click()
    session = open_session(path, write=True)
    assert session.transcript.turns[0].text == "xWho fears the Regime?"
    session.close()


def test_a_window_whose_text_cannot_be_written_can_be_closed_all_the_same(opened, unwritable, qtbot):
    opened.window.close()
    box = question(opened, qtbot)
    give_up = next(button for button in box.buttons() if button is not box.defaultButton())
    with qtbot.waitSignal(opened.shell.ended, timeout=PATIENCE):
        give_up.click()


def test_all_safe_fixes_are_accepted_from_the_menu_as_one_step(opened, qtbot):
    work = opened.shell.workspace
    qtbot.waitUntil(lambda: work.document.checking is None and work.document.flag_count > 0, timeout=PATIENCE)
    before = [work.document.turn(turn_id).text for turn_id in work.document.order]
    work.accept_safe_fixes()
    (dialog,) = opened.window.findChildren(SafeFixesDialog)
    dialog.slider.setValue(dialog.slider.minimum())
    taken = len(dialog.ticked)
    said = []
    work.announced.connect(said.append)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert taken > 0
    assert said[-1] == (f"{taken} fixes accepted." if taken > 1 else "1 fix accepted.")
    work.document.undo()
    assert [work.document.turn(turn_id).text for turn_id in work.document.order] == before


def test_where_another_program_replaced_the_file_the_window_says_so_and_goes_on_beside_it(opened, qtbot, tmp_path):
    document = opened.shell.workspace.document
    document.replace(document.order[0], 0, 0, "So: ", "type")
    qtbot.waitUntil(lambda: document.saved_at is not None, timeout=PATIENCE)
    path = document.session.project.path
    other = tmp_path / "other.fairhand"
    shutil.copy(path, other)
    other.replace(path)
    QGuiApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: "Another program has replaced" in opened.window.messages.text, timeout=PATIENCE)
    new = path.with_name("talk (2).fairhand")
    assert document.session.project.path == new
    assert new.is_file()
    assert document.saving_error == ""
    document.replace(document.order[0], 0, 0, "And ", "type")
    qtbot.waitUntil(lambda: opened.shell._recent.files[0].path == str(new), timeout=PATIENCE)
    document.session.flush()
    session = open_session(new, write=False)
    assert session.transcript.turns[0].text.startswith("And So: ")
    session.close()


def test_what_could_not_be_saved_is_said_until_it_is_and_history_and_review_follow(opened, qtbot, monkeypatch):
    window, work = opened.window, opened.shell.workspace
    document = work.document

    def full(*_):
        raise NotWritable("The disk is full; make room.")

    with monkeypatch.context() as patched:
        patched.setattr("app.history.project_file._create_beside", full)
        document.replace(document.order[0], 0, 0, "So: ", "type")
        qtbot.waitUntil(lambda: window.messages.text == "The disk is full; make room.", timeout=PATIENCE)
        opened.shell.review()
        diff = work.review.diff
        qtbot.waitUntil(lambda: diff._message.text() == "The disk is full; make room.", timeout=PATIENCE)
        window.messages.say("Something else.")
    qtbot.waitUntil(lambda: window.messages.text == "Something else.", timeout=PATIENCE)
    qtbot.waitUntil(lambda: diff.model.difference.changes == 1, timeout=PATIENCE)
    assert work.review.history.model.newest.id == 1
    assert window.messages.isVisible()
    window.messages.withdraw("Something else.")
    assert not window.messages.isVisible()


def test_without_a_text_there_is_nothing_to_switch(start):
    switch = start().window.tools.switch
    assert not switch.isEnabled()
    assert not any(button.isChecked() for button in switch.findChildren(QAbstractButton))
