# SPDX-License-Identifier: GPL-3.0-or-later
"""Every menu, dialog and panel of the real window: no access key stands twice in either language, Escape leads out."""

import re
from collections import Counter
from itertools import islice

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from app import preferences
from tests.ui.closing import quit_desk
from tests.ui.conftest import PATIENCE
from tests.ui.every_dialog import DIALOGS, OTHERS_WITH_DOTS
from ui.application import Desk
from ui.review.difference import SUGGESTED
from ui.settings.dialog import SettingsDialog
from ui.translations import Language
from ui.window_state import WindowState

TEXT = """Who fears the Regime?

Nobody fears the Regime or the Power of the state.

Why is the Moment right?
"""


@pytest.fixture(params=[Language.ENGLISH, Language.GERMAN])
def desk(request, qapp, qtbot, tmp_path, monkeypatch):
    """The window in a language, with a text that has flags."""
    config, locale = tmp_path / "config", QLocale()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    preferences.save(preferences.Preferences(checkers=("rules",)))
    WindowState(config / "fairhand").language = request.param
    desk = Desk(qapp, config / "fairhand")
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, encoding="utf-8")
    desk.show(path)
    qtbot.waitUntil(lambda: desk.shell.workspace is not None and desk.is_complete, timeout=PATIENCE)
    qtbot.waitUntil(lambda: desk.shell.workspace.document.flag_count > 0, timeout=PATIENCE)
    yield desk
    quit_desk(desk, qtbot)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)


def access_key(text):
    found = re.search("(?<!&)&([^&])", text)
    return found[1].casefold() if found else ""


def twice(texts):
    """Return the texts of which several have the same access key."""
    texts = [text for text in texts if access_key(text)]
    times = Counter(map(access_key, texts))
    return [text for text in texts if times[access_key(text)] > 1]


def texts_in(root):
    """Return what is seen in a widget and can have an access key that works."""
    buttons = [each.text() for each in root.findChildren(QAbstractButton) if each.isVisibleTo(root)]
    return buttons + [each.text() for each in root.findChildren(QLabel) if each.buddy() and each.isVisibleTo(root)]


def top_levels(qapp, desk):
    return [each for each in qapp.topLevelWidgets() if each.isVisible() and each is not desk.window]


def opened(desk, qapp, qtbot, name):
    """Return the dialog of a command, opened as its menu does, when it is filled."""
    desk.actions.refresh()
    action = desk.actions.of(desk.keymap.command(name))
    assert action.isEnabled(), name
    action.trigger()
    qtbot.waitUntil(lambda: bool(top_levels(qapp, desk)), timeout=PATIENCE)
    [dialog] = top_levels(qapp, desk)
    if isinstance(dialog, SettingsDialog):
        qtbot.waitUntil(lambda: bool(dialog.form.checkers), timeout=PATIENCE)
    return dialog


def stand_at_flag_and_comment(desk):
    """Have the caret where every dialog can be opened."""
    work = desk.shell.workspace
    flag = next(work.document.all_flags())
    work.document.comments.add(flag.finding.turn_id, None, "Which state?")
    work.navigator.activate(flag)


@pytest.mark.parametrize("desk", [Language.ENGLISH], indirect=True)
def test_what_asks_for_more_is_in_the_list_of_dialogs(desk):
    dots = {command.id for command in desk.actions.commands if command.text.endswith("…")}
    assert dots <= {*DIALOGS, *OTHERS_WITH_DOTS}
    assert set(OTHERS_WITH_DOTS) <= dots
    assert not set(DIALOGS) & set(OTHERS_WITH_DOTS)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("desk", [Language.ENGLISH], indirect=True)
