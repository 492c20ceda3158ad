# SPDX-License-Identifier: GPL-3.0-or-later
"""Paragraphs and tables as they are found in a file, put together to what can be made turns of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from app.importing.assembled import Assembled
from app.importing.imported import Lost, Sourced
from app.importing.layout import Layout
from app.importing.limits import refuse_too_many_lines
from app.importing.markdown_text import Emphasis, Inline
from app.importing.speakers import Labelled, is_question, roles_of, speaker_names
from app.importing.styled import SAME_TURN, TURN, Paragraph, says_nothing, turns_of, with_plain_labels
from app.importing.tables.columns import Sides, sides_of
from app.importing.text import read_text
from app.transcript.turn import Role


@dataclass(slots=True)
class Written:
    """A paragraph as it is written: runs of text with their emphasis.

    `role` is what its style says, None if it says nothing; `speaker` a name that is marked as one. `continues` says
    whether it goes on with the turn before, None if the file does not say.
    """

    runs: list[tuple[Emphasis, str]] = field(default_factory=list[tuple[Emphasis, str]])
    role: Role | None = None
    speaker: str = ""
    continues: bool | None = None

    @property
    def text(self) -> str:
        """All that is written."""
        return "".join([text for _, text in self.runs])


Cell = list[Written]
Table = list[list[Cell]]


@dataclass(slots=True)
class Desk:
    """Gathers the paragraphs of a file from its beginning to its end; `authors` are those of tracked changes."""

    path: Path
    assembled: Assembled = field(init=False)
    lost: set[Lost] = field(default_factory=set[Lost])
    authors: set[str] = field(default_factory=set[str])
    _paragraphs: list[Paragraph] = field(default_factory=list[Paragraph])
    _sourced: list[Sourced] = field(default_factory=list[Sourced])

    def __post_init__(self) -> None:
        """Begin with nothing."""
        self.assembled = Assembled(self.path)

    def add(self, written: Written) -> None:
        """Take a paragraph."""
        paragraph = self._paragraph(written)
        if paragraph.spoken.text:
            self._paragraphs.append(paragraph)

    def add_table(self, table: Table) -> None:
        """Take a table: of names and what they say, of questions and answers, of source and translation, or another."""
        sides = sides_of([["\n".join(part.text for part in cell) for cell in row] for row in table])
        match sides.kind:
            case Sides.SPEAKERS:
                self._add_said([(_name(row[sides.first]), row[sides.second]) for row in table[sides.header :]])
            case Sides.TRANSLATION:
                for row in table[sides.header :]:
                    self._add_translated(row[sides.first], row[sides.second])
            case Sides.OTHER:
                if table and len(table[0]) > 1:
                    self.lost.add(Lost.TABLES)
                for row in table:
                    for cell in row:
                        for written in cell:
                            self.add(written)

    def note_change(self, done: Lost, author: str = "") -> None:
        """Hear of a tracked change, of what is done with it, and of who made it."""
        self.lost.add(done)
        if author.strip():
            self.authors.add(author.strip()[:200])

    def layout(self, metadata: dict[str, str]) -> Layout:
        """Return the turns that were found."""
        paragraphs = with_plain_labels(self._paragraphs)
        if self.assembled.halves:
            self.lost.add(Lost.HALVES)
        if says_nothing(paragraphs) and not self._sourced:
            refuse_too_many_lines(self.assembled.text, self.path)
            found = read_text(self.assembled.text)
            turns, metadata = found.turns, {**found.metadata, **metadata}
        else:
            turns = turns_of(with_questions(paragraphs) if self._sourced else paragraphs)
        return Layout(turns, metadata, sourced=self._sourced, lost=sorted(self.lost), authors=sorted(self.authors))

    def _add_said(self, rows: Iterable[tuple[str, Cell]]) -> None:
        said: list[tuple[str, list[Paragraph]]] = []
        for name, cell in rows:
            paragraphs = [self._paragraph(written) for written in cell if written.text.strip()]
            said.append((name, paragraphs))
        spoken = [Labelled(paragraph.spoken, name) for name, paragraphs in said for paragraph in paragraphs]
        roles = roles_of(spoken)
        names = speaker_names(spoken, roles)
        for name, paragraphs in said:
            for count, paragraph in enumerate(paragraphs):
                role = roles.get(name, Role.ANSWER) if name else paragraph.role
                speaker, start = (names.get(name, ""), TURN) if count == 0 else ("", SAME_TURN)
                self._paragraphs.append(Paragraph(paragraph.spoken, role, speaker, start))

    def _add_translated(self, source: Cell, translation: Cell) -> None:
        said = [part for part in translation if part.text.strip()]
        start = len(self._paragraphs)
        for count, written in enumerate(said):
            paragraph = self._paragraph(written)
            start_mark = TURN if count == 0 else SAME_TURN
            self._paragraphs.append(Paragraph(paragraph.spoken, paragraph.role, paragraph.speaker, start_mark))
        text = "\n".join(part.text for part in source).strip()
        if not said:
            self.lost |= {Lost.UNTRANSLATED} if text else set()
        elif text:
            spoken = [paragraph.spoken for paragraph in self._paragraphs[start:]]
            self._sourced.append(Sourced(spoken[0].start, spoken[-1].end, text, self.path.name))

    def _paragraph(self, written: Written) -> Paragraph:
        text = written.text
        lead = len(text) - len(text.lstrip())
        passage = self.assembled.add(text)
        inline = Inline(passage, list(_merged(_from(written.runs, lead))))
        speaker, inline = (written.speaker, inline) if written.speaker else inline.without_label()
        role = written.role or _role_of(inline)
        mark = "" if written.continues is None else SAME_TURN if written.continues else TURN
        return Paragraph(inline.passage, role, speaker, mark)


def _name(cell: Cell) -> str:
    return " ".join(part.text for part in cell).strip(" :")


def with_questions(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    """Return paragraphs that no style tells apart with those that ask as questions."""
    listed = list(paragraphs)
    if any(paragraph.role is not Role.ANSWER or paragraph.speaker for paragraph in listed):
        return listed
    return [
        Paragraph(one.spoken, Role.QUESTION if is_question(one.spoken) else Role.ANSWER, "", one.break_before)
        for one in listed
    ]


def _role_of(inline: Inline) -> Role:
    return {Emphasis.STRONG: Role.QUESTION, Emphasis.EM: Role.NOTE, Emphasis.NONE: Role.ANSWER}[inline.emphasis]


def _from(runs: Iterable[tuple[Emphasis, str]], lead: int) -> Iterator[tuple[Emphasis, str]]:
    """Yield runs without their first `lead` code points."""
    for kind, text in runs:
        yield kind, text[lead:]
        lead = max(lead - len(text), 0)


def _merged(runs: Iterable[tuple[Emphasis, str]]) -> Iterator[tuple[Emphasis, str]]:
    for kind, group in groupby((run for run in runs if run[1]), key=lambda run: run[0]):
        yield kind, "".join([text for _, text in group])
