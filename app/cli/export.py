# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand export`: the corrected text as a file for others."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click

from app.cli.options import PATH, OneOf, project_argument
from app.cli.refusals import Senseless, refuse_to_write_over
from app.exporting.exported import Exported, Style, View
from app.exporting.formats import SUFFIXES, Format, as_file, can_show, format_of
from app.exporting.suggested import with_suggestions
from app.exporting.template import Template, template_named
from app.exporting.views import as_markdown, front_matter
from app.exporting.writing import write_bytes
from app.history.signatures import Signature
from app.projects import open_session
from app.session import Session


@click.command("export")
@project_argument
@click.option("-o", "--output", type=PATH, required=True, help="The file to write; its suffix names the format.")
@click.option("--as", "as_", type=OneOf(Format), help="The format, whatever the suffix.")
@click.option("--view", type=OneOf(View), default=View.CLEAN, show_default=True, help="What to write.")
@click.option("--revision", type=int, metavar="N", help="The state at this revision instead of now.")
@click.option("--from", "from_", type=int, metavar="N", help="View changes: since this revision, else the import.")
@click.option(
    "--suggestions", is_flag=True, help="View changes: what reviewers suggest too, each in its author's name."
)
@click.option("--speakers", is_flag=True, help="Write speakers' names.")
@click.option("--front-matter", "front_matter_", is_flag=True, help="Begin with title, date, source file and revision.")
@click.option("--style", type=OneOf(Style), help="Markdown: questions in bold, as headings, or by Q: and A:.")
@click.option("--template", metavar="T", help="Markdown: a template of yours, by its name or its file.")
def command(
    project: Path,
    output: Path,
    as_: Format | None,
    view: View,
    revision: int | None,
    from_: int | None,
    suggestions: bool,
    speakers: bool,
    front_matter_: bool,
    style: Style | None,
    template: str | None,
) -> None:
    """Write PROJECT as a file for others: Markdown, Word, HTML, text, subtitles, or PDF."""
    format_ = _format(output, as_, view)
    if from_ is not None and view is not View.CHANGES:
        raise Senseless("--from goes with --view changes only; add that, or leave --from out.")
    if suggestions and (view is not View.CHANGES or revision is not None):
        raise Senseless("--suggestions goes with --view changes, and without --revision; they are for the text now.")
    if style is not None and (format_, view) != (Format.MARKDOWN, View.CLEAN):
        raise Senseless("--style goes with Markdown and --view clean only; leave it out.")
    chosen = _template(template, format_, view, alone=not (style or speakers or front_matter_))
    refuse_to_write_over(output, project)
    session = open_session(project, write=False)
    try:
        with_facts = front_matter_ or bool(chosen and chosen.top)
        since = 1 if from_ is None else from_
        exported = _exported(session, view, revision, since, with_front_matter=with_facts)
        exported = replace(exported, style=chosen or style or Style.BOLD)
        if suggestions:
            exported = _with_suggestions(exported, session)
        write_bytes(output, as_file(exported, format_, view, speakers=speakers))
    finally:
        session.close()
    click.echo(f"Wrote {output}.")


def written(
    session: Session, view: View = View.CLEAN, *, speakers: bool = False, with_front_matter: bool = False
) -> str:
    """Return a view of the transcript as it is now as Markdown."""
    exported = _exported(session, view, None, 1, with_front_matter=with_front_matter)
    return as_markdown(exported, view, speakers=speakers)


def changes_page(session: Session, from_: int, revision: int | None) -> bytes:
    """Return what changed between two revisions as a page; the text as it is now stands in for a second one."""
    return as_file(_exported(session, View.CHANGES, revision, from_), Format.HTML, View.CHANGES)


def _with_suggestions(exported: Exported, session: Session) -> Exported:
    suggested = with_suggestions(exported, list(session.transcript.suggestions.values()))
    for one in suggested.left:
        number = session.numbers_at()[one.turn]
        click.echo(
            f"Left out: a suggestion of {one.author} in turn {number}; its words are changed otherwise.", err=True
        )
    return suggested.exported


def _template(name: str | None, format_: Format, view: View, *, alone: bool) -> Template | None:
    """Return the template that is named, if one is; end the command if other options do not go with it."""
    if name is None:
        return None
    if (format_, view) != (Format.MARKDOWN, View.CLEAN):
        raise Senseless("--template goes with Markdown and --view clean only; leave it out.")
    if not alone:
        raise Senseless("--template says itself how names, questions and the top are written; leave it alone.")
    return template_named(name)


def _exported(
    session: Session, view: View, revision: int | None, from_: int, *, with_front_matter: bool = False
) -> Exported:
    turns = session.transcript.turns if revision is None else session.turns_at(revision)
    changes = view is View.CHANGES
    last = session.revisions()[-1]
    return Exported(
        turns,
        session.transcript.originals,
        session.differences(from_, revision) if changes else (),
        _facts(session, revision) if view is View.CLEAN and with_front_matter else {},
        session.turns_at(from_) if changes else (),
        session.signatures(from_, revision) if changes else {},
        Signature(0, 0, last.author, last.time),
        # Comments are about the text as it is now.
        list(session.transcript.comments.values()) if revision is None else (),
        session.aside().cues,
        session.title,
        session.settings.variant,
    )


def _facts(session: Session, revision: int | None) -> dict[str, str]:
    on_record = session.revisions()
    shown = on_record[-1] if revision is None else on_record[revision - 1]
    return front_matter(session.meta, shown, datetime.now(UTC).date().isoformat())


def _format(output: Path, as_: Format | None, view: View) -> Format:
    """Return the format to write; end the command if there is none, or if it cannot hold the view."""
    format_ = as_ or format_of(output)
    if format_ is None:
        suffix = f"the suffix {output.suffix}, which names no format" if output.suffix else "no suffix to name a format"
        raise Senseless(f"{output} has {suffix}; end the name in one of {' '.join(SUFFIXES)}.")
    if as_ and format_of(output) not in (None, as_):
        raise Senseless(f"{output} has the suffix of another format than {as_}; name it otherwise.")
    if not can_show(format_, view):
        raise Senseless(f"{format_} files cannot show the view {view}; choose --view clean, or .docx or .html.")
    return format_
