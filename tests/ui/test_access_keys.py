# SPDX-License-Identifier: GPL-3.0-or-later
"""In both languages, no access key stands twice in a menu, a dialog or a panel of the real window."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from app import preferences
from tests.ui.conftest import PATIENCE
from ui.application import Desk
from ui.settings.dialog import SettingsDialog
from ui.translations import Language
from ui.window_state import WindowState

TEXT = """Who fears the Regime?

Nobody fears the Regime or the Power of the state.

Why is the Moment right?
"""
DIALOGS = (
    "settings",
    "keys",
    "tidy",
    "typing-choices",
    "export",
    "save-named",
    "go-to-turn",
    "speaker",
    "rename-speaker",
    "add-comment",
    "add-term",
    "dictionary",
    "remembered",
    "language-model",
    "ignored",
    "read-anew",
    "about",
    "fix-similar",
    "help",
)


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
    qtbot.waitUntil(lambda: desk.shell.workspace is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: desk.shell.workspace.document.flag_count > 0, timeout=PATIENCE)
    yield desk
    desk.shell.quit()
    qtbot.waitUntil(lambda: desk.window.may_close and desk.background.is_at_rest, timeout=PATIENCE)
    desk.window.deleteLater()
    desk.deleteLater()
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


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_no_access_key_stands_twice(desk, qapp, qtbot):
    wrong = {}
    menus = [menu for menu in desk.window.findChildren(QMenu) if menu.title()]
    for menu in menus:
        wrong[menu.title()] = twice(action.text() for action in menu.actions())
    wrong["menu bar"] = twice(action.text() for action in desk.window.menuBar().actions())
    work = desk.shell.workspace
    work.view.go_to(work.document.order[1], 0)
    work.navigator.activate(next(work.document.all_flags()))
    for name in DIALOGS:
        desk.actions.refresh()
        action = desk.actions.of(desk.keymap.command(name))
        assert action.isEnabled(), name
        action.trigger()
        qtbot.waitUntil(lambda: bool(top_levels(qapp, desk)), timeout=PATIENCE)
        [dialog] = top_levels(qapp, desk)
        if isinstance(dialog, SettingsDialog):
            qtbot.waitUntil(lambda shown=dialog: bool(shown.form.checkers), timeout=PATIENCE)
        wrong[name] = twice(texts_in(dialog))
        dialog.close()
        qtbot.waitUntil(lambda: not top_levels(qapp, desk), timeout=PATIENCE)
    bar = [action.text() for action in desk.window.menuBar().actions()]
    for number in range(desk.window.tabs.count()):
        desk.window.tabs.setCurrentIndex(number)
        wrong[f"tab {number}"] = twice([*bar, *texts_in(desk.window)])
    desk.actions.of(desk.keymap.command("replace")).trigger()
    wrong["replace"] = twice([*bar, *texts_in(work.find.bar)])
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
