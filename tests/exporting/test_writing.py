# SPDX-License-Identifier: GPL-3.0-or-later
import os
import resource
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import NotWritable
from app.exporting.writing import write_text

ROOT = Path(__file__).parents[2]


def test_a_text_is_written_whole_and_alone(tmp_path):
    path = tmp_path / "talk.md"
    write_text(path, "Wer? – Ich.\n")
    assert path.read_text(encoding="utf-8") == "Wer? – Ich.\n"
    assert [file.name for file in tmp_path.iterdir()] == ["talk.md"]


def test_permissions_and_links_of_the_file_that_is_replaced_are_kept(tmp_path):
    target = tmp_path / "target.md"
    target.write_text("old")
    target.chmod(0o600)
    link = tmp_path / "link.md"
    link.symlink_to(target)
    write_text(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_folder_or_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(NotWritable, match="is a folder"):
        write_text(tmp_path, "x")
    with pytest.raises(NotWritable, match="could not be written"):
        write_text(tmp_path / "missing" / "x.md", "x")


def test_when_the_disk_is_full_the_old_file_stays_and_nothing_is_left_behind(tmp_path):
    path = tmp_path / "talk.md"
    path.write_text("old")
    code = (
        "import sys, signal; from pathlib import Path; from app.exporting.writing import write_text\n"
        "from app.errors import NotWritable\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "try: write_text(Path(sys.argv[1]), 'x' * 100_000)\n"
        "except NotWritable as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000)),
    )
    assert "could not be written" in done.stdout
    assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["talk.md"]


def test_a_device_or_a_pipe_is_never_replaced(tmp_path):
    pipe = tmp_path / "pipe.md"
    os.mkfifo(pipe)
    with pytest.raises(NotWritable, match="is a device or a pipe"):
        write_text(pipe, "text")
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert list(tmp_path.iterdir()) == [pipe]
