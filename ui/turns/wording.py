# SPDX-License-Identifier: GPL-3.0-or-later
"""Words about turns that several places use."""

from PySide6.QtCore import QCoreApplication

from ui.numbers import grouped


def turns_counted(count: int) -> str:
    """Return "1 turn" or "3 turns"."""
    if count == 1:
        return QCoreApplication.translate("Turns", "1 turn")
    return QCoreApplication.translate("Turns", "{count} turns").format(count=grouped(count))
