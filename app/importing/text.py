# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain text to turns: who asks, who answers, and what is heading, quote or metadata.

Where the layout leaves it open, nothing clever is done: a paragraph more or less is one key in the window, a lost line
is not.
"""

import re
from collections.abc import Iterable, Sequence

from app.importing.layout import FoundTurn, Layout, one_turn
from app.importing.paragraphs import Block, blocks_of, is_rule
from app.importing.passage import Passage, join
from app.importing.speakers import Labelled, addressed_name, is_question, labelled, roles_of, speaker_names
from app.transcript.speakers import INTERVIEWER
from app.transcript.turn import Role

METADATA = re.compile(
    r"(Created|Date|Published|Updated|Source|Author|Title|URL|Erstellt|Datum|Quelle|Autor|Titel)\s*:\s+(\S.*)"
)
QUOTED = re.compile(r"[“\"„«»].*[”\"“»«][.!?]?", re.DOTALL)
HASHES = re.compile(r"#{1,6}\s+(?=\S)")
BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", re.DOTALL)
LONGEST_HEADING = 100
SENTENCE_MARKS = ".!?:;,…"


def read_text(decoded: str) -> Layout:
    """Return the turns of a plain text in reading order."""
    blocks, metadata = _without_metadata(blocks_of(decoded))
    headings, blocks = _opening_headings(blocks)
    return Layout([*headings, *_spoken(blocks)], metadata)


def _without_metadata(blocks: list[Block]) -> tuple[list[Block], dict[str, str]]:
    """Take lines such as "Created: ..." off the first and the last block."""
    metadata: dict[str, str] = {}
    while blocks and (found := METADATA.fullmatch(blocks[-1][-1].text)) and len(blocks[-1]) + len(blocks) > 2:
        metadata[found[1].lower()] = found[2]
        blocks = [*blocks[:-1], *([blocks[-1][:-1]] if len(blocks[-1]) > 1 else [])]
    while blocks and len(blocks) > 1 and all(METADATA.fullmatch(line.text) for line in blocks[0]):
        metadata |= {found[1].lower(): found[2] for line in blocks[0] if (found := METADATA.fullmatch(line.text))}
        blocks = blocks[1:]
    return blocks, metadata


def _opening_headings(blocks: Sequence[Block]) -> tuple[list[FoundTurn], list[Block]]:
    headings: list[FoundTurn] = []
    for count, block in enumerate(blocks):
        if len(blocks) - count < 2 or not _is_heading(block):
            return headings, list(blocks[count:])
        headings.append(_heading(block[0]))
    return headings, []


def _is_heading(block: Block) -> bool:
    first = block[0].text
    if HASHES.match(first) or (len(block) == 2 and is_rule(block[1])):
        return True
    plain = len(first) <= LONGEST_HEADING and first[-1] not in SENTENCE_MARKS and not QUOTED.fullmatch(first)
    return len(block) == 1 and plain and not BOLD.fullmatch(first)


def _heading(line: Passage) -> FoundTurn:
    marks = HASHES.match(line.text)
    return FoundTurn(line.part(marks.end() if marks else 0), Role.HEADING)


def _spoken(blocks: Sequence[Block]) -> list[FoundTurn]:
    paragraphs = [paragraph for block in blocks for paragraph in block if not is_rule(paragraph)]
    if spoken := labelled([_without_bold_label(paragraph) for paragraph in paragraphs]):
        return _labelled_turns(spoken)
    if sum(BOLD.fullmatch(paragraph.text) is not None for paragraph in paragraphs) > 1:
        return _named(_turns_by_role(paragraphs, [_is_bold(paragraph) for paragraph in paragraphs]))
    if _is_paired(blocks):
        return _named([turn for block in blocks for turn in _pair(block)])
    return _alternating(paragraphs)


def _without_bold_label(paragraph: Passage) -> Passage:
    """Return "**Q:** text" as "Q: text"; other paragraphs as they are."""
    found = BOLD.match(paragraph.text[:80])
    if not found or not found[2].rstrip().endswith(":"):
        return paragraph
    label, said = paragraph.part(found.start(2), found.end(2)), paragraph.part(found.end())
    return join([label, said], " ") if said.text else paragraph


def _labelled_turns(spoken: Sequence[Labelled]) -> list[FoundTurn]:
    roles = roles_of(spoken)
    names = speaker_names(spoken, roles)
    turns: list[FoundTurn] = []
    waiting: list[Passage] = []
    label = ""
    for part in spoken:
        if part.label and waiting:
            turns.append(one_turn(waiting, roles.get(label, Role.NOTE), names.get(label, "")))
            waiting = []
        label = part.label or label
        if part.passage.text:
            waiting.append(part.passage)
    if waiting:
        turns.append(one_turn(waiting, roles.get(label, Role.NOTE), names.get(label, "")))
    return turns


def _is_bold(paragraph: Passage) -> bool:
    return BOLD.fullmatch(paragraph.text) is not None


def _turns_by_role(paragraphs: Sequence[Passage], asks: Sequence[bool]) -> list[FoundTurn]:
    """Return questions as turns of their own, and what stands between them as one answer each."""
    turns: list[FoundTurn] = []
    answer: list[Passage] = []
    for paragraph, question in zip(paragraphs, asks, strict=True):
        if not question:
            answer.append(paragraph)
            continue
        if answer:
            turns.append(one_turn(answer, Role.ANSWER))
            answer = []
        turns.append(FoundTurn(_plain(paragraph), Role.QUESTION))
    return [*turns, *([one_turn(answer, Role.ANSWER)] if answer else [])]


def _plain(paragraph: Passage) -> Passage:
    bold = BOLD.fullmatch(paragraph.text)
    return paragraph.part(bold.start(2), bold.end(2)) if bold else paragraph


def _is_paired(blocks: Sequence[Block]) -> bool:
    """Tell whether questions stand right above their answers, a blank line after each pair."""
    several = [block for block in blocks if len(block) > 1]
    return bool(several) and 2 * sum(is_question(block[0]) for block in several) > len(several)


def _pair(block: Block) -> Iterable[FoundTurn]:
    if len(block) > 1:
        return [FoundTurn(block[0], Role.QUESTION), one_turn(block[1:], Role.ANSWER)]
    if QUOTED.fullmatch(block[0].text):
        return [FoundTurn(block[0], Role.QUOTE)]
    return [FoundTurn(block[0], Role.QUESTION if is_question(block[0]) else Role.ANSWER)]


def _alternating(paragraphs: Sequence[Passage]) -> list[FoundTurn]:
    asks = [is_question(paragraph) for paragraph in paragraphs]
    if not any(asks):
        return [FoundTurn(paragraph, Role.ANSWER) for paragraph in paragraphs]
    return _named(_turns_by_role(paragraphs, asks))


def _named(turns: Sequence[FoundTurn]) -> list[FoundTurn]:
    answerer = addressed_name(turn.passage for turn in turns if turn.role is Role.QUESTION)
    names = {Role.QUESTION: INTERVIEWER, Role.ANSWER: answerer, Role.QUOTE: answerer}
    return [FoundTurn(turn.passage, turn.role, names.get(turn.role, "")) for turn in turns]
