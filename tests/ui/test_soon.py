# SPDX-License-Identifier: GPL-3.0-or-later
from ui.soon import Soon

PAUSE = 40


def test_it_is_done_when_the_events_of_the_moment_are_dealt_with(qtbot):
    done = []
    soon = Soon(lambda: done.append(True), PAUSE)
    soon.ask()
    assert not done
    qtbot.waitUntil(lambda: bool(done))


def test_what_is_asked_for_often_is_done_once(qtbot):
    done = []
    soon = Soon(lambda: done.append(True), PAUSE)
    for _ in range(5):
        soon.ask()
    qtbot.waitUntil(lambda: bool(done))
    assert len(done) == 1


def test_what_is_asked_for_in_the_pause_is_done_at_its_end(qtbot):
    done = []
    soon = Soon(lambda: done.append(True), PAUSE)
    soon.do()
    soon.ask()
    qtbot.waitUntil(lambda: len(done) == 2)
