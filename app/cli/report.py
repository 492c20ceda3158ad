# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand report`: what correcting a project has taken."""

from pathlib import Path

import click

from app.checking.pipeline import Pipeline
from app.checking.registry import checkers, judge_among
from app.cli.choices import checking_options
from app.cli.options import PATH, project_argument
from app.cli.printing import progress, warn_of_checkers
from app.exporting.writing import write_text
from app.learning import dictionary, verdicts
from app.preferences import Preferences
from app.projects import open_session
from app.reporting.effort import effort_of
from app.reporting.flags import flag_fates
from app.reporting.tables import tables
from app.reporting.writing import as_csv, as_html

SUFFIXES = (".csv", ".html", ".htm")


@click.command("report")
@project_argument
@click.option("-o", "--output", metavar="OUT", type=PATH, required=True, help="The file to write: .csv or .html.")
@checking_options
def command(project: Path, output: Path, preferences: Preferences) -> None:
    """Write what correcting PROJECT has taken: words, time, and what became of the flags.

    The imported text is checked for it, by the checkers that `check` would ask.
    """
    suffix = output.suffix.lower()
    if suffix not in SUFFIXES:
        raise click.UsageError(f"{output}: a report is written as .csv or .html; end the name in one of them.")
    session = open_session(project, write=False)
    try:
        wanted = preferences.wanted(dictionary.words(), verdicts.tallies())
        with checkers(preferences.asked, preferences.options()) as made, progress("Checking"):
            reports, fates = flag_fates(session, Pipeline(made, judge_among(made)), wanted)
        report = tables(effort_of(session), fates)
    finally:
        session.close()
    write_text(output, as_csv(report) if suffix == ".csv" else as_html(session.title, report))
    warn_of_checkers(reports)
    click.echo(f"Wrote {output}.")
