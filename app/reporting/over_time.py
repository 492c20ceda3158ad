# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a text had been corrected at each of its revisions."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.history.reading import JournalRow
from app.session import Session
from app.transcript.annotations import Decision, Scope, Verdict
from app.transcript.edits import Edit, SetDecision
from app.transcript.lineage import original_text
from app.transcript.transcript import Transcript
from app.transcript.undo import CausedEdit
from app.transcript.word_diff import Hunk, count_words, word_diff


@dataclass(frozen=True, slots=True)
class State:
    """The whole text at a revision: words that were rewritten since the import, and all words.

    `accepted` and `ignored` are the flags decided about since the revision before; what was undone counts against it.
    """

    rewritten: int
    words: int
    accepted: int
    ignored: int


def words_rewritten(hunks: Iterable[Hunk]) -> int:
    """Return the words that a person would say were changed: of a phrase that gave way to another, the longer."""
    return sum(max(count_words(hunk.inserted), count_words(hunk.deleted)) for hunk in hunks)


def states_at(session: Session, journal: Sequence[JournalRow]) -> Iterator[State]:
    """Yield the state at each revision, the import first: the edits are made again, and what they touch is measured."""
    transcript = Transcript.of_originals(list(session.transcript.originals.values()))
    measured: dict[int, tuple[int, int]] = {}
    _measure(transcript, transcript.reading_order, measured)
    made = {number + 1: list(rows) for number, rows in groupby(journal, key=lambda row: row.revision)}
    for revision in session.revisions():
        caused = [row.caused for row in made.get(revision.id, ())]
        _measure(transcript, transcript.replay(one.edit for one in caused), measured)
        rewritten, words = (sum(figures[index] for figures in measured.values()) for index in (0, 1))
        yield State(rewritten, words, _accepted(caused), _ignored(caused))


def _measure(transcript: Transcript, turn_ids: Iterable[int], measured: dict[int, tuple[int, int]]) -> None:
    for turn_id in turn_ids:
        measured.pop(turn_id, None)
        if turn_id in transcript:
            turn = transcript.turn(turn_id)
            hunks = word_diff(original_text(turn.origin, transcript.originals), turn.text)
            measured[turn_id] = words_rewritten(hunks), count_words(turn.text)


def _accepted(made: Iterable[CausedEdit]) -> int:
    """Return how many flags were accepted; of the decisions about one flag, that on its leading finding counts."""
    return sum(
        by
        for caused in made
        for decision, by in _decisions(caused.edit, Verdict.ACCEPTED)
        if decision.fingerprint == caused.cause.fingerprint
    )


def _ignored(made: Iterable[CausedEdit]) -> int:
    """Return how many flags or rules were ignored; of the decisions about one flag, that with its words counts."""
    return sum(
        by
        for caused in made
        for decision, by in _decisions(caused.edit, Verdict.IGNORED)
        if decision.words or decision.scope is Scope.RULE
    )


def _decisions(edit: Edit, verdict: Verdict) -> Iterator[tuple[Decision, int]]:
    """Yield the decision that an edit takes back, as -1, and that which it makes, as 1."""
    if isinstance(edit, SetDecision):
        for decision, by in ((edit.before, -1), (edit.after, 1)):
            if decision and decision.verdict is verdict:
                yield decision, by
