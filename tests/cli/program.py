# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand check` on the interview as a process of its own, in surroundings of a test's making."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

import psutil

ROOT = Path(__file__).parents[2]
INTERVIEW = ROOT / "seeds" / "ablyazov-interview.txt"
HARPER = "harper"
LANGUAGETOOL = "LanguageToolHost"
MODEL = "model"
"""What the command lines of the checkers' processes hold."""
POLL = 0.03
"""Seconds; the checkers' processes take ten times as long to get ready."""


@dataclass
class Outcome:
    status: int
    states: dict[str, str]
    found: set[tuple[int, int]]
    complaints: list[str]


@dataclass
class Program:
    """The program with its own settings and data in a folder, which all of its processes have as their current one."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    path: list[Path] = field(default_factory=list)

    def settings(self, **values: object) -> "Program":
        file = self.folder / "config" / "fairhand" / "settings.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(values), encoding="utf-8")
        return self

    def start(self, checkers: str) -> subprocess.Popen[str]:
        own = {
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "PYTHONPATH": os.pathsep.join(map(str, [*self.path, ROOT])),
        }
        return subprocess.Popen(
            [sys.executable, "-m", "app.cli", "check", INTERVIEW, "--format", "json", "--checkers", checkers],
            cwd=self.folder,
            env={**os.environ, **own, **self.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def check(self, checkers: str, harm: Callable[[psutil.Process], None] | None = None) -> Outcome:
        """Run to the end, with `harm` called on each of its processes again and again; no process may be left."""
        with self.start(checkers) as running, watched(running.pid, harm):
            out, err = running.communicate(timeout=120)
        assert wait_until(lambda: not self.processes()), self.processes()
        assert running.returncode in (0, 1), err
        answer = json.loads(out)
        return Outcome(
            running.returncode,
            {row["id"]: row["state"] for row in answer["checkers"] if row["state"] != "off"},
            {(row["start"], row["end"]) for row in answer["findings"]},
            err.splitlines(),
        )

    def processes(self) -> list[str]:
        """Return the processes that the program has left; one that ends while it is looked at is not among them."""
        left: list[str] = []
        for one in filter(self._is_ours, psutil.process_iter()):
            with suppress(psutil.Error):
                left.append(" ".join(one.cmdline()))
        return left

    def _is_ours(self, process: psutil.Process) -> bool:
        try:
            return process.status() != psutil.STATUS_ZOMBIE and process.cwd() == str(self.folder)
        except (psutil.Error, OSError):
            return False


@contextmanager
def watched(parent: int, harm: Callable[[psutil.Process], None] | None) -> Iterator[None]:
    """Call `harm` on each process below another one, over and over."""
    over = Event()

    def watch() -> None:
        while harm and not over.wait(POLL):
            for process in offspring(parent):
                with suppress(psutil.Error):
                    harm(process)

    thread = Thread(target=watch)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def offspring(parent: int) -> list[psutil.Process]:
    try:
        return psutil.Process(parent).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def is_of(process: psutil.Process, checker: str) -> bool:
    with suppress(psutil.Error):
        return checker in process.cmdline()
    return False


def killing(checker: str) -> Callable[[psutil.Process], None]:
    """Kill each process of a checker as soon as it is seen."""
    return lambda process: process.kill() if is_of(process, checker) else None


def stopping(checker: str) -> Callable[[psutil.Process], None]:
    """Stop each process of a checker for good as soon as it is seen: it hangs and does not end."""
    return lambda process: process.suspend() if is_of(process, checker) else None


def wait_until(happened: Callable[[], bool], seconds: float = 30.0) -> bool:
    """Poll a condition; the seconds only bound a failing test."""
    ends = time.monotonic() + seconds
    while not (now := happened()) and time.monotonic() < ends:
        time.sleep(POLL)
    return now
