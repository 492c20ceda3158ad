# SPDX-License-Identifier: GPL-3.0-or-later
"""What was learnt in the window counts on the command line too, which itself teaches nothing."""

import json

import pytest

from app.learning.verdict import Noted, Opinion, Outcome
from app.learning.verdicts import record, tallies

RULE = "article-before-country"
TEXT = "Who left the Ukraine?\n\nMany people left the Ukraine for Poland.\n"


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def check(fairhand, text):
    def check(*options):
        _, out, _ = fairhand("check", text, "--format", "json", "--checkers", "rules", *options)
        answer = json.loads(out)
        del answer["checkers"]
        return answer

    return check


def ignore_often():
    said = (Opinion("rules", RULE, "article", 0.6),)
    record(Noted(str(number), Outcome.IGNORED, said) for number in range(12))


def rules(answer):
    return [finding["rule"] for finding in answer["findings"]]


def test_a_rule_that_was_ignored_often_is_not_named_unless_asked_for_as_shipped(check):
    shipped = check()
    assert rules(shipped) == [RULE, RULE]
    ignore_often()
    assert rules(check()) == []
    assert check("--no-learnt") == shipped
    eager = check("--level", "eager")
    assert rules(eager) == [RULE, RULE]
    assert eager["findings"][0]["confidence"] < shipped["findings"][0]["confidence"]


def test_settings_can_switch_it_off_and_the_command_line_on(check, tmp_path):
    ignore_often()
    settings = tmp_path / "home" / ".config" / "fairhand" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"learns": false}', encoding="utf-8")
    assert rules(check()) == [RULE, RULE]
    assert rules(check("--learnt")) == []


def test_accepting_by_a_program_teaches_nothing(fairhand, text, tmp_path):
    project = tmp_path / "talk.fairhand"
    fairhand("import", text, "-o", project)
    status, out, _ = fairhand("accept", project, "--checkers", "rules")
    assert (status, "Accepted 2 of 2" in out) == (0, True)
    assert tallies() == ()
