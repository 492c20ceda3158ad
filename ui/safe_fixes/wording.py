# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about safe fixes."""

from PySide6.QtCore import QCoreApplication

from ui.numbers import grouped


def sure_enough(percent: int) -> str:
    """Return what the slider is set to."""
    return QCoreApplication.translate("safe fixes", "At least {percent} % sure").format(percent=percent)


def counted(fixes: int, ticked: int) -> str:
    """Return "7 fixes, 6 ticked"."""
    if fixes == 1:
        return QCoreApplication.translate("safe fixes", "1 fix, {ticked} ticked").format(ticked=ticked)
    sentence = QCoreApplication.translate("safe fixes", "{fixes} fixes, {ticked} ticked")
    return sentence.format(fixes=grouped(fixes), ticked=grouped(ticked))


def nothing_safe() -> str:
    """Return what stands in the place of an empty list."""
    return QCoreApplication.translate("safe fixes", "No flag with a suggestion is that sure.")


def accept_button(ticked: int) -> str:
    """Return what the button does."""
    if not ticked:
        return QCoreApplication.translate("safe fixes", "Accept ticked")
    if ticked == 1:
        return QCoreApplication.translate("safe fixes", "Accept 1 fix")
    return QCoreApplication.translate("safe fixes", "Accept {count} fixes").format(count=grouped(ticked))


def accepted(count: int) -> str:
    """Return what was done."""
    if count == 1:
        return QCoreApplication.translate("safe fixes", "1 fix accepted.")
    return QCoreApplication.translate("safe fixes", "{count} fixes accepted.").format(count=grouped(count))
