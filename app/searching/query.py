# SPDX-License-Identifier: GPL-3.0-or-later
"""What is looked for, and where."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Where(StrEnum):
    """Which texts of the turns are looked through."""

    BOTH = "both"
    CORRECTIONS = "corrections"
    ORIGINALS = "originals"


class Hit(NamedTuple):
    """Code points `start` to `end` of a text; `replacement` is set where it was asked for along with the search."""

    start: int
    end: int
    replacement: str | None = None


@dataclass(frozen=True, slots=True)
class Query:
    r"""What is looked for.

    `replacement` goes in its place: a text, or with `expression` a template whose \1 to \99 and \g<name> are groups;
    None if nothing is to be replaced. `keep_case` gives a replacement the capitals of what it replaces.
    """

    term: str
    where: Where = Where.BOTH
    match_case: bool = False
    whole_word: bool = False
    expression: bool = False
    replacement: str | None = None
    keep_case: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """What of the transcript is looked through: some turns, or the code points `start` to `end` of one correction."""

    turns: frozenset[int]
    span: tuple[int, int] | None = None
