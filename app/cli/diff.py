# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand diff`: the words that changed between two revisions."""

from enum import StrEnum
from pathlib import Path

import click
import msgspec
from rich.console import Console

from app.cli.export import changes_page
from app.cli.options import OneOf, project_argument
from app.cli.printing import console, emit, print_differences
from app.projects import open_session
from app.session import Session
from app.transcript.compare import TurnDiff
from app.transcript.word_diff import count_changes


class Output(StrEnum):
    """How the differences are written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


@click.command("diff")
@project_argument
@click.argument("from_revision", metavar="[FROM]", type=int, default=1)
@click.argument("to_revision", metavar="[TO]", type=int, required=False)
@click.option("--format", "output", type=OneOf(Output), default=Output.TEXT, help="How to write it.", show_default=True)
def command(project: Path, from_revision: int, to_revision: int | None, output: Output) -> None:
    """Show the words that changed between two revisions of PROJECT; if none are given, from the import to now."""
    session = open_session(project, write=False)
    try:
        if output is Output.HTML:
            click.echo(changes_page(session, from_revision, to_revision), nl=False)
            return
        differences = session.differences(from_revision, to_revision)
        numbers = session.numbers_at(to_revision)
        if output is Output.JSON:
            click.echo(as_json(session, differences, numbers, from_revision, to_revision))
        else:
            out = console()
            with out.capture() as shown:
                print_summary(out, differences, numbers)
            emit(shown.get())
    finally:
        session.close()


def as_json(
    session: Session,
    differences: list[TurnDiff],
    numbers: dict[int, int],
    from_revision: int,
    to_revision: int | None,
) -> str:
    """Return the differences in the JSON form that scripts rely on; a turn that is gone has the number 0."""
    rules = session.rules_behind(differences, from_revision, to_revision)
    rows = [
        {
            "turn": numbers.get(difference.turn_id, 0),
            "turn_id": difference.turn_id,
            "hunks": [
                {"start": hunk.start, "deleted": hunk.deleted, "inserted": hunk.inserted, "rule": rule}
                for hunk, rule in zip(difference.hunks, rules[difference.turn_id], strict=True)
            ],
        }
        for difference in differences
    ]
    return msgspec.json.format(msgspec.json.encode(rows), indent=2).decode()


def print_summary(out: Console, differences: list[TurnDiff], numbers: dict[int, int]) -> None:
    """Print the differences, and how many words they are."""
    print_differences(out, differences, numbers)
    hunks = [hunk for difference in differences for hunk in difference.hunks]
    inserted, deleted = count_changes(hunks)
    changes = f"{len(hunks)} change{'s' if len(hunks) > 1 else ''}"
    out.print(f"\n{changes}: {inserted} words inserted, {deleted} deleted." if hunks else "No changes.")
