# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotes, dashes and spaces of a text, as they are printed in American or British English."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from app.typography.choices import Tidying
from app.typography.quotes import (
    DOUBLE_CLOSED,
    DOUBLE_OPEN,
    SINGLE_CLOSED,
    SINGLE_OPEN,
    is_open,
    turned,
)

BRITISH = "en-GB"
_SPACE = "[ \\t\u00a0\u202f]"
_WORD_ENDS, _WORD_BEGINS = r"(?<=[\w.,;:!?…)\]”’»«\"'%])", r"(?=[\w(\[“‘$€£]|[\"']\w)"
_DASH = re.compile(
    rf"(?P<between>{_WORD_ENDS}(?:{_SPACE}*(?:-{{2,3}}|—){_SPACE}*|{_SPACE}+[-–]{_SPACE}+){_WORD_BEGINS})"
    r"|(?<![\d\-–.,/])(?P<first>\d+)-(?P<last>\d+)(?![\d\-–/]|[.,]\d)"
    r"|(?<![\-–—])-{2,3}(?![\-–—])"
    r"|(?<!\.)\.\.\.(?!\.)"
)
_SPACES = re.compile(
    rf"(?P<edge>^{_SPACE}+|{_SPACE}+$)"
    rf"|(?P<lost>(?<=\S){_SPACE}+(?=[,;:!?)\]](?![\-)(])|\.(?![.\d])))"
    r"|(?P<several>[ \t]{2,})",
    re.MULTILINE,
)
_FOREIGN = (
    (re.compile(r"„([^„“”\"]*)[“”\"]"), DOUBLE_OPEN, DOUBLE_CLOSED),
    (re.compile(r"‚([^‚‘’']*)[‘’']"), SINGLE_OPEN, SINGLE_CLOSED),
    (re.compile(r"»([^«»]*)«"), DOUBLE_OPEN, DOUBLE_CLOSED),
    (re.compile(r"«([^«»]*)»"), DOUBLE_OPEN, DOUBLE_CLOSED),
)
_STRAIGHT = re.compile(r"[\"']")


class Tidied(NamedTuple):
    """Code points `start` to `end` of a text, and what goes in their place."""

    start: int
    end: int
    text: str


def tidied(text: str, variant: str, wanted: Tidying) -> list[Tidied]:
    """Return what is to be changed in a text, in its order; places do not overlap."""
    ways: list[tuple[bool, Callable[[], Iterator[Tidied]]]] = [
        (wanted.dashes, lambda: _dashes(text, british=variant == BRITISH)),
        (wanted.quotes, lambda: _foreign_quotes(text)),
        (wanted.quotes, lambda: _straight_quotes(text)),
        (wanted.spaces, lambda: _spaces(text)),
    ]
    taken: list[Tidied] = []
    for is_wanted, found in ways:
        if is_wanted:
            taken = _joined(taken, found())
    return taken


def _joined(taken: list[Tidied], new: Iterator[Tidied]) -> list[Tidied]:
    """Return both in text order, without those of the new ones whose place is taken."""
    joined: list[Tidied] = []
    rest = iter(taken)
    held = next(rest, None)
    for one in new:
        while held and held.end <= one.start:
            joined.append(held)
            held = next(rest, None)
        if not held or one.end <= held.start:
            joined.append(one)
    return [*joined, *([held] if held else []), *rest]


def _dashes(text: str, *, british: bool) -> Iterator[Tidied]:
    for match in _DASH.finditer(text):
        if match["first"]:
            new = f"{match['first']}–{match['last']}"
        elif match["between"]:
            new = " – " if british else "—"
        elif match.group() == "...":
            new = "…"
        else:
            new = "–" if british else "—"
        if new != match.group():
            yield Tidied(match.start(), match.end(), new)


def _foreign_quotes(text: str) -> Iterator[Tidied]:
    marks = [
        Tidied(at, at + 1, mark)
        for pattern, opening, closing in _FOREIGN
        for match in pattern.finditer(text)
        for at, mark in ((match.start(), opening), (match.end() - 1, closing))
    ]
    end = 0
    for mark in sorted(marks):
        if mark.start >= end and text[mark.start] != mark.text:
            yield mark
            end = mark.end


def _straight_quotes(text: str) -> Iterator[Tidied]:
    # Marks are turned one after the other, as each says whether the next one closes.
    so_far = list(text)
    for match in _STRAIGHT.finditer(text):
        at = match.start()
        window = "".join(so_far[max(0, at - _REACH) : at + _AHEAD])
        place = min(at, _REACH)
        if not _is_measure(window, place):
            so_far[at] = turned(window, place)
            yield Tidied(at, at + 1, so_far[at])


_REACH = 2_000
_AHEAD = 12
"""Code points before and behind a mark that are looked at."""


def _is_measure(text: str, at: int) -> bool:
    """Tell whether a mark behind a figure stands for feet, inches, minutes or seconds."""
    if not at or not text[at - 1].isdigit() or text[at + 1 : at + 2].isalpha():
        return False
    single = text[at] == "'"
    marks = (SINGLE_OPEN, SINGLE_CLOSED) if single else (DOUBLE_OPEN, DOUBLE_CLOSED)
    return not is_open(text, at, *marks)


def _spaces(text: str) -> Iterator[Tidied]:
    for match in _SPACES.finditer(text):
        yield Tidied(match.start(), match.end(), " " if match["several"] else "")
