# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand accept`: carry out first suggestions."""

import math
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import click

from app.checking.accepting import compatible
from app.checking.checker import MEMORY
from app.checking.finding import Category
from app.checking.flag import Flag
from app.cli.check import check
from app.cli.choices import checking_options
from app.cli.options import OneOf, project_argument
from app.cli.printing import console, emit, print_flags, warn_of_checkers
from app.errors import FairhandError
from app.learning import corrections
from app.preferences import Preferences
from app.projects import open_session


def _number(ctx: click.Context, param: click.Parameter, value: float) -> float:
    """Return a confidence; what is no number lies in every range."""
    if math.isnan(value):
        raise click.BadParameter(f"{value} is not in the range 0<=x<=1.", ctx, param)
    return value


@click.command("accept")
@project_argument
@click.option("--rule", "rules", multiple=True, metavar="ID", help="Only findings of this rule; can be repeated.")
@click.option(
    "--category", "categories", multiple=True, type=OneOf(Category), help="Only this category; can be repeated."
)
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    callback=_number,
    default=0.0,
    metavar="X",
    help="Only from this on.",
)
@click.option("--dry-run", is_flag=True, help="Show what would be done and change nothing.")
@checking_options
def command(
    project: Path,
    rules: tuple[str, ...],
    categories: tuple[Category, ...],
    min_confidence: float,
    dry_run: bool,
    preferences: Preferences,
) -> None:
    """Put the first suggestion in the place of each finding: one step of undo, one revision."""

    def wanted(flag: Flag) -> bool:
        finding = flag.finding
        return (
            (not rules or finding.rule in rules)
            and (not categories or finding.category in categories)
            and finding.confidence >= min_confidence
        )

    out = console()
    session = open_session(project, write=not dry_run)
    try:
        reports, flags = check(session, preferences)
        chosen = compatible(filter(wanted, flags))
        # Shown only once it is done: what is refused leaves standard output empty.
        with out.capture() as shown:
            print_flags(out, session, chosen)
        if not dry_run:
            session.accept(chosen, _note(rules, categories))
            session.flush()
            _count_uses(chosen)
    finally:
        session.close()
    warn_of_checkers(reports)
    emit(shown.get())
    click.echo(f"{'Would accept' if dry_run else 'Accepted'} {len(chosen)} of {len(flags)} findings.")


def _count_uses(taken: Iterable[Flag]) -> None:
    """Count that remembered corrections were taken; they are taken, whether that can be counted or not."""
    if rules := [flag.finding.rule for flag in taken if flag.finding.checker == MEMORY]:
        with suppress(FairhandError):
            corrections.count_uses(rules)


def _note(rules: tuple[str, ...], categories: tuple[Category, ...]) -> str:
    chosen = [*rules, *(category.value.replace("_", " ") for category in categories)]
    return f"Accepted suggestions: {', '.join(chosen)}" if chosen else "Accepted suggestions"
