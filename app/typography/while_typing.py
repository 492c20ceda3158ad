# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a character that was just typed."""

from typing import NamedTuple

from app.typography.choices import Dash, TypingChoices
from app.typography.quotes import SINGLE_CLOSED, turned, wrongly_opened


class Substitution(NamedTuple):
    """Code points `start` to `end` of a text, and what goes in their place."""

    start: int
    end: int
    text: str


def substitution(text: str, at: int, choices: TypingChoices) -> Substitution | None:
    """Return what is to be changed now that the character before `at` was typed; None if nothing is."""
    typed = text[at - 1 : at]
    match typed:
        case '"' | "'" if choices.curly_quotes:
            return Substitution(at - 1, at, turned(text, at - 1))
        case "-" if choices.dash is not Dash.HYPHENS and _ends_with(text, at, "--"):
            return Substitution(at - 2, at, choices.dash)
        case "." if choices.ellipsis and _ends_with(text, at, "..."):
            return Substitution(at - 3, at, "…")
        case " " if choices.single_spaces and text[max(0, at - 2) : at] == "  ":
            return Substitution(at - 1, at, "")
        case _:
            return _apostrophe(text, at) if typed and not typed.isalnum() and choices.curly_quotes else None


def _apostrophe(text: str, at: int) -> Substitution | None:
    """Turn the mark before a shortened word, which is known once the word has ended."""
    place = wrongly_opened(text, at - 1)
    return None if place is None else Substitution(place, place + 1, SINGLE_CLOSED)


def _ends_with(text: str, at: int, marks: str) -> bool:
    """Tell whether just these marks stand before `at`, not more of the same."""
    start = at - len(marks)
    return start >= 0 and text[start:at] == marks and text[start - 1 : start] != marks[0]
