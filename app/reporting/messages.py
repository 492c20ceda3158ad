# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program and the process that makes reports say to each other."""

import msgspec

from app.reporting.plots import WIDTH
from app.reporting.tables import Tables
from app.reporting.words import ENGLISH, Words


class Make(msgspec.Struct, frozen=True, tag="make"):
    """Make a report on a project, with plots that say what they show in `words`, so many inches wide."""

    project: str
    words: Words = ENGLISH
    width: float = WIDTH


class Write(msgspec.Struct, frozen=True, tag="write"):
    """Write a report that was made, in `words`."""

    title: str
    tables: Tables
    path: str
    words: Words = ENGLISH


Ask = Make | Write


class Picture(msgspec.Struct, frozen=True):
    """A plot, as PNG files in light and dark colours, and how high it is for its width."""

    title: str
    light: bytes
    dark: bytes
    height: float


class Made(msgspec.Struct, frozen=True, tag="made"):
    """A report, first without the flags of the imported text, then with them; `notices` say which checkers are away."""

    title: str
    tables: Tables
    pictures: tuple[Picture, ...]
    is_whole: bool
    notices: tuple[str, ...] = ()


class Written(msgspec.Struct, frozen=True, tag="written"):
    """The file is there."""


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """Why it could not be done, as one sentence."""

    sentence: str


Said = Made | Written | Refused
