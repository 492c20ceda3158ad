# SPDX-License-Identifier: GPL-3.0-or-later
"""Which checkers could run, for the time before any has."""

from app import preferences
from app.checking.registry import model_folder
from app.checking.report import CheckerReport, State
from app.errors import CheckerFailed, CheckerMissing, FairhandError
from app.preferences import Preferences


def checkers_ready() -> list[CheckerReport]:
    """Return whether what each checker needs is there; nothing is started and no large file is read."""
    settings = _settings()
    return [_report(name, settings) for name in settings.checkers]


def _settings() -> Preferences:
    try:
        return preferences.load()
    except FairhandError:
        # What is wrong with the settings is said when a transcript is opened.
        return Preferences()


def _report(name: str, settings: Preferences) -> CheckerReport:
    match name:
        case "languagetool":
            return _languagetool()
        case "model":
            return _model(settings.model)
        case _:
            return _here(name)


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


def _model(chosen: str) -> CheckerReport:
    from app.checking.model.description import description_text, shipped_folder  # noqa: PLC0415 - as above

    try:
        description_text(model_folder(chosen) or shipped_folder())
    except CheckerMissing as missing:
        return CheckerReport("model", "", State.MISSING, 0.0, str(missing))
    except CheckerFailed as failed:
        return CheckerReport("model", "", State.FAILED, 0.0, str(failed))
    return _here("model")
