# SPDX-License-Identifier: GPL-3.0-or-later
"""Cheap filters after the checkers: names, decisions, levels. They look at the whole document; checkers never do."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from app.checking.finding import Category, Finding
from app.checking.flag import Flag
from app.learning.verdict import Tally
from app.transcript.annotations import Decision, Scope, Verdict


class Level(StrEnum):
    """How sure a finding must be to be shown."""

    STRICT = "strict"
    BALANCED = "balanced"
    EAGER = "eager"


LEAST_CONFIDENCE = {Level.STRICT: 0.85, Level.BALANCED: 0.5, Level.EAGER: 0.0}
"""What benchmarks/calibration.py measures of these is in benchmarks/README.md."""
LEAST_FOR_SPELLING = {**LEAST_CONFIDENCE, Level.BALANCED: 0.46}
"""A likely slip of the finger is seen at once and must not be printed, so it is shown though half of them are right."""


class Wanted(msgspec.Struct, frozen=True):
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
