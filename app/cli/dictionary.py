# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand dictionary`: the user's own words, which no checker may complain about."""

import click

from app.learning import dictionary

_words = click.argument("words", nargs=-1, required=True, metavar="WORD...")


@click.group("dictionary", no_args_is_help=False)
def command() -> None:
    """Show or change the personal dictionary, whose words are never flagged for how they are written.

    A word in small letters stands for every way of writing it.
    """


@command.command("list")
def list_() -> None:
    """Print the words, one a line."""
    for word in sorted(dictionary.words(), key=lambda word: (word.casefold(), word)):
        click.echo(word)


@command.command("add")
@_words
def add(words: tuple[str, ...]) -> None:
    """Add words, all or none."""
    click.echo(f"{_counted(dictionary.add(words))} added.")


@command.command("remove")
@_words
def remove(words: tuple[str, ...]) -> None:
    """Remove words."""
    click.echo(f"{_counted(dictionary.remove(words))} removed.")


def _counted(number: int) -> str:
    return f"{number} word{'' if number == 1 else 's'}"
