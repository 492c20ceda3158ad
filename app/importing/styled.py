# SPDX-License-Identifier: GPL-3.0-or-later
"""Paragraphs whose style says what they are, to turns: bold ones are questions, those in italics notes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.importing.layout import FoundTurn, one_turn
from app.importing.passage import Passage
from app.importing.speakers import Labelled, labelled, roles_of, speaker_names
from app.transcript.turn import Role

TURN = "<!-- turn -->"
"""A new turn begins here, though it reads like more of the one before."""
SAME_TURN = "<!-- same turn -->"
"""The next paragraph belongs to the turn before, though it reads like a new one."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of the file; `spoken` is its text without the label `speaker`, `quote` counts block quotes from 1."""

    spoken: Passage
    role: Role
    speaker: str = ""
    break_before: str = ""
    quote: int = 0


def turns_of(paragraphs: Sequence[Paragraph]) -> list[FoundTurn]:
    """Return the turns that paragraphs make."""
    if any(paragraph.role is Role.QUESTION or paragraph.break_before for paragraph in paragraphs):
        return _turns(paragraphs)
    if any(paragraph.speaker for paragraph in paragraphs):
        return _turns(_with_roles_of_labels(paragraphs))
    return _turns(paragraphs)


def says_nothing(paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether no style says what any paragraph is."""
    return all(
        paragraph.role is Role.ANSWER and not paragraph.break_before and not paragraph.speaker
        for paragraph in paragraphs
    )


def with_plain_labels(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Return paragraphs with the names before colons as speakers, if these paragraphs are labelled in plain letters."""
    if any(paragraph.speaker for paragraph in paragraphs):
        return list(paragraphs)
    found = labelled([paragraph.spoken for paragraph in paragraphs])
    if not found:
        return list(paragraphs)
    return [
        replace(paragraph, spoken=part.passage, speaker=part.label)
        for paragraph, part in zip(paragraphs, found, strict=True)
        if part.passage.text
    ]


def _with_roles_of_labels(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Give roles by who asks, in a file that marks its questions with names alone."""
    spoken = [Labelled(paragraph.spoken, paragraph.speaker) for paragraph in paragraphs]
    roles = roles_of(spoken)
    if len(roles) == 1 and Role.QUESTION not in roles.values():
        return list(paragraphs)
    names = speaker_names(spoken, roles)
    found: list[Paragraph] = []
    label = ""
    for paragraph in paragraphs:
        label = paragraph.speaker or label
        answered = paragraph.role is Role.ANSWER and label
        role = roles[label] if answered else paragraph.role
        speaker = names.get(paragraph.speaker, "")
        joins = SAME_TURN if answered and not paragraph.speaker else paragraph.break_before
        found.append(Paragraph(paragraph.spoken, role, speaker, joins))
    return found


def _turns(paragraphs: Sequence[Paragraph]) -> list[FoundTurn]:
    turns: list[list[Paragraph]] = []
    for paragraph in paragraphs:
        if turns and _continues(turns[-1][-1], paragraph):
            turns[-1].append(paragraph)
        else:
            turns.append([paragraph])
    return [one_turn([part.spoken for part in turn], turn[0].role, turn[0].speaker) for turn in turns]


def _continues(before: Paragraph, paragraph: Paragraph) -> bool:
    if paragraph.break_before:
        return paragraph.break_before == SAME_TURN
    same_kind = before.quote == paragraph.quote and before.role is paragraph.role
    return not paragraph.speaker and same_kind and paragraph.role in (Role.ANSWER, Role.QUOTE)
