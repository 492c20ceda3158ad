# SPDX-License-Identifier: GPL-3.0-or-later
import sys
from threading import Event, current_thread, main_thread

import pytest

from app.errors import NotReadable
from tests.ui.closing import close
from ui.background import THREADS, Background, Errands

PATIENCE = 10_000


@pytest.fixture
def background(qtbot):
    background = Background()
    yield background
    close(background, qtbot)


def test_work_is_done_in_a_thread_and_heard_of_on_the_gui_thread(background, qtbot):
    heard = []
    background.run(lambda _: current_thread(), lambda worker: heard.append((worker, current_thread())))
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    ((worker, listener),) = heard
    assert worker is not main_thread()
    assert listener is main_thread()


def test_a_sentence_for_the_user_goes_to_who_asked(background, qtbot):
    def work(_):
        raise NotReadable("There is no file talk.txt.")

    heard = []
    background.run(work, heard.append, heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    assert heard == ["There is no file talk.txt."]


def test_any_other_error_goes_to_the_handler_of_unhandled_errors(background, qtbot, monkeypatch):
    heard = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: heard.append(error))
    background.run(lambda _: 1 / 0, heard.append, heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    assert heard[0][0] is ZeroDivisionError


def test_work_that_was_called_off_hears_so_and_nobody_hears_of_it(background, qtbot):
    begun, noticed, heard = Event(), Event(), []

    def work(cancelled):
        begun.set()
        while not cancelled():
            pass
        noticed.set()

    task = background.run(work, heard.append)
    assert begun.wait(PATIENCE / 1000)
    task.cancel()
    qtbot.waitUntil(noticed.is_set, timeout=PATIENCE)
    background.run(lambda _: "later", heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    assert heard == ["later"]


def test_closing_calls_off_what_is_under_way(qtbot):
    background = Background()
    begun = Event()

    def work(cancelled):
        begun.set()
        while not cancelled():
            pass

    background.run(work, lambda _: None)
    assert begun.wait(PATIENCE / 1000)
    close(background, qtbot)


def test_closing_waits_for_nothing_and_says_when_all_is_over(qtbot):
    background, begun, may_end, closed = Background(), Event(), Event(), []

    def work(_):
        begun.set()
        may_end.wait()

    background.run(work, pytest.fail)
    assert begun.wait(PATIENCE / 1000)
    background.close(lambda: closed.append(True))
    assert not closed
    may_end.set()
    qtbot.waitUntil(lambda: bool(closed), timeout=PATIENCE)


def test_what_lasts_is_done_before_the_end_also_if_it_had_not_begun(qtbot):
    background, may_begin, written = Background(), Event(), []
    for _ in range(THREADS):
        background.run(lambda _: may_begin.wait(), pytest.fail)
    background.run(lambda _: written.append("dropped"), pytest.fail)
    background.run(lambda _: written.append("kept"), pytest.fail, lasting=True)
    closed = []
    background.close(lambda: closed.append(True))
    may_begin.set()
    qtbot.waitUntil(lambda: bool(closed), timeout=PATIENCE)
    assert written == ["kept"]


def test_what_came_of_work_that_was_called_off_too_late_is_put_away(background, qtbot):
    finished, unwanted = Event(), []

    def work(_):
        finished.set()
        return "a session"

    task = background.run(work, pytest.fail, unwanted=unwanted.append)
    assert finished.wait(PATIENCE / 1000)
    task.cancel()
    qtbot.waitUntil(lambda: unwanted == ["a session"], timeout=PATIENCE)


def test_an_owner_calls_off_all_its_errands(background, qtbot):
    errands, noticed, heard = Errands(background), [Event(), Event()], []

    def errand(event):
        def work(cancelled):
            while not cancelled():
                pass
            event.set()

        return work

    for event in noticed:
        errands.run(errand(event), heard.append)
    errands.cancel()
    errands.run(lambda _: "later", heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    assert heard == ["later"]
