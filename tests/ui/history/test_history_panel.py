# SPDX-License-Identifier: GPL-3.0-or-later
"""The History tab on real project files, with real keys."""

import time

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from app.history.revision import Kind, Revision
from app.projects import open_session
from ui.document import Document
from ui.history.history_panel import HistoryPanel
from ui.history.note_dialog import NoteDialog
from ui.history.rename_dialog import RenameDialog
from ui.history.revision_rows import Section

PATIENCE = 30_000
SPEAKS = Qt.ItemDataRole.AccessibleTextRole


def edit(document, old, new):
    turn = next(turn for turn in document.transcript.turns if old in turn.text)
    at = turn.text.index(old)
    document.replace(turn.id, at, at + len(old), new, f"{old} to {new}")


def save(document, note, kind=Kind.SAVED):
    document.session.save_revision(note, kind).result()


@pytest.fixture
def panel(qtbot, document, background, theme):
    panel = HistoryPanel(document, background, theme)
    qtbot.addWidget(panel)
    panel.resize(352, 700)
    return panel


@pytest.fixture
def shown(qtbot, document, panel):
    """The panel on revisions 1 (import), 2 (saved), 3 (autosave), 4 (saved), and one word not saved."""
    edit(document, "the Regime", "the regime")
    save(document, "First pass")
    edit(document, "Power", "power")
    save(document, "While editing", Kind.AUTOSAVE)
    edit(document, "Nobody", "No one")
    save(document, "Second pass")
    edit(document, "reason", "cause")
    panel.show()
    qtbot.waitUntil(lambda: len(rows(panel)) == 5 and "Not yet" in rows(panel)[0], timeout=PATIENCE)
    panel.activateWindow()
    panel.list.setFocus()
    qtbot.waitUntil(panel.list.hasFocus, timeout=PATIENCE)
    return panel


def rows(panel):
    model = panel.model
    indexes = [model.index(row) for row in range(model.rowCount())]
    return [index.data(SPEAKS) for index in indexes if not isinstance(model.row_at(index), Section)]


def asked(panel):
    heard = []
    panel.compare_requested.connect(lambda older, newer: heard.append((older, newer)))
    return heard


def test_the_working_copy_stands_above_the_revisions_newest_first(shown):
    said = rows(shown)
    assert said[0] == "Working copy. Not yet saved as a revision: 1 word added, 1 deleted"
    assert ["Second pass" in said[1], "Autosave" in said[2], "First pass" in said[3], "Import" in said[4]] == [True] * 4
    assert said[1].startswith("Today, ")
    assert said[1].endswith("You, Second pass, 2 words added, 1 deleted")


def test_autosaves_are_quieter_than_what_was_saved(shown):
    heights = [shown.list.sizeHintForIndex(shown.model.index_of(number)).height() for number in (4, 3)]
    assert heights == [64, 32]


def test_arrows_pass_over_the_days(shown):
    assert isinstance(shown.model.row_at(shown.model.index(0)), Section)
    shown.list.setCurrentIndex(shown.model.index_of(None))
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert [revision.id for revision in shown.list.chosen()] == [4]
    for _ in range(5):
        QTest.keyClick(shown.list, Qt.Key.Key_Up)
    assert shown.list.chosen() == [None]


