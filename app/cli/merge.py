# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand merge`: two copies of a project that were edited apart become one."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from app.cli.options import PATH
from app.cli.printing import CONTROLS, console, emit
from app.merging import plan_merge
from app.transcript.merging.shares import Share
from app.transcript.merging.sides import Disagreement, Side


@click.command("merge")
@click.argument("first", metavar="A", type=PATH)
@click.argument("second", metavar="B", type=PATH)
@click.option("-o", "--output", metavar="C", type=PATH, required=True, help="The project to write.")
def command(first: Path, second: Path, output: Path) -> None:
    """Make one project C of A and B, two copies of a project that were edited apart.

    C has the history of A and one revision more. Where both changed the same words, what was written later stands, and
    the other is kept as a comment.
    """
    planned = plan_merge(first, second)
    session = planned.write(output)
    try:
        numbers = session.numbers_at()
        newest = session.revisions()[-1]
    finally:
        session.close()
    out = console()
    with out.capture() as shown:
        if planned.disagreements:
            _print(out, planned.disagreements, numbers, (first.name, second.name))
    emit(shown.get())
    count = len(planned.disagreements)
    found = {0: "nothing in which they differ", 1: "1 place in which they differ"}
    click.echo(f"Wrote {output}, revision {newest.id}: {found.get(count, f'{count} places in which they differ')}.")
    if came := _came_along(planned.shares[1]):
        click.echo(f"{second} brings {came}.")


def _came_along(share: Share) -> str:
    """Return what the second copy says beside the text."""
    counts = ((share.suggestions, "suggestion"), (share.comments, "comment"))
    return " and ".join(f"{count} {what}{'s' if count > 1 else ''}" for count, what in counts if count)


def _print(
    out: Console, disagreements: Iterable[Disagreement], numbers: Mapping[int, int], names: tuple[str, str]
) -> None:
    """Print what both changed side by side; an asterisk marks what stands."""
    table = Table("Turn", "What", "Before", *map(_visible, names), box=None, pad_edge=False)
    table.columns[0].justify = "right"
    for one in disagreements:
        sides = [
            Text(("* " if one.kept is side else "  ") + _visible(said))
            for side, said in zip(Side, (one.first, one.second), strict=True)
        ]
        number = numbers.get(one.turn_id)
        table.add_row(str(number) if number else "-", one.subject.value, _visible(one.base), *sides)
    out.print(table)
    out.print("\nWhat stands is marked *; other words are kept as comments.")


def _visible(text: str) -> str:
    return text.replace("\n", "¶").translate(CONTROLS)
