# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervised worker: real processes that die, hang and talk rubbish."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import psutil
import pytest

from app.errors import CheckerFailed, CheckerMissing
from app.workers import worker as worker_module
from app.workers.child import Child
from app.workers.messages import Answer, Hello, Mark, Request, encode
from app.workers.worker import Patience, Worker
from tests.checking.languagetool.conftest import wait_until
from tests.workers.conftest import PATIENCE, is_gone, quick, workers

ROOT = Path(__file__).parents[2]

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def rules(worker: Worker, text: str = "It is an house.") -> list[str]:
    marks = worker.ask(Request(0, (text,)))
    assert marks is not None
    return [mark.rule for mark in marks[0]]


def killed(worker: Worker) -> int:
    """Kill the process and return its id once it is dead."""
    pid = worker.pid
    assert pid
    psutil.Process(pid).kill()
    assert wait_until(lambda: worker.pid is None)
    return pid


@contextmanager
def stopped(worker: Worker) -> Iterator[int]:
    """Hang the process meanwhile."""
    pid = worker.pid
    assert pid
    os.kill(pid, signal.SIGSTOP)
    try:
        yield pid
    finally:
        if not is_gone(pid):
            os.kill(pid, signal.SIGCONT)


def saying(content: bytes, then: str = "sys.stdin.read()", patience: Patience = PATIENCE) -> Worker:
    """Return a worker whose process says that, whatever it is asked."""
    script = f"import sys; sys.stdout.buffer.write({content!r}); sys.stdout.flush(); {then}"
    return Worker("odd", "Odd", command=[sys.executable, "-c", script], patience=patience)


def test_it_answers_text_by_text(harper: None) -> None:
    worker = Worker("harper", "Harper")
    marks = worker.ask(Request(0, ("It is fine.", "It is an house.", "")))
    assert marks
    assert [[mark.rule for mark in of_text] for of_text in marks] == [[], ["AnA"], []]
    worker.close()


def test_start_brings_the_process_and_requests_use_it(worker: Worker) -> None:
    worker.start()
    pid = worker.pid
    assert pid
    worker.start()
    assert rules(worker) == ["AnA"]
    assert worker.pid == pid


@posix
def test_it_runs_with_a_lower_priority(worker: Worker) -> None:
    rules(worker)
    assert psutil.Process(worker.pid).nice() > psutil.Process().nice()


def test_many_threads_get_the_answers_to_their_own_questions(worker: Worker) -> None:
    texts = [f"It is an house. {'It is an cat. ' * n}" for n in range(30)]
    with ThreadPoolExecutor(6) as pool:
        counts = list(pool.map(lambda text: len(rules(worker, text)), texts))
    assert counts == list(range(1, 31))


def test_the_warm_up_comes_first_and_its_answer_is_for_nobody() -> None:
    own = quick(PATIENCE, Request(0, ("It is an cat. It is an dog.",)))
    try:
        assert rules(own) == ["AnA"]
    finally:
        own.close()


def test_a_text_that_json_cannot_carry_is_answered_all_the_same(worker: Worker) -> None:
    text = "\ud83d It is an house."
    marks = worker.ask(Request(0, (text,)))
    assert marks
    assert [text[mark.start : mark.end] for mark in marks[0]] == ["an"]


def test_a_dead_process_is_replaced_at_the_next_request(worker: Worker) -> None:
    rules(worker)
    dead = killed(worker)
    assert rules(worker) == ["AnA"]
    assert worker.pid != dead


def test_twenty_deaths_in_a_row_leave_no_orphan(worker: Worker) -> None:
    before = workers()
    dead: set[int] = set()
    for _ in range(20):
        assert rules(worker) == ["AnA"]
        dead.add(killed(worker))
    assert rules(worker) == ["AnA"]
    assert len(dead) == 20
    assert workers() - before == {worker.pid}
    worker.close()
    assert workers() == before


