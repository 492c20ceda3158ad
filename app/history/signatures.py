# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wrote each part of the present text, and when."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.history.reading import JournalRow
from app.transcript.edits import Merge, Replace, Split


@dataclass(frozen=True, slots=True)
class Signature:
    """Code points `start` to `end` of a turn's present text, written by `author` at `time`; empty for a deletion."""

    start: int
    end: int
    author: str
    time: str

    def moved(self, by: int) -> "Signature":
        """Return the signature some code points further on."""
        return replace(self, start=self.start + by, end=self.end + by)


def signatures(journal: Iterable[JournalRow]) -> dict[int, list[Signature]]:
    """Return who wrote what in each turn, from the edits that lead to its present text."""
    left: dict[int, list[Signature]] = {}
    for row in journal:
        edit = row.caused.edit
        match edit:
            case Replace():
                left[edit.turn] = with_change(left.get(edit.turn, []), edit, row.author, row.time)
            case Split(division):
                cut = division.at + len(division.gap)
                whole = [*left.get(division.turn, []), Signature(division.at, cut, row.author, row.time)]
                left[division.turn] = [signature for signature in whole if signature.end <= cut]
                left[division.second.id] = [signature.moved(-cut) for signature in whole if signature.start >= cut]
            case Merge(division):
                cut = division.at + len(division.gap)
                second = left.pop(division.second.id, [])
                seam = Signature(division.at, cut, row.author, row.time)
                moved = [signature.moved(cut) for signature in second]
                left[division.turn] = [*left.get(division.turn, []), seam, *moved]
            case _:
                pass
    return left


def latest_at(found: Iterable[Signature], start: int, end: int) -> Signature | None:
    """Return the latest signature that touches a range."""
    # One code point of play, as a diff may delete either of two equal words and the space with it.
    touching = [signature for signature in found if signature.start <= end + 1 and start - 1 <= signature.end]
    return max(touching, key=lambda signature: signature.time, default=None)


def with_change(before: Iterable[Signature], edit: Replace, author: str, time: str) -> list[Signature]:
    """Return the signatures of a turn after an edit by an author: those that it wrote over shrink or go."""
    own = Signature(edit.start, edit.start + len(edit.inserted), author, time)
    end = edit.start + len(edit.deleted)
    shift = len(edit.inserted) - len(edit.deleted)
    kept: list[Signature] = []
    for signature in before:
        if signature.end <= edit.start:
            kept.append(signature)
        elif signature.start >= end:
            kept.append(signature.moved(shift))
        else:
            if signature.start < edit.start:
                kept.append(replace(signature, end=edit.start))
            if signature.end > end:
                kept.append(replace(signature, start=end).moved(shift))
    last = kept[-1] if kept else None
    if last and last.end == own.start and (last.author, last.time[:16]) == (own.author, own.time[:16]):
        # Typing is one signature a minute, not one a key.
        kept[-1] = replace(own, start=last.start)
        return kept
    return [*kept, own]
