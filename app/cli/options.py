# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments and options that several commands share."""

from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import click

from app.checking.registry import CHECKER_IDS, OWN_IDS

# Whether a file may be read is found out by reading it, which says what to do if not.
PATH = click.Path(path_type=Path, readable=False)
Value = TypeVar("Value", bound=StrEnum)


class Output(StrEnum):
    """How a command prints what it found."""

    TEXT = "text"
    JSON = "json"


class OneOf(click.Choice[Value]):
    """A choice among the members of an enumeration, named by their values."""

    def normalize_choice(self, choice: object, ctx: click.Context | None) -> str:
        """Return how a member is written on the command line."""
        return str(choice)


class Checkers(click.ParamType[tuple[str, ...]]):
    """Ids of checkers with commas between them."""

    name = "checkers"

    def convert(
        self, value: str | tuple[str, ...], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        """Return the ids, or end the command if one is none."""
        if isinstance(value, tuple):
            return value
        names = tuple(name.strip() for name in value.split(",") if name.strip())
        known = (*CHECKER_IDS, *OWN_IDS)
        for name in names:
            if name not in known:
                self.fail(f"There is no checker “{name}”; choose from {', '.join(known)}.", param, ctx)
        if not names:
            self.fail(f"Name at least one checker of {', '.join(known)}.", param, ctx)
        return names


file_argument = click.argument("file", type=PATH)
project_argument = click.argument("project", type=PATH)
format_option = click.option(
    "--format", "output", type=OneOf(Output), default=Output.TEXT, help="How to print it.", show_default=True
)
encoding_option = click.option("--encoding", metavar="E", help="The text's encoding, if it is not found out right.")
variant_option = click.option("--variant", type=click.Choice(["en-US", "en-GB"]), help="The English that is wanted.")
