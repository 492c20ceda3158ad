# SPDX-License-Identifier: GPL-3.0-or-later
"""Source texts beside translations, to be put right by hand: whatever is done, no word of them is lost."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

DOUBTFUL_RATIO = 1.8
"""A pair whose lengths differ from the usual ratio by this factor is doubtful."""
SHORT = 60
"""Letters; in shorter texts lengths say nothing."""
_NUMBER = re.compile(r"\d{2,}")


@dataclass(frozen=True, slots=True)
class Alignment:
    """Each translation has the source text of the same place, "" if it has none.

    Rows are counted from 0; what has no row to go to stays where it is.
    """

    translations: tuple[str, ...]
    sources: tuple[str, ...]

    def cut_down(self, row: int, at: int) -> "Alignment":
        """Let what stands from `at` on in a source text begin the next one."""
        text = self.sources[row]
        if row + 1 == len(self.sources):
            return self
        return self._with({row: text[:at], row + 1: _joined(text[at:], self.sources[row + 1])})

    def cut_up(self, row: int, at: int) -> "Alignment":
        """Let what stands before `at` in a source text end the one before."""
        text = self.sources[row]
        return self._with({row - 1: _joined(self.sources[row - 1], text[:at]), row: text[at:]}) if row else self

    def move_down(self, row: int) -> "Alignment":
        """Let the last paragraph of a source text begin the next one."""
        return self.cut_down(row, self.sources[row].rfind("\n") + 1)

    def move_up(self, row: int) -> "Alignment":
        """Let the first paragraph of a source text end the one before."""
        end = self.sources[row].find("\n")
        return self.cut_up(row, len(self.sources[row]) if end < 0 else end + 1)

    def join_up(self, row: int) -> "Alignment":
        """Join a source text to the one before; all that follow move up by a row."""
        if not row:
            return self
        joined = _joined(self.sources[row - 1], self.sources[row])
        return replace(self, sources=(*self.sources[: row - 1], joined, *self.sources[row + 1 :], ""))

    def make_room(self, row: int) -> "Alignment":
        """Let a source text and all that follow move down by a row; the last two become one."""
        if row + 1 == len(self.sources):
            return self
        last = _joined(*self.sources[-2:])
        return replace(self, sources=(*self.sources[:row], "", *self.sources[row:-2], last))

    def doubts(self) -> frozenset[int]:
        """Return the rows whose texts hardly belong together: by lengths or numbers, or because one is missing."""
        pairs = list(zip(self.translations, self.sources, strict=True))
        ratios = [len(source) / len(ours) for ours, source in pairs if ours and source]
        usual = median(ratios) if ratios else 1.0
        return frozenset(row for row, (ours, source) in enumerate(pairs) if _is_doubtful(ours, source, usual))

    def _with(self, texts: dict[int, str]) -> "Alignment":
        sources = list(self.sources)
        for row, text in texts.items():
            sources[row] = text.strip()
        return replace(self, sources=tuple(sources))


def _joined(first: str, second: str) -> str:
    return "\n".join(part for part in (first.strip(), second.strip()) if part)


def _is_doubtful(translation: str, source: str, usual: float) -> bool:
    if not translation or not source:
        return bool(translation) is not bool(source)
    if len(translation) > SHORT or len(source) > SHORT * usual:
        strays = abs(math.log(len(source) / (len(translation) * usual)))
        if strays > math.log(DOUBTFUL_RATIO):
            return True
    ours, theirs = set(_numbers(translation)), set(_numbers(source))
    return bool(ours) and bool(theirs) and not ours & theirs


def _numbers(text: str) -> Sequence[str]:
    return _NUMBER.findall(text)