def test_escape_leads_out_of_every_dialog_from_wherever_the_keyboard_is(desk, qapp, qtbot):
    stand_at_flag_and_comment(desk)
    stays = []
    for name in DIALOGS:
        keyboard, stops = None, 0
        while not keyboard or not keyboard.isWindow():
            dialog = opened(desk, qapp, qtbot, name)
            keyboard = next(islice(filter(is_stop, dialog.findChildren(QWidget)), stops, None), dialog)
            keyboard.setFocus()
            QTest.keyClick(keyboard, Qt.Key.Key_Escape)
            if dialog.isVisible():
                stays.append((name, type(keyboard).__name__))
                dialog.close()
            qtbot.waitUntil(lambda: not top_levels(qapp, desk), timeout=PATIENCE)
            stops += 1
    assert stays == []


def is_stop(widget):
    """Tell whether Tab comes by at a widget."""
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_no_access_key_stands_twice(desk, qapp, qtbot):
    wrong = {}
    menus = [menu for menu in desk.window.findChildren(QMenu) if menu.title()]
    for menu in menus:
        wrong[menu.title()] = twice(action.text() for action in menu.actions())
    wrong["menu bar"] = twice(action.text() for action in desk.window.menuBar().actions())
    stand_at_flag_and_comment(desk)
    for name in DIALOGS:
        dialog = opened(desk, qapp, qtbot, name)
        wrong[name] = twice(texts_in(dialog))
        dialog.close()
        qtbot.waitUntil(lambda: not top_levels(qapp, desk), timeout=PATIENCE)
    bar = [action.text() for action in desk.window.menuBar().actions()]
    desk.shell.show_report()
    desk.shell.workspace.report.stop()
    for number in range(desk.window.tabs.count()):
        desk.window.tabs.setCurrentIndex(number)
        wrong[f"tab {number}"] = twice([*bar, *texts_in(desk.window)])
    desk.actions.of(desk.keymap.command("replace")).trigger()
    wrong["replace"] = twice([*bar, *texts_in(desk.shell.workspace.find.bar)])
    desk.shell.review()
    wrong["review"] = twice([*bar, *texts_in(desk.shell.workspace.review)])
    desk.shell.workspace.review.move_through_time(True)
    wrong["time"] = twice([*bar, *texts_in(desk.shell.workspace.review)])
    assert {place: keys for place, keys in wrong.items() if keys} == {}


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_tool_tips_name_the_users_own_keys(desk):
    tip = desk.shell.workspace.find.bar._down.toolTip
    assert tip().endswith("(F3)")
    desk.keymap.take_over({"find-next": ("Ctrl+K",)})
    assert "F3" not in tip()
    assert tip().endswith("K)")
    desk.keymap.take_over({"find-next": ()})
    assert "(" not in tip()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_tool_tips_of_what_is_made_later_name_keys_too(desk, qtbot):
    desk.shell.workspace.view.go_to(desk.shell.workspace.document.order[0], 0)
    QTest.keyClicks(desk.shell.workspace.view.editor, "So ")
    desk.shell.review()
    review = desk.shell.workspace.review
    assert review.diff.bar._on.toolTip().endswith("(F3)")
    qtbot.waitUntil(lambda: review.diff.model.difference.changes == 1, timeout=PATIENCE)
    assert "F3" in review.diff.bar._place.text()
    review.move_through_time(True)
    assert review.time.bar.back.toolTip().endswith("(F5)")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_in_the_menu_that_decides_in_the_review_no_access_key_stands_twice(desk, qtbot):
    document = desk.shell.workspace.document
    document.replace(document.order[0], 0, 0, "So ", "type")
    document.suggest_from_now_on(True)
    document.replace(document.order[1], 0, 0, "Well, ", "type")
    document.suggest_from_now_on(False)
    desk.shell.review()
    diff = desk.shell.workspace.review.diff
    diff.show_difference(1, SUGGESTED)
    qtbot.waitUntil(lambda: diff.model.difference.changes == 2, timeout=PATIENCE)
    menu = diff.bar.decide.menu()
    menu.fill()
    texts = [action.text() for action in menu.actions()]
    assert len([text for text in texts if access_key(text)]) == 12
    assert twice(texts) == []
