# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the files of a checkout and of its environment are."""

import os
from pathlib import Path

from first_run.problem import SetupProblem


class Checkout:
    """The folder that holds run.py, and the `.venv` inside it."""

    def __init__(self, root: str) -> None:
        self.root = Path(root)
        self.environment = self.root / ".venv"
        self.stamp = self.environment / "fairhand-setup.json"
        self.lock = self.environment / "fairhand-setup.lock"
        self.language_tool_lock = self.environment / "fairhand-languagetool.lock"
        self.temporary = self.environment / "fairhand-setup.tmp"
        self.sample = self.root / "seeds" / "ablyazov-interview.txt"

    @property
    def python(self) -> Path:
        """The interpreter of the environment."""
        return self._program("python")

    @property
    def command(self) -> Path:
        """The installed command `fairhand`."""
        return self._program("fairhand")

    @property
    def pip_wheel(self) -> Path:
        """The copy of pip that comes with the checkout, for systems whose Python has none.

        Raises SetupProblem when the file is not there.
        """
        wheels = sorted((self.root / "packaging").glob("pip-*.whl"))
        if not wheels:
            raise SetupProblem(
                "The file packaging/pip-*.whl is missing from this copy of Fairhand; fetch Fairhand anew."
            )
        return wheels[-1]

    def requirements(self, with_tests: bool) -> Path:
        """Return the list of exact packages to install."""
        return self.root / ("requirements-dev.lock" if with_tests else "requirements.lock")

    def _program(self, name: str) -> Path:
        if os.name == "nt":
            return self.environment / "Scripts" / f"{name}.exe"
        return self.environment / "bin" / name
