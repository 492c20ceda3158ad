# SPDX-License-Identifier: GPL-3.0-or-later
"""Which checkers could run, for the time before any has."""

from app import preferences
from app.checking.pipeline import CheckerReport, State
from app.checking.registry import DEFAULT_CHECKERS
from app.errors import CheckerMissing, FairhandError


def checkers_ready() -> list[CheckerReport]:
    """Return whether what each checker needs is there; nothing is started and no large file is read."""
    return [_languagetool() if name == "languagetool" else _here(name) for name in _chosen()]


def _chosen() -> tuple[str, ...]:
    try:
        return preferences.load().checkers
    except FairhandError:
        # What is wrong with the settings is said when a transcript is opened.
        return DEFAULT_CHECKERS


def _here(name: str) -> CheckerReport:
    return CheckerReport(name, "", State.OK, 0.0)


def _languagetool() -> CheckerReport:
    from app.checking.languagetool.installation import find_installation  # noqa: PLC0415 - slow to import
    from app.checking.languagetool.runtime import find_java  # noqa: PLC0415 - slow to import

    try:
        version = find_installation().version
        find_java()
    except CheckerMissing as missing:
        return CheckerReport("languagetool", "", State.MISSING, 0.0, str(missing))
    return CheckerReport("languagetool", version, State.OK, 0.0)
