# SPDX-License-Identifier: GPL-3.0-or-later
"""What the find bar says."""

from PySide6.QtCore import QCoreApplication


def counted(count: int, number: int | None, *, complete: bool, in_selection: bool) -> str:
    """Return how much was found, and which of it is gone to."""
    more = "" if complete else "+"
    if not count:
        sentence = _tr("Nothing found in the selection") if in_selection else _tr("Nothing found")
    elif number is not None:
        sentence = _tr("{number} of {count}").format(number=f"{number:,}", count=f"{count:,}{more}")
    elif count == 1:
        sentence = _tr("1 place")
    else:
        sentence = _tr("{count} places").format(count=f"{count:,}{more}")
    return _tr("{counted}, in the selection").format(counted=sentence) if count and in_selection else sentence


def replaced(count: int) -> str:
    """Return how much was replaced."""
    return _tr("1 place replaced.") if count == 1 else _tr("{count} places replaced.").format(count=f"{count:,}")


def replacing(count: int) -> str:
    """Return what a step of undo is called that replaces."""
    return _tr("replace 1 place") if count == 1 else _tr("replace {count} places").format(count=f"{count:,}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Find", text)
