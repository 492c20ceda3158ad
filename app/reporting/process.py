# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that makes reports: what is drawn and checked there never holds up the window."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from queue import SimpleQueue

import msgspec

from app.checking.report import State
from app.errors import FairhandError
from app.preferences import load
from app.projects import open_session
from app.reporting.look import DARK, LIGHT
from app.reporting.messages import Ask, Made, Make, Picture, Refused, Said, Written
from app.reporting.plots import Plot, plots
from app.reporting.report import Report, whole_report, words_report, write_report
from app.workers.messages import framed


def serve(arrived: SimpleQueue[bytes], write: Callable[[bytes], None]) -> None:
    """Make and write reports, for ever."""
    while True:
        ask = msgspec.json.decode(arrived.get(), type=Ask)
        try:
            carry_out(ask, lambda said: write(framed(msgspec.json.encode(said))))
        except FairhandError as error:
            write(framed(msgspec.json.encode(Refused(str(error)))))


def carry_out(ask: Ask, say: Callable[[Said], object]) -> None:
    """Do what was asked for. Raises NotReadable or NotWritable."""
    if isinstance(ask, Make):
        _make(ask, say)
    else:
        write_report(Report(ask.title, ask.tables), Path(ask.path), words=ask.words)
        say(Written())


def _make(ask: Make, say: Callable[[Said], object]) -> None:
    session = open_session(Path(ask.project), write=False)
    try:

        @cache
        def draw(plot: Plot) -> Picture:
            return _picture(ask.words.plot(plot), ask.width)

        report, effort = words_report(session)
        say(_made(report, draw, is_whole=False))
        say(_made(whole_report(session, load(), effort), draw, is_whole=True))
    finally:
        session.close()


def _made(report: Report, draw: Callable[[Plot], Picture], *, is_whole: bool) -> Made:
    pictures = tuple(map(draw, plots(report.tables)))
    away = tuple(one.message for one in report.checkers if one.state in (State.MISSING, State.FAILED))
    return Made(report.title, report.tables, pictures, is_whole, away)


def _picture(plot: Plot, width: float) -> Picture:
    from app.reporting.drawing import as_png, height_of  # noqa: PLC0415 - Matplotlib; a table needs none of it

    light, dark = (as_png(plot, look, width) for look in (LIGHT, DARK))
    return Picture(plot.title, light, dark, height_of(plot) / width)
