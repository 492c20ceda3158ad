# SPDX-License-Identifier: GPL-3.0-or-later
"""The checkers by name, and what the user chose of them."""

from pathlib import Path

import pytest

from app.checking.checker import Context, Settings
from app.checking.languagetool import checker as languagetool
from app.checking.registry import CHECKER_IDS, Options, checkers, judge_among
from app.errors import CheckerMissing
from app.workers import worker


def test_they_come_in_their_order_whatever_order_they_are_asked_in(tmp_path: Path) -> None:
    with checkers(["model", "rules"], Options(model=str(tmp_path))) as made:
        assert [checker.id for checker in made] == ["rules", "model"]
        assert judge_among(made) is made[0]
        with pytest.raises(CheckerMissing, match="name another folder"):
            made[1].check([], Context([], Settings()))
    assert judge_among([]) is None


def test_every_id_has_a_checker_of_that_id(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker.Worker, "start", lambda self: None)
    monkeypatch.setattr(languagetool.LanguageToolChecker, "start", lambda self: None)
    with checkers(CHECKER_IDS) as made:
        assert tuple(checker.id for checker in made) == CHECKER_IDS


def test_languagetool_and_harper_are_told_what_the_user_chose(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[languagetool.Options] = []
    patience: list[worker.Patience | None] = []
    monkeypatch.setattr(languagetool.LanguageToolChecker, "start", lambda self: told.append(self.options))
    monkeypatch.setattr(worker.Worker, "start", lambda self: patience.append(self._patience))
    with checkers(["harper", "languagetool"], Options(True, ("TYPOS",), ("A_RULE",), 3, 4)):
        assert told == [languagetool.Options(True, ("TYPOS",), ("A_RULE",), 3, 4)]
        assert patience == [worker.Patience(3, 4)]
