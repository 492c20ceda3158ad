# SPDX-License-Identifier: GPL-3.0-or-later
"""The report on one project, made and written."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.checking.pipeline import Pipeline
from app.checking.registry import checkers, judge_among
from app.checking.report import CheckerReport
from app.exporting.writing import write_bytes, write_text
from app.learning import dictionary, verdicts
from app.preferences import Preferences
from app.reporting.effort import Effort, effort_of
from app.reporting.flags import FlagFate, flag_fates
from app.reporting.look import DARK, LIGHT
from app.reporting.plots import plots
from app.reporting.tables import Tables, tables
from app.reporting.words import ENGLISH, Words
from app.reporting.writing import as_csv, as_html
from app.session import Session


@dataclass(frozen=True, slots=True)
class Report:
    """What correcting a project has taken; `checkers` says how the checkers did that were asked for it."""

    title: str
    tables: Tables
    checkers: Sequence[CheckerReport] = ()


def words_report(session: Session) -> tuple[Report, Effort]:
    """Return the report without the flags, for which nothing has to be checked."""
    effort = effort_of(session)
    return Report(session.title, tables(effort, ())), effort


def whole_report(session: Session, preferences: Preferences, effort: Effort | None = None) -> Report:
    """Return the report; the imported text is checked for it."""
    wanted = preferences.wanted(dictionary.words(), verdicts.tallies())
    fates: list[FlagFate] = []
    with checkers(preferences.asked, preferences.options()) as made:
        reports, fates = flag_fates(session, Pipeline(made, judge_among(made)), wanted)
    return Report(session.title, tables(effort or effort_of(session), fates), reports)


def write_report(report: Report, path: Path, *, words: Words = ENGLISH, dark: bool = False) -> None:
    """Write a report in the form that the file's suffix names; `dark` is how a PDF file looks.

    `words` are for people; a table for programs is in English wherever it is made. Raises NotWritable.
    """
    heading = words.heading(report.title)
    match path.suffix.lower():
        case ".csv":
            write_text(path, as_csv(report.tables))
        case ".pdf":
            from app.reporting.pdf import as_pdf  # noqa: PLC0415 - Matplotlib and ReportLab are slow to import

            drawn = map(words.plot, plots(report.tables))
            said, look = words.tables(report.tables), DARK if dark else LIGHT
            write_bytes(path, as_pdf(heading, said, drawn, look, words))
        case _:
            from app.reporting.drawing import as_svg  # noqa: PLC0415 - as above

            svgs = [(plot.title, as_svg(plot)) for plot in map(words.plot, plots(report.tables))]
            write_text(path, as_html(heading, words.tables(report.tables), svgs, words))
