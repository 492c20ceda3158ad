# SPDX-License-Identifier: GPL-3.0-or-later
"""A checkout in small for the tests of run.py: real run.py and pip, a tiny app, a lock of one package, no network."""

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PATIENCE = 60

CLI = """
import json, os, pathlib, signal, sys
HERE = pathlib.Path(__file__).parents[1]
def main():
    if sys.argv[1:] == ["setup"]:
        print("setup on standard output")
        with (HERE / "setups").open("a") as log:
            log.write("x")
        return int(os.environ.get("SETUP_STATUS", "0"))
    if sys.argv[1:] == ["wait"]:
        print("waiting", flush=True)
        signal.pause()
    print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd()}))
    return 7
"""

# A build backend of the project's own. With HOLD_BUILD it stops in the midst of pip's work until that file is gone.
BACKEND = """
import base64, hashlib, os, pathlib, time, zipfile
HERE = pathlib.Path(__file__).parent
def build_editable(folder, config_settings=None, metadata_directory=None):
    hold = os.environ.get("HOLD_BUILD")
    if hold:
        (HERE / "building").touch()
        while os.path.exists(hold):
            time.sleep(0.02)
    name = "fairhand-1.0-py3-none-any.whl"
    info = "fairhand-1.0.dist-info/"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.writestr("fairhand.pth", str(HERE))
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: fairhand\\nVersion: 1.0\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "entry_points.txt", "[console_scripts]\\nfairhand = app.cli:main\\n")
        wheel.writestr(info + "RECORD", "")
    return name
"""

PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "fairhand"
version = "1.0"
"""


class Project:
    """A checkout with run.py, a tiny app and a lock of one package."""

    def __init__(self, root):
        self.root = root
        self.environment = root / ".venv"

    @classmethod
    def make(cls, root, pip=None):
        """Make one; with `pip`, an unpacked copy that was compiled before, which takes half the time."""
        wheels = root / "wheels"
        for folder in (root / "app", root / "packaging", root / "seeds", wheels, root / "no-programs"):
            folder.mkdir(parents=True)
        shutil.copy(ROOT / "run.py", root)
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "packaging" / "first_run", root / "packaging" / "first_run", ignore=ignored)
        for wheel in (ROOT / "packaging").glob("pip-*.whl"):
            (root / "packaging" / wheel.name).symlink_to(pip or wheel)
        (root / "app" / "cli.py").write_text(CLI)
        (root / "backend.py").write_text(BACKEND)
        (root / "pyproject.toml").write_text(PYPROJECT)
        tests = "import sys, os\nprint('pytest', sys.argv[1:], os.getcwd())\n"
        thing = write_wheel(wheels, "thing", {"thing.py": ""})
        (root / "requirements.lock").write_text(thing)
        (root / "requirements-dev.lock").write_text(
            thing + write_wheel(wheels, "pytest", {"pytest/__main__.py": tests})
        )
        return cls(root)

    def surroundings(self, **more):
        """Return an environment in which pip finds the folder of wheels and nothing else, and apt-get is not found."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
        own = {
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": (self.root / "wheels").as_uri(),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_CACHE_DIR": "1",
            "PATH": str(self.root / "no-programs"),
        }
        return {**kept, **own, **more}

    def command(self, *arguments):
        return [sys.executable, str(self.root / "run.py"), *arguments]

    def run(self, *arguments, cwd=None, **more):
        """Run run.py to its end and return what it left."""
        return subprocess.run(
            self.command(*arguments),
            cwd=cwd or self.root,
            env=self.surroundings(**more),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def start(self, *arguments, **more):
        """Start run.py and return the process."""
        return subprocess.Popen(
            self.command(*arguments),
            cwd=self.root,
            env=self.surroundings(**more),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def start_and_hold(self):
        """Start a first run and wait until it is in the midst of pip's work; return it and the file that holds it."""
        hold = self.root / "hold"
        hold.touch()
        process = self.start("check", HOLD_BUILD=str(hold))
        end = time.monotonic() + PATIENCE
        while not (self.root / "building").exists():
            assert process.poll() is None, process.communicate()
            assert time.monotonic() < end, "waited in vain"
            time.sleep(0.02)
        return process, hold

    def setups(self):
        """Return how often `fairhand setup` was called."""
        log = self.root / "setups"
        return len(log.read_text()) if log.exists() else 0


def write_wheel(folder, name, files):
    """Write a wheel of version 1.0 into the folder; return its line for a lock."""
    info = f"{name}-1.0.dist-info"
    contents = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    records = [f"{path},sha256={_digest(text)},{len(text.encode())}" for path, text in contents.items()]
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for inside, text in contents.items():
            wheel.writestr(inside, text)
        wheel.writestr(f"{info}/RECORD", "\n".join([*records, f"{info}/RECORD,,\n"]))
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


def _digest(text):
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
