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

    def run(line):
        done = subprocess.run(
            ["sh", "-c", f"exec {sys.executable} {line}"],
            cwd=tmp_path,
            env=os.environ | own,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stderr

    return run


def test_with_all_streams_closed_the_exit_status_says_what_was_found(shell):
    assert shell(f"{CHECK} <&- >&- 2>&-") == (1, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_output_that_cannot_be_written_is_one_sentence(shell):
    status, said = shell(f"{CHECK} >/dev/full")
    assert status == 2
    assert said.count("\n") == 1
    assert "No space left on device" in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_an_error_that_nobody_can_read_is_still_an_error(shell):
    assert shell("-m app.cli check missing.txt 2>/dev/full") == (2, "")
