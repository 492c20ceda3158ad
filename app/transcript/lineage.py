# SPDX-License-Identifier: GPL-3.0-or-later
"""Which part of the original a turn came from, kept through splits and merges."""

from collections.abc import Iterable, Mapping, Sequence

from app.transcript.turn import Original, OriginRange, Turn
from app.transcript.word_diff import word_diff


def original_text(origin: Iterable[OriginRange], originals: Mapping[int, Original]) -> str:
    """Return the machine translation that a turn came from; ranges of several turns stand a line apart."""
    return "\n".join(_slice(part, originals) for part in origin)


def divide(
    origin: Sequence[OriginRange], originals: Mapping[int, Original], text: str, cut: int
) -> tuple[tuple[OriginRange, ...], tuple[OriginRange, ...]]:
    """Return the origins of the two halves of a turn whose edited `text` is cut at `cut`.

    The cut is carried back into the original through a word diff; white space at the cut belongs to neither half.
    """
    source = original_text(origin, originals)
    at = _carried_back(source, text, cut)
    first: list[OriginRange] = []
    second: list[OriginRange] = []
    offset = 0
    for part in origin:
        within = min(max(at - offset, 0), part.end - part.start)
        first += _trimmed(OriginRange(part.turn, part.start, part.start + within), originals)
        second += _trimmed(OriginRange(part.turn, part.start + within, part.end), originals)
        offset += part.end - part.start + 1
    return tuple(first), tuple(second)


def unite(
    first: Iterable[OriginRange], second: Iterable[OriginRange], originals: Mapping[int, Original]
) -> tuple[OriginRange, ...]:
    """Return the origin of two turns made one; ranges that only white space parts become one range."""
    united: list[OriginRange] = []
    for part in [*first, *second]:
        last = united[-1] if united else None
        if last and last.turn == part.turn and _only_space_between(last, part, originals):
            united[-1] = OriginRange(part.turn, last.start, part.end)
        else:
            united.append(part)
    return tuple(united)


def overlap(one: Iterable[OriginRange], other: Sequence[OriginRange]) -> int:
    """Return how many code points of originals two turns share."""
    return sum(
        max(min(part.end, of_other.end) - max(part.start, of_other.start), 0)
        for part in one
        for of_other in other
        if of_other.turn == part.turn
    )


def in_order_of(base: Sequence[Turn], now: Iterable[Turn]) -> list[Turn]:
    """Return turns in the order of those they came from: one that was moved since still has its words where they were.

    Of the parts of one turn, that which keeps its id is the first. One that came of nothing stays behind the one before
    it.
    """
    places: list[tuple[tuple[int, bool, int, int], Turn]] = []
    last = (0, False, 0, 0)
    for turn in now:
        came_from = (place for place, old in enumerate(base) if old.id == turn.id or overlap(old.origin, turn.origin))
        place = next(came_from, None)
        if place is not None:
            first = turn.origin[0] if turn.origin else OriginRange(0, 0, 0)
            last = (place, all(old.id != turn.id for old in base), first.turn, first.start)
        places.append((last, turn))
    return [turn for _, turn in sorted(places, key=lambda one: one[0])]


def _slice(part: OriginRange, originals: Mapping[int, Original]) -> str:
    return originals[part.turn].text[part.start : part.end]


def _trimmed(part: OriginRange, originals: Mapping[int, Original]) -> list[OriginRange]:
    text = _slice(part, originals)
    if not text.strip():
        return []
    start = part.start + len(text) - len(text.lstrip())
    return [OriginRange(part.turn, start, part.start + len(text.rstrip()))]


def _only_space_between(first: OriginRange, second: OriginRange, originals: Mapping[int, Original]) -> bool:
    between = originals[first.turn].text[first.end : second.start]
    return first.end <= second.start and not between.strip()


def _carried_back(source: str, text: str, cut: int) -> int:
    """Return the position in `source` that `cut` in `text` stands for; inside a rewritten phrase, its start."""
    shift = 0
    for hunk in word_diff(source, text):
        start = hunk.start + shift
        if cut <= start:
            break
        if cut < start + len(hunk.inserted):
            return hunk.start
        shift += len(hunk.inserted) - len(hunk.deleted)
    return cut - shift
