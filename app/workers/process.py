# SPDX-License-Identifier: GPL-3.0-or-later
"""A background process of our own, which talks with us through pipes."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from threading import Thread
from typing import IO

_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


class PipedProcess:
    """The process, from its start to its end: at the end of its standard input, so that it cannot outlive us."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], *, mixed: bool = False) -> None:
        """Start it; `mixed`: what it says on standard error comes with the rest, else nobody hears it.

        Raises OSError.
        """
        self._process = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # What is said there on the way down may quote the text.
            stderr=subprocess.STDOUT if mixed else subprocess.DEVNULL,
            creationflags=start_flags(),
        )

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process runs; a stopped one counts as running."""
        return self._process.poll() is None

    @property
    def input(self) -> IO[bytes]:
        """Where it reads."""
        assert self._process.stdin
        return self._process.stdin

    @property
    def output(self) -> IO[bytes]:
        """What it says."""
        assert self._process.stdout
        return self._process.stdout

    def kill(self) -> None:
        """End it at once; works on a hung or stopped process too."""
        self._process.kill()

    def wait(self) -> None:
        """Wait until it has ended."""
        self._process.wait()

    def halt(self, farewell: float) -> None:
        """Close its input and give it `farewell` seconds to end by itself."""
        with suppress(OSError):
            self.input.close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(farewell)

    def release(self, *listeners: Thread) -> None:
        """Kill the process, wait for the threads that hear it, and give back what it held."""
        self.kill()
        self.wait()
        for listener in listeners:
            listener.join()
        with suppress(OSError):
            self.input.close()
        self.output.close()


def own_libraries(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment, ours if none is given, without the libraries of a frozen bundle."""
    cleaned = dict(os.environ if environment is None else environment)
    for name in _LIBRARY_PATHS:
        original = cleaned.pop(f"{name}_ORIG", None)
        if original is not None:
            cleaned[name] = original
        elif getattr(sys, "frozen", False):
            cleaned.pop(name, None)
    return cleaned


def start_flags() -> int:
    """Return the creation flags for a background process: on Windows no console window and a lower priority."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    return 0
