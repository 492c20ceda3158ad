# SPDX-License-Identifier: GPL-3.0-or-later
"""The system libraries that Qt's window needs and that its Python package does not bring."""

import ctypes
import os
import shutil
import subprocess
import sys

from first_run.problem import say

# Found on a bare Debian 12 by starting a window until nothing was missing; the right column is Debian's package.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

INSTALL = ("install", "--yes", "--no-install-recommends")


def missing() -> list[str]:
    """Return the names of the libraries that cannot be loaded here; only Linux can lack any."""
    if not sys.platform.startswith("linux"):
        return []
    return [name for name in LIBRARIES if not _can_be_loaded(name)]


def ensure() -> str:
    """Install what is missing where we may, else say how to; return "there" or "failed"."""
    lacking = missing()
    return "there" if not lacking or _add(lacking) else "failed"


def _add(lacking: list[str]) -> bool:
    packages = [LIBRARIES[name] for name in lacking]
    if shutil.which("apt-get") is None:
        say(
            f"Qt's window needs libraries that this system lacks: {', '.join(lacking)}; add them with its package "
            "manager. Work without a window needs none of them."
        )
        return False
    if os.geteuid() != 0:
        say(
            "Qt's window needs system libraries that are missing here; work without a window does not. To add them:\n"
            f"  sudo apt-get install --no-install-recommends {' '.join(packages)}"
        )
        return False
    return _install(packages)


def _install(packages: list[str]) -> bool:
    say(f"Adding the system libraries that Qt's window needs, with apt-get: {' '.join(packages)}.")
    # Newer Ubuntu and Debian call some of these by a name that ends in t64; apt-get knows the old one as an alias.
    output = _apt_get("update") + _apt_get(*INSTALL, *packages)
    if missing():
        # An apt-get that was interrupted earlier leaves half-configured packages and refuses every install, and one
        # that does not know one of the names installs none of the others.
        output = _run(["dpkg", "--configure", "-a"])
        output += "".join(_apt_get(*INSTALL, LIBRARIES[name]) for name in missing())
    lacking = missing()
    if lacking:
        reasons = sorted({line for line in output.splitlines() if line.startswith("E:")})
        say(
            "\n".join(f"  apt-get: {line}" for line in reasons)
            + f"\nQt's window cannot open without {', '.join(lacking)}; everything else works. After mending that, run "
            "`python3 run.py setup`."
        )
    return not lacking


def _apt_get(*arguments: str) -> str:
    return _run(["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *arguments])


def _run(command: list[str]) -> str:
    result = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        check=False,
    )
    return result.stdout


def _can_be_loaded(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
