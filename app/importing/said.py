# SPDX-License-Identifier: GPL-3.0-or-later
"""Stretches of speech with their times, to turns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise

from app.importing.imported import Lost, Timed
from app.importing.layout import PARAGRAPH, FoundTurn, Layout
from app.importing.passage import Passage, chain
from app.importing.speakers import Labelled, is_question, labelled, roles_of, speaker_names
from app.transcript.turn import Role

SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
PAUSE = 2000
"""After so many milliseconds of silence an answer goes on in a new paragraph."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was said from `begins` to `ends`, in milliseconds; `speaker` is "" if the file does not name one.

    `changes` says that somebody else speaks than before, whoever that is.
    """

    passage: Passage
    begins: int
    ends: int
    speaker: str = ""
    changes: bool = False


def layout_of(said: Sequence[Said], metadata: dict[str, str], lost: Sequence[Lost] = ()) -> Layout:
    """Return stretches as turns: by speakers, or else by who asks."""
    timed = [Timed(part.passage.start, part.passage.end, part.begins, part.ends) for part in said]
    named = said if any(part.speaker for part in said) else _with_labels(said)
    turns = _by_speakers(named) if named else _by_questions(said)
    return Layout(turns, metadata, timed=timed, lost=lost)


def _with_labels(said: Sequence[Said]) -> list[Said]:
    """Return stretches with the names before colons as speakers; none if there are no such names."""
    found = labelled([part.passage for part in said]) or []
    named: list[Said] = []
    speaker = ""
    for part, label in zip(said, found, strict=False):
        speaker = label.label or speaker
        if label.passage.text:
            named.append(Said(label.passage, part.begins, part.ends, speaker))
    return named


def _by_speakers(said: Sequence[Said]) -> list[FoundTurn]:
    spoken = [Labelled(part.passage, part.speaker) for part in said]
    roles = roles_of(spoken)
    names = speaker_names(spoken, roles)
    return [
        _turn(list(group), roles.get(name, Role.NOTE), names.get(name, ""))
        for name, group in groupby(said, key=lambda part: part.speaker)
    ]


def _by_questions(said: Sequence[Said]) -> list[FoundTurn]:
    """Return each run of sentences that ask as a question, and what stands between as an answer."""
    sentences = [(is_question(part[-1].passage), part) for part in _sentences(said)]
    asks = any(question for question, _ in sentences)
    speaks = accumulate(part[0].changes for _, part in sentences)
    turns: list[FoundTurn] = []
    for (_, question), group in groupby(
        zip(speaks, sentences, strict=True), key=lambda numbered: (numbered[0], numbered[1][0])
    ):
        parts = [part for _, (_, sentence) in group for part in sentence]
        if asks:
            turns.append(_turn(parts, Role.QUESTION if question else Role.ANSWER, ""))
        else:
            turns += [_turn(some, Role.ANSWER, "") for some in _between_pauses(parts)]
    return turns


def _sentences(said: Sequence[Said]) -> Iterator[list[Said]]:
    waiting: list[Said] = []
    for part in said:
        if waiting and part.changes:
            yield waiting
            waiting = []
        waiting.append(part)
        if SENTENCE_END.search(part.passage.text[-4:]):
            yield waiting
            waiting = []
    if waiting:
        yield waiting


def _between_pauses(said: Sequence[Said]) -> Iterator[list[Said]]:
    some: list[Said] = []
    for part in said:
        if some and part.begins - some[-1].ends >= PAUSE:
            yield some
            some = []
        some.append(part)
    yield some


def _turn(said: Sequence[Said], role: Role, speaker: str) -> FoundTurn:
    gaps = [after.begins - before.ends for before, after in pairwise(said)]
    ends = [SENTENCE_END.search(part.passage.text[-4:]) for part in said]
    separators = [PARAGRAPH if gap >= PAUSE and end else " " for gap, end in zip(gaps, ends, strict=False)]
    return FoundTurn(chain([part.passage for part in said], separators), role, speaker)
