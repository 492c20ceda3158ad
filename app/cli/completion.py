# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand completion`: the script that lets a shell complete commands and options."""

import click
from click.shell_completion import get_completion_class


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script for SHELL; add `eval "$(fairhand completion bash)"` to its start-up file."""
    made = get_completion_class(shell)
    if made is not None:
        click.echo(made(ctx.find_root().command, {}, "fairhand", "_FAIRHAND_COMPLETE").source())
