# SPDX-License-Identifier: GPL-3.0-or-later
"""What every checker looks like to the pipeline."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Protocol, runtime_checkable

import msgspec

from app.cancelling import Cancelled, never
from app.checking.finding import Finding
from app.transcript.turn import Turn

MEMORY = "memory"
"""The id of remembered corrections: asked besides the checkers that are chosen, heard of if anything is remembered."""

MODEL = "model"
"""The id of the garble model: it sees what the others do not, but they know better what to do about what they see."""
RULES = "rules"
"""The id of the garble rules: the only checker that looks at source texts too."""
AGAINST_SOURCE = "source-"
"""How the ids of rules begin that compare a turn with its source text."""


class Settings(msgspec.Struct, frozen=True):
    """What the project says about its language; part of every cache key.

    `variant` is "en-US" or "en-GB". `source_language` is the language translated from, as an ISO 639-1 code, or "".
    """

    variant: str = "en-US"
    source_language: str = "de"


class Context:
    """The transcript around the turns that are being checked."""

    def __init__(
        self, turns: Sequence[Turn], settings: Settings, sources: Mapping[int, str] = MappingProxyType({})
    ) -> None:
        """Take the turns in reading order, and the source-language texts of those that have one, by id."""
        self.settings = settings
        self._sources = sources
        self._turns = turns
        self._index = {turn.id: index for index, turn in enumerate(turns)}

    def __contains__(self, turn_id: int) -> bool:
        return turn_id in self._index

    def source(self, turn_id: int) -> str:
        """Return the source-language text of a turn; "" if there is none."""
        return self._sources.get(turn_id, "")

    def before(self, turn_id: int) -> Turn | None:
        """Return the turn before one in reading order; None for the first."""
        index = self._index[turn_id]
        return self._turns[index - 1] if index else None


class Checker(Protocol):
    """Marks garble in turns."""

    @property
    def id(self) -> str:
        """The checker's name in settings, JSON and caches, such as "languagetool"."""
        ...

    @property
    def version(self) -> str:
        """Changes whenever the same text could get other findings."""
        ...

    @property
    def looks_back(self) -> bool:
        """Whether the turn before one is looked at too."""
        ...

    def check(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Mapping[int, Sequence[Finding]]:
        """Return the findings of every turn asked for, by turn id; once called off, of those that were reached.

        Raises CheckerMissing if it is not installed, CheckerFailed if it could not answer.
        """
        ...


Adjust = Callable[[Finding], Finding | None]
"""Gives a finding the confidence that it has in a whole document; None if it is not worth showing there."""


def unchanged(finding: Finding) -> Finding:
    """Return a finding as it is: nothing is known of its document."""
    return finding


@runtime_checkable
class DocumentWide(Protocol):
    """A checker whose findings count more or less by what else stands in the document.

    A filter after the checkers, so that one edit never makes the findings of every turn anew.
    """

    def adjust(self, turns: Iterable[Turn], found: Iterable[Finding]) -> Adjust:
        """Return how findings count in a document of these turns, as far as it has been checked.

        `found` is what the checkers that ask nobody else have found in it.
        """
        ...
