# SPDX-License-Identifier: GPL-3.0-or-later
"""The worker's side, spoken to as the program does, without the program's side."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.workers.command import worker_command, worker_environment
from app.workers.messages import Answer, Hello, Request, encode, heard, read

NOISY = """
import os, sys
print("noise"); sys.stdout.flush(); os.write(1, b"more noise"); assert sys.stdin.read() == ""
sys.path.remove(os.path.dirname(os.path.dirname(__file__)))
del sys.modules["harper"]
import harper
"""


def module(folder: Path, name: str, source: str) -> str:
    (folder / name).mkdir()
    (folder / name / "__init__.py").write_text(source, encoding="utf-8")
    return str(folder)


def start(environment: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        worker_command("harper"),
        env=worker_environment({**os.environ, **(environment or {})}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def conversation(process: subprocess.Popen[bytes]) -> tuple[Hello | Answer, Hello | Answer]:
    """Ask one thing, and return what was said first and then."""
    assert process.stdin and process.stdout
    first = heard(read(process.stdout) or b"")
    process.stdin.write(encode(Request(7, ("It is an house.",))))
    process.stdin.flush()
    return first, heard(read(process.stdout) or b"")


def end(process: subprocess.Popen[bytes]) -> tuple[bytes, bytes]:
    """Close its input, wait for its end, and return what else it said."""
    try:
        return process.communicate(timeout=30)
    finally:
        process.kill()


def test_it_greets_answers_and_ends_with_its_input(harper: None) -> None:
    process = start()
    hello, answer = conversation(process)
    assert hello == Hello()
    assert isinstance(answer, Answer)
    assert (answer.id, [mark.rule for mark in answer.marks[0]]) == (7, ["AnA"])
    assert end(process) == (b"", b"")
    assert process.returncode == 0


def test_what_libraries_print_and_read_never_touches_the_pipes(harper: None, tmp_path: Path) -> None:
    process = start({"PYTHONPATH": module(tmp_path, "harper", NOISY)})
    hello, answer = conversation(process)
    assert hello == Hello()
    assert isinstance(answer, Answer)
    assert end(process) == (b"", b"")


def test_without_its_library_it_says_so_and_ends(tmp_path: Path) -> None:
    process = start({"PYTHONPATH": module(tmp_path, "harper", "raise ImportError")})
    assert process.stdout
    hello = heard(read(process.stdout) or b"")
    assert isinstance(hello, Hello)
    assert hello.missing.startswith("Harper is not installed: ")
    assert end(process)[0] == b""
    assert process.returncode == 0


def test_a_job_of_no_known_name_is_wrong_use() -> None:
    command = [sys.executable, "-P", "-m", "app.workers", "nonsense"]
    ended = subprocess.run(
        command, env=worker_environment(), stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (2, b"")


def test_files_in_the_current_folder_stand_in_for_no_module(
    harper: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("harper", "json", "app"):
        module(tmp_path, name, "raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    process = start()
    assert isinstance(conversation(process)[1], Answer)
    end(process)
