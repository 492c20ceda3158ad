# SPDX-License-Identifier: GPL-3.0-or-later
"""Two texts that came of one, made one again in whole words.

Changes that only touch are both carried out, as long as no two words run into one; changes of the same words are a
conflict, unless one side has changed all that the other has, in the same way.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from app.transcript.changed_words import TOKEN
from app.transcript.word_diff import Hunk, apply_hunks, word_diff, word_hunks

CONTEXT = 2
"""Code points that tell whether a word goes on: an apostrophe or hyphen, and a letter."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Both sides changed `base`, each in its own way; `ours` stands at `start` of our text.

    `of_theirs` are the numbers, from 0, of their hunks that have a part in it.
    """

    start: int
    base: str
    ours: str
    theirs: str
    of_theirs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Bringing:
    """What carries the hunks with these `numbers` among theirs out in our text."""

    numbers: tuple[int, ...]
    hunk: Hunk


@dataclass(frozen=True, slots=True)
class Merged:
    """Our text with their changes; where there is a conflict, ours stands.

    `brought` are the changes of our text, in order, none of them in a conflict.
    """

    text: str
    brought: tuple[Bringing, ...]
    conflicts: tuple[Conflict, ...]

    def with_theirs(self, ours: str) -> str:
        """Return the text where, in all conflicts, their words stand instead of ours; `ours` is what was merged."""
        settled = [Hunk(conflict.start, conflict.ours, conflict.theirs) for conflict in self.conflicts]
        return apply_hunks(ours, sorted([*settled, *(one.hunk for one in self.brought)], key=_start))


def merge(base: str, ours: str, theirs: str) -> Merged:
    """Merge two texts that came of `base`."""
    return merge_hunks(base, word_diff(base, ours), word_diff(base, theirs))


def merge_hunks(base: str, ours: Sequence[Hunk], theirs: Sequence[Hunk]) -> Merged:
    """Merge two ways to change `base`; the hunks of each are in order and do not overlap."""
    brought: list[Bringing] = []
    conflicts: list[Conflict] = []
    shift = 0
    for cluster in _clusters(ours, theirs):
        if cluster.may_stand_together(base):
            brought += cluster.brought(shift)
        else:
            conflict = cluster.conflict(base, shift)
            if _says_more(base=conflict.base, one=conflict.theirs, other=conflict.ours):
                brought.append(Bringing(conflict.of_theirs, Hunk(conflict.start, conflict.ours, conflict.theirs)))
            elif not _says_more(base=conflict.base, one=conflict.ours, other=conflict.theirs):
                conflicts.append(conflict)
        shift += sum(len(hunk.inserted) - len(hunk.deleted) for hunk in cluster.ours)
    text = apply_hunks(apply_hunks(base, ours), [one.hunk for one in brought])
    return Merged(text, tuple(brought), tuple(conflicts))


@dataclass(slots=True)
class _Cluster:
    """Hunks of both sides, each of which overlaps or touches another one of it; `end` is in the base."""

    start: int
    end: int
    ours: list[Hunk] = field(default_factory=list[Hunk])
    theirs: list[tuple[int, Hunk]] = field(default_factory=list[tuple[int, Hunk]])

    def may_stand_together(self, base: str) -> bool:
        """Return whether all hunks can be carried out one after the other, and no words run into one."""
        if not self.ours or not self.theirs:
            return True
        hunks = self._in_order()
        if any(_overlap(first, second) for first, second in pairwise(hunks)):
            return False
        return not _glued(_pieces(base, self.start, self.end, hunks))

    def brought(self, shift: int) -> Iterator[Bringing]:
        """Yield their hunks as they are in our text, whose positions are `shift` further before this cluster."""
        ours = iter([*self.ours, None])
        coming = next(ours)
        for number, hunk in self.theirs:
            if hunk in self.ours:
                continue
            while coming is not None and _extent(coming) < _extent(hunk):
                shift += len(coming.inserted) - len(coming.deleted)
                coming = next(ours)
            yield Bringing((number,), Hunk(hunk.start + shift, hunk.deleted, hunk.inserted))

    def conflict(self, base: str, shift: int) -> Conflict:
        """Return the cluster as a conflict."""
        numbers, theirs = zip(*self.theirs, strict=True)
        return Conflict(
            self.start + shift,
            base[self.start : self.end],
            self._side(base, self.ours),
            self._side(base, theirs),
            numbers,
        )

    def _in_order(self) -> list[Hunk]:
        return sorted([*self.ours, *(hunk for _, hunk in self.theirs if hunk not in self.ours)], key=_extent)

    def _side(self, base: str, hunks: Sequence[Hunk]) -> str:
        moved = [Hunk(hunk.start - self.start, hunk.deleted, hunk.inserted) for hunk in hunks]
        return apply_hunks(base[self.start : self.end], moved)


def _clusters(ours: Sequence[Hunk], theirs: Sequence[Hunk]) -> Iterator[_Cluster]:
    both = [(hunk, None) for hunk in ours] + [(hunk, number) for number, hunk in enumerate(theirs)]
    cluster: _Cluster | None = None
    for hunk, number in sorted(both, key=lambda one: _extent(one[0])):
        start, end = _extent(hunk)
        if cluster is None or start > cluster.end:
            if cluster:
                yield cluster
            cluster = _Cluster(start, end)
        cluster.end = max(cluster.end, end)
        if number is None:
            cluster.ours.append(hunk)
        else:
            cluster.theirs.append((number, hunk))
    if cluster:
        yield cluster


def _says_more(base: str, one: str, other: str) -> bool:
    """Return whether one side has made all changes of the other, and perhaps more of its own."""
    return set(word_hunks(base, other)) <= set(word_hunks(base, one))


def _start(hunk: Hunk) -> int:
    return hunk.start


def _extent(hunk: Hunk) -> tuple[int, int]:
    return hunk.start, hunk.start + len(hunk.deleted)


def _overlap(first: Hunk, second: Hunk) -> bool:
    """Return whether two hunks, in order, change the same; of two insertions at one place the order is not known."""
    return _extent(first) == _extent(second) or second.start < first.start + len(first.deleted)


def _pieces(base: str, start: int, end: int, hunks: Sequence[Hunk]) -> list[str]:
    """Return what is left and what comes, piece by piece, and what stands on either side."""
    pieces = [base[max(start - CONTEXT, 0) : start]]
    at = start
    for hunk in hunks:
        pieces += [base[at : hunk.start], hunk.inserted]
        at = hunk.start + len(hunk.deleted)
    return [*pieces, base[at:end], base[end : end + CONTEXT]]


def _glued(pieces: Sequence[str]) -> bool:
    """Return whether a word of the pieces put together is no word of any of them."""
    apart = [token for piece in pieces for token in TOKEN.findall(piece) if not token.isspace()]
    return apart != [token for token in TOKEN.findall("".join(pieces)) if not token.isspace()]
