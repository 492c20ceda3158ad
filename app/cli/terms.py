# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand terms`: a project's glossary, to and from files that other programs read."""

from pathlib import Path

import click

from app.cli.options import file_argument, project_argument
from app.cli.refusals import refuse_to_write_over
from app.glossary.files import read_terms, write_terms
from app.projects import open_session
from app.transcript.glossary import take_in


@click.group("terms", no_args_is_help=False)
def command() -> None:
    """Write a project's glossary to a file, or bring the terms of one in: .csv or .tbx."""


@command.command("export")
@project_argument
@file_argument
def export(project: Path, file: Path) -> None:
    """Write the glossary of PROJECT to FILE."""
    refuse_to_write_over(file, project)
    session = open_session(project, write=False)
    try:
        terms = list(session.transcript.terms.values())
        write_terms(file, terms, session.settings, session.title)
    finally:
        session.close()
    click.echo(f"{_counted(len(terms))} written to {click.format_filename(file)}.")


@command.command("import")
@project_argument
@file_argument
def import_(project: Path, file: Path) -> None:
    """Bring the terms of FILE into PROJECT, as one step of undo.

    A term that is there already, with the same source and right form, gets the wrong forms that it lacks.
    """
    session = open_session(project, write=True)
    try:
        read = read_terms(file, session.settings)
        taken = take_in(session.transcript, read.terms)
        session.apply(taken.edits, f"import {_counted(len(read.terms))}")
        session.flush()
    finally:
        session.close()
    click.echo(f"{_counted(taken.added)} added, {taken.changed} changed, {taken.known} as they were.")
    if read.left_out:
        click.echo(f"{read.left_out} without an English term left out.", err=True)


def _counted(number: int) -> str:
    return f"{number} term{'' if number == 1 else 's'}"
