# SPDX-License-Identifier: GPL-3.0-or-later
"""How often English words are capitalised in mid-sentence (resources/wordlists/case_counts.tsv)."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class CaseCounts(NamedTuple):
    """How often a word was seen in mid-sentence, written small and capitalised."""

    small: int
    capital: int

    @property
    def capital_share(self) -> float:
        """The share of capitals, 0 to 1, drawn towards one half for rare words."""
        return (self.capital + 0.5) / (self.small + self.capital + 1)


UNSEEN = CaseCounts(0, 0)


class CasingTable:
    """Looks words up; an unseen plural or compound is judged by its stem or its last part."""

    def __init__(self, counts: Mapping[str, CaseCounts]) -> None:
        self._counts = counts

    def counts(self, word: str) -> CaseCounts:
        """Return the counts of a word in any casing, `UNSEEN` if nothing is known."""
        return next((self._counts[form] for form in _forms(word.lower()) if form in self._counts), UNSEEN)

    def is_common(self, word: str, most_capital: float, least_small: int = 3) -> bool:
        """Return True if the word is seldom capitalised: share at most `most_capital`, seen small often enough."""
        counts = self.counts(word)
        return counts.small >= least_small and counts.capital_share <= most_capital


def _forms(word: str) -> tuple[str, ...]:
    last = word.rsplit("-", 1)[-1]
    singular = last.removesuffix("s")
    return word, word.removesuffix("s"), last, singular, singular.removesuffix("e"), last.removesuffix("ies") + "y"


@cache
def shipped_casing_table() -> CasingTable:
    """Return the table that comes with Fairhand."""
    text = files("resources").joinpath("wordlists", "case_counts.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return CasingTable({word: CaseCounts(int(small), int(capital)) for word, small, capital in rows})


def casing_table_if_any() -> CasingTable:
    """Return the table that comes with Fairhand; one without words if it is gone, as those who need it will say."""
    try:
        return shipped_casing_table()
    except (OSError, ValueError):
        return CasingTable({})
