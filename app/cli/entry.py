# SPDX-License-Identifier: GPL-3.0-or-later
"""Where `fairhand` starts: the commands by name, and errors as one sentence with exit status 2."""

import errno
import os
import sys
from contextlib import suppress
from importlib import import_module

import click

from app import __version__
from app.cli.modules import COMMANDS
from app.cli.refusals import Senseless
from app.cli.streams import open_standard_streams, unread
from app.errors import FairhandError

INTERRUPTED = 130
NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


class Commands(click.Group):
    """The commands of the table above; a first word that is none of them is a file to open."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by name."""
        if cmd_name not in COMMANDS:
            return None
        return import_module(COMMANDS[cmd_name]).command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command to run and its arguments."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            args = ["open", *args]
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; it is none of its errors that nobody reads what it says, though click would end with 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            unread()
            return 0


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]}, invoke_without_command=True)
@click.version_option(__version__, prog_name="fairhand")
@click.pass_context
def fairhand(ctx: click.Context) -> None:
    """Turn machine-translated interviews into English that can be printed.

    `fairhand FILE` opens a transcript or a project.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


def main() -> None:
    """Run the command line and end the process with its exit status."""
    if sys.argv[1:2] == ["--worker"]:
        # Hidden: how a frozen Fairhand starts its own worker processes.
        from app.workers.entry import work  # noqa: PLC0415

        sys.exit(work(sys.argv[2] if len(sys.argv) > 2 else ""))
    open_standard_streams()
    try:
        status = fairhand.main(prog_name="fairhand", standalone_mode=False)
    except click.exceptions.Exit as ending:
        status = ending.exit_code
    except click.UsageError as error:
        status = _fail(_advised(error))
    except click.ClickException as error:
        status = _fail(error.format_message())
    except FairhandError as error:
        status = _fail(str(error))
    except (KeyboardInterrupt, click.Abort):
        status = INTERRUPTED
    except OSError as error:
        place = error.filename or "What was to be said"
        advice = "see whether there is room for it" if error.errno in NO_ROOM else "choose one that you may use"
        status = _fail(f"{place} could not be read or written ({error.strerror}); {advice}.")
    except Exception as error:
        if "FAIRHAND_DEBUG" in os.environ:
            raise
        status = _fail(
            f"Something went wrong that Fairhand did not foresee ({type(error).__name__}); "
            "set FAIRHAND_DEBUG=1 to see where, and please report it."
        )
    sys.exit(status if isinstance(status, int) else 0)


def _advised(error: click.UsageError) -> str:
    """Return what is wrong with a command line and what to do; click names what may stand for a value, and no more."""
    said = error.format_message()
    names_values = isinstance(error, click.BadParameter) and not isinstance(error, click.MissingParameter)
    if names_values or isinstance(error, Senseless):
        return said
    return f"{said.rstrip('.')}; `{error.ctx.command_path if error.ctx else 'fairhand'} --help` shows how it is called."


def _fail(sentence: str) -> int:
    # Nobody may be left to read it; the exit status says it too.
    with suppress(OSError):
        click.echo(" ".join(sentence.split()), err=True)
    return 2
