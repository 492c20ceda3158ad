# SPDX-License-Identifier: GPL-3.0-or-later
"""One place that LanguageTool marks, in its own terms."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """What LanguageTool said of code points `start` to `end` of a text; rule and category are its ids."""

    start: int
    end: int
    rule: str
    category: str
    message: str
    suggestions: tuple[str, ...]
