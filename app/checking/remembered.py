# SPDX-License-Identifier: GPL-3.0-or-later
"""Proposes, in later transcripts, what the user changed and asked to be reminded of."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import blake2b
from pathlib import Path

from app.cancelling import Cancelled, never
from app.checking.checker import MEMORY, Context
from app.checking.finding import Category, Finding, Severity
from app.errors import CheckerFailed, FairhandError
from app.learning.corrections import remembered
from app.learning.learnt_file import learnt_file, stamp
from app.learning.remembered import Remembered
from app.proposals.garble import Garble
from app.proposals.kinds import kind_of
from app.proposals.similar import SimilarPlace, places_in
from app.transcript.turn import Turn

SURE, UNSURE = 0.97, 0.6
"""The chance that a correction is wanted again: as it was made, and where a form had to be guessed. Not measured: the
user has asked for it, so it goes before whatever a checker says of the place."""
MINOR = frozenset({Category.CASING, Category.PUNCTUATION, Category.SPACING})
_WORD = re.compile(r"\w+")


class RememberedChecker:
    """Looks for the wrong words of the corrections that are switched on, as `app.proposals` finds them.

    Each correction is a rule of its own, so that it can be ignored in a transcript. A change of the memory is noticed
    at the next look, whichever process made it.
    """

    id = MEMORY
    looks_back = False

    def __init__(self, path: Path | None = None) -> None:
        """Name the learnt file, by default the user's."""
        self._path = path or learnt_file()
        self._stamp: tuple[int, int] | None = None
        self._problem = ""
        self._version = ""
        self._by_sign: dict[str, list[tuple[Remembered, Garble]]] = {}

    @property
    def version(self) -> str:
        """Another one whenever other corrections are switched on; "" if there are none."""
        self._read_again()
        return self._version

    def check(
        self, turns: Sequence[Turn], context: Context, cancelled: Cancelled = never
    ) -> Mapping[int, Sequence[Finding]]:
        """Return the findings of every turn, by turn id; of none if the work is called off.

        Raises CheckerFailed if the learnt file cannot be read.
        """
        self._read_again()
        if self._problem:
            raise CheckerFailed(self._problem)
        today = date.today()
        return {turn.id: self._findings(turn, today) for turn in turns if not cancelled()}

    def _findings(self, turn: Turn, today: date) -> list[Finding]:
        if not self._by_sign:
            return []
        words = set(_WORD.findall(turn.text.lower()))
        likely = {one.id: (one, garble) for word in words for one, garble in self._by_sign.get(word, ())}
        return [
            _finding(one, place, today)
            for one, garble in likely.values()
            if garble.may_be_among(words)
            for place in places_in(turn, one.correction, garble)
        ]

    def _read_again(self) -> None:
        """Take the memory in, if the file has changed since."""
        now = stamp(self._path)
        if now == self._stamp and not self._problem:
            return
        try:
            active = [one for one in remembered(self._path) if one.active]
        except FairhandError as error:
            self._problem, self._version, self._by_sign = str(error), "", {}
            return
        self._stamp, self._problem = now, ""
        version = _version(active)
        if version != self._version:
            self._version = version
            self._by_sign = _by_sign(active)


def _by_sign(active: Sequence[Remembered]) -> dict[str, list[tuple[Remembered, Garble]]]:
    found: dict[str, list[tuple[Remembered, Garble]]] = {}
    for one in active:
        garble = Garble(one.correction)
        for sign in garble.signs:
            found.setdefault(sign, []).append((one, garble))
    return found


def _version(active: Sequence[Remembered]) -> str:
    if not active:
        return ""
    what = sorted(f"{one.correction} {one.source} {one.learnt}" for one in active)
    return blake2b("\n".join(what).encode(errors="surrogatepass"), digest_size=6).hexdigest()


def _finding(one: Remembered, place: SimilarPlace, today: date) -> Finding:
    category = Category(kind_of(place.found, place.proposed))
    return Finding(
        place.turn_id,
        place.start,
        place.end,
        place.found,
        category,
        Severity.MINOR if category in MINOR else Severity.MAJOR,
        SURE if place.sure else UNSURE,
        one.rule,
        MEMORY,
        one.message(today),
        (place.proposed,),
    )
