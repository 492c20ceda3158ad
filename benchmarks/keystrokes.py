# SPDX-License-Identifier: GPL-3.0-or-later
"""How many keys it takes to bring the first half of the interview to its gold text, in Fairhand and in a plain editor.

    fairhand check TEXT --format json > FINDINGS
    python -m benchmarks.keystrokes TEXT GOLD FINDINGS

Both do the same list of edits, the gold ones, in the order of the text. Both have a usual editor's keys: letters,
arrows, arrows by word, Home and End, deleting by letter and by word; each, also with Ctrl held, counts as one key. In
Fairhand there are besides F8 to the next flag, Ctrl+1 to Ctrl+5 for a suggestion, and Ctrl+. for the first suggestion
with the step to the next flag. A suggestion is taken only where it makes exactly what the gold fix makes. Flags that do
not help stay, and cost an F8 each to pass. Bulk commands (apply the ticked, fix all similar) are left out. For every
edit the cheapest way is taken, and the same text with its lines is the map for both, as if edits did not shift it.
"""

import json
import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.transcript.word_diff import word_diff

LINE = 58
"""Letters in a line, as in the window at its usual size."""
UNTIL = 4630
"""Where the first half of the interview ends, in code points; the second half is test data."""
NEAR = 2 * LINE
"""How far from an edit a flag may be that serves as a place to jump to."""
_WORD_START = re.compile(r"(?<!\w)\w|\Z")


@dataclass(frozen=True, slots=True)
class Change:
    """Code points `start` to `end` of the text give way to one of `new`; the best comes first."""

    start: int
    end: int
    new: tuple[str, ...]


class Page:
    """A text as it stands in lines, and the fewest keys to move and to type in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._words = [found.start() for found in _WORD_START.finditer(text)]
        self._lines = list(_line_starts(text))

    def way(self, start: int, end: int) -> int:
        """Return the keys from one place of the caret to another."""
        here, there = self._line(start), self._line(end)
        first, last = self._lines[there], self._end(there)
        below = min(first + start - self._lines[here], last)
        steps = abs(there - here)
        by_line = steps + min(self._along(below, end), 1 + self._along(first, end), 1 + self._along(last, end))
        return min(self._along(start, end), by_line)

    def by_hand(self, at: int, change: Change) -> int:
        """Return the keys for a change from a place of the caret on, differing words one by one."""
        keys = 0
        for hunk in word_diff(self.text[change.start : change.end], change.new[0]):
            kept = _common(hunk.deleted, hunk.inserted)
            gone, new = hunk.deleted[kept:], hunk.inserted[kept:]
            tail = _common(gone[::-1], new[::-1])
            gone, new = gone[: len(gone) - tail], new[: len(new) - tail]
            start = change.start + hunk.start + kept
            keys += self.way(at, start) + self._deleting(start, gone) + len(new)
            at = start + len(gone)
        return keys

    def is_made_by(self, flag: Change, change: Change) -> int | None:
        """Return the number, from 0, of the suggestion that makes what the change makes; None if there is none."""
        if flag.start > change.end or change.start > flag.end:
            return None
        start, end = min(flag.start, change.start), max(flag.end, change.end)
        wanted = self._with(change, change.new[0], start, end)
        made = [self._with(flag, suggestion, start, end) for suggestion in flag.new]
        return made.index(wanted) if wanted in made else None

    def _with(self, change: Change, new: str, start: int, end: int) -> list[str]:
        return (self.text[start : change.start] + new + self.text[change.end : end]).split()

    def _deleting(self, start: int, gone: str) -> int:
        """By word, a word takes the space behind it along, which may have to be typed again."""
        end = start + len(gone)
        after = self._words[bisect_left(self._words, end)]
        return min(len(gone), self._by_word(start, after) + after - end)

    def _by_word(self, start: int, end: int) -> int:
        """Return how often Ctrl and an arrow lead from a place to the start of a word."""
        if end < start:
            return bisect_left(self._words, start) - bisect_left(self._words, end)
        return bisect_right(self._words, end) - bisect_right(self._words, start)

    def _along(self, start: int, end: int) -> int:
        """Return the keys by letter, or by word to a word's start on either side and by letter from there."""
        after = bisect_left(self._words, end)
        stops = [self._words[index] for index in (after - 1, after) if 0 <= index < len(self._words)]
        by_word = [self._by_word(start, stop) + abs(end - stop) for stop in stops]
        return min([abs(end - start), *by_word])

    def _line(self, at: int) -> int:
        return bisect_right(self._lines, at) - 1

    def _end(self, line: int) -> int:
        return self._lines[line + 1] - 1 if line + 1 < len(self._lines) else len(self.text)


def in_plain_editor(page: Page, changes: Sequence[Change]) -> int:
    """Return the keys for all changes, by hand."""
    keys = at = 0
    for change in changes:
        keys += page.by_hand(at, change)
        at = change.end
    return keys


def in_fairhand(page: Page, changes: Sequence[Change], flags: Sequence[Change]) -> tuple[int, int]:
    """Return the keys for all changes, and how many of these were made by a suggestion."""
    left = sorted(flags, key=lambda flag: (flag.start, flag.end))
    keys = taken = at = 0
    on_flag = False
    for change in changes:
        ahead = [flag for flag in left if flag.start >= at]
        steps = {flag: count - on_flag for count, flag in enumerate(ahead, 1)}
        ways = [(page.by_hand(at, change), None)]
        ways += [
            (count + page.by_hand(flag.start, change), None)
            for flag, count in steps.items()
            if abs(flag.start - change.start) <= NEAR
        ]
        offers = {flag: page.is_made_by(flag, change) for flag in ahead}
        ways += [(steps[flag] + 1, flag) for flag, number in offers.items() if number is not None]
        cost, flag = min(ways, key=lambda way: (way[0], way[1] is None))
        keys += cost
        on_flag = False
        at = change.end
        if flag is not None:
            taken += 1
            left.remove(flag)
            at = flag.end
            following = next((other.start for other in left if other.start >= at), None)
            if offers[flag] == 0 and following is not None:
                # Ctrl+. has gone on to the next flag with the same key.
                at, on_flag = following, True
    return keys, taken


def _common(one: str, other: str) -> int:
    return next(
        (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )


def _line_starts(text: str) -> Iterator[int]:
    """Yield where lines begin when words that do not fit go to the next line."""
    start = 0
    while start < len(text):
        yield start
        rest = text[start : start + LINE + 1]
        if "\n" in rest:
            start += rest.index("\n") + 1
        elif len(rest) <= LINE:
            return
        else:
            start += rest.rfind(" ") + 1 or LINE


def _gold(path: Path) -> list[Change]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    changes = sorted((row["start"], row["end"], row["fix"]) for row in rows if row["start"] < UNTIL)
    return [Change(start, end, (fix,)) for start, end, fix in changes]


def _flags(path: Path) -> list[Change]:
    findings = json.loads(path.read_text(encoding="utf-8"))["findings"]
    return [Change(one["start"], one["end"], tuple(one["suggestions"])) for one in findings if one["start"] < UNTIL]


def main() -> None:
    """Print both numbers and the ratio."""
    text, gold, findings = map(Path, sys.argv[1:])
    page = Page(text.read_text(encoding="utf-8"))
    changes = _gold(gold)
    plain = in_plain_editor(page, changes)
    keys, taken = in_fairhand(page, changes, _flags(findings))
    print(f"plain editor: {plain} keys for {len(changes)} edits")
    print(f"Fairhand: {keys} keys, {taken} edits by a suggestion; {keys / plain:.2f} of the plain editor's")


if __name__ == "__main__":
    main()
