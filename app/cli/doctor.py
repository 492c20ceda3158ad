# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand doctor`: what is there, and what to do about what is not."""

import platform
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click
import msgspec
from rich.table import Table

from app import __version__
from app.checking.harper import inspection as harper
from app.checking.languagetool import setup as languagetool
from app.checking.model import inspection as model
from app.checking.part import Part, PartState
from app.checking.registry import model_folder
from app.checking.rules.checker import RulesChecker
from app.cli.options import Output, format_option
from app.cli.printing import console, emit, progress
from app.errors import FairhandError
from app.learning import dictionary
from app.learning.learnt_file import learnt_file
from app.preferences import load, settings_file


@click.command("doctor")
@format_option
@click.pass_context
def command(ctx: click.Context, output: Output) -> None:
    """Say what Fairhand has to work with. Ends with 1 if something is missing."""
    with progress("Looking around"):
        parts = [*_own_parts(), harper.inspect(), *languagetool.inspect(), model.inspect(_model_folder())]
    if output is Output.JSON:
        click.echo(msgspec.json.format(msgspec.json.encode([asdict(part) for part in parts]), indent=2))
    else:
        out = console()
        with out.capture() as shown:
            out.print(_table(parts))
        emit(shown.get())
    ctx.exit(0 if all(part.state is PartState.OK for part in parts) else 1)


def _own_parts() -> Iterator[Part]:
    yield Part("Fairhand", PartState.OK, __version__, "")
    yield Part("Python", PartState.OK, platform.python_version(), "")
    yield Part("SQLite", PartState.OK, sqlite3.sqlite_version, "")
    yield _qt()
    yield _looked_at("Settings", _settings)
    yield _looked_at("Dictionary", _dictionary)
    yield _looked_at("Garble rules", _rules)


def _looked_at(name: str, look: Callable[[], str]) -> Part:
    try:
        return Part(name, PartState.OK, look(), "")
    except FairhandError as trouble:
        return Part(name, PartState.FAILED, "", str(trouble))
    except (OSError, ValueError) as trouble:
        return Part(name, PartState.FAILED, "", f"A file cannot be read ({trouble}); install Fairhand again.")


def _settings() -> str:
    load()
    return f"{settings_file()}{'' if settings_file().exists() else ' (not there: defaults)'}"


def _model_folder() -> Path | None:
    """Return the folder of the model that the settings name, if they can be read and name one."""
    with suppress(FairhandError):
        return model_folder(load().model)
    return None


def _dictionary() -> str:
    return f"{len(dictionary.words())} words ({learnt_file()})"


def _rules() -> str:
    rules = RulesChecker()
    return f"{len(rules.rules)} rules, {rules.version}"


def _qt() -> Part:
    try:
        return Part("Qt (PySide6)", PartState.OK, version("PySide6-Essentials"), "")
    except PackageNotFoundError:
        return Part("Qt (PySide6)", PartState.MISSING, "", "Run `python3 run.py` to install it.")


def _table(parts: list[Part]) -> Table:
    table = Table("Part", "State", "Version", "What to do", box=None, pad_edge=False)
    table.columns[2].overflow = "fold"
    for part in parts:
        table.add_row(part.name, part.state.value, part.version, part.advice)
    return table
