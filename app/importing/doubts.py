# SPDX-License-Identifier: GPL-3.0-or-later
"""What an importer had to guess, and may have guessed wrongly."""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from app.importing.imported import Imported, ImportedTurn
from app.transcript.turn import Role

SURE_ENCODINGS = ("ascii", "utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
FEW = 6
"""With fewer turns than this nothing is asked: they are put right by hand in no time."""
MOST_ASKING = 0.5
"""More answers than this part that end with a question mark, and they are likely to be the questions."""


class Doubt(StrEnum):
    """Something about an import that a person should look at."""

    ENCODING = "encoding"
    NO_QUESTIONS = "no questions"
    NO_ANSWERS = "no answers"
    SWAPPED = "swapped"


def doubts_of(imported: Imported) -> tuple[Doubt, ...]:
    """Return what is in doubt about an import; nothing for a text that is clear, or short."""
    found: list[Doubt] = []
    if imported.encoding.lower() not in SURE_ENCODINGS:
        found.append(Doubt.ENCODING)
    counts = Counter(turn.role for turn in imported.turns)
    spoken = counts[Role.QUESTION] + counts[Role.ANSWER]
    if spoken >= FEW:
        found += _doubtful_roles(imported.turns, counts)
    return tuple(found)


def _doubtful_roles(turns: Sequence[ImportedTurn], counts: Counter[Role]) -> list[Doubt]:
    if not counts[Role.QUESTION]:
        return [Doubt.NO_QUESTIONS]
    if not counts[Role.ANSWER]:
        return [Doubt.NO_ANSWERS]
    asking = Counter(turn.role for turn in turns if turn.text.rstrip("”\"’'»)").endswith("?"))
    answers_ask = asking[Role.ANSWER] / counts[Role.ANSWER]
    questions_ask = asking[Role.QUESTION] / counts[Role.QUESTION]
    return [Doubt.SWAPPED] if answers_ask > max(MOST_ASKING, questions_ask) else []