@posix
def test_a_death_in_the_middle_of_a_request_fails_that_request_only(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules(worker)
    sent, send = Event(), Child.send
    monkeypatch.setattr(Child, "send", lambda child, request: (send(child, request), sent.set()))
    with ThreadPoolExecutor(1) as pool, stopped(worker):
        at_work = pool.submit(rules, worker)
        assert wait_until(sent.is_set)
        killed(worker)
        with pytest.raises(CheckerFailed, match=r"Quick ended unexpectedly; the next check starts it again\."):
            at_work.result()
    assert rules(worker) == ["AnA"]


@posix
def test_a_hung_process_is_given_up_killed_and_replaced(worker: Worker) -> None:
    rules(worker)
    with stopped(worker) as hung, pytest.raises(CheckerFailed, match="no answer for 2 seconds"):
        rules(worker)
    assert is_gone(hung)
    assert rules(worker) == ["AnA"]


@posix
def test_a_hung_process_that_takes_no_more_input_is_given_up_too(worker: Worker) -> None:
    """The pipe is full long before the request is through."""
    rules(worker)
    with stopped(worker), pytest.raises(CheckerFailed, match="no answer"):
        rules(worker, "It is an house. " * 100_000)
    assert rules(worker) == ["AnA"]


@posix
def test_a_request_that_is_called_off_returns_nothing_and_its_late_answer_goes_to_nobody(worker: Worker) -> None:
    rules(worker)
    with stopped(worker) as pid:
        asked = iter([False, False])
        assert worker.ask(Request(0, ("It is an cat. It is an dog.",)), lambda: next(asked, True)) is None
    assert rules(worker) == ["AnA"]
    assert worker.pid == pid


@posix
def test_a_request_can_be_called_off_while_it_waits_for_another(worker: Worker) -> None:
    rules(worker)
    enough = Event()
    with ThreadPoolExecutor(1) as pool, stopped(worker):
        first = pool.submit(worker.ask, Request(0, ("It is fine.",)), enough.is_set)
        asked = iter([False, False, False])
        assert worker.ask(Request(0, ("It is fine.",)), lambda: next(asked, True)) is None
        enough.set()
        assert first.result() is None


@posix
def test_closing_ends_a_request_that_hangs(worker: Worker) -> None:
    rules(worker)
    with ThreadPoolExecutor(1) as pool, stopped(worker) as pid:
        asking = Event()
        at_work = pool.submit(worker.ask, Request(0, ("It is fine.",)), lambda: bool(asking.set()))
        assert asking.wait(30)
        worker.close()
        with pytest.raises(CheckerFailed):
            at_work.result()
        assert is_gone(pid)
    assert worker.pid is None


@posix
def test_an_idle_process_is_ended_and_comes_back_when_needed() -> None:
    own = quick(Patience(answer=30.0, idle=0.3))
    try:
        assert rules(own) == ["AnA"]
        assert own.pid
        assert wait_until(lambda: own.pid is None)
        assert rules(own) == ["AnA"]
    finally:
        own.close()


@posix
def test_a_process_that_is_waited_for_is_not_idle() -> None:
    own = quick(Patience(answer=1.0, idle=0.2))
    try:
        rules(own)
        own.start()
        with stopped(own), pytest.raises(CheckerFailed, match="no answer for"):
            rules(own)
    finally:
        own.close()


HELLO = encode(Hello())
FAR_OUT = encode(Answer(1, ((Mark(0, 999, "R"),),)))
TOO_MANY = encode(Answer(1, ((), ())))


@pytest.mark.parametrize(
    "content",
    [
        b"Traceback (most recent call last):",
        b"\0\0\0\0",
        b"\0\0\0\4null",
        HELLO + b"\0\0\0\2{}",
        HELLO + FAR_OUT,
        HELLO + TOO_MANY,
        HELLO + encode(Answer(99, ((),))),
    ],
)
def test_rubbish_is_a_failure_and_ends_the_process(content: bytes) -> None:
    odd = saying(content)
    odd.start()
    pid = odd.pid
    assert pid
    with pytest.raises(CheckerFailed, match=r"Odd gave an answer that makes no sense and was stopped; the next check"):
        rules(odd)
    assert is_gone(pid)
    odd.close()


def test_what_breaks_off_is_a_failure() -> None:
    odd = saying(HELLO + b"\0\0\0\x50half", then="sys.exit()")
    with pytest.raises(CheckerFailed, match="Odd ended unexpectedly"):
        rules(odd)
    odd.close()


def test_a_process_that_never_greets_is_given_up() -> None:
    odd = saying(b"", patience=Patience(answer=0.3, start=0.3))
    with pytest.raises(CheckerFailed, match=r"no answer for 0\.6 seconds"):
        rules(odd)
    odd.close()


def test_deaths_in_a_row_bring_a_rest_that_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "FIRST_REST", 1000.0)
    odd = saying(b"", then="sys.exit()")
    for _ in range(2):
        with pytest.raises(CheckerFailed, match="ended unexpectedly; the next check starts it again"):
            rules(odd)
    with pytest.raises(CheckerFailed, match=r"2 times in a row; it is started again in \d+ seconds\."):
        rules(odd)
    assert odd.pid is None
    odd.close()


