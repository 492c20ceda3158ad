# SPDX-License-Identifier: GPL-3.0-or-later
"""A checker whose own files are damaged."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.checking.checker import Checker, Context, Settings
from app.checking.filters import Wanted
from app.checking.guarded import Guarded
from app.checking.pipeline import Pipeline
from app.checking.report import State
from app.checking.rules.checker import RulesChecker
from app.errors import CheckerFailed, CheckerMissing
from app.transcript.turn import Role, Status, Turn

SHIPPED = Path(__file__).parents[2] / "resources" / "rules"
TURN = Turn(1, "They took the Power.", Role.ANSWER, "", Status.DRAFT, ())
CONTEXT = Context([TURN], Settings())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "rules"))


def guarded(folder: Path) -> Guarded:
    return Guarded("rules", lambda: RulesChecker(folder))


def test_a_sound_checker_answers_as_itself(folder: Path) -> None:
    checker: Checker = guarded(folder)
    plain = RulesChecker(folder)
    assert (checker.id, checker.version, checker.looks_back) == ("rules", plain.version, plain.looks_back)
    assert checker.check([TURN], CONTEXT) == plain.check([TURN], CONTEXT)


def test_it_is_made_once_and_only_when_needed(folder: Path) -> None:
    made: list[RulesChecker] = []

    def make() -> Checker:
        made.append(RulesChecker(folder))
        return made[-1]

    checker = Guarded("rules", make)
    assert made == []
    checker.check([TURN], CONTEXT)
    checker.check([TURN], CONTEXT)
    assert checker.version
    assert len(made) == 1


def no_toml(folder: Path) -> None:
    (folder / "verbs.toml").write_text("[[rule", encoding="utf-8")


def no_text(folder: Path) -> None:
    (folder / "verbs.toml").write_bytes(b"\xff\xfe\x00")


def no_figures(folder: Path) -> None:
    (folder / "precision.toml").write_text("a = 1", encoding="utf-8")


@pytest.mark.parametrize("damage", [no_toml, no_text, no_figures])
def test_a_damaged_file_is_a_failure_that_says_what_to_do(folder: Path, damage: Callable[[Path], None]) -> None:
    damage(folder)
    checker = guarded(folder)
    assert (checker.version, checker.looks_back) == ("", False)
    for _ in range(2):
        with pytest.raises(CheckerFailed, match="Install Fairhand again"):
            checker.check([TURN], CONTEXT)


def test_a_folder_that_is_gone_is_named_as_missing(folder: Path) -> None:
    shutil.rmtree(folder)
    with pytest.raises(CheckerMissing, match=str(folder)):
        guarded(folder).check([TURN], CONTEXT)


def test_a_broken_checker_leaves_the_others_findings_and_their_suggestions(folder: Path) -> None:
    no_toml(folder)
    broken, sound = guarded(folder), RulesChecker()
    pipeline = Pipeline([broken, Guarded("other", lambda: sound)], judge=broken)
    reports = pipeline.check([TURN], CONTEXT)
    assert [report.state for report in reports] == [State.FAILED, State.OK]
    assert "verbs.toml" in reports[0].message
    (flag,) = pipeline.flags([TURN], [], Wanted())
    assert (flag.finding.text, flag.finding.suggestions) == ("Power", ("power",))


@pytest.mark.parametrize(("error", "problem"), [(FileNotFoundError, CheckerMissing), (PermissionError, CheckerFailed)])
def test_files_that_are_read_at_a_check_count_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: type[OSError], problem: type[Exception]
) -> None:
    sound = RulesChecker(folder)

    def check(*_: object) -> None:
        raise error(2, "trouble", "table.tsv")

    monkeypatch.setattr(sound, "check", check)
    with pytest.raises(problem, match=r"table\.tsv"):
        Guarded("rules", lambda: sound).check([TURN], CONTEXT)
