# SPDX-License-Identifier: GPL-3.0-or-later
"""Who speaks in a transcript, and who asks, as edits of several turns at once."""

from collections import Counter
from collections.abc import Iterable, Sequence

from app.transcript.edits import Edit, Fact
from app.transcript.operations import set_fact
from app.transcript.transcript import Transcript
from app.transcript.turn import Role

INTERVIEWER = "Interviewer"
"""What whoever asks is called where a text does not name them."""
OTHER_SIDE = {Role.QUESTION: Role.ANSWER, Role.ANSWER: Role.QUESTION}

Spoken = tuple[Role, str]
"""The role of a turn and its speaker."""


def speakers_of(transcript: Transcript) -> Counter[str]:
    """Return the names of all speakers, in the order in which they first speak, with their numbers of turns."""
    return Counter(turn.speaker for turn in transcript.turns if turn.speaker)


def set_fact_of_all(transcript: Transcript, turn_ids: Iterable[int], fact: Fact, value: str) -> list[Edit]:
    """Return the edits that set a role, speaker or status of several turns; as `operations.set_fact`."""
    return [edit for turn_id in turn_ids for edit in set_fact(transcript, turn_id, fact, value)]


def set_speaker(transcript: Transcript, turn_ids: Iterable[int], name: str) -> list[Edit]:
    """Return the edits that let someone else speak in some turns; "" for nobody that is known."""
    return set_fact_of_all(transcript, turn_ids, Fact.SPEAKER, tidy_name(name))


def rename_speaker(transcript: Transcript, old: str, new: str) -> list[Edit]:
    """Return the edits that give a speaker another name in every turn; someone who has it already becomes the same."""
    theirs = [turn.id for turn in transcript.turns if turn.speaker == old]
    return set_speaker(transcript, theirs, new)


def swap_questions_and_answers(transcript: Transcript, turn_ids: Iterable[int]) -> list[Edit]:
    """Return the edits that make answers of questions and questions of answers; see `swapped`."""
    turns = [transcript.turn(turn_id) for turn_id in turn_ids]
    after = swapped(
        [(turn.role, turn.speaker) for turn in turns], [(one.role, one.speaker) for one in transcript.turns]
    )
    edits: list[Edit] = []
    for turn, (role, speaker) in zip(turns, after, strict=True):
        edits += set_fact(transcript, turn.id, Fact.ROLE, role)
        edits += set_fact(transcript, turn.id, Fact.SPEAKER, speaker)
    return edits


def swapped(spoken: Sequence[Spoken], among: Sequence[Spoken]) -> list[Spoken]:
    """Return roles and speakers with questions and answers swapped; `among` are those of the whole text.

    Names that stood in the text are right whoever asks, and stay with their turns. "Interviewer" is no such name: it
    goes with the questions, and the name of whoever answers with the answers.
    """
    asks, replies = (_usual_speaker(among, role) for role in (Role.QUESTION, Role.ANSWER))
    names = {asks: replies, replies: asks} if INTERVIEWER in (asks, replies) else {}
    return [(OTHER_SIDE[role], names.get(name, name)) if role in OTHER_SIDE else (role, name) for role, name in spoken]


def tidy_name(name: str) -> str:
    """Return a name without white space at its ends, and with single spaces inside."""
    return " ".join(name.split())


def _usual_speaker(spoken: Sequence[Spoken], wanted: Role) -> str:
    names = Counter(name for role, name in spoken if role is wanted)
    return names.most_common(1)[0][0] if names else ""
