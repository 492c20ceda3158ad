# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts in a row of places, with fast sums: a Fenwick tree."""

from collections.abc import Sequence


class Tally:
    """Numbers 0 and up, one a place. A change, a sum and a search cost the logarithm of the number of places."""

    def __init__(self, counts: Sequence[int]) -> None:
        self._counts = list(counts)
        self._total = sum(counts)
        self._tree = [0, *counts]
        for node in range(1, len(self._tree)):
            above = node + (node & -node)
            if above < len(self._tree):
                self._tree[above] += self._tree[node]

    def __getitem__(self, place: int) -> int:
        return self._counts[place]

    def __len__(self) -> int:
        return len(self._counts)

    @property
    def total(self) -> int:
        """The sum of all."""
        return self._total

    def before(self, place: int) -> int:
        """Return the sum of the counts before a place."""
        total = 0
        while place:
            total += self._tree[place]
            place &= place - 1
        return total

    def set(self, place: int, count: int) -> None:
        """Give a place another count."""
        change = count - self._counts[place]
        self._counts[place] = count
        self._total += change
        node = place + 1
        while change and node < len(self._tree):
            self._tree[node] += change
            node += node & -node

    def find(self, number: int) -> tuple[int, int]:
        """Return the place that the item `number`, counted from 0 through all, belongs to, and its number there.

        Raises IndexError if there are not so many.
        """
        if not 0 <= number < self.total:
            raise IndexError(number)
        node = 0
        for step in reversed(range(len(self._counts).bit_length())):
            ahead = node + (1 << step)
            if ahead < len(self._tree) and self._tree[ahead] <= number:
                node = ahead
                number -= self._tree[ahead]
        return node, number
