# SPDX-License-Identifier: GPL-3.0-or-later
"""`check` on the real interview with real checkers, and with one of them gone."""

import json
import os
from pathlib import Path

import pytest

from app.checking.languagetool.installation import find_installation
from app.errors import CheckerMissing

INTERVIEW = Path(__file__).parents[2] / "seeds" / "ablyazov-interview.txt"


def states_and_findings(out):
    found = json.loads(out)
    states = {row["id"]: row["state"] for row in found["checkers"]}
    return states, {(row["start"], row["end"]) for row in found["findings"]}


@pytest.fixture
def with_languagetool(monkeypatch):
    """Keep LanguageTool in reach: it is in the user's data folder, and the `fairhand` fixture moves HOME."""
    try:
        folder = find_installation().folder
    except CheckerMissing as missing:
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must have LanguageTool: {missing}")
        pytest.skip(f"no LanguageTool here: {missing}")
    monkeypatch.setenv("FAIRHAND_LANGUAGETOOL_DIR", str(folder))


def test_all_checkers_are_ok_on_the_interview(with_languagetool, fairhand):
    status, out, err = fairhand("check", INTERVIEW, "--format", "json")
    states, found = states_and_findings(out)
    assert (status, err) == (1, "")
    assert states == {"rules": "ok", "harper": "ok", "languagetool": "ok", "model": "off"}
    assert len(found) > 100


def test_without_languagetool_the_others_findings_are_all_there(fairhand, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nothing"))
    _, alone, _ = fairhand("check", INTERVIEW, "--format", "json", "--checkers", "rules,harper")
    status, out, err = fairhand("check", INTERVIEW, "--format", "json")
    states, found = states_and_findings(out)
    assert status == 1
    assert states["languagetool"] == "missing"
    assert found == states_and_findings(alone)[1]
    assert err.startswith("languagetool: ")
    assert "fairhand setup" in err
