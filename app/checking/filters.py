# SPDX-License-Identifier: GPL-3.0-or-later
"""Cheap filters after the checkers: names, decisions, levels. They look at the whole document; checkers never do."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.checking.finding import Category, Finding
from app.checking.flag import Flag
from app.checking.names import Sightings, names_in, names_of_speakers, sightings
from app.checking.rules.casing_table import CasingTable, shipped_casing_table
from app.learning.verdict import Tally
from app.transcript.annotations import Decision, Scope, Verdict
from app.transcript.turn import Turn


class Level(StrEnum):
    """How sure a finding must be to be shown."""

    STRICT = "strict"
    BALANCED = "balanced"
    EAGER = "eager"


LEAST_CONFIDENCE = {Level.STRICT: 0.85, Level.BALANCED: 0.5, Level.EAGER: 0.0}
"""What benchmarks/calibration.py measures of these is in benchmarks/README.md."""
LEAST_FOR_SPELLING = {**LEAST_CONFIDENCE, Level.BALANCED: 0.46}
"""A likely slip of the finger is seen at once and must not be printed, so it is shown though half of them are right."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user wants to see: from which level on, without which categories.

    `known_words` are the personal dictionary's, `learnt` is what was decided about flags so far.
    """

    level: Level = Level.BALANCED
    categories_off: frozenset[Category] = frozenset()
    known_words: frozenset[str] = frozenset()
    learnt: tuple[Tally, ...] = ()

    def shows(self, finding: Finding) -> bool:
        """Tell whether a finding is to be seen."""
        least = LEAST_FOR_SPELLING if finding.category is Category.SPELLING else LEAST_CONFIDENCE
        return finding.confidence >= least[self.level] and finding.category not in self.categories_off


class NamesLearnt:
    """The names that a transcript holds, learnt anew only from turns that changed."""

    def __init__(self) -> None:
        """Begin with nothing learnt."""
        self._seen: dict[int, tuple[str, Sightings]] = {}

    def of(self, turns: Iterable[Turn]) -> frozenset[str]:
        """Return the names in the turns of a whole transcript, and those of its speakers."""
        turns = list(turns)
        seen = {turn.id: self._sightings_of(turn) for turn in turns}
        self._seen = seen
        return names_in((sightings_ for _, sightings_ in seen.values()), _casing()) | names_of_speakers(turns)

    def _sightings_of(self, turn: Turn) -> tuple[str, Sightings]:
        known = self._seen.get(turn.id)
        return known if known and known[0] == turn.text else (turn.text, sightings(turn.text))


def _casing() -> CasingTable:
    try:
        return shipped_casing_table()
    except (OSError, ValueError):
        # The rules, which cannot do without the table, say so; names are told by their capitals alone.
        return CasingTable({})


class Ignored:
    """What the editor chose not to see any more."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        """Sort the decisions that ignore something by how far they reach."""
        ignoring = [decision for decision in decisions if decision.verdict is Verdict.IGNORED]
        self._rules = {decision.rule for decision in ignoring if decision.scope is Scope.RULE}
        self._everywhere = {decision.fingerprint for decision in ignoring if decision.scope is Scope.TRANSCRIPT}
        self._here = {
            (decision.turn, decision.fingerprint, decision.occurrence)
            for decision in ignoring
            if decision.scope is Scope.HERE
        }

    def rule(self, rule: str) -> bool:
        """Tell whether all findings of a rule are ignored."""
        return rule in self._rules

    def flag(self, flag: Flag) -> bool:
        """Tell whether a place is ignored: one fingerprint is enough, as the others' checkers may be away."""
        turn = flag.finding.turn_id
        return any(
            mark.fingerprint in self._everywhere or (turn, mark.fingerprint, mark.occurrence) in self._here
            for mark in flag.marks
        )
