# SPDX-License-Identifier: GPL-3.0-or-later
"""A theme, background work and a real document, without a screen."""

import gc
import os

import pytest
from PySide6.QtGui import QGuiApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.checking.filters import Level, Wanted
from app.projects import open_session
from tests.ui.closing import close, quit_desk
from ui.application import Desk
from ui.background import Background
from ui.document import Document
from ui.garbage import collect_if_due
from ui.live_flags import Checking
from ui.theme.theme import Scheme, Theme

TEXT = """How do you assess the Regime?

It takes a little bit to a dictatorial System loses its balance. All of these people go on the streets.

What is the reason?

Nobody fears the Regime or the Power of the state.
"""
PATIENCE = 30_000


@pytest.fixture(scope="session", autouse=True)
def clipboard(qapp):
    """Without a screen the clipboard outlives Python; what Python knows in it would crash the process at the end."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def collected():
    """As in the program, garbage is collected on the GUI's thread alone: a widget that goes elsewhere may crash Qt."""
    gc.disable()
    yield
    collect_if_due()
    gc.enable()


@pytest.fixture
def theme(qapp):
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def background(qtbot):
    background = Background()
    yield background
    close(background, qtbot)


@pytest.fixture
def desk(qapp, qtbot, tmp_path, monkeypatch):
    """The whole program, with the garble rules alone and settings of its own; nothing is shown yet."""
    config = tmp_path / "config"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (config / "fairhand").mkdir(parents=True)
    (config / "fairhand" / "settings.json").write_text('{"checkers": ["rules"], "level": "eager"}', encoding="utf-8")
    desk = Desk(qapp, config / "fairhand")
    yield desk
    quit_desk(desk, qtbot)


@pytest.fixture
def document(qtbot, tmp_path, background):
    """A transcript of four turns on a file of its own, not checked yet."""
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, encoding="utf-8")
    document = Document(open_session(path, write=True), background, Checking(("rules",), Wanted(Level.EAGER)))
    yield document
    closed = []
    document.close(lambda: closed.append(True), closed.append)
    qtbot.waitUntil(lambda: bool(closed), timeout=PATIENCE)
