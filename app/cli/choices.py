# SPDX-License-Identifier: GPL-3.0-or-later
"""What to check and what to show: the user's settings, with what the command line says instead of them."""

from collections.abc import Callable
from functools import wraps

import click
import msgspec

from app.checking.filters import Level
from app.checking.finding import Category
from app.checking.registry import CHECKER_IDS, OWN_IDS
from app.cli.options import Checkers, OneOf
from app.preferences import Preferences, load

_OPTIONS = (
    click.option(
        "--checkers",
        type=Checkers(),
        metavar="ID,ID",
        help=f"Which checkers to ask, of {', '.join((*CHECKER_IDS, *OWN_IDS))}; else those of the settings.",
    ),
    click.option(
        "--level", type=OneOf(Level), help="How sure a finding must be to be shown; else as the settings say."
    ),
    click.option("--picky/--no-picky", default=None, help="Ask LanguageTool for matters of style too, or not."),
    click.option(
        "--learnt/--no-learnt",
        default=None,
        help="Take confidences as they were learnt from what you accepted and ignored, or as they came; "
        "else as the settings say.",
    ),
    click.option(
        "--without-category",
        "categories_off",
        multiple=True,
        type=OneOf(Category),
        metavar="C",
        help="Show nothing of this category, besides those that the settings leave out; can be repeated.",
    ),
)


def checking_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of checking; it receives the settings with what they change as `preferences`."""

    @wraps(command)
    def with_preferences(
        checkers: tuple[str, ...] | None,
        level: Level | None,
        picky: bool | None,
        learnt: bool | None,
        categories_off: tuple[Category, ...],
        **others: object,
    ) -> None:
        own = chosen(load(), checkers, level, picky, categories_off)
        learns = own.learns if learnt is None else learnt
        command(preferences=msgspec.structs.replace(own, learns=learns), **others)

    for option in reversed(_OPTIONS):
        with_preferences = option(with_preferences)
    return with_preferences


def chosen(
    own: Preferences,
    checkers: tuple[str, ...] | None,
    level: Level | None,
    picky: bool | None,
    categories_off: tuple[Category, ...],
) -> Preferences:
    """Return settings with what was asked for in their place; categories add up.

    Who names checkers is answered by them alone, not by remembered corrections besides.
    """
    return msgspec.structs.replace(
        own,
        checkers=checkers or own.checkers,
        remembered=own.remembered and not checkers,
        level=level or own.level,
        picky=own.picky if picky is None else picky,
        categories_off=own.categories_off | set(categories_off),
    )
