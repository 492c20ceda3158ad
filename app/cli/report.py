# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand report`: what correcting a project has taken."""

from pathlib import Path

import click

from app.cli.choices import checking_options
from app.cli.options import PATH, project_argument
from app.cli.printing import progress, warn_of_checkers
from app.cli.refusals import Senseless, refuse_to_write_over
from app.preferences import Preferences
from app.projects import open_session
from app.reporting.report import whole_report, write_report
from app.reporting.suffixes import SUFFIXES


@click.command("report")
@project_argument
@click.option("-o", "--output", metavar="OUT", type=PATH, required=True, help="The file to write: .html, .pdf or .csv.")
@click.option("--dark", is_flag=True, help="A PDF in dark colours; a page takes those of its reader's system.")
@checking_options
def command(project: Path, output: Path, preferences: Preferences, dark: bool) -> None:
    """Write what correcting PROJECT has taken: words, time, and what became of the flags.

    The imported text is checked for it, by the checkers that `check` would ask.
    """
    if output.suffix.lower() not in SUFFIXES:
        raise Senseless(f"{output}: a report is written as .html, .pdf or .csv; end the name in one of them.")
    refuse_to_write_over(output, project)
    session = open_session(project, write=False)
    try:
        with progress("Checking"):
            report = whole_report(session, preferences)
    finally:
        session.close()
    write_report(report, output, dark=dark)
    warn_of_checkers(report.checkers)
    click.echo(f"Wrote {output}.")
