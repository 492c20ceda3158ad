# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand memory`: remembered corrections, out to a file and in from one."""

from pathlib import Path

import click

from app.cli.options import file_argument
from app.exporting.writing import write_text
from app.learning import corrections
from app.learning.exchange import as_csv, read_csv


@click.group("memory", no_args_is_help=False)
def command() -> None:
    """Take the corrections that Fairhand remembers to another machine, or into a spreadsheet."""


@command.command("export")
@file_argument
def export(file: Path) -> None:
    """Write all remembered corrections to FILE, as CSV."""
    listed = corrections.remembered()
    write_text(file, as_csv(listed))
    click.echo(f"Wrote {_counted(len(listed))} to {file}.")


@command.command("import")
@file_argument
def import_(file: Path) -> None:
    """Remember the corrections of FILE, all or none; those that are remembered already are merged."""
    new, merged = corrections.put(read_csv(file))
    known = f", {merged} of them known already" if merged else ""
    click.echo(f"{_counted(new + merged)} read{known}.")


def _counted(number: int) -> str:
    return f"{number} correction{'' if number == 1 else 's'}"
