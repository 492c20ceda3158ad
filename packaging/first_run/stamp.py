# SPDX-License-Identifier: GPL-3.0-or-later
"""The note in `.venv` that says set-up was completed, for which Python and for which packages.

It is taken away before anything is changed and written last, in one step: where it is, the environment is whole.
"""

import hashlib
import json
import sys
import sysconfig
from typing import NamedTuple

from first_run.checkout import Checkout


class Stamp(NamedTuple):
    """What a completed set-up was made for.

    `qt_libraries` and `language_tool` are "" (not tried, or not to the end), "there" or "failed".
    """

    interpreter: str
    packages: str
    with_tests: bool
    qt_libraries: str = ""
    language_tool: str = ""


def read(checkout: Checkout) -> Stamp | None:
    """Return the stamp of the environment, or None where there is none that can be read."""
    try:
        return Stamp(**json.loads(checkout.stamp.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write(checkout: Checkout, stamp: Stamp) -> None:
    """Put the stamp in place in one step, so that it is never half there."""
    beside = checkout.stamp.with_suffix(".new")
    beside.write_text(json.dumps(stamp._asdict(), indent=1), "utf-8")
    beside.replace(checkout.stamp)


def interpreter_key(checkout: Checkout) -> str:
    """Name the Python, the machine and the folder an environment is bound to.

    An environment holds absolute paths: one that was moved or copied does not work.
    """
    parts = (sys.implementation.cache_tag, sysconfig.get_platform(), sys.base_prefix, str(checkout.environment))
    return " ".join(part or "" for part in parts)


def packages_key(checkout: Checkout, with_tests: bool) -> str:
    """Return a hash (SHA-256, hexadecimal) of everything that decides what is installed."""
    digest = hashlib.sha256()
    for path in (checkout.requirements(with_tests), checkout.root / "pyproject.toml"):
        digest.update(path.read_bytes())
        digest.update(b"\0")
    return digest.hexdigest()


def is_current(checkout: Checkout, stamp: Stamp | None, with_tests: bool) -> bool:
    """Return True if the environment is whole and is the one wanted."""
    return (
        stamp is not None
        and is_usable(checkout, stamp)
        and (stamp.with_tests or not with_tests)
        and stamp.packages == packages_key(checkout, stamp.with_tests)
    )


def is_usable(checkout: Checkout, stamp: Stamp) -> bool:
    """Return True if the environment works with this Python in this place, whatever is installed in it."""
    return stamp.interpreter == interpreter_key(checkout) and checkout.python.exists() and checkout.command.exists()
