# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand setup`: fetch what is missing."""

import sys

import click
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from app.checking.languagetool.setup import setup


@click.command("setup")
def command() -> None:
    """Fetch what is missing, and say what it is for and how large it is. Later runs have nothing to do."""
    with _bar() as bar:
        task = bar.add_task("", total=None)
        said: set[str] = set()

        def progress(sentence: str, done: int, whole: int) -> None:
            if done in (0, whole) and sentence not in said:
                said.add(sentence)
                click.echo(f"{sentence}.")
            bar.update(task, description=sentence if 0 < done < whole else "", completed=done, total=whole)

        setup(progress)


def _bar() -> Progress:
    """Return a progress bar on standard error, shown only if a person is looking."""
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())
