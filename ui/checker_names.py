# SPDX-License-Identifier: GPL-3.0-or-later
"""Checkers and their states in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.checking.registry import OWN_IDS
from app.checking.report import CheckerReport, State
from ui.sentences import in_words

_ORDER = ("languagetool", "harper", "rules", "model")


def checker_name(checker: str) -> str:
    """Return what a checker is called in the window."""
    match checker:
        case "languagetool":
            return QCoreApplication.translate("CheckerNames", "LanguageTool")
        case "harper":
            return QCoreApplication.translate("CheckerNames", "Harper")
        case "rules":
            return QCoreApplication.translate("CheckerNames", "Garble rules")
        case "model":
            return QCoreApplication.translate("CheckerNames", "Garble model")
        case "memory":
            return QCoreApplication.translate("CheckerNames", "Remembered corrections")
        case _:
            return checker


def in_order(reports: Iterable[CheckerReport]) -> list[CheckerReport]:
    """Return the reports that the window shows, in order; of the user's own sources only those that failed."""
    shown = [report for report in reports if report.id not in OWN_IDS or report.state is State.FAILED]
    return sorted(shown, key=lambda report: _ORDER.index(report.id) if report.id in _ORDER else len(_ORDER))


def is_on(report: CheckerReport) -> bool:
    """Tell whether a checker works."""
    return report.state is State.OK


def is_languagetool_missing(reports: Iterable[CheckerReport]) -> bool:
    """Tell whether LanguageTool could be fetched."""
    return any(report.id == "languagetool" and report.state is State.MISSING for report in reports)


def state_words(report: CheckerReport) -> str:
    """Return a checker and its state in a few words."""
    sentence = {
        State.OK: QCoreApplication.translate("CheckerNames", "{checker} on"),
        State.OFF: QCoreApplication.translate("CheckerNames", "{checker} off"),
        State.MISSING: QCoreApplication.translate("CheckerNames", "{checker} is missing"),
        State.FAILED: QCoreApplication.translate("CheckerNames", "{checker} failed"),
    }[report.state]
    return sentence.format(checker=checker_name(report.id))


def state_details(report: CheckerReport) -> str:
    """Return what there is to know about a checker: its version, its speed, and what is wrong."""
    lines = [state_words(report)]
    if report.version:
        lines.append(QCoreApplication.translate("CheckerNames", "Version {version}").format(version=report.version))
    if report.message:
        lines.append(in_words(report.message))
    if report.state is State.OK and report.seconds:
        sentence = QCoreApplication.translate("CheckerNames", "The last check took it {seconds} s.")
        lines.append(sentence.format(seconds=f"{report.seconds:.1f}"))
    return "\n".join(lines)
