# SPDX-License-Identifier: GPL-3.0-or-later
"""What the find bar says."""

from PySide6.QtCore import QCoreApplication

from ui.numbers import grouped


def counted(count: int, number: int | None, *, complete: bool, in_selection: bool) -> str:
    """Return how much was found, and which of it is gone to."""
    more = "" if complete else "+"
    if not count:
        sentence = (
            QCoreApplication.translate("Find", "Nothing found in the selection")
            if in_selection
            else QCoreApplication.translate("Find", "Nothing found")
        )
    elif number is not None:
        sentence = QCoreApplication.translate("Find", "{number} of {count}").format(
            number=grouped(number), count=f"{grouped(count)}{more}"
        )
    elif count == 1:
        sentence = QCoreApplication.translate("Find", "1 place")
    else:
        sentence = QCoreApplication.translate("Find", "{count} places").format(count=f"{grouped(count)}{more}")
    return (
        QCoreApplication.translate("Find", "{counted}, in the selection").format(counted=sentence)
        if count and in_selection
        else sentence
    )


def replaced(count: int) -> str:
    """Return how much was replaced."""
    return (
        QCoreApplication.translate("Find", "1 place replaced.")
        if count == 1
        else QCoreApplication.translate("Find", "{count} places replaced.").format(count=grouped(count))
    )


def replacing(count: int) -> str:
    """Return what a step of undo is called that replaces."""
    return (
        QCoreApplication.translate("Find", "replace 1 place")
        if count == 1
        else QCoreApplication.translate("Find", "replace {count} places").format(count=grouped(count))
    )
