# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window's process and the checking process say to each other: JSON, framed as for any worker."""

from sys import intern

import msgspec
from msgspec.structs import replace

from app.checking.checker import Settings
from app.checking.filters import Wanted
from app.checking.flag import Flag
from app.checking.registry import Options
from app.checking.report import CheckerReport
from app.learning.verdict import Opinion
from app.transcript.annotations import Decision
from app.transcript.term import Term
from app.transcript.turn import Turn
from app.workers.messages import Rubbish


class Look(msgspec.Struct, frozen=True, omit_defaults=True, tag="look"):
    """What has changed since the look before; the next look calls this one off.

    `turns` are new or changed, and `sources` the source-language texts of those of them that have one. What is None is
    as it was: `order`, the ids of all turns as they are read; `decisions`
    and `terms`, all of them; what is `wanted`; the language; the ids of the `checkers`, and
    the `options` that go with them. `near` is the id of the turn to begin with. With `goes_on` the look is too long for
    one message: nothing is to be done before the rest of it has come.
    """

    number: int = 0
    turns: tuple[Turn, ...] = ()
    sources: dict[int, str] = {}
    order: tuple[int, ...] | None = None
    decisions: tuple[Decision, ...] | None = None
    terms: tuple[Term, ...] | None = None
    wanted: Wanted | None = None
    settings: Settings | None = None
    checkers: tuple[str, ...] | None = None
    options: Options | None = None
    near: int | None = None
    goes_on: bool = False


class Found(msgspec.Struct, frozen=True, tag="found"):
    """All flags of the turns that have others than were last told, by turn id, as of the look of that number."""

    number: int
    flags: dict[int, tuple[Flag, ...]]


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """So many of so many turns are done."""

    number: int
    done: int
    turns: int


class Finished(msgspec.Struct, frozen=True, tag="finished"):
    """A look is over, and how each checker did; a look that was called off says nothing."""

    number: int
    reports: tuple[CheckerReport, ...]


Said = Found | Progress | Finished


class Broken(msgspec.Struct, frozen=True):
    """Says nothing any more: the checking process has ended unexpectedly; it is started again in so many seconds."""

    seconds: float


Heard = Said | Broken


def said(content: bytes) -> Said:
    """Return what the checking process said. Raises Rubbish."""
    try:
        heard = msgspec.json.decode(content, type=Said)
    except msgspec.MsgspecError as trouble:
        raise Rubbish from trouble
    if isinstance(heard, Found):
        flags = {turn: tuple(map(_sharing_words, found)) for turn, found in heard.flags.items()}
        return replace(heard, flags=flags)
    return heard


def _sharing_words(flag: Flag) -> Flag:
    """Return a flag whose words stand in memory only once if other flags have them too: a third of what it takes."""
    finding = flag.finding
    rule, checker, message = intern(finding.rule), intern(finding.checker), intern(finding.message)
    marks = tuple(replace(mark, rule=intern(mark.rule)) for mark in flag.marks)
    return Flag(
        replace(finding, rule=rule, checker=checker, message=message),
        marks,
        tuple(map(_with_shared_words, flag.others)),
    )


def _with_shared_words(opinion: Opinion) -> Opinion:
    checker, rule, message = intern(opinion.checker), intern(opinion.rule), intern(opinion.message)
    return replace(opinion, checker=checker, rule=rule, category=intern(opinion.category), message=message)


def look(content: bytes) -> Look:
    """Return what the checking process was asked. Raises Rubbish."""
    try:
        return msgspec.json.decode(content, type=Look)
    except msgspec.MsgspecError as trouble:
        raise Rubbish from trouble
