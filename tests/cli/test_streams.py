# SPDX-License-Identifier: GPL-3.0-or-later
"""Standard streams that are closed, full, or that nobody reads any more: as a shell can hand them to a program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell with POSIX redirections")

ROOT = Path(__file__).parents[2]
CHECK = "-m app.cli check talk.txt --checkers rules"


@pytest.fixture
def shell(tmp_path):
    """Run `python` with arguments and redirections in a folder with a text; give exit status and standard error."""
    (tmp_path / "talk.txt").write_text("Who?\nThe great Regime has Power over all of them.\n", encoding="utf-8")
    own = {"XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}

    def run(line, stdout=subprocess.PIPE):
        done = subprocess.run(
            ["sh", "-c", f"exec {sys.executable} {line}"],
            cwd=tmp_path,
            env=os.environ | own,
            stdout=stdout,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        return done.returncode, done.stderr

    return run


def test_with_all_streams_closed_the_exit_status_says_what_was_found(shell):
    assert shell(f"{CHECK} <&- >&- 2>&-") == (1, "")


@pytest.fixture
def gone():
    """A pipe from which nobody reads."""
    reader, writer = os.pipe()
    os.close(reader)
    yield writer
    os.close(writer)


def test_a_reader_that_has_gone_is_no_error(shell, gone):
    assert shell("-m app.cli completion bash", stdout=gone) == (0, "")


@pytest.mark.parametrize(
    ("text", "status"), [("The great Regime has Power over all of them.", 1), ("I am the editor.", 0)]
)
@pytest.mark.parametrize("form", ["text", "json"])
def test_with_a_reader_that_has_gone_the_exit_status_says_what_was_found(shell, gone, tmp_path, text, status, form):
    (tmp_path / "talk.txt").write_text(f"Who?\n{text}\n", encoding="utf-8")
    assert shell(f"{CHECK} --format {form}", stdout=gone) == (status, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_output_that_cannot_be_written_is_one_sentence(shell):
    status, said = shell(f"{CHECK} >/dev/full")
    assert status == 2
    assert said.count("\n") == 1
    assert "No space left on device" in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_an_error_that_nobody_can_read_is_still_an_error(shell):
    assert shell("-m app.cli check missing.txt 2>/dev/full") == (2, "")
