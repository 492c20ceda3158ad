# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py on a small project with the real venv, the real pip and no network: one package, from a folder beside it."""

import ast
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.small_checkout import PATIENCE, ROOT, Project, write_wheel

SAMPLE = "seeds/ablyazov-interview.txt"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and symbolic links as POSIX has them")


@pytest.fixture(scope="module")
def pip(tmp_path_factory):
    """The copy of pip that comes with the checkout, unpacked: Python compiles it once and not for each run."""
    unpacked = tmp_path_factory.mktemp("pip")
    for wheel in (ROOT / "packaging").glob("pip-*.whl"):
        shutil.unpack_archive(wheel, unpacked, "zip")
    return unpacked


@pytest.fixture
def project(tmp_path, pip):
    return Project.make(tmp_path / "a checkout", pip)


@pytest.fixture(scope="module")
def ready(tmp_path_factory):
    """A project that `run.py test` has set up with pip as it comes; the tests that share it change nothing in it."""
    made = Project.make(tmp_path_factory.mktemp("ready") / "checkout")
    made.first = made.run("test", "-k", "a b")
    return made


def test_the_first_run_sets_up_on_standard_error_and_then_runs(ready):
    assert ready.first.returncode == 0
    assert ready.first.stdout == f"pytest ['-k', 'a b'] {ready.root}\n"
    assert ready.first.stderr.startswith("Setting up Fairhand in .venv: about ")
    assert "this happens once" in ready.first.stderr
    assert ready.setups() == 1


def test_without_arguments_the_sample_is_worked_on(ready):
    result = ready.run()

    assert json.loads(result.stdout)["arguments"] == [str(ready.root / SAMPLE)]
    assert result.returncode == 7


def test_other_arguments_the_folder_and_the_exit_status_pass_unchanged(ready, tmp_path):
    arguments = ["check", "a file.txt", "--format", "json", "", "*", "--", "-x"]

    result = ready.run(*arguments, cwd=tmp_path)

    assert json.loads(result.stdout) == {"arguments": arguments, "folder": str(tmp_path)}
    assert (result.stderr, result.returncode) == ("", 7)


def test_a_folder_called_app_where_the_user_stands_is_not_run(ready, tmp_path):
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "cli.py").write_text("raise SystemExit('the wrong app')")

    assert ready.run("check", cwd=tmp_path).returncode == 7


def test_run_py_works_through_a_symbolic_link(ready, tmp_path):
    (tmp_path / "run.py").symlink_to(ready.root / "run.py")

    result = subprocess.run(
        [sys.executable, "run.py", "x"],
        cwd=tmp_path,
        env=ready.surroundings(),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (result.returncode, result.stderr) == (7, "")


def test_a_signal_ends_the_program_itself(ready):
    with ready.start("wait") as process:
        assert process.stdout.readline() == "waiting\n"
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)

    assert process.returncode == -signal.SIGTERM


def test_once_set_up_nothing_is_installed_again(project):
    project.run("check")
    for wheel in (*project.root.glob("packaging/*.whl"), *project.root.glob("wheels/*")):
        wheel.unlink()

    result = project.run("check")

    assert (result.returncode, result.stderr) == (7, "")
    assert project.setups() == 1


def test_the_test_tools_are_added_when_first_asked_for_and_stay(project):
    project.run("check")
    assert not list(project.environment.glob("lib/*/site-packages/pytest"))

    tests = project.run("test", "-q")
    (project.root / "requirements.lock").write_text("# changed\n" + (project.root / "requirements.lock").read_text())
    later = project.run("check")

    assert tests.stdout.startswith("pytest ['-q']")
    assert tests.stderr.startswith("Adding the test tools to .venv")
    assert (later.returncode, later.stderr) == (7, "")
    assert project.run("test").stderr == ""


def test_a_changed_list_of_packages_is_installed(project):
    project.run("check")
    another = write_wheel(project.root / "wheels", "another", {"another.py": ""})
    (project.root / "requirements.lock").write_text((project.root / "requirements.lock").read_text() + another)

    result = project.run("check")

    assert result.stderr.startswith("Fairhand's list of packages has changed")
    assert list(project.environment.glob("lib/*/site-packages/another.py"))


def test_a_package_with_another_hash_is_refused(project):
    lock = project.root / "requirements.lock"
    lock.write_text(lock.read_text().replace("sha256:", "sha256:0")[:-2] + "\n")

    result = project.run("check")

    assert (result.returncode, result.stdout) == (2, "")
    assert "hash" in result.stderr.lower()
    assert not project.environment.joinpath("fairhand-setup.json").exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_set_up_is_made_anew(project, number):
    process, hold = project.start_and_hold()
    with process:
        process.send_signal(number)
        output, errors = process.communicate(timeout=PATIENCE)
    hold.unlink()

    again = project.run("check")

    assert (process.returncode, output) == (128 + number, "")
    assert errors.endswith("Interrupted; the next run completes what was left unfinished.\n")
    assert again.returncode == 7
    assert "was not completed" in again.stderr


