# SPDX-License-Identifier: GPL-3.0-or-later
"""A line for a speaker's name, which completes the names that are known."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

LONGEST_NAME = 200


def name_field(name: str, known: Iterable[str]) -> QLineEdit:
    """Return a line with completion; `name` is what screen readers call it."""
    field = QLineEdit(maxLength=LONGEST_NAME)
    field.setAccessibleName(name)
    field.setMinimumHeight(32)
    completer = QCompleter(list(known), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)
    return field
