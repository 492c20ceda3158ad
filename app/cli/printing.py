# SPDX-License-Identifier: GPL-3.0-or-later
"""Flags, differences and tables for a person at a terminal; plain and complete without colour too."""

import re
import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager

import click
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from app.checking.flag import Flag
from app.checking.report import CheckerReport, State
from app.session import Session
from app.transcript.compare import TurnDiff, joined_text
from app.transcript.turn import Turn

CONTEXT = 28
"""Code points shown on each side of a flagged phrase or a change."""
WIDTH_WITHOUT_TERMINAL = 110
CATEGORY_WIDTH = 13
BLANKS_AT_END = re.compile(r" +$", re.MULTILINE)
CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), "�") | {ord("\n"): " "}
"""Control characters of a text must not reach the terminal, which would obey them."""


def console() -> Console:
    """Return a console on standard output; wide enough for whole lines where no terminal says how wide it is."""
    return Console(
        width=None if sys.stdout.isatty() else WIDTH_WITHOUT_TERMINAL, highlight=False, markup=False, emoji=False
    )


def emit(shown: str) -> None:
    """Write what a console captured to standard output, without the blanks with which it fills its lines."""
    click.echo(BLANKS_AT_END.sub("", shown), nl=False)


@contextmanager
def progress(what: str) -> Generator[None]:
    """Show on standard error that something is going on, if a person is looking."""
    if not sys.stderr.isatty():
        yield
        return
    with Console(stderr=True).status(what):
        yield


def warn_of_checkers(reports: Iterable[CheckerReport]) -> None:
    """Say on standard error which checkers did not do their part."""
    for report in reports:
        if report.state in (State.MISSING, State.FAILED):
            click.echo(f"{report.id}: {report.message}", err=True)


def heading(turn: Turn, number: int) -> Text:
    """Return a turn's number, role and speaker as a line."""
    parts = [f"Turn {number}", turn.role.value, *([turn.speaker] if turn.speaker else [])]
    return Text(" · ".join(parts).translate(CONTROLS), style="bold")


def print_flags(out: Console, session: Session, flags: Sequence[Flag]) -> None:
    """Print flags under their turns, each with its context, its suggestions and its reason."""
    shown: int | None = None
    for flag in flags:
        turn = session.transcript.turn(flag.finding.turn_id)
        if turn.id != shown:
            out.print(*([] if shown is None else [""]), heading(turn, session.transcript.index(turn.id) + 1), sep="\n")
            shown = turn.id
        _print_flag(out, flag, turn.text)


def _print_flag(out: Console, flag: Flag, text: str) -> None:
    finding = flag.finding
    said = _in_context(text, finding.start, finding.end, out)
    if finding.suggestions:
        said.append("  → ", style="dim").append(" | ".join(map(_visible, finding.suggestions)), style="green")
    said.append("\n").append(f"{finding.message} ({finding.rule})".translate(CONTROLS), style="dim")
    row = Table.grid(padding=(0, 1), pad_edge=True)
    row.add_column(width=CATEGORY_WIDTH)
    row.add_row(Text(finding.category.replace("_", " "), style="cyan"), said)
    out.print(row)


def _in_context(text: str, start: int, end: int, out: Console) -> Text:
    line = Text(_before(text, start))
    phrase = _visible(text[start:end])
    # Where there is no colour, brackets do what the underline does.
    if out.color_system:
        line.append(phrase, style="bold underline")
    else:
        line.append(f"[{phrase}]")
    return line.append(_after(text, end))


def print_differences(out: Console, differences: Iterable[TurnDiff], numbers: dict[int, int]) -> None:
    """Print each change as [-deleted-]{+inserted+} in its context; `numbers` gives each turn's place, by id."""
    for count, difference in enumerate(differences):
        turn = (difference.after or difference.before)[0]
        title = heading(turn, numbers[turn.id]) if difference.after else Text(f"Gone: turn id {turn.id}", style="bold")
        out.print(*([""] if count else []), title, sep="\n")
        for line in change_lines(difference):
            out.print(Padding(line, (0, 0, 0, 2)))


def change_lines(difference: TurnDiff) -> Iterator[Text]:
    """Yield a line for each hunk."""
    text = joined_text(difference.before)
    for hunk in difference.hunks:
        end = hunk.start + len(hunk.deleted)
        line = Text(_before(text, hunk.start), style="dim")
        if hunk.deleted:
            line.append(f"[-{_visible(hunk.deleted)}-]", style="not dim red")
        if hunk.inserted:
            line.append(f"{{+{_visible(hunk.inserted)}+}}", style="not dim green")
        yield line.append(_after(text, end))


def _before(text: str, at: int) -> str:
    """Return the words before a position, as many as the context allows."""
    start = max(0, at - CONTEXT)
    if start:
        start = text.find(" ", start, at) + 1 or start
    return ("…" if start else "") + text[start:at].translate(CONTROLS)


def _after(text: str, at: int) -> str:
    """Return the words from a position on, as many as the context allows."""
    end = at + CONTEXT
    if end < len(text):
        end = max(text.rfind(" ", at, end), at)
    return text[at:end].translate(CONTROLS) + ("…" if end < len(text) else "")


def _visible(text: str) -> str:
    """Return text with what cannot be seen named, where it is all there is."""
    if text and not text.strip():
        return "".join({" ": "␣", "\n": "¶", "\u00a0": "⍽"}.get(character, "␣") for character in text)
    return text.replace("\n", "¶").translate(CONTROLS)
