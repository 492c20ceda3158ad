# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand history`: the revisions of a project."""

from datetime import datetime
from pathlib import Path

import click
import msgspec
from msgspec.structs import asdict
from rich.table import Table

from app.cli.options import Output, format_option, project_argument
from app.cli.printing import CONTROLS, console, emit
from app.history.revision import Revision
from app.projects import open_session


@click.command("history")
@project_argument
@format_option
def command(project: Path, output: Output) -> None:
    """List the revisions of PROJECT, oldest first."""
    session = open_session(project, write=False)
    try:
        revisions = session.revisions()
    finally:
        session.close()
    if output is Output.JSON:
        rows = [{name: value for name, value in asdict(one).items() if name != "flags_left"} for one in revisions]
        click.echo(msgspec.json.format(msgspec.json.encode(rows), indent=2))
    else:
        out = console()
        with out.capture() as shown:
            out.print(_table(revisions))
        emit(shown.get())


def _table(revisions: list[Revision]) -> Table:
    table = Table("Revision", "Time", "Author", "Kind", "Words", "Note", box=None, pad_edge=False)
    table.columns[0].justify = "right"
    for revision in revisions:
        time = datetime.fromisoformat(revision.time).astimezone().strftime("%Y-%m-%d %H:%M:%S")
        words = f"+{revision.words_inserted} −{revision.words_deleted}"
        named = (revision.author.translate(CONTROLS), revision.kind.value, words, revision.note.translate(CONTROLS))
        table.add_row(str(revision.id), time, *named)
    return table
