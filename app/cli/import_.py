# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand import`: a text becomes a project."""

from collections import Counter
from pathlib import Path

import click

from app.cli.options import PATH, encoding_option, file_argument, variant_option
from app.importing.reader import read_transcript
from app.projects import import_project
from app.transcript.turn import Role
from app.transcript.word_diff import count_words


@click.command("import")
@file_argument
@click.option("-o", "--output", "project", type=PATH, required=True, help="The project file to make.")
@encoding_option
@variant_option
@click.option("--title", help="What the interview is called, if not as its file.")
def command(file: Path, project: Path, encoding: str | None, variant: str | None, title: str | None) -> None:
    """Make a project file of FILE, a text or Markdown."""
    session = import_project(read_transcript(file, encoding), project, variant, title)
    session.close()
    turns = session.transcript.turns
    counts = Counter(turn.role for turn in turns)
    words = sum(count_words(turn.text) for turn in turns)
    roles = ", ".join(f"{counts[role]} {role.value}{'s' if counts[role] > 1 else ''}" for role in Role if counts[role])
    click.echo(f"{project}: {len(turns)} turns ({roles}), {words} words.")