def test_enter_compares_with_the_one_before(shown):
    heard = asked(shown)
    shown.list.choose([4])
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    shown.list.choose([None])
    QTest.keyClick(shown.list, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert heard == [(3, 4), (4, None)]


def test_the_import_has_nothing_before_it(shown):
    heard = asked(shown)
    shown.list.choose([1])
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert heard == []


def test_shift_enter_compares_with_now(shown):
    heard = asked(shown)
    shown.list.choose([2])
    QTest.keyClick(shown.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert heard == [(2, None)]


def test_two_that_are_chosen_are_compared_the_older_first(shown):
    heard = asked(shown)
    shown.list.choose([4])
    QTest.keyClick(shown.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(shown.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert heard == [(2, 4)]


def test_the_buttons_menu_does_what_the_keys_do(shown):
    heard = asked(shown)
    shown.list.choose([2])
    menu = shown._compare_button.menu()
    enabled = [action for action in menu.actions() if action.isEnabled()]
    for action in enabled:
        action.trigger()
    assert heard == [(1, 2), (2, None)]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_context_menu_offers_comparing_and_restoring(shown, qtbot):
    shown.list.choose([2])
    shown.list.customContextMenuRequested.emit(shown.list.visualRect(shown.model.index_of(2)).center())
    menus = [menu for menu in shown.findChildren(QMenu) if menu.isVisible()]
    assert [len([action for action in menu.actions() if not action.isSeparator()]) for menu in menus] == [5]
    menus[0].close()


def test_restoring_by_key_is_one_step_of_undo_and_a_new_revision(shown, document, qtbot):
    before = [turn.text for turn in document.transcript.turns]
    shown.list.choose([1])
    QTest.keyClick(shown.list, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any("Restored revision 1" in said for said in rows(shown)), timeout=PATIENCE)
    assert [turn.text for turn in document.transcript.turns] == [turn.text for turn in document.session.turns_at(1)]
    document.undo()
    assert [turn.text for turn in document.transcript.turns] == before


def test_restoring_by_button_needs_exactly_one_revision(shown):
    for chosen, enabled in (([None], False), ([2], True), ([2, 4], False), ([], False)):
        shown.list.choose(chosen)
        assert shown._restore_button.isEnabled() is enabled


def test_a_revision_made_elsewhere_appears_and_what_was_chosen_stays_chosen(shown, document, qtbot):
    shown.list.choose([2])
    document.save_revision("Third pass")
    qtbot.waitUntil(lambda: any("Third pass" in said for said in rows(shown)), timeout=PATIENCE)
    assert [revision.id for revision in shown.list.chosen()] == [2]
    qtbot.waitUntil(lambda: "All of it" in rows(shown)[0], timeout=PATIENCE)


def test_the_compared_rows_say_so(shown):
    shown.set_compared(2, None)
    said = rows(shown)
    assert said[0].endswith("Compared: after")
    assert said[3].endswith("Compared: before")
    shown.clear_compared()
    assert not any("Compared" in said for said in rows(shown))


def test_a_text_without_a_project_has_no_history_until_its_first_change(panel, document, qtbot):
    panel.show()
    assert panel._stack.currentWidget() is panel._empty
    assert "first change" in panel._empty.text()
    assert not panel._save_button.isEnabled()
    edit(document, "Nobody", "No one")
    qtbot.waitUntil(lambda: len(rows(panel)) == 2, timeout=PATIENCE)
    assert "Import" in rows(panel)[1]


def test_nothing_is_read_while_the_panel_is_hidden(panel, document):
    edit(document, "Nobody", "No one")
    save(document, "First pass")
    assert panel.model.rowCount() == 0


def test_saving_asks_for_a_note_and_enter_saves(shown, document, qtbot):
    QTest.mouseClick(shown._save_button, Qt.MouseButton.LeftButton)
    dialog = shown.window().findChild(NoteDialog)
    qtbot.waitUntil(lambda: bool(dialog.note), timeout=PATIENCE)
    assert dialog.note == "Turn 3"
    QTest.keyClicks(dialog.focusWidget(), "The cause")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("The cause" in said for said in rows(shown)), timeout=PATIENCE)
    assert document.session.revisions()[-1].note == "The cause"


def test_a_thousand_revisions_are_measured_without_a_stall(panel, document, qtbot):
    for number in range(1000):
        edit(document, "Nobody" if number % 2 == 0 else "No one", "No one" if number % 2 == 0 else "Nobody")
        document.session.save_revision(f"Pass {number} over all of the turns, the long ones and the short ones too")
    document.session.flush()
    panel.show()
    qtbot.waitUntil(lambda: panel.model.rowCount() > 1000, timeout=PATIENCE)
    started = time.perf_counter()
    panel.list.doItemsLayout()
    panel.list.scrollToBottom()
    panel.list.grab()
    spent = time.perf_counter() - started
    # No widget for each row, and far from a second even on a slow machine.
    assert spent < 1
    assert len(panel.list.viewport().children()) < 10
    assert panel.list.indexAt(panel.list.viewport().rect().center()) != QModelIndex()


def test_what_may_only_be_read_can_be_compared_but_not_restored_or_saved(document, background, theme, qtbot):
    edit(document, "Nobody", "No one")
    save(document, "First pass")
    read_only = Document(open_session(document.session.project.path, write=False), background)
    panel = HistoryPanel(read_only, background, theme, with_title=True)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: len(rows(panel)) == 3, timeout=PATIENCE)
    panel.list.choose([1])
    states = [button.isEnabled() for button in (panel._save_button, panel._restore_button, panel._compare_button)]
    assert states == [False, False, True]
    closed = []
    read_only.close(lambda: closed.append(True), closed.append)
    qtbot.waitUntil(lambda: bool(closed), timeout=PATIENCE)


def test_the_panel_fits_a_dock_of_324_pixels(shown):
    assert shown.minimumSizeHint().width() <= 324


# Folds and searching


def test_tab_goes_from_the_search_through_the_list_to_the_buttons_and_back(shown):
    shown.list.setCurrentIndex(shown.model.index_of(2))
    shown.search.setFocus()
    seen = []
    for key in [Qt.Key.Key_Tab] * 3 + [Qt.Key.Key_Backtab] * 3:
        QTest.keyClick(QApplication.focusWidget(), key)
        seen.append(QApplication.focusWidget())
    list_, save, compare = shown.list, shown._save_button, shown._compare_button
    assert seen == [list_, save, compare, save, list_, shown.search]


@pytest.fixture
def with_autosaves(qtbot, document, panel):
    """Revisions 1 (import), 2 to 4 (autosaves), 5 (saved) and 6 (autosave)."""
    for old, new in (("the Regime", "the regime"), ("Power", "power"), ("Nobody", "No one")):
        edit(document, old, new)
        save(document, "While editing", Kind.AUTOSAVE)
    edit(document, "reason", "cause")
    save(document, "The cause")
    edit(document, "cause", "grounds")
    save(document, "Closed", Kind.AUTOSAVE)
    panel.show()
    qtbot.waitUntil(lambda: panel.model.rowCount() > 3, timeout=PATIENCE)
    panel.list.setFocus()
    return panel


def ids(panel):
    listed = [panel.model.row_at(panel.model.index(row)) for row in range(panel.model.rowCount())]
    return [row.id if isinstance(row, Revision) else type(row).__name__ for row in listed]


def test_autosaves_in_a_row_are_folded_and_one_alone_is_not(with_autosaves):
    assert ids(with_autosaves) == ["Section", "WorkingCopy", 6, 5, "Autosaves", 1]
    (said,) = (said for said in rows(with_autosaves) if "autosaves" in said)
    assert said.startswith("3 autosaves, ")
    assert said.endswith("4 words added, 3 deleted, folded")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Right])
