# SPDX-License-Identifier: GPL-3.0-or-later
"""The real Harper in its worker, started once for all tests here."""

from collections.abc import Iterator
from importlib.util import find_spec

import pytest

from app.checking.harper.checker import HarperChecker, Options
from tests.lacking import lacking


@pytest.fixture(scope="session")
def harper() -> None:
    if find_spec("harper") is None:
        lacking("harper-py")


@pytest.fixture(scope="session")
def checker(harper: None) -> Iterator[HarperChecker]:
    running = HarperChecker()
    yield running
    running.close()


@pytest.fixture(scope="session")
def speller(harper: None) -> Iterator[HarperChecker]:
    running = HarperChecker(Options(spelling=True))
    yield running
    running.close()
