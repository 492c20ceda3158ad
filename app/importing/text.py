# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain text to turns."""

import re
from collections.abc import Iterator, Mapping, Sequence

from app.importing.carrying import carried
from app.importing.draft import Block, Paragraph, finished
from app.importing.imported import ImportedTurn
from app.importing.labelled import labelled_turns
from app.importing.labels import TIMESTAMP, label_of, speaker_labels, without_label
from app.importing.lines import Line, split_blocks, split_lines
from app.importing.mapped_text import MappedText
from app.importing.metadata import take_metadata
from app.importing.signs import LONGEST_HEADING
from app.importing.unlabelled import unlabelled_turns
from app.importing.wrapping import unwrapped, wrap_width
from app.transcript.turn import Role

HASHES = re.compile(r"#{1,6}[ \t]+(?=\S)")
BOLD = re.compile(r"\*\*(?=[^\s*])(?:(?!\*\*).)+(?<=\S)\*\*")
SHORTEST_UNDERLINE = 0.5


def read_text(decoded: str) -> tuple[tuple[ImportedTurn, ...], Mapping[str, str]]:
    """Return the turns of a text, and what it says of itself."""
    blocks, metadata = take_metadata(split_blocks(split_lines(decoded)))
    speakers = speaker_labels((line.text for block in blocks for line in block), len(blocks))
    return turns_of(_Reader(blocks, speakers).blocks()), metadata


def turns_of(blocks: Sequence[Block]) -> tuple[ImportedTurn, ...]:
    """Return the turns that blocks of paragraphs make, by labels or, without any, by their order."""
    labelled = any(paragraph.label is not None for block in blocks for paragraph in block)
    return finished(labelled_turns(blocks) if labelled else unlabelled_turns(blocks))


class _Reader:
    """Makes paragraphs of lines, taking off the labels of known speakers and marks such as `#`."""

    def __init__(self, blocks: Sequence[Sequence[Line]], speakers: frozenset[str]) -> None:
        self._speakers = speakers
        self._sections = [section for block in blocks for section in _sections(block)]
        self._width = wrap_width([lines for _, lines in self._sections], self._is_break)

    def blocks(self) -> list[Block]:
        """Return the blocks of paragraphs; a time or a label on a line of its own is joined to what follows."""
        blocks = [[self._paragraph(text, role) for text in self._texts(lines)] for role, lines in self._sections]
        return carried(blocks)

    def _texts(self, lines: Sequence[Line]) -> list[MappedText]:
        return unwrapped(lines, self._width, self._is_break)

    def _is_break(self, line: Line, following: Line) -> bool:
        return self._stands_alone(line) or self._stands_alone(following) or self._begins_turn(following)

    def _stands_alone(self, line: Line) -> bool:
        return any(pattern.fullmatch(line.text) for pattern in (TIMESTAMP, BOLD)) or bool(HASHES.match(line.text))

    def _begins_turn(self, line: Line) -> bool:
        label = label_of(line.text)
        return label is not None and label.sign in self._speakers

    def _paragraph(self, text: MappedText, role: Role | None) -> Paragraph:
        label = label_of(text.text)
        if label and label.sign in self._speakers:
            said = without_label(text, label)
            return Paragraph(said or text, label.name, role, bare=said is None)
        if hashes := HASHES.match(text.text):
            return Paragraph(text.part(hashes.end(), len(text.text)), role=Role.HEADING)
        if BOLD.fullmatch(text.text):
            return Paragraph(text.part(2, len(text.text) - 2), role=Role.QUESTION)
        return Paragraph(text, role=role)


def _sections(block: Sequence[Line]) -> Iterator[tuple[Role | None, list[Line]]]:
    """Yield the parts of a block between drawn lines; one that is underlined is a heading."""
    section: list[Line] = []
    for line in block:
        if not line.is_rule:
            section.append(line)
            continue
        if section:
            yield Role.HEADING if _underlines(line, section) else None, section
        section = []
    if section:
        yield None, section


def _underlines(rule: Line, section: Sequence[Line]) -> bool:
    return (
        len(section) == 1
        and rule.text[0] in "=-"
        and len(section[0].text) <= LONGEST_HEADING
        and len(rule.text) >= SHORTEST_UNDERLINE * len(section[0].text)
    )
