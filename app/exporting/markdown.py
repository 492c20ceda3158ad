# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns as Markdown; reading the file again gives the same turns, with speakers if they were written."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.exporting.exported import Style
from app.exporting.markdown_text import escaped
from app.importing.markdown import SAME_TURN, TURN
from app.transcript.turn import Role, Turn

LETTERS = {Role.QUESTION: "**Q:** ", Role.ANSWER: "**A:** "}


@dataclass(frozen=True, slots=True)
class MarkdownOptions:
    """What to write besides the text: speaker names, and facts such as title and date as front matter.

    `style` says how questions are told from answers; only Style.BOLD is sure to be read back as the same turns.
    """

    speakers: bool = False
    front_matter: Mapping[str, str] = field(default_factory=dict[str, str])
    style: Style = Style.BOLD


def to_markdown(turns: Sequence[Turn], options: MarkdownOptions | None = None) -> str:
    """Return the turns in reading order as a Markdown file. Turns without text are left out."""
    options = options or MarkdownOptions()
    written = [turn for turn in turns if turn.text.strip()]
    blocks: list[str] = []
    named = False
    for index, turn in enumerate(written):
        label = LETTERS.get(turn.role, "") if options.style is Style.LETTERS else ""
        label = label or (speaker_label(turn) if options.speakers else "")
        if index and not label and reads_on(written[index - 1], turn):
            blocks.append(TURN)
        blocks += _blocks(turn, label, options.style)
        named = named or bool(label)
    if not _says_enough(written, blocks, named=named):
        blocks.insert(0, TURN)
    return "\n\n".join([*_front_matter(options.front_matter), *blocks]) + "\n"


def _says_enough(written: Sequence[Turn], blocks: Sequence[str], *, named: bool) -> bool:
    """Tell whether a reader of the file need not guess who asks; a comment says that it is all as it looks."""
    roles = {turn.role for turn in written}
    if Role.QUESTION in roles or TURN in blocks or SAME_TURN in blocks:
        return True
    return not named and roles != {Role.ANSWER}


def reads_on(before: Turn, turn: Turn) -> bool:
    """Tell whether a turn would read as part of the one before if nothing stood between them."""
    return before.role is turn.role is Role.ANSWER


def speaker_label(turn: Turn) -> str:
    """Return the speaker's name as it stands before what is said, "" if there is none."""
    return f"**{escaped(turn.speaker)}:** " if turn.speaker else ""


def decorated(role: Role, line: str, label: str) -> str:
    """Return a line that is Markdown already in the form of its role."""
    match role:
        case Role.QUESTION:
            return f"{label}**{line}**"
        case Role.ANSWER:
            return label + line
        case Role.HEADING:
            return f"## {label}{line}"
        case Role.QUOTE:
            return f"> {label}{line}"
        case Role.NOTE:
            return f"{label}*{line}*"


def _styled(role: Role, line: str, label: str, style: Style) -> str:
    if role is not Role.QUESTION or style is Style.BOLD:
        return decorated(role, line, label)
    return f"### {label}{line}" if style is Style.HEADING else label + line


def _front_matter(facts: Mapping[str, str]) -> Iterator[str]:
    if facts:
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in facts.items()]
        yield "\n".join(["---", *lines, "---"])


def _blocks(turn: Turn, label: str, style: Style) -> Iterator[str]:
    paragraphs = [paragraph.strip() for paragraph in turn.text.split("\n") if paragraph.strip()]
    lines = [_styled(turn.role, escaped(line), "" if count else label, style) for count, line in enumerate(paragraphs)]
    if turn.role is Role.QUOTE:
        yield "\n>\n".join(lines)
        return
    for count, line in enumerate(lines):
        if count and turn.role is not Role.ANSWER:
            yield SAME_TURN
        yield line
