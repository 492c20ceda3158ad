# SPDX-License-Identifier: GPL-3.0-or-later
"""One Java process with LanguageTool's server in it."""

import contextlib
import http.client
import json
from collections import deque
from collections.abc import Callable
from threading import Event, Thread
from typing import cast

import psutil

from app.checking.languagetool.installation import Installation
from app.checking.languagetool.runtime import Java, java_environment
from app.paths import languagetool_parts
from app.workers.process import PipedProcess, start_flags

LOOPBACK = "127.0.0.1"

_HOST_CLASS = "LanguageToolHost"
_READY = b"FAIRHAND READY"
_LAST_WORDS = 20
_NICENESS = 5
_FAREWELL = 3.0
_ANSWER_TIMEOUT = 10.0
_DAY = 24 * 60 * 60


def java_command(java: Java, installation: Installation, port: int, heap: str) -> list[str]:
    """Return the command that serves one installation on a port of the loopback device."""
    return [
        str(java.path),
        f"-Xmx{heap}",
        # Compiling further takes as much processor time as all else until the first answer, and is no gain within the
        # length of an interview.
        "-XX:TieredStopAtLevel=1",
        # Names the loopback device 127.0.0.1 on every system.
        "-Djava.net.preferIPv4Stack=true",
        # Without it each answer waits for the client's delayed acknowledgement, about 40 ms on Linux.
        "-Dsun.net.httpserver.nodelay=true",
        # Keeps the client's connection open between checks; using it just when the server drops it would look like a
        # death. (Asking for a new one each time is worse: now and then the server resets it before it has answered.)
        f"-Dsun.net.httpserver.idleInterval={_DAY}",
        "-Dfile.encoding=UTF-8",
        "-cp",
        installation.class_path(),
        _HOST_CLASS,
        "--port",
        str(port),
        "--config",
        str(languagetool_parts() / "server.properties"),
    ]


class Child(PipedProcess):
    """The process, from its start to its end.

    It halts when this end of its standard input closes, so it cannot outlive us however we die. `changed` is called
    from another thread when it is ready and when it has ended.
    """

    def __init__(self, command: list[str], port: int, changed: Callable[[], None]) -> None:
        super().__init__(command, java_environment(), mixed=True)
        self.port = port
        self._changed = changed
        self._ready = Event()
        self._last_words: deque[str] = deque(maxlen=_LAST_WORDS)
        _make_nice(self.pid)
        self._languages: frozenset[str] | None = None
        self._reader = Thread(target=self._read, name="languagetool output", daemon=True)
        self._greeter = Thread(target=self._greet, name="languagetool greeting", daemon=True)
        self._reader.start()
        self._greeter.start()

    @property
    def languages(self) -> frozenset[str] | None:
        """The codes of the languages that it checks, once it is ready; none if no LanguageTool answers there."""
        return self._languages

    @property
    def last_words(self) -> str:
        """The last line that it said before it was ready, to explain a failed start; never text of a document."""
        return self._last_words[-1] if self._last_words else "it said nothing"

    def end(self) -> None:
        """Let it halt, or kill it if it does not; then release what it held."""
        self.halt(_FAREWELL)
        self.release(self._reader, self._greeter)

    def _read(self) -> None:
        """Keep what is said before the server is ready; afterwards take lines only so that the pipe never fills."""
        for line in self.output:
            if self._ready.is_set():
                continue
            if line.strip() == _READY:
                self._last_words.clear()
                self._ready.set()
                self._changed()
            else:
                self._last_words.append(line.decode(errors="replace").strip())
        self.wait()
        self._ready.set()
        self._changed()

    def _greet(self) -> None:
        """Once this very process, and no other, holds the port, see who answers there."""
        self._ready.wait()
        if self.is_alive:
            self._languages = self._ask_languages()
            self._changed()

    def _ask_languages(self) -> frozenset[str]:
        connection = http.client.HTTPConnection(LOOPBACK, self.port, timeout=_ANSWER_TIMEOUT)
        try:
            connection.request("GET", "/v2/languages")
            with connection.getresponse() as response:
                return _codes(json.loads(response.read()))
        except (OSError, http.client.HTTPException, ValueError):
            return frozenset()
        finally:
            connection.close()


def _make_nice(pid: int) -> None:
    """Lower the priority; on Windows the creation flags did it."""
    if not start_flags():
        with contextlib.suppress(psutil.Error, OSError):
            psutil.Process(pid).nice(_NICENESS)


def _codes(answer: object) -> frozenset[str]:
    entries = cast(list[object], answer) if isinstance(answer, list) else []
    codes: set[str] = set()
    for entry in entries:
        if isinstance(entry, dict):
            known = cast(dict[str, object], entry)
            codes |= {str(known[name]) for name in ("code", "longCode") if name in known}
    return frozenset(codes)
