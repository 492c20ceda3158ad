# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand check`: what is garbled in a text or a project."""

from collections.abc import Sequence
from pathlib import Path

import click
import msgspec
from msgspec.structs import replace

from app.checking import glossary
from app.checking.filters import Level
from app.checking.flag import Flag
from app.checking.pipeline import Pipeline
from app.checking.registry import CHECKER_IDS, OWN_IDS, checkers, judge_among
from app.checking.report import CheckerReport, State
from app.cli.choices import checking_options
from app.cli.options import Output, encoding_option, file_argument, format_option, variant_option
from app.cli.positions import Positions
from app.cli.printing import console, emit, print_flags, progress, warn_of_checkers
from app.cli.streams import unread
from app.history.file_format import SUFFIX
from app.importing.reader import read_transcript
from app.learning import dictionary, verdicts
from app.preferences import Preferences
from app.projects import open_session, read_text
from app.session import Session


@click.command("check")
@file_argument
@format_option
@checking_options
@encoding_option
@variant_option
@click.pass_context
def command(
    ctx: click.Context,
    file: Path,
    output: Output,
    encoding: str | None,
    variant: str | None,
    preferences: Preferences,
) -> None:
    """Mark what is garbled in FILE, a text or a project.

    Ends with 0 if nothing was found, 1 if something was, 2 on an error.
    """
    session = _opened(file, encoding, variant)
    try:
        reports, flags = check(session, preferences)
        try:
            if output is Output.JSON:
                click.echo(as_json(file, session, reports, flags, preferences.level))
            else:
                _print(session, flags)
        except BrokenPipeError:
            # The exit status still says whether something was found.
            unread()
        warn_of_checkers(reports)
    finally:
        session.close()
    ctx.exit(1 if flags else 0)


def check(session: Session, preferences: Preferences) -> tuple[list[CheckerReport], list[Flag]]:
    """Have the whole transcript checked; return how the checkers did and what there is to show.

    Raises NotReadable for a damaged file of what was learnt.
    """
    wanted = preferences.wanted(dictionary.words(), verdicts.tallies())
    with checkers(preferences.asked, preferences.options()) as made, progress("Checking"):
        pipeline = Pipeline(made, judge_among(made))
        reports, flags = session.check(pipeline), session.flags(pipeline, wanted)
    if session.transcript.terms:
        reports.append(CheckerReport(glossary.CHECKER, glossary.VERSION, State.OK, pipeline.glossary_seconds))
    return reports, flags


def as_json(file: Path, session: Session, reports: Sequence[CheckerReport], flags: Sequence[Flag], level: Level) -> str:
    """Return what was found in the JSON form that scripts rely on."""
    positions = Positions(session)
    own = [report.id for report in worth_naming(reports) if _is_own(report)]
    found = {
        "file": click.format_filename(file),
        "variant": session.settings.variant,
        "level": level.value,
        "checkers": [_checker_row(name, reports) for name in (*CHECKER_IDS, *own)],
        "findings": [_finding_row(flag, positions) for flag in flags],
    }
    return msgspec.json.format(msgspec.json.encode(found), indent=2).decode()


def _opened(file: Path, encoding: str | None, variant: str | None) -> Session:
    if file.suffix.lower() != SUFFIX:
        return read_text(read_transcript(file, encoding), variant)
    session = open_session(file, write=False)
    if variant:
        session.settings = replace(session.settings, variant=variant)
    return session


def worth_naming(reports: Sequence[CheckerReport]) -> list[CheckerReport]:
    """Return the reports without those of the user's own sources that had nothing to find by and did not fail."""
    return [report for report in reports if not _is_own(report) or report.version or report.state is not State.OK]


def _is_own(report: CheckerReport) -> bool:
    return report.id in (*OWN_IDS, glossary.CHECKER)


def _checker_row(name: str, reports: Sequence[CheckerReport]) -> dict[str, str | float]:
    report = next((report for report in reports if report.id == name), None)
    if report is None:
        return {"id": name, "version": "", "state": State.OFF.value, "seconds": 0.0}
    return {
        "id": name,
        "version": report.version,
        "state": report.state.value,
        "seconds": round(report.seconds, 3),
    }


def _finding_row(flag: Flag, positions: Positions) -> dict[str, object]:
    finding = flag.finding
    start, end = positions.in_file(finding.turn_id, finding.start, finding.end)
    return {
        "start": start,
        "end": end,
        "turn": positions.number(finding.turn_id),
        "turn_id": finding.turn_id,
        "turn_start": finding.start,
        "text": positions.text(start, end),
        "category": finding.category.value,
        "severity": finding.severity.value,
        "confidence": round(finding.confidence, 3),
        "rule": finding.rule,
        "checker": finding.checker,
        "message": finding.message,
        "suggestions": list(finding.suggestions),
    }


def _print(session: Session, flags: Sequence[Flag]) -> None:
    out = console()
    with out.capture() as shown:
        print_flags(out, session, flags)
    emit(shown.get())
    turns = len({flag.finding.turn_id for flag in flags})
    counted = f"{len(flags)} flag{'s' if len(flags) > 1 else ''} in {turns} of {len(session.transcript)} turns."
    click.echo(f"\n{counted}" if flags else "Nothing found.")
