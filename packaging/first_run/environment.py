# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the environment in `.venv` and keep it whole."""

import importlib
import shutil
import time
import venv
from pathlib import Path

from first_run import packages, stamp
from first_run.checkout import Checkout
from first_run.lock import FileLock
from first_run.problem import SetupProblem, say
from first_run.stamp import Stamp

# Measured on 64-bit Linux: the sum of the wheels of each lock, and the environment after it.
RUN_TIME_SIZE = "about 212 MB to fetch, 736 MB on disk"
WITH_TESTS_SIZE = "about 337 MB to fetch, 1.25 GB on disk"
TEST_TOOLS_SIZE = "about 125 MB to fetch"

# Modules of the standard library that Debian and some hand-built Pythons leave out.
NEEDED_MODULES = ("ctypes", "sqlite3", "ssl", "zlib")


def prepare(checkout: Checkout, with_tests: bool) -> Stamp:
    """Make the environment, or bring it up to date; return its stamp.

    Raises SetupProblem when that cannot be done, OSError when `.venv` cannot be written.
    """
    _check_python()
    checkout.environment.mkdir(exist_ok=True)
    with FileLock(checkout.lock) as lock:
        lock.wait(lambda: say("Another run is setting up Fairhand; waiting for it."))
        found = stamp.read(checkout)
        # The run that we waited for may have done it all.
        if found is not None and stamp.is_current(checkout, found, with_tests):
            return found
        started = time.monotonic()
        made = _set_up(checkout, found, with_tests)
        say(f"Done in {time.monotonic() - started:.0f} s.")
        return made


def note(checkout: Checkout, *, qt_libraries: str, language_tool: str) -> None:
    """Add to the stamp what became of the parts outside the environment, if the environment is still whole."""
    with FileLock(checkout.lock) as lock:
        found = stamp.read(checkout) if lock.take() else None
        if found is not None:
            stamp.write(checkout, found._replace(qt_libraries=qt_libraries, language_tool=language_tool))


def _check_python() -> None:
    lacking: list[str] = []
    for name in NEEDED_MODULES:
        try:
            importlib.import_module(name)
        except ImportError:
            lacking.append(name)
    if lacking:
        raise SetupProblem(
            f"This Python lacks a part of its own standard library ({', '.join(lacking)}); on Debian and Ubuntu "
            "`apt-get install python3` adds it."
        )


def _set_up(checkout: Checkout, found: Stamp | None, with_tests: bool) -> Stamp:
    if found is not None and stamp.is_usable(checkout, found):
        return _update(checkout, found, with_tests)
    _announce(checkout, found, with_tests)
    checkout.stamp.unlink(missing_ok=True)
    _rebuild(checkout)
    return _install(checkout, Stamp(stamp.interpreter_key(checkout), "", with_tests))


def _update(checkout: Checkout, found: Stamp, with_tests: bool) -> Stamp:
    if with_tests and not found.with_tests:
        say(f"Adding the test tools to .venv: {TEST_TOOLS_SIZE}; this happens once.")
    else:
        say("Fairhand's list of packages has changed; bringing .venv up to date.")
    checkout.stamp.unlink(missing_ok=True)
    return _install(checkout, found._replace(with_tests=found.with_tests or with_tests))


def _install(checkout: Checkout, made: Stamp) -> Stamp:
    packages_key = stamp.packages_key(checkout, made.with_tests)
    packages.install_lock(checkout, made.with_tests)
    packages.install_fairhand(checkout)
    made = made._replace(packages=packages_key)
    stamp.write(checkout, made)
    return made


def _announce(checkout: Checkout, found: Stamp | None, with_tests: bool) -> None:
    reason = ""
    if found is not None:
        reason = " (The one that is there was made for another Python or another folder.)"
    elif any(path != checkout.lock for path in checkout.environment.iterdir()):
        reason = " (The one that is there was not completed.)"
    tools = " and the test tools" if with_tests else ""
    size = WITH_TESTS_SIZE if with_tests else RUN_TIME_SIZE
    say(
        f"Setting up Fairhand in .venv: {size} (Qt for the window, Java for LanguageTool, smaller packages{tools}); "
        f"this happens once.{reason}"
    )


def _rebuild(checkout: Checkout) -> None:
    for path in checkout.environment.iterdir():
        if path != checkout.lock:
            _remove(path)
    # Without pip: a bare Debian has no ensurepip, and Fairhand brings its own copy.
    venv.EnvBuilder(with_pip=False, symlinks=True).create(checkout.environment)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
