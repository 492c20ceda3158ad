# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand import`: a text becomes a project."""

from collections import Counter
from pathlib import Path

import click

from app.cli.options import PATH, OneOf, encoding_option, file_argument, variant_option
from app.importing.aligning import with_source
from app.importing.imported import Imported
from app.importing.reader import Tracked, read_transcript
from app.projects import import_project
from app.transcript.turn import Role
from app.transcript.word_diff import count_words


@click.command("import")
@file_argument
@click.option("-o", "--output", "project", type=PATH, required=True, help="The project file to make.")
@encoding_option
@variant_option
@click.option("--source", type=PATH, metavar="FILE2", help="A file with the source-language text, turn by turn.")
@click.option("--title", help="What the interview is called, if not as its file.")
@click.option(
    "--tracked",
    type=OneOf(Tracked),
    default=Tracked.ACCEPT,
    show_default=True,
    help="What to do with tracked changes; both: the original without them, the corrected text with them.",
)
def command(
    file: Path,
    project: Path,
    encoding: str | None,
    variant: str | None,
    source: Path | None,
    title: str | None,
    tracked: Tracked,
) -> None:
    """Make a project file of FILE.

    FILE is a text, Markdown, a Word or OpenDocument file, a saved web page, subtitles, JSON of Whisper, or a table of
    source and translation: CSV, TSV, XLIFF, TMX.
    """
    imported = read_transcript(file, encoding, tracked)
    if source is not None:
        imported = with_source(imported, read_transcript(source))
    session = import_project(imported, project, variant, title)
    session.close()
    _say_what_was_lost(imported)
    turns = session.transcript.turns
    counts = Counter(turn.role for turn in turns)
    words = sum(count_words(turn.text) for turn in turns)
    roles = ", ".join(f"{counts[role]} {role.value}{'s' if counts[role] > 1 else ''}" for role in Role if counts[role])
    click.echo(f"{project}: {len(turns)} turns ({roles}), {words} words.")


def _say_what_was_lost(imported: Imported) -> None:
    if imported.lost:
        click.echo(f"{imported.path}: not kept: {', '.join(imported.lost)}.", err=True)
