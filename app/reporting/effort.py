# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of each turn was changed, and in what time."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from app.history.reading import JournalRow
from app.history.revision import Revision
from app.reporting.over_time import states_at, words_rewritten
from app.session import Session
from app.transcript.edits import Merge
from app.transcript.lineage import original_text
from app.transcript.turn import Status
from app.transcript.word_diff import count_changes, count_words, word_diff

PAUSE = 60.0
"""Seconds between two edits from which on nobody was at work in between."""
SHORTEST, LONGEST = 0.5, 25.0
"""Seconds a word: a turn that took less or more, by MateCat's rule, says nothing of how long correcting takes."""


@dataclass(frozen=True, slots=True)
class TurnEffort:
    """A turn and what was changed in it since the import. `number` counts from 1 in reading order.

    `rewritten` are the words that a person would say were changed: of a phrase that gave way to another, the longer.
    """

    number: int
    turn_id: int
    status: Status
    original_words: int
    words: int
    inserted: int
    deleted: int
    rewritten: int
    seconds: float

    @property
    def hter(self) -> float:
        """Words rewritten for each word that now stands there; the edit rate without moves."""
        return self.rewritten / max(self.words, 1)

    @property
    def counts(self) -> bool:
        """Return whether the time that it took is one that correcting takes."""
        return self.words > 0 and SHORTEST <= self.seconds / self.words <= LONGEST


@dataclass(frozen=True, slots=True)
class RevisionEffort:
    """A revision, how long its edits took without pauses, and how the whole text stood then.

    `accepted` and `ignored` are the flags that somebody decided about in its edits.
    """

    revision: Revision
    seconds: float
    rewritten: int
    words: int
    accepted: int
    ignored: int

    @property
    def hter(self) -> float:
        """Words rewritten since the import for each word that stood there."""
        return self.rewritten / max(self.words, 1)


@dataclass(frozen=True, slots=True)
class Effort:
    """What has been changed, turn by turn, and revision by revision."""

    title: str
    turns: tuple[TurnEffort, ...]
    revisions: tuple[RevisionEffort, ...]

    @property
    def words(self) -> int:
        """All words as they now stand."""
        return sum(turn.words for turn in self.turns)

    @property
    def rewritten(self) -> int:
        """All words that were changed."""
        return sum(turn.rewritten for turn in self.turns)

    @property
    def hter(self) -> float:
        """Words rewritten for each word that now stands there."""
        return self.rewritten / max(self.words, 1)

    @property
    def seconds(self) -> float:
        """The time of all edits, without pauses."""
        return sum(turn.seconds for turn in self.turns)

    @property
    def seconds_a_word(self) -> float | None:
        """How long a word took in the turns whose time counts; None if there are none."""
        counted = [turn for turn in self.turns if turn.counts]
        return sum(turn.seconds for turn in counted) / sum(turn.words for turn in counted) if counted else None


def effort_of(session: Session) -> Effort:
    """Return what has been changed in a project since its import; reads the disk."""
    journal = session.journal(0)
    spent, by_revision = _seconds(journal)
    transcript = session.transcript
    turns: list[TurnEffort] = []
    for number, turn in enumerate(transcript.turns, 1):
        original = original_text(turn.origin, transcript.originals)
        hunks = word_diff(original, turn.text)
        inserted, deleted = count_changes(hunks)
        rewritten = words_rewritten(hunks)
        words = count_words(original), count_words(turn.text)
        turns.append(TurnEffort(number, turn.id, turn.status, *words, inserted, deleted, rewritten, spent[turn.id]))
    states = states_at(session, journal)
    revisions = (
        RevisionEffort(one, by_revision[one.id], state.rewritten, state.words, state.accepted, state.ignored)
        for one, state in zip(session.revisions(), states, strict=False)
    )
    return Effort(session.title, tuple(turns), tuple(revisions))


def _seconds(journal: Iterable[JournalRow]) -> tuple[dict[int, float], dict[int, float]]:
    """Return the time from one edit to the next, without pauses, by turn and by the revision that holds the edit."""
    by_turn: defaultdict[int, float] = defaultdict(float)
    by_revision: defaultdict[int, float] = defaultdict(float)
    last: dict[str, datetime] = {}
    for row in journal:
        now = datetime.fromisoformat(row.time)
        gap = (now - last.get(row.author, now)).total_seconds()
        last[row.author] = now
        turn = row.caused.edit.turn
        if 0 < gap < PAUSE and turn is not None:
            by_turn[turn] += gap
            by_revision[row.revision + 1] += gap
        if isinstance(row.caused.edit, Merge):
            by_turn[row.caused.edit.turn] += by_turn.pop(row.caused.edit.division.second.id, 0.0)
    return by_turn, by_revision
