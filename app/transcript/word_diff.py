# SPDX-License-Identifier: GPL-3.0-or-later
"""The difference between two texts in whole words, cut as an editor would mark it.

Changes are joined where single kept words or spaces would chop a rewritten phrase into crumbs.
"""

import re
from collections.abc import Iterable, Sequence

import msgspec

from app.transcript.changed_words import ACCENTS, changes

ONE_WORD_GAP = re.compile(rf"\s*(?:[\w’'\-{ACCENTS}]+\s*)?")


class Hunk(msgspec.Struct, frozen=True, gc=False):
    """At code point `start` of the old text, `deleted` gives way to `inserted`; at most one of the two is empty."""

    start: int
    deleted: str
    inserted: str


def word_diff(old: str, new: str) -> list[Hunk]:
    """Return the hunks that turn `old` into `new`, in order; they neither overlap nor touch."""
    hunks = word_hunks(old, new)
    if len(hunks) > 1:
        hunks = _joined(old, hunks)
    return [_without_shared_space(hunk) if hunk.deleted[-1:].isspace() else hunk for hunk in hunks]


def word_hunks(old: str, new: str) -> list[Hunk]:
    """Return hunks as `word_diff` does, but as small as they can be: a rewritten phrase may be several."""
    return [
        Hunk(start, deleted, inserted) if deleted and inserted else _aligned(old, Hunk(start, deleted, inserted))
        for start, deleted, inserted in changes(old, new)
    ]


def apply_hunks(old: str, hunks: Iterable[Hunk]) -> str:
    """Return `old` with every hunk carried out."""
    parts: list[str] = []
    at = 0
    for hunk in hunks:
        parts += [old[at : hunk.start], hunk.inserted]
        at = hunk.start + len(hunk.deleted)
    return "".join([*parts, old[at:]])


def count_words(text: str) -> int:
    """Return the number of words as a person counts them: runs without white space that hold a letter or digit."""
    # Most words are letters alone, which is told at once.
    return sum(word.isalnum() or any(map(str.isalnum, word)) for word in text.split())


def count_changes(hunks: Iterable[Hunk]) -> tuple[int, int]:
    """Return the words inserted and the words deleted by some hunks."""
    listed = list(hunks)
    return sum(count_words(hunk.inserted) for hunk in listed), sum(count_words(hunk.deleted) for hunk in listed)


def is_casing_only(hunk: Hunk) -> bool:
    """Return whether a hunk changes nothing but small letters and capitals."""
    return hunk.deleted.casefold() == hunk.inserted.casefold()


def _aligned(old: str, hunk: Hunk) -> Hunk:
    """Let a word that comes or goes take the space behind it along, not the one before."""
    end = hunk.start + len(hunk.deleted)
    changed = hunk.deleted or hunk.inserted
    if not changed[:1].isspace() or not changed.strip() or old[end : end + 1] != changed[0]:
        return hunk
    rotated = changed[1:] + changed[0]
    return Hunk(hunk.start + 1, rotated if hunk.deleted else "", rotated if hunk.inserted else "")


def _joined(old: str, hunks: Sequence[Hunk]) -> list[Hunk]:
    """Return hunks of which those that belong together are one."""
    runs = [[hunks[0]]]
    for hunk in hunks[1:]:
        if _belong_together(old, runs[-1], hunk):
            runs[-1].append(hunk)
        else:
            runs.append([hunk])
    return [_as_one(old, run) for run in runs]


def _belong_together(old: str, run: Sequence[Hunk], following: Hunk) -> bool:
    gap = old[run[-1].start + len(run[-1].deleted) : following.start]
    if not gap:
        return True
    # Most gaps are of many words, which is told at once.
    if len(gap.split(None, 1)) > 1 or "\n" in gap or ONE_WORD_GAP.fullmatch(gap) is None:
        return False
    # Two words that only change case are two small marks, easier to read and to take back than one long one.
    return len(run) > 1 or not (is_casing_only(run[0]) and is_casing_only(following))


def _as_one(old: str, run: Sequence[Hunk]) -> Hunk:
    """Return some hunks as one, with what stays between them."""
    if len(run) == 1:
        return run[0]
    start, end = run[0].start, run[-1].start + len(run[-1].deleted)
    within = [Hunk(hunk.start - start, hunk.deleted, hunk.inserted) for hunk in run]
    return Hunk(start, old[start:end], apply_hunks(old[start:end], within))


def _without_shared_space(hunk: Hunk) -> Hunk:
    """Return a hunk of words that leaves white space alone with which both its texts end."""
    if not hunk.inserted[-1:].isspace():
        return hunk
    if not hunk.deleted.strip() or not hunk.inserted.strip():
        return hunk
    end = 0
    while end < min(len(hunk.deleted), len(hunk.inserted)):
        last = hunk.deleted[len(hunk.deleted) - end - 1]
        if not last.isspace() or last != hunk.inserted[len(hunk.inserted) - end - 1]:
            break
        end += 1
    return Hunk(hunk.start, hunk.deleted[: len(hunk.deleted) - end], hunk.inserted[: len(hunk.inserted) - end])
