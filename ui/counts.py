# SPDX-License-Identifier: GPL-3.0-or-later
"""Words and confirmed turns of a transcript, counted anew only for turns that changed."""

from collections.abc import Iterable, Mapping
from itertools import takewhile

from app.cancelling import Cancelled, never
from app.transcript.transcript import Transcript
from app.transcript.turn import Status, Turn
from app.transcript.word_diff import count_words


def words_by_turn(turns: Iterable[Turn], cancelled: Cancelled = never) -> dict[int, int]:
    """Return how many words each turn has, by id; for a whole book it takes a second, unless it is called off."""
    return {turn.id: count_words(turn.text) for turn in takewhile(lambda _: not cancelled(), turns)}


class Counts:
    """Counts that cost what has changed since they were last asked for."""

    def __init__(self, transcript: Transcript) -> None:
        """Begin without knowing any words: `begin` brings them."""
        self._transcript = transcript
        self._confirmed = {turn.id for turn in transcript.turns if turn.status is not Status.DRAFT}
        self._words: dict[int, int] | None = None
        self._total = 0
        self._changed: set[int] = set()

    def begin(self, words: Mapping[int, int]) -> None:
        """Take over the words of each turn, as they were before what `follow` has told of."""
        self._words = dict(words)
        self._total = sum(words.values())

    def follow(self, turns: Iterable[int], reworded: Iterable[int]) -> None:
        """Note that turns have changed, come or gone; those that are `reworded` have another text too."""
        self._changed.update(reworded)
        for turn_id in turns:
            confirmed = turn_id in self._transcript and self._transcript.turn(turn_id).status is not Status.DRAFT
            (self._confirmed.add if confirmed else self._confirmed.discard)(turn_id)

    @property
    def words(self) -> int | None:
        """How many words the edited text has; None before `begin`."""
        if self._words is None:
            return None
        for turn_id in self._changed:
            self._total -= self._words.pop(turn_id, 0)
            if turn_id in self._transcript:
                self._words[turn_id] = count_words(self._transcript.turn(turn_id).text)
                self._total += self._words[turn_id]
        self._changed.clear()
        return self._total

    @property
    def confirmed(self) -> int:
        """How many turns are confirmed or approved."""
        return len(self._confirmed)
