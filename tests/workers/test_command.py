# SPDX-License-Identifier: GPL-3.0-or-later
"""How workers are started."""

import sys
from pathlib import Path

import pytest

from app.workers.command import worker_command, worker_environment


def test_a_frozen_program_is_its_own_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command("harper") == [sys.executable, "--worker", "harper"]


def test_libraries_of_a_frozen_bundle_do_not_leak(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    bundle = {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/usr/own", "DYLD_LIBRARY_PATH": "/bundle"}
    assert worker_environment(bundle) == {"LD_LIBRARY_PATH": "/usr/own"}


def test_outside_a_bundle_the_library_path_is_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    environment = worker_environment({"LD_LIBRARY_PATH": "/usr/own", "PYTHONPATH": "/more"})
    assert environment["LD_LIBRARY_PATH"] == "/usr/own"
    assert environment["PYTHONPATH"].endswith("/more")
    assert (Path(environment["PYTHONPATH"].removesuffix("/more")[:-1]) / "app" / "workers").is_dir()
