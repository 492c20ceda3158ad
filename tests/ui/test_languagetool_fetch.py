# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetching for the window; only what goes over the network is replaced."""

from threading import Event

import pytest

from app.checking.languagetool import setup as setting_up
from app.checking.languagetool.installation import FOLDER_VARIABLE
from app.errors import CheckerMissing
from ui.languagetool_fetch import MEBIBYTE, LanguageToolFetch

PATIENCE = 30_000


@pytest.fixture
def fetch(background, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    return LanguageToolFetch(background)


def test_progress_is_told_in_megabytes_and_trouble_in_a_sentence(fetch, monkeypatch, qtbot):
    def break_off(release, folder, progress, cancelled):
        progress(12 * MEBIBYTE, 117 * MEBIBYTE)
        raise CheckerMissing("The network is down; try again later.")

    monkeypatch.setattr(setting_up, "fetch", break_off)
    told = []
    fetch.progressed.connect(lambda *news: told.append(news))
    with qtbot.waitSignal(fetch.ended, timeout=PATIENCE) as ended:
        fetch.start()
    assert ended.args == ["The network is down; try again later."]
    assert ("fetching LanguageTool, 12 of 117 MB", 12, 117) in told
    assert told[-1] == ("", 0, 0)
    assert not fetch.is_running


def test_it_can_be_called_off(fetch, monkeypatch, qtbot):
    begun, called_off = Event(), Event()

    def go_on_until_called_off(release, folder, progress, cancelled):
        begun.set()
        while not cancelled():
            pass
        called_off.set()

    monkeypatch.setattr(setting_up, "fetch", go_on_until_called_off)
    fetch.start()
    fetch.start()
    assert begun.wait(PATIENCE / 1000)
    with qtbot.waitSignal(fetch.ended, timeout=PATIENCE) as ended:
        fetch.cancel()
    assert ended.args == [""]
    assert called_off.wait(PATIENCE / 1000)
    assert not fetch.is_running
