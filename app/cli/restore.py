# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand restore`: back to an earlier revision, as a new one."""

from pathlib import Path

import click

from app.cli.options import project_argument
from app.errors import EditRefused
from app.projects import open_session
from app.session import Session


@click.command("restore")
@project_argument
@click.option("--revision", type=int, required=True, metavar="N", help="The revision to go back to.")
@click.option("--turn", type=int, metavar="T", help="Only this turn, by its number in the reading order.")
def command(project: Path, revision: int, turn: int | None) -> None:
    """Bring PROJECT, or one turn of it, back to a revision. Nothing is lost: this is a new revision."""
    session = open_session(project, write=True)
    try:
        changed = session.restore(revision, None if turn is None else _turn_id(session, turn, project))
        session.flush()
        newest = session.revisions()[-1]
    finally:
        session.close()
    click.echo(f"Revision {newest.id}: {newest.note}." if changed else "Nothing has changed since; nothing to restore.")


def _turn_id(session: Session, number: int, project: Path) -> int:
    order = session.transcript.reading_order
    if not 1 <= number <= len(order):
        raise EditRefused(f"{project} has no turn {number}; name one of 1 to {len(order)}.")
    return order[number - 1]
