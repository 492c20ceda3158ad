# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for a query in the turns of a transcript."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Protocol

from app.cancelling import Cancelled, never
from app.searching.places import Places, TurnHits
from app.searching.plain import PlainMatcher
from app.searching.query import Hit, Query, Scope, Where
from app.transcript.lineage import original_text
from app.transcript.turn import Original, Turn

MOST = 100_000
"""Hits; nobody walks through more, and each takes memory."""
AT_ONCE = 2_000
"""Turns between two questions whether the search was called off."""


class Engine(Protocol):
    """Finds regular expressions."""

    def hits(self, query: Query, texts: Sequence[str], cancelled: Cancelled = never) -> list[list[Hit]]:
        """Return the hits in each text; fewer lists if it was called off."""
        ...


def search(  # noqa: PLR0913, PLR0917 - texts, what to look for, how, and whether to go on
    turns: Sequence[Turn],
    originals: Mapping[int, Original],
    query: Query,
    engine: Engine,
    scope: Scope | None = None,
    cancelled: Cancelled = never,
) -> Places:
    """Return where a query is found. Raises ExpressionRefused for an expression that makes no sense or takes too long.

    What was found before it was called off is returned.
    """
    found: dict[int, TurnHits] = {}
    count = 0
    waiting = iter([turn for turn in turns if scope is None or turn.id in scope.turns])
    while (some := list(islice(waiting, AT_ONCE))) and not cancelled():
        for turn, hits in _in_turns(some, originals, query, engine, scope, cancelled):
            if hits.original or hits.correction:
                found[turn] = hits
                count += len(hits.original) + len(hits.correction)
            if count >= MOST:
                return Places(found, complete=False)
    return Places(found)


def _in_turns(  # noqa: PLR0913, PLR0917 - what `search` was asked
    turns: Sequence[Turn],
    originals: Mapping[int, Original],
    query: Query,
    engine: Engine,
    scope: Scope | None,
    cancelled: Cancelled,
) -> Iterator[tuple[int, TurnHits]]:
    corrections: Sequence[str] = [turn.text for turn in turns] if query.where is not Where.ORIGINALS else []
    sources: Sequence[str] = []
    if query.where is not Where.CORRECTIONS and (scope is None or scope.span is None):
        sources = [original_text(turn.origin, originals) for turn in turns]
    # A turn that has not been edited has the same text on both sides.
    texts = list(dict.fromkeys([*corrections, *sources]))
    known = dict(zip(texts, _hits(query, texts, engine, cancelled), strict=False))
    for at, turn in enumerate(turns):
        found = known.get(corrections[at], ()) if corrections else ()
        inside = found if scope is None or scope.span is None else _within(found, *scope.span)
        yield turn.id, TurnHits(known.get(sources[at], ()) if sources else (), inside)


def _hits(query: Query, texts: Sequence[str], engine: Engine, cancelled: Cancelled) -> Sequence[Sequence[Hit]]:
    if query.expression:
        return engine.hits(query, texts, cancelled)
    return list(map(PlainMatcher(query).hits, texts))


def _within(hits: Iterable[Hit], start: int, end: int) -> Sequence[Hit]:
    return tuple(hit for hit in hits if start <= hit.start and hit.end <= end)
