# SPDX-License-Identifier: GPL-3.0-or-later
"""The difference between two texts in whole words, cut as an editor would mark it.

Words, runs of white space and punctuation marks become one character each, diff-match-patch compares those strings, and
the result is joined where single kept words or spaces would chop a rewritten phrase into crumbs.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from app.transcript.match_patch import operations

TOKEN = re.compile(r"\w+(?:[’'\-]\w+)*|[^\S\n]+|\n|[^\w\s]")
ONE_WORD_GAP = re.compile(r"\s*(?:[\w’'\-]+\s*)?")
FIRST_CODE = 0x100
SURROGATES = range(0xD800, 0xE000)
LAST_CODE = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Hunk:
    """At code point `start` of the old text, `deleted` gives way to `inserted`; at most one of the two is empty."""

    start: int
    deleted: str
    inserted: str


def word_diff(old: str, new: str) -> list[Hunk]:
    """Return the hunks that turn `old` into `new`, in order; they neither overlap nor touch."""
    return [_without_shared_space(hunk) for hunk in _joined(old, word_hunks(old, new))]


def word_hunks(old: str, new: str) -> list[Hunk]:
    """Return hunks as `word_diff` does, but as small as they can be: a rewritten phrase may be several."""
    if old == new:
        return []
    start, tail = _equal_ends(old, new)
    changed = _raw_hunks(old[start : len(old) - tail], new[start : len(new) - tail], start)
    return [_aligned(old, hunk) for hunk in changed]


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


def _equal_ends(old: str, new: str) -> tuple[int, int]:
    """Return how much of two texts is equal at the start and at the end, up to a space before which a word ends.

    A comparison would find that too, but all words there would have to be looked up first.
    """
    start = common_length(old, new)
    rest = min(len(old), len(new)) - start
    tail = common_length(old[::-1][:rest], new[::-1][:rest])
    at = old.rfind(" ", 0, start)
    while at > 0 and old[at - 1].isspace():
        at -= 1
    end = len(old) - tail
    cut = old.find(" ", end + 1)
    while cut > 0 and old[cut - 1].isspace():
        cut = old.find(" ", cut + 1)
    return max(at, 0), len(old) - cut if cut > 0 else 0


def common_length(one: str, other: str) -> int:
    """Return with how many equal characters two texts begin, by halving."""
    equal, differs = 0, min(len(one), len(other)) + 1
    while differs - equal > 1:
        middle = (equal + differs) // 2
        if one[equal:middle] == other[equal:middle]:
            equal = middle
        else:
            differs = middle
    return equal


def _raw_hunks(old: str, new: str, start: int) -> Iterator[Hunk]:
    """Yield the hunks between two pieces that begin at `start` of their texts."""
    old_tokens, new_tokens = TOKEN.findall(old), TOKEN.findall(new)
    old_code, new_code = _encoded(old_tokens, new_tokens)
    old_at = new_at = 0
    deleted = inserted = ""
    for operation, count in operations(old_code, new_code):
        if operation == "-":
            deleted += "".join(old_tokens[old_at : old_at + count])
            old_at += count
        elif operation == "+":
            inserted += "".join(new_tokens[new_at : new_at + count])
            new_at += count
        else:
            if deleted or inserted:
                yield Hunk(start, deleted, inserted)
            start += len(deleted) + sum(map(len, old_tokens[old_at : old_at + count]))
            old_at, new_at = old_at + count, new_at + count
            deleted = inserted = ""
    if deleted or inserted:
        yield Hunk(start, deleted, inserted)


def _encoded(old: Sequence[str], new: Sequence[str]) -> tuple[str, str]:
    """Return two rows of tokens with a character for each kind of token."""
    kinds = dict.fromkeys(chain(old, new))
    codes = chain(range(FIRST_CODE, SURROGATES.start), range(SURROGATES.stop, LAST_CODE + 1))
    table = dict(zip(kinds, map(chr, codes), strict=False))
    return "".join([table[token] for token in old]), "".join([table[token] for token in new])


def _aligned(old: str, hunk: Hunk) -> Hunk:
    """Let a word that comes or goes take the space behind it along, not the one before."""
    end = hunk.start + len(hunk.deleted)
    changed = hunk.deleted or hunk.inserted
    if (hunk.deleted and hunk.inserted) or not changed[:1].isspace() or not changed.strip():
        return hunk
    if old[end : end + 1] != changed[0]:
        return hunk
    rotated = changed[1:] + changed[0]
    return Hunk(hunk.start + 1, rotated if hunk.deleted else "", rotated if hunk.inserted else "")


def _joined(old: str, hunks: Iterable[Hunk]) -> list[Hunk]:
    joined: list[Hunk] = []
    for hunk in hunks:
        if joined and _belong_together(old, joined[-1], hunk):
            hunk = _union(old, joined.pop(), hunk)  # noqa: PLW2901
        joined.append(hunk)
    return joined


def _belong_together(old: str, first: Hunk, second: Hunk) -> bool:
    gap = old[first.start + len(first.deleted) : second.start]
    if not gap:
        return True
    # Two words that only change case are two small marks, easier to read and to take back than one long one.
    if is_casing_only(first) and is_casing_only(second):
        return False
    return "\n" not in gap and ONE_WORD_GAP.fullmatch(gap) is not None


def _without_shared_space(hunk: Hunk) -> Hunk:
    """Return a hunk of words that leaves white space alone with which both its texts end."""
    if not hunk.deleted.strip() or not hunk.inserted.strip():
        return hunk
    end = 0
    while end < min(len(hunk.deleted), len(hunk.inserted)):
        last = hunk.deleted[len(hunk.deleted) - end - 1]
        if not last.isspace() or last != hunk.inserted[len(hunk.inserted) - end - 1]:
            break
        end += 1
    return Hunk(hunk.start, hunk.deleted[: len(hunk.deleted) - end], hunk.inserted[: len(hunk.inserted) - end])


def _union(old: str, first: Hunk, second: Hunk) -> Hunk:
    gap = old[first.start + len(first.deleted) : second.start]
    return Hunk(first.start, first.deleted + gap + second.deleted, first.inserted + gap + second.inserted)