def test_a_fold_is_opened_and_closed_by_keys(with_autosaves, key):
    panel = with_autosaves
    panel.list.setCurrentIndex(panel.model.index(4))
    QTest.keyClick(panel.list, key)
    assert ids(panel) == ["Section", "WorkingCopy", 6, 5, "Autosaves", 4, 3, 2, 1]
    assert panel.list.currentIndex().row() == 4
    QTest.keyClick(panel.list, Qt.Key.Key_Left)
    assert ids(panel)[4:] == ["Autosaves", 1]


def test_a_click_opens_a_fold_and_nothing_is_compared(with_autosaves):
    heard = asked(with_autosaves)
    at = with_autosaves.list.visualRect(with_autosaves.model.index(4)).center()
    QTest.mouseClick(with_autosaves.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert ids(with_autosaves)[4:] == ["Autosaves", 4, 3, 2, 1]
    assert (heard, with_autosaves.list.chosen()) == ([], [])


def test_a_fold_with_a_compared_revision_is_open(with_autosaves):
    with_autosaves.set_compared(3, None)
    assert ids(with_autosaves)[4:] == ["Autosaves", 4, 3, 2, 1]


def test_a_fold_stays_open_while_autosaves_join_it(with_autosaves, document, qtbot):
    panel = with_autosaves
    panel.list.setCurrentIndex(panel.model.index(4))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    edit(document, "grounds", "reason")
    save(document, "Fourth", Kind.AUTOSAVE)
    qtbot.waitUntil(lambda: "Autosaves" in ids(panel)[2:4], timeout=PATIENCE)
    assert ids(panel) == ["Section", "WorkingCopy", "Autosaves", 5, "Autosaves", 4, 3, 2, 1]


def test_a_search_lists_what_was_found_in_folds_too_and_enter_goes_there(with_autosaves):
    QTest.keyClicks(with_autosaves.search, "while EDIT")
    assert ids(with_autosaves) == ["Section", 4, 3, 2]
    QTest.keyClick(with_autosaves.search, Qt.Key.Key_Return)
    assert [revision.id for revision in with_autosaves.list.chosen()] == [4]
    heard = asked(with_autosaves)
    with_autosaves.compare_with_before()
    assert heard == [(3, 4)]


def test_a_search_in_vain_says_so(with_autosaves):
    QTest.keyClicks(with_autosaves.search, "harbour")
    assert "No revision has these words" in with_autosaves._empty.text()
    assert with_autosaves._empty.isVisible()
    with_autosaves.search.clear()
    assert with_autosaves.list.isVisible()


def test_a_revision_says_how_many_flags_were_left_if_that_was_known(qtbot, document, panel):
    edit(document, "the Regime", "the regime")
    save(document, "Nobody knows")
    document.session.count_flags = lambda: 12
    edit(document, "Power", "power")
    save(document, "Counted")
    panel.show()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5, timeout=PATIENCE)
    spoken = [panel.model.index(row).data(SPEAKS) for row in range(5)]
    assert [text.endswith("12 flags left") for text in spoken] == [False, False, True, False, False]


def test_a_revision_is_renamed_in_its_place(qtbot, document, shown):
    shown.list.choose([2])
    QTest.keyClick(shown.list, Qt.Key.Key_F2)
    dialog = shown.window().findChild(RenameDialog)
    line = dialog.findChild(QLineEdit)
    assert line.text() == "First pass"
    line.setText("Casing ")
    dialog.accept()
    qtbot.waitUntil(lambda: any("Casing," in row for row in rows(shown)), timeout=PATIENCE)
    assert document.session.revisions()[1].note == "Casing"
    shown.list.choose([1])
    assert not shown._rename.isEnabled()
