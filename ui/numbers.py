# SPDX-License-Identifier: GPL-3.0-or-later
"""How counts are written in the language of the interface."""

from PySide6.QtCore import QLocale


def grouped(count: int) -> str:
    """Return a count with its thousands apart: "1,438", in German "1.438"."""
    return f"{count:,}".replace(",", QLocale().groupSeparator())
