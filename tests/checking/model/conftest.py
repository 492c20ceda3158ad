# SPDX-License-Identifier: GPL-3.0-or-later
"""A small model in its worker."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.checking.finding import Finding
from app.checking.model.checker import ModelChecker
from tests.checking.languagetool.conftest import context, turn
from tests.checking.model.small_model import Saying, missing, small_model, wrong

SAYINGS = {
    "dwelled": wrong("replace", lived=0.6, stayed=0.3),
    "hour": wrong("replace", day=0.9),
    "please": wrong("delete"),
    "runs": wrong("base"),
    "good": wrong("replace", excellent=0.9),
    "sunday": wrong("replace", monday=0.9),
    "house": missing(the=0.9),
    "maybe": Saying("replace", -0.3, {"perhaps": 0.9}),
    "odd": wrong("replace", strange=0.05),
    "fine": Saying(),
}

Find = Callable[[str], list[Finding]]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_model(tmp_path_factory.mktemp("model"), SAYINGS)


@pytest.fixture(scope="session")
def checker(folder: Path) -> Iterator[ModelChecker]:
    running = ModelChecker(folder)
    yield running
    running.close()


@pytest.fixture(scope="session")
def find(checker: ModelChecker) -> Find:
    def found(text: str) -> list[Finding]:
        one = turn(text)
        return list(checker.check([one], context(one))[1])

    return found
