# SPDX-License-Identifier: GPL-3.0-or-later
from ui.soon import InPause, Soon


def test_it_is_done_when_the_events_of_the_moment_are_dealt_with(qtbot):
    done = []
    soon = Soon(lambda: done.append(True))
    soon.ask()
    assert not done
    qtbot.waitUntil(lambda: bool(done))


def test_what_is_asked_for_often_is_done_once(qtbot):
    done = []
    soon = Soon(lambda: done.append(True))
    for _ in range(5):
        soon.ask()
    qtbot.waitUntil(lambda: bool(done))
    assert len(done) == 1


def test_what_is_asked_for_again_soon_is_done_in_the_next_pause(qtbot):
    done = []
    soon = Soon(lambda: done.append(True))
    soon.do()
    soon.ask()
    qtbot.waitUntil(lambda: len(done) == 2)


def test_it_waits_for_no_pause_for_ever(qtbot, monkeypatch):
    monkeypatch.setattr("ui.soon.PAUSE", 10_000)
    monkeypatch.setattr("ui.soon.LATEST", 20)
    done = []
    soon = Soon(lambda: done.append(True))
    soon.do()

    def ask_on() -> bool:
        soon.ask()
        return len(done) == 2

    qtbot.waitUntil(ask_on)


def test_a_pause_is_waited_for_however_often_it_is_asked_for(qtbot):
    done = []
    in_pause = InPause(lambda: done.append(True), pause=20, latest=5_000)
    for _ in range(5):
        in_pause.ask()
    assert not done
    qtbot.waitUntil(lambda: bool(done))
    assert len(done) == 1


def test_who_asks_on_and_on_does_not_keep_it_from_being_done(qtbot):
    done = []
    in_pause = InPause(lambda: done.append(True), pause=10_000, latest=20)

    def ask_on() -> bool:
        in_pause.ask()
        return bool(done)

    qtbot.waitUntil(ask_on)


def test_what_was_dropped_is_not_done(qtbot):
    done, other = [], []
    in_pause = InPause(lambda: done.append(True), pause=0, latest=0)
    in_pause.ask()
    in_pause.drop()
    Soon(lambda: other.append(True), in_pause).ask()
    qtbot.waitUntil(lambda: bool(other))
    assert not done
