# SPDX-License-Identifier: GPL-3.0-or-later
import os
import signal
import sys

import pytest
from hypothesis import settings

from app.cli.entry import main
from tests.lacking import lacking

# Whatever language the desktop speaks, tests read English; so do the programs that they start.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

# A run starts some hundreds of programs. Where nothing compiled may be kept, each would compile Fairhand anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A shell that runs the suite in the background has it ignore interrupts, and so would the programs that tests send one.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# How long an example takes says more about the machine than about the code.
settings.register_profile("fairhand", deadline=None)
settings.load_profile("fairhand")


def pytest_runtest_setup(item):
    """Tests marked `root` mount file systems: they must run in CI, and are left out where they cannot run."""
    if item.get_closest_marker("root") and (not hasattr(os, "geteuid") or os.geteuid() != 0):
        lacking("root rights")


@pytest.fixture
def fairhand(capsys, monkeypatch, tmp_path):
    """Run `fairhand` with arguments; give its exit status, standard output and standard error."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("XDG_DOCUMENTS_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["fairhand", *map(str, arguments)])
        with pytest.raises(SystemExit) as ending:
            main()
        out, err = capsys.readouterr()
        return ending.value.code, out, err

    return run
