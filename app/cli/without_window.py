# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand FILE` without a window: the whole way from translation to Markdown, told step by step."""

from pathlib import Path

import click
from rich.console import Console

from app.checking.flag import Flag
from app.cli.check import check, worth_naming
from app.cli.diff import print_summary
from app.cli.export import written
from app.cli.options import file_argument
from app.cli.printing import console, emit, print_flags, warn_of_checkers
from app.cli.window import NO_WINDOW
from app.exporting.writing import write_text
from app.preferences import Preferences, load
from app.projects import open_session
from app.session import Session
from app.transcript.word_diff import count_words

SAFE = 0.9
"""Suggestions at least this sure are taken unasked: nine in ten of them are what a copy editor would do."""


@click.command("open")
@file_argument
def command(file: Path) -> None:
    """Open FILE, a text or a project: check it, take the safe corrections, show what changed, write Markdown."""
    out = console()
    preferences = load()
    session = open_session(file, write=True)
    try:
        # Shown only once it is done: what is refused leaves standard output empty.
        with out.capture() as shown:
            work_through(session, out, preferences)
    finally:
        session.close()
    emit(shown.get())


def work_through(session: Session, out: Console, preferences: Preferences) -> None:
    """Do on the terminal what a person would do in the window, as far as it can be done unasked."""
    turns = session.transcript.turns
    out.print(
        f"{NO_WINDOW}\n\n{session.title}: {len(turns)} turns, {sum(count_words(turn.text) for turn in turns)} words."
    )
    if session.notice:
        out.print(session.notice, soft_wrap=True)
    taken = _correct(out, session, preferences)
    if session.project is None:
        out.print("\nNothing was changed, so no project was made.")
        return
    out.print(f"\n{len(taken)} safe corrections taken (confidence {SAFE} or more). All changes since the import:\n")
    print_summary(out, session.differences(1), session.numbers_at())
    out.print(f"\nProject:  {session.project.path} ({len(session.revisions())} revisions)", soft_wrap=True)
    out.print(_export(session, session.project.path.with_suffix(".md")), soft_wrap=True)


def _correct(out: Console, session: Session, preferences: Preferences) -> list[Flag]:
    reports, flags = check(session, preferences)
    warn_of_checkers(reports)
    asked = ", ".join(f"{report.id} {report.state}" for report in worth_naming(reports))
    out.print(f"{len(flags)} flags ({asked}):\n")
    print_flags(out, session, flags)
    taken = session.accept([flag for flag in flags if flag.finding.confidence >= SAFE], "Safe corrections")
    session.flush()
    return taken


def _export(session: Session, path: Path) -> str:
    text = written(session)
    if path.exists() and path.read_text(encoding="utf-8", errors="replace") != text:
        return f"Markdown: {path} exists and differs; `fairhand export` with `-o {path}` writes over it."
    write_text(path, text)
    return f"Markdown: {path}"
