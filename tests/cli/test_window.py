# SPDX-License-Identifier: GPL-3.0-or-later
"""Which calls open the window; the window itself is a stand-in here, as it would stay open."""

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import app.cli
from app.cli import window

ROOT = Path(__file__).parents[2]


@pytest.fixture
def opened(monkeypatch):
    """The files that the window was asked to open."""
    files = []
    stand_in = SimpleNamespace(run=lambda path: files.append(path) or 0)
    monkeypatch.setattr(window, "import_module", lambda name: stand_in)
    return files


@pytest.fixture
def display(monkeypatch):
    monkeypatch.setattr(window, "has_display", lambda: True)


@pytest.fixture
def call(monkeypatch):
    def call(*arguments):
        monkeypatch.setattr(sys, "argv", ["fairhand", *arguments])
        with pytest.raises(SystemExit) as ending:
            app.cli.main()
        return ending.value.code

    return call


@pytest.mark.parametrize(
    ("arguments", "files"), [((), [None]), (("talk.txt",), [Path("talk.txt")]), (("open", "check"), [Path("check")])]
)
def test_no_argument_or_one_file_opens_the_window(opened, display, call, arguments, files):
    assert call(*arguments) == 0
    assert opened == files


@pytest.mark.parametrize("arguments", [("check",), ("--version",), ("a.txt", "b.txt"), ("open",), ("open", "--help")])
def test_anything_else_is_a_command(opened, display, call, arguments, capsys):
    call(*arguments)
    assert opened == []
    assert "".join(capsys.readouterr())


def test_without_a_display_the_job_is_done_on_the_terminal(opened, call, monkeypatch, capsys):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert call("no-such-file.txt") == 2
    assert opened == []
    assert "no-such-file.txt" in capsys.readouterr().err


def test_where_qt_cannot_be_loaded_a_command_is_run(display, call, monkeypatch, capsys):
    def refuse(name):
        raise ImportError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setattr(window, "import_module", refuse)
    assert call("no-such-file.txt") == 2
    said = capsys.readouterr().err
    assert "libEGL.so.1" in said
    assert "no-such-file.txt" in said


def test_the_way_to_the_window_imports_nothing_slow():
    code = "import sys, app.cli; print([name for name in ('click', 'rich', 'sqlite_utils') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
