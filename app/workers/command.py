# SPDX-License-Identifier: GPL-3.0-or-later
"""How a worker process is started: the command, the environment, the flags."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread

import app

_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def worker_command(name: str) -> list[str]:
    """Return the command of a worker. Files in the current folder cannot stand in for Python's modules (-P)."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", name]
    return [sys.executable, "-P", "-m", "app.workers", name]


def worker_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of a worker: it finds our modules, and no libraries of a frozen bundle's parent."""
    cleaned = dict(os.environ if environment is None else environment)
    for name in _LIBRARY_PATHS:
        original = cleaned.pop(f"{name}_ORIG", None)
        if original is not None:
            cleaned[name] = original
        elif getattr(sys, "frozen", False):
            cleaned.pop(name, None)
    if not getattr(sys, "frozen", False):
        assert app.__file__
        modules = str(Path(app.__file__).parent.parent)
        cleaned["PYTHONPATH"] = os.pathsep.join([modules, *filter(None, [cleaned.get("PYTHONPATH")])])
    return cleaned


def start_process(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start a process that talks with us through pipes. Raises OSError."""
    return subprocess.Popen(
        command,
        env=worker_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        # What is said there on the way down may quote the text.
        stderr=subprocess.DEVNULL,
        creationflags=start_flags(),
    )


def end_process(process: subprocess.Popen[bytes], *listeners: Thread) -> None:
    """Kill a process, wait for the threads that hear it, and release what it held."""
    process.kill()
    process.wait()
    for listener in listeners:
        listener.join()
    assert process.stdin and process.stdout
    with suppress(OSError):
        process.stdin.close()
    process.stdout.close()


def start_flags() -> int:
    """Return the creation flags for a background process: on Windows no console window and a lower priority."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    return 0
