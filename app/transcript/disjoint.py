# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers gathered in sets that have none in common."""


class DisjointSets:
    """Sets of numbers; a number that was never joined to another is a set of its own."""

    def __init__(self) -> None:
        """Begin with every number by itself."""
        self._parent: dict[int, int] = {}

    def join(self, one: int, other: int) -> None:
        """Make one set of the two that hold these numbers."""
        self._parent[self.root(one)] = self.root(other)

    def root(self, number: int) -> int:
        """Return the number that stands for the whole set."""
        while (parent := self._parent.get(number, number)) != number:
            self._parent[number] = self._parent.get(parent, parent)
            number = parent
        return number
