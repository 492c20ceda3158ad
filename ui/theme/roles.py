# SPDX-License-Identifier: GPL-3.0-or-later
"""What colours are for: painters ask for a role, the theme knows the colour."""

from enum import Enum, auto


class Role(Enum):
    """A use of colour, the same in light and dark."""

    WINDOW = auto()
    BASE = auto()
    ORIGINAL = auto()
    QUESTION = auto()
    QUESTION_ORIG = auto()
    GUTTER = auto()
    RAISED = auto()
    KEY = auto()
    BORDER = auto()
    BORDER_SOFT = auto()
    CONTROL = auto()
    TEXT = auto()
    TEXT_ORIGINAL = auto()
    TEXT_MUTED = auto()
    TEXT_DISABLED = auto()
    ACCENT = auto()
    ON_ACCENT = auto()
    ACCENT_SOFT = auto()
    HOVER = auto()
    SELECTION = auto()
    CONFIRMED = auto()
    DRAFT = auto()
    INS_TEXT = auto()
    INS_TINT = auto()
    INS_LINE = auto()
    DEL_TEXT = auto()
    DEL_TINT = auto()
    DEL_LINE = auto()
    ACTIVE_TINT = auto()
    COMMENT = auto()
    COMMENT_TINT = auto()
    FOUND_TINT = auto()
    FOUND_LINE = auto()
    MEANING = auto()
    GRAMMAR = auto()
    WORD_ORDER = auto()
    MISSING_WORD = auto()
    CASING = auto()
    SPELLING = auto()
    PUNCTUATION = auto()
