# SPDX-License-Identifier: GPL-3.0-or-later
"""Install packages into the environment with the copy of pip that comes with Fairhand."""

import os
import re
import shutil
import subprocess

from first_run.checkout import Checkout
from first_run.problem import SetupProblem

NO_CONNECTION = re.compile(
    r"NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|name resolution|getaddrinfo failed"
    r"|nodename nor servname|Network is unreachable|No route to host|Connection refused|ProxyError"
    r"|IncompleteRead|incomplete-download"
)
# A fault that ended the installation although the connection, shaky as it was, held in the end.
OTHER_REASON = re.compile(r"DO NOT MATCH THE HASHES|No space left on device|Permission denied")
OPTIONS = ("--no-deps", "--no-input", "--no-user", "--no-color", "--progress-bar=off", "--disable-pip-version-check")
LAST_LINES = 8


def install_lock(checkout: Checkout, with_tests: bool) -> None:
    """Install exactly the packages of the lock, each checked against its hash.

    Raises SetupProblem when pip fails.
    """
    lock = str(checkout.requirements(with_tests))
    _pip(checkout, "--require-hashes", "--only-binary=:all:", "--requirement", lock)


def install_fairhand(checkout: Checkout) -> None:
    """Install the checkout itself, so that its own files are what runs.

    Raises SetupProblem when pip fails.
    """
    _pip(checkout, "--no-build-isolation", "--editable", str(checkout.root))


def _pip(checkout: Checkout, *arguments: str) -> None:
    checkout.temporary.mkdir(exist_ok=True)
    # From the wheel itself, without unpacking it. What pip leaves in its temporary folder when it is killed is inside
    # the environment and goes with it. An inherited lock is kept (`close_fds`).
    pip = [str(checkout.python), "-I", str(checkout.pip_wheel / "pip"), "install", *OPTIONS, *arguments]
    result = subprocess.run(
        pip,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=os.environ | {"TMPDIR": str(checkout.temporary)},
        close_fds=False,
        check=False,
    )
    shutil.rmtree(checkout.temporary, ignore_errors=True)
    if result.returncode != 0:
        raise SetupProblem(explain(result.stdout))


def explain(output: str) -> str:
    """Turn the output of a failed pip into its last useful lines and what to do."""
    if NO_CONNECTION.search(output) and not OTHER_REASON.search(output):
        return (
            "Fairhand needs the network now, to fetch its Python packages, and cannot reach them; "
            "connect and run this again."
        )
    lines = [
        line for line in output.splitlines() if line.strip() and not line.startswith(("[notice]", "note:", "hint:"))
    ]
    lines = [line for line in lines if line.startswith("ERROR:")] or lines
    last = "\n".join(f"  pip: {line}" for line in lines[-LAST_LINES:])
    return (
        f"{last}\nFairhand's Python packages could not be installed for the reason above; mend it and run this again."
    )
