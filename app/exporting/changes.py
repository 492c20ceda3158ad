# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes as CriticMarkup in Markdown: {--deleted--} and {++inserted++}."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.exporting.markdown import decorated
from app.exporting.markdown_text import escaped
from app.transcript.compare import TurnDiff, joined_text
from app.transcript.turn import Turn
from app.transcript.word_diff import Hunk

BREAK = "¶"
"""Stands for a paragraph or turn break that was deleted or inserted: the marks cannot span one."""


def to_changes(turns: Sequence[Turn], differences: Iterable[TurnDiff]) -> str:
    """Return the turns in reading order with what changed in them; turns that are gone stand at the end."""
    by_turn = {turn.id: difference for difference in differences for turn in difference.after or difference.before}
    present = {turn.id: place for place, turn in enumerate(turns)}
    gone = [difference for difference in dict.fromkeys(by_turn.values()) if not difference.after]
    blocks: list[str] = []
    for turn in [*turns, *(turn for difference in gone for turn in difference.before)]:
        difference = by_turn.get(turn.id)
        if difference is None:
            blocks += _lines(turn, turn.text, ())
        elif _is_scattered(difference, present):
            gone_text = joined_text(difference.before) if turn.id == difference.turn_id else ""
            blocks += _lines(turn, gone_text, [Hunk(0, gone_text, turn.text)])
        elif turn.id == difference.turn_id or turn.id not in present:
            blocks += _lines(turn, joined_text(difference.before), difference.hunks)
    return "\n\n".join(blocks) + "\n"


def _is_scattered(difference: TurnDiff, present: Mapping[int, int]) -> bool:
    """Tell whether other turns now stand between those that came of the same one."""
    places = [present[turn.id] for turn in difference.after]
    return bool(places) and max(places) - min(places) >= len(places)


def _lines(turn: Turn, text: str, hunks: Sequence[Hunk]) -> Iterator[str]:
    """Yield a turn's paragraphs as Markdown; hunks lie within paragraphs or stand for breaks between them."""
    for line in "".join(_marked(text, hunks)).split("\n"):
        if line.strip():
            yield decorated(turn.role, line, "")


def _marked(text: str, hunks: Iterable[Hunk]) -> Iterator[str]:
    at = 0
    for hunk in hunks:
        yield _kept(text[at : hunk.start], at == 0)
        yield _mark("--", hunk.deleted)
        yield _mark("++", hunk.inserted)
        at = hunk.start + len(hunk.deleted)
    yield _kept(text[at:], at == 0)


def _kept(text: str, at_start: bool) -> str:
    lines = text.split("\n")
    # Only what stands at the start of a line needs the care that a line's start needs.
    first = escaped(lines[0]) if at_start else escaped("x" + lines[0])[1:]
    return "\n".join([first, *map(escaped, lines[1:])])


def _mark(sign: str, text: str) -> str:
    inner = escaped("x" + text.replace("\n", BREAK))[1:]
    return f"{{{sign}{inner}{sign}}}" if text else ""
