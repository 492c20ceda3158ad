# SPDX-License-Identifier: GPL-3.0-or-later
"""Words about turns that several places use."""

from PySide6.QtCore import QCoreApplication

_CONTEXT = "Turns"


def turns_counted(count: int) -> str:
    """Return "1 turn" or "3 turns"."""
    if count == 1:
        return QCoreApplication.translate(_CONTEXT, "1 turn")
    return QCoreApplication.translate(_CONTEXT, "{count} turns").format(count=f"{count:,}")
