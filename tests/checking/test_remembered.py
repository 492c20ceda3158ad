# SPDX-License-Identifier: GPL-3.0-or-later
"""Remembered corrections as a checker."""

import os

import pytest

from app.checking.accepting import ignoring
from app.checking.checker import Context, Settings
from app.checking.filters import Level, Wanted
from app.checking.finding import Category
from app.checking.pipeline import Pipeline
from app.checking.registry import checkers, judge_among
from app.checking.remembered import RememberedChecker
from app.checking.report import State
from app.errors import CheckerFailed
from app.learning.corrections import forget, remember, remembered, switch
from app.learning.learnt_file import learnt_file
from app.proposals.correction import Correction
from app.transcript.annotations import Scope
from app.transcript.turn import Role, Status, Turn

STREETS = Correction("go on the streets", "take to the streets")
POWER = Correction("Power", "might")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "learnt.sqlite"


def turns(*texts):
    return [Turn(number, text, Role.ANSWER, "", Status.DRAFT, ()) for number, text in enumerate(texts, 1)]


def found(checker, *texts):
    listed = turns(*texts)
    by_turn = checker.check(listed, Context(listed, Settings()))
    return [(finding.text, finding.suggestions) for turn in listed for finding in by_turn[turn.id]]


def test_it_finds_nothing_and_has_no_version_while_nothing_is_remembered(path):
    checker = RememberedChecker(path)
    assert checker.version == ""
    assert found(checker, "They go on the streets.") == []
    assert not path.exists()


def test_it_follows_every_change_of_the_memory(path):
    checker = RememberedChecker(path)
    versions = [checker.version]
    remember(STREETS, "talk", path)
    versions.append(checker.version)
    assert found(checker, "They went on the streets.") == [("went on the streets", ("took to the streets",))]
    (one,) = remembered(path)
    switch([one.id], on=False, path=path)
    versions.append(checker.version)
    assert found(checker, "They went on the streets.") == []
    switch([one.id], on=True, path=path)
    versions.append(checker.version)
    forget([one.id], path)
    versions.append(checker.version)
    assert versions[0] == versions[2] == versions[4] == ""
    assert versions[1] == versions[3] != ""


def test_each_correction_is_a_rule_of_its_own(path):
    remember(STREETS, "talk", path)
    remember(POWER, "talk", path)
    listed = turns("The Power will go on the streets.")
    findings = RememberedChecker(path).check(listed, Context(listed, Settings()))[1]
    assert {finding.rule for finding in findings} == {one.rule for one in remembered(path)}
    assert {finding.category for finding in findings} == {Category.WRONG_WORD}


def test_a_damaged_memory_is_said_each_time_and_forgotten_once_it_is_mended(path):
    path.write_bytes(b"no database at all " * 100)
    checker = RememberedChecker(path)
    for _ in range(2):
        with pytest.raises(CheckerFailed, match=r"learnt\.sqlite"):
            found(checker, "They go on the streets.")
    path.unlink()
    remember(STREETS, "talk", path)
    os.utime(path)
    assert found(checker, "They go on the streets.")


@pytest.fixture
def own_data(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    return learnt_file()


def flags(pipeline, listed, decisions=()):
    return pipeline.flags(listed, decisions, Wanted(Level.STRICT))


def test_it_leads_at_its_place_and_can_be_ignored_here_everywhere_and_by_rule(own_data):
    remember(STREETS, "talk", own_data)
    listed = turns("All of these people go on the streets.", "They went on the streets.")
    with checkers(["rules", "memory"]) as made:
        pipeline = Pipeline(made, judge_among(made))
        reports = pipeline.check(listed, Context(listed, Settings()))
        assert [(report.id, report.state) for report in reports] == [("rules", State.OK), ("memory", State.OK)]
        first, second = flags(pipeline, listed)
        assert {first.finding.checker, second.finding.checker} == {"memory"}
        assert len(first.marks) >= 1
        assert [flag.finding.turn_id for flag in flags(pipeline, listed, ignoring(first, Scope.HERE))] == [2]
        assert [flag.finding.turn_id for flag in flags(pipeline, listed, ignoring(first, Scope.TRANSCRIPT))] == [2]
        left = flags(pipeline, listed, ignoring(second, Scope.RULE))
        assert "memory" not in {flag.finding.checker for flag in left}


def test_what_the_user_chose_is_not_up_to_the_rules(own_data):
    """The rules complain of such words wherever they stand; the user wants them."""
    remember(Correction("take to the streets", "go on the streets"), "talk", own_data)
    listed = turns("All of these people take to the streets.")
    with checkers(["rules", "memory"]) as made:
        pipeline = Pipeline(made, judge_among(made))
        pipeline.check(listed, Context(listed, Settings()))
        (flag,) = flags(pipeline, listed)
        assert flag.finding.suggestions == ("go on the streets",)