def test_a_command_that_cannot_be_started_is_a_failure(tmp_path: Path) -> None:
    odd = Worker("odd", "Odd", command=[str(tmp_path / "nothing")])
    with pytest.raises(CheckerFailed, match=r"Odd could not be started \(No such file"):
        rules(odd)
    odd.start()
    odd.close()


def test_what_is_missing_is_told_again_without_another_process() -> None:
    odd = saying(encode(Hello("Odd is not installed: install it.")), then="sys.exit()")
    for _ in range(3):
        with pytest.raises(CheckerMissing, match="Odd is not installed: install it"):
            rules(odd)
        assert odd.pid is None
    odd.close()


def test_a_process_that_ended_because_something_is_missing_is_heard_afterwards() -> None:
    command = [sys.executable, "-c", f"import os; os.write(1, {encode(Hello('Odd is not installed.'))!r})"]
    odd = Worker("odd", "Odd", command=command)
    odd.start()
    assert wait_until(lambda: odd.pid is None)
    with pytest.raises(CheckerMissing, match="Odd is not installed"):
        rules(odd)
    odd.close()


def test_nothing_of_the_text_is_said_anywhere(worker: Worker, capfd: pytest.CaptureFixture[str]) -> None:
    rules(worker, "A secret is an house.")
    killed(worker)
    rules(worker, "A secret is an house.")
    worker.close()
    assert capfd.readouterr() == ("", "")


PARENT = """
import os, signal, sys, time, threading
from app.workers.messages import Request
from app.workers.worker import Worker
worker = Worker("harper", "Harper")
worker.ask(Request(0, ("It is fine.",)))
if sys.argv[2] == "busy":
    threading.Thread(target=worker.ask, args=(Request(0, ("(" * 60_000,)),), daemon=True).start()
print(worker.pid, flush=True)
sys.stdin.readline()
os.kill(os.getpid(), getattr(signal, sys.argv[1]))
time.sleep(60)
"""


@posix
@pytest.mark.parametrize("busy", ["idle", "busy"])
@pytest.mark.parametrize("death", ["SIGKILL", "SIGTERM", "SIGHUP", "SIGSEGV"])
def test_the_worker_dies_with_its_parent(harper: None, death: str, busy: str) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, death, busy],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert parent.stdout
    pid = int(parent.stdout.readline())
    process = psutil.Process(pid)
    used = process.cpu_times().user
    assert busy == "idle" or wait_until(lambda: process.cpu_times().user > used + 0.1)
    parent.communicate("die\n")
    assert parent.returncode == -getattr(signal, death)
    assert wait_until(lambda: is_gone(pid), 10)


@posix
def test_a_program_that_ends_by_itself_takes_the_worker_along_quietly(harper: None) -> None:
    script = (
        "from app.workers.messages import Request; from app.workers.worker import Worker;"
        "w = Worker('harper', 'Harper'); w.ask(Request(0, ('It is fine.',))); print(w.pid)"
    )
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stderr == ""
    assert is_gone(int(ended.stdout))
