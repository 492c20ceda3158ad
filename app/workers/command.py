# SPDX-License-Identifier: GPL-3.0-or-later
"""How a worker process is started: the command and the environment."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import app
from app.workers.process import own_libraries


def worker_command(name: str) -> list[str]:
    """Return the command of a worker. Files in the current folder cannot stand in for Python's modules (-P)."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", name]
    return [sys.executable, "-P", "-m", "app.workers", name]


def worker_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of a worker: it finds our modules, and no libraries of a frozen bundle's parent."""
    cleaned = own_libraries(environment)
    if not getattr(sys, "frozen", False):
        assert app.__file__
        modules = str(Path(app.__file__).parent.parent)
        cleaned["PYTHONPATH"] = os.pathsep.join([modules, *filter(None, [cleaned.get("PYTHONPATH")])])
    return cleaned
