# SPDX-License-Identifier: GPL-3.0-or-later
"""The real LanguageTool, started once for all tests here."""

import time
from collections.abc import Callable, Iterator

import pytest

from app.checking.checker import Context, Settings
from app.checking.languagetool.checker import LanguageToolChecker
from app.checking.languagetool.installation import Installation, find_installation
from app.checking.languagetool.server import Server
from app.errors import CheckerMissing
from app.transcript.turn import Role, Status, Turn
from tests.lacking import lacking

HEAP = "768m"
"""The limit of the memory of the server that most tests use; another than the usual one."""


def turn(text: str, turn_id: int = 1) -> Turn:
    return Turn(turn_id, text, Role.ANSWER, "", Status.DRAFT, ())


def context(*turns: Turn, settings: Settings | None = None) -> Context:
    return Context(turns, settings or Settings())


def wait_until(happened: Callable[[], bool], seconds: float = 30.0) -> bool:
    """Poll a condition; the seconds only bound a failing test."""
    ends = time.monotonic() + seconds
    while not (now := happened()) and time.monotonic() < ends:
        time.sleep(0.01)
    return now


@pytest.fixture(scope="session")
def installation() -> Installation:
    try:
        return find_installation()
    except CheckerMissing as missing:
        lacking(f"LanguageTool ({missing})")


@pytest.fixture(scope="session")
def server(installation: Installation) -> Iterator[Server]:
    running = Server(heap=HEAP)
    running.wait_ready(120)
    yield running
    running.stop()


@pytest.fixture
def checker(server: Server) -> LanguageToolChecker:
    return LanguageToolChecker(server)
