# SPDX-License-Identifier: GPL-3.0-or-later
from ui.soon import Soon


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


def test_it_waits_for_no_pause_for_ever(qtbot):
    done = []
    soon = Soon(lambda: done.append(True))
    soon.do()

    def ask_on() -> bool:
        soon.ask()
        return len(done) == 2

    qtbot.waitUntil(ask_on)
