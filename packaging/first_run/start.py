# SPDX-License-Identifier: GPL-3.0-or-later
"""Decide what to run, set up what it needs, and become it."""

import os
import signal
import subprocess
from types import FrameType

from first_run import environment, language_tool, qt_libraries, stamp
from first_run.checkout import Checkout
from first_run.problem import SetupProblem, say


def start(root: str, arguments: list[str]) -> int:
    """Run Fairhand with `arguments`; return an exit status only where this process could not be replaced by it."""
    checkout = Checkout(root)
    _stop_cleanly_on_signals()
    try:
        prepare(checkout, arguments)
    except SetupProblem as problem:
        say(str(problem))
        return 2
    except OSError as error:
        say(f"Fairhand cannot be set up in {checkout.environment} ({error}); put it in a folder you may write to.")
        return 2
    except KeyboardInterrupt as interrupt:
        say("Interrupted; the next run completes what was left unfinished.")
        return 128 + (interrupt.args[0] if interrupt.args else signal.SIGINT)
    if _is_test(arguments):
        os.chdir(checkout.root)
    return _become(command(checkout, arguments))


def prepare(checkout: Checkout, arguments: list[str]) -> None:
    """Set up whatever is not there yet for this run.

    Raises SetupProblem or OSError when the environment cannot be made.
    """
    found = stamp.read(checkout)
    is_new = found is None or not stamp.is_current(checkout, found, _is_test(arguments))
    if found is None or is_new:
        found = environment.prepare(checkout, _is_test(arguments))
    asked = arguments[:1] == ["setup"]
    qt, language = found.qt_libraries, found.language_tool
    if not qt or asked:
        qt = qt_libraries.ensure()
    if not language and not asked and (is_new or not arguments or _is_test(arguments)):
        language = language_tool.fetch(checkout)
    if (qt, language) != (found.qt_libraries, found.language_tool):
        environment.note(checkout, qt_libraries=qt, language_tool=language)


def command(checkout: Checkout, arguments: list[str]) -> list[str]:
    """Return the program and arguments that these arguments of run.py stand for."""
    python = str(checkout.python)
    if _is_test(arguments):
        return [python, "-m", "pytest", *arguments[1:]]
    # By its path and not `-m`: with `-m`, a folder called app where the user stands would be taken for ours.
    # On Windows the script is a program of its own.
    program = [str(checkout.command)] if os.name == "nt" else [python, str(checkout.command)]
    return [*program, *(arguments or [str(checkout.sample)])]


def _is_test(arguments: list[str]) -> bool:
    return arguments[:1] == ["test"]


def _stop_cleanly_on_signals() -> None:
    def stop(number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt(number)

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, stop)


def _become(arguments: list[str]) -> int:
    if os.name != "nt":
        os.execv(arguments[0], arguments)  # noqa: S606 - no shell is wanted
    # Windows cannot replace a process: wait for it, and leave Ctrl+C to it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return subprocess.call(arguments)