def test_a_pip_that_outlives_a_killed_run_keeps_the_next_run_waiting(project):
    process, hold = project.start_and_hold()
    process.kill()
    process.wait(PATIENCE)

    with project.start("check") as second:
        announced = second.stderr.readline()
        hold.unlink()
        output, errors = second.communicate(timeout=PATIENCE)
    process.communicate()

    assert announced == "Another run is setting up Fairhand; waiting for it.\n"
    assert json.loads(output)["arguments"] == ["check"]
    assert "was not completed" in errors
    assert second.returncode == 7


def test_two_first_runs_at_once_set_up_once(project):
    process, hold = project.start_and_hold()
    with project.start("check") as second, process:
        assert second.stderr.readline().startswith("Another run")
        hold.unlink()
        first_errors = process.communicate(timeout=PATIENCE)[1]
        second_errors = second.communicate(timeout=PATIENCE)[1]

    assert "Setting up" in first_errors
    assert "Setting up" not in second_errors
    assert (process.returncode, second.returncode) == (7, 7)


def test_a_copied_or_moved_checkout_makes_its_environment_anew(project, tmp_path):
    project.run("check")
    moved = Project(project.root.rename(tmp_path / "elsewhere"))

    result = moved.run("check")

    assert "was made for another Python or another folder" in result.stderr
    assert result.returncode == 7


@pytest.mark.parametrize("left", ["an empty folder", "rubbish", "no interpreter"])
def test_a_half_made_environment_is_made_anew(project, left):
    if left == "no interpreter":
        project.run("check")
        (project.environment / "bin" / "python").unlink()
    else:
        project.environment.mkdir()
    if left == "rubbish":
        (project.environment / "bin").write_text("not a folder")
        (project.environment / "fairhand-setup.json").write_text("{")

    assert project.run("check").returncode == 7
    assert project.run("check").stderr == ""


def test_without_a_network_one_sentence_says_so(project):
    unreachable = {"PIP_NO_INDEX": "", "PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "1", "PIP_FIND_LINKS": ""}

    result = project.run("check", **unreachable)

    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.splitlines()[1:] == [
        "Fairhand needs the network now, to fetch its Python packages, and cannot reach them; "
        "connect and run this again."
    ]


def test_another_failure_of_pip_shows_its_last_lines(project):
    (project.root / "wheels").rename(project.root / "gone")

    result = project.run("check")

    assert result.returncode == 2
    assert "  pip: ERROR: No matching distribution found for thing" in result.stderr
    assert result.stderr.endswith("mend it and run this again.\n")


def test_a_folder_that_cannot_be_written_is_named(project):
    project.environment.write_text("a file where the folder should be")

    result = project.run("check")

    assert result.returncode == 2
    assert str(project.environment) in result.stderr
    assert "Traceback" not in result.stderr


def test_languagetool_that_cannot_be_fetched_stops_nothing_and_is_not_tried_again(project):
    first = project.run("check", SETUP_STATUS="1")
    second = project.run(SETUP_STATUS="1")

    assert json.loads(first.stdout)["arguments"] == ["check"]
    assert first.stderr.endswith("everything else works. To try again: python3 run.py setup\n")
    assert (second.stderr, second.returncode) == ("", 7)
    assert project.setups() == 1


def test_setup_asked_for_by_name_runs_once(project):
    result = project.run("setup")

    assert result.stdout == "setup on standard output\n"
    assert project.setups() == 1


def test_run_py_can_be_read_by_an_old_python():
    ast.parse((ROOT / "run.py").read_text(), feature_version=(3, 6))


def test_an_old_python_is_told_in_one_sentence_what_is_needed():
    program = str(ROOT / "run.py")
    pretend = f"import runpy, sys; sys.version_info = (3, 8, 18); runpy.run_path({program!r}, run_name='__main__')"

    result = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, check=False)

    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == (
        "Fairhand needs Python 3.11 or newer, which comes with Debian 12 or newer and Ubuntu 24.04 or newer; "
        "this is Python 3.8.18.\n"
    )


def test_a_real_old_python_says_the_same():
    old = _old_python()
    if old is None:
        pytest.skip("no Python 3.6 to 3.10 on this machine")

    result = subprocess.run([old, str(ROOT / "run.py")], capture_output=True, text=True, check=False)

    assert (result.returncode, result.stdout, result.stderr.count("\n")) == (2, "", 1)
    assert result.stderr.startswith("Fairhand needs Python 3.11 or newer")


def _old_python():
    versions = Path.home() / ".pyenv" / "versions"
    for minor in (8, 6, 7, 9, 10):
        for program in (shutil.which(f"python3.{minor}"), *versions.glob(f"3.{minor}.*/bin/python3")):
            if program and subprocess.run([program, "-c", ""], capture_output=True, check=False).returncode == 0:
                return str(program)
    return None
