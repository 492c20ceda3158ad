# SPDX-License-Identifier: GPL-3.0-or-later
"""How a worker process is started: the command, the environment, the flags."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import app

_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def worker_command(name: str) -> list[str]:
    """Return the command of a worker. Files in the current folder cannot stand in for Python's modules (-P)."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", name]
    return [sys.executable, "-P", "-m", "app.workers", name]


def worker_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of a worker: it finds our modules, and no libraries of a frozen bundle's parent."""
    cleaned = dict(os.environ if environment is None else environment)
    for name in _LIBRARY_PATHS:
        original = cleaned.pop(f"{name}_ORIG", None)
        if original is not None:
            cleaned[name] = original
        elif getattr(sys, "frozen", False):
            cleaned.pop(name, None)
    if not getattr(sys, "frozen", False):
        assert app.__file__
        modules = str(Path(app.__file__).parent.parent)
        cleaned["PYTHONPATH"] = os.pathsep.join([modules, *filter(None, [cleaned.get("PYTHONPATH")])])
    return cleaned


def start_flags() -> int:
    """Return the creation flags for a background process: on Windows no console window and a lower priority."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    return 0
