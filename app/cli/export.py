# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand export`: the corrected text as a file for others."""

from datetime import UTC, datetime
from pathlib import Path

import click

from app.cli.options import PATH, OneOf, project_argument
from app.exporting.views import MARKDOWN_SUFFIXES, Exported, View, as_markdown, front_matter
from app.exporting.writing import write_text
from app.projects import open_session
from app.session import Session

OTHER_FORMATS = ("docx", "html", "text", "srt", "vtt", "pdf")


@click.command("export")
@project_argument
@click.option("-o", "--output", type=PATH, required=True, help="The file to write; its suffix names the format.")
@click.option("--as", "as_", type=click.Choice(["markdown", *OTHER_FORMATS]), help="The format, whatever the suffix.")
@click.option("--view", type=OneOf(View), default=View.CLEAN, show_default=True, help="What to write.")
@click.option("--revision", type=int, metavar="N", help="The state at this revision instead of now.")
@click.option("--from", "from_", type=int, metavar="N", help="View changes: since this revision, else the import.")
@click.option("--speakers", is_flag=True, help="Write speakers' names.")
@click.option("--front-matter", "front_matter_", is_flag=True, help="Begin with title, date, source file and revision.")
def command(
    project: Path,
    output: Path,
    as_: str | None,
    view: View,
    revision: int | None,
    from_: int | None,
    speakers: bool,
    front_matter_: bool,
) -> None:
    """Write PROJECT as Markdown."""
    _refuse_other_formats(output, as_)
    if from_ is not None and view is not View.CHANGES:
        raise click.UsageError("--from goes with --view changes only; add that, or leave --from out.")
    session = open_session(project, write=False)
    try:
        write_text(output, written(session, view, revision, from_, speakers=speakers, with_front_matter=front_matter_))
    finally:
        session.close()
    click.echo(f"Wrote {output}.")


def written(
    session: Session,
    view: View = View.CLEAN,
    revision: int | None = None,
    from_: int | None = None,
    *,
    speakers: bool = False,
    with_front_matter: bool = False,
) -> str:
    """Return a view of the transcript as Markdown."""
    turns = session.transcript.turns if revision is None else session.turns_at(revision)
    differences = session.differences(1 if from_ is None else from_, revision) if view is View.CHANGES else ()
    facts = _facts(session, revision) if view is View.CLEAN and with_front_matter else {}
    exported = Exported(turns, session.transcript.originals, differences, facts)
    return as_markdown(exported, view, speakers=speakers)


def _facts(session: Session, revision: int | None) -> dict[str, str]:
    on_record = session.revisions()
    shown = on_record[-1] if revision is None else on_record[revision - 1]
    return front_matter(session.meta, shown, datetime.now(UTC).date().isoformat())


def _refuse_other_formats(output: Path, as_: str | None) -> None:
    if as_ in OTHER_FORMATS:
        raise click.UsageError(f"Writing {as_} files is not part of this version of Fairhand; use --as markdown.")
    if as_ is None and output.suffix.lower() not in MARKDOWN_SUFFIXES:
        suffix = output.suffix or "no suffix"
        raise click.UsageError(f"{output}: {suffix} names no format that is known here; end the name in .md.")
