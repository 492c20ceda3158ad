# SPDX-License-Identifier: GPL-3.0-or-later
"""Confidence as this user's decisions moved it, for each rule."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from app.checking.finding import Category, Finding
from app.checking.posterior import Evidence, posterior
from app.learning.verdict import Opinion, Tally

FLOOR, CEILING = 0.1, 0.95
"""What decisions move no confidence below or above: nobody need be trusted blindly, and no rule is gone for ever."""

_TAUGHT = frozenset({"rules", "harper", "languagetool", "model"})
"""The checkers to learn about; the user's own corrections and terms are not up to any statistics."""


def teaches(opinion: Opinion) -> bool:
    """Tell whether a decision about a place says something of the rule that marked it.

    One about the spelling of a word does not: it says that the word is right, which is what the dictionary is for.
    """
    return opinion.checker in _TAUGHT and opinion.category != Category.SPELLING


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a confidence weighs as shipped: so many decisions about the rule, or about others of its category.

    `most_of_one` decisions about one rule count for the others: it alone must not silence them.
    """

    rule: float = 10.0
    category: float = 100.0
    most_of_one: float = 5.0


WEIGHTS = Weights()


@dataclass(frozen=True, slots=True)
class LearntRule:
    """What was decided about a rule, all of its confidences together; `shipped` and `now` are their averages."""

    checker: str
    rule: str
    category: str
    message: str
    accepted: int
    changed: int
    ignored: int
    shipped: float
    now: float

    @property
    def rate(self) -> float:
        """The share of its places that were worth a change."""
        return (self.accepted + self.changed) / (self.accepted + self.changed + self.ignored)


class Learnt:
    """What the tallies make of confidences.

    A confidence is moved twice, each time from the Beta distribution that `posterior` describes: a little by the other
    rules of the category, and from there by the decisions about the rule itself. Without decisions it stays as it is.
    """

    def __init__(self, tallies: Sequence[Tally] = (), weights: Weights = WEIGHTS) -> None:
        """Take over what was decided."""
        self.tallies = tallies
        self._weights = weights
        self._of_rule: defaultdict[tuple[str, str], list[Tally]] = defaultdict(list)
        for tally in tallies:
            self._of_rule[tally.checker, tally.rule].append(tally)
        self._of_category = _by_category(self._of_rule, weights.most_of_one)
        self._chances: dict[tuple[str, str, str, float], float] = {}

    def judged(self, finding: Finding) -> Finding:
        """Return a finding with the confidence to go by."""
        if not self.tallies:
            return finding
        opinion = Opinion(finding.checker, finding.rule, finding.category.value, finding.confidence)
        chance = self.chance(opinion) if teaches(opinion) else finding.confidence
        if chance == finding.confidence:
            return finding
        return replace(finding, confidence=chance, shipped=finding.confidence)

    def chance(self, opinion: Opinion) -> float:
        """Return the confidence to go by instead of the one that an opinion has."""
        asked = (opinion.checker, opinion.rule, opinion.category, opinion.confidence)
        if asked not in self._chances:
            self._chances[asked] = self._chance(opinion)
        return self._chances[asked]

    def rules(self) -> list[LearntRule]:
        """Return all rules that something was decided about, in a fixed order."""
        return [self._learnt_rule(tallies) for _, tallies in sorted(self._of_rule.items())]

    def _chance(self, opinion: Opinion) -> float:
        shipped, rule = opinion.confidence, (opinion.checker, opinion.rule)
        own = [_evidence(tally) for tally in self._of_rule.get(rule, ())]
        others = [
            one
            for other, listed in self._of_category.get(opinion.category, {}).items()
            if other != rule
            for one in listed
        ]
        if not own and not others:
            return shipped
        mean = posterior(shipped, shipped, others, self._weights.category)
        moved = posterior(shipped, mean, own, self._weights.rule)
        return min(max(moved, min(shipped, FLOOR)), max(shipped, CEILING))

    def _learnt_rule(self, tallies: Sequence[Tally]) -> LearntRule:
        count = sum(tally.right + tally.ignored for tally in tallies)
        last = max(tallies, key=lambda tally: tally.latest)
        shipped = now = 0.0
        for tally in tallies:
            part = (tally.right + tally.ignored) / count
            shipped += part * tally.confidence
            now += part * self.chance(Opinion(tally.checker, tally.rule, tally.category, tally.confidence))
        return LearntRule(
            last.checker,
            last.rule,
            last.category,
            last.message,
            sum(tally.accepted for tally in tallies),
            sum(tally.changed for tally in tallies),
            sum(tally.ignored for tally in tallies),
            shipped,
            now,
        )


def _by_category(
    of_rule: Mapping[tuple[str, str], Sequence[Tally]], most_of_one: float
) -> Mapping[str, Mapping[tuple[str, str], Sequence[Evidence]]]:
    """Return what each rule has to say to the others of its categories."""
    found: defaultdict[str, dict[tuple[str, str], list[Evidence]]] = defaultdict(dict)
    for rule, tallies in of_rule.items():
        count = sum(tally.right + tally.ignored for tally in tallies)
        weight = min(1.0, most_of_one / count)
        for tally in tallies:
            found[tally.category].setdefault(rule, []).append(_evidence(tally, weight))
    return found


def _evidence(tally: Tally, weight: float = 1.0) -> Evidence:
    return Evidence(tally.confidence, weight * tally.right, weight * tally.ignored)
