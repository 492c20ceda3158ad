# SPDX-License-Identifier: GPL-3.0-or-later
"""Where two texts differ, in whole words, in small pieces.

Most of two versions of a text is the same, so what is cheap comes first: lines that stand once on either side hold the
texts together, what is equal is passed over in steps, what stands between single spaces is compared, and only what
differs there is cut into words, runs of white space and punctuation marks. Each step leaves as little as it can; in all
it is seldom more than the least that there could be.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from app.transcript.rows import Piece, between_anchors, pieces

ACCENTS = "\u0300-\u036f"
"""Marks that belong to the letter before them, in texts that do not write the two as one."""
TOKEN = re.compile(rf"\w+(?:[’'\-]\w+|[{ACCENTS}]+\w*)*|[^\S\n]+|\n|[^\w\s]")
STEP = 64
"""Code points that are passed over at a time where they are equal."""
SHORTER_STEPS = (32, 16, 8, 4, 2, 1)
"""Where they are not: steps to the very place."""
SURE = 8
"""Equal code points after a change from which on two texts are taken to be the same again."""
NEIGHBOURS = 2
"""Words beside a changed one that may have changed too."""
_WIDE_SPACE = re.compile(r"[^\S\n]{2}")

Change = tuple[int, str, str]
"""From a code point of the old text on, some of it, or nothing, gives way to something else, or nothing."""


def changes(old: str, new: str) -> Sequence[Change]:
    """Return what turns `old` into `new`, in order; no change touches another."""
    if old == new:
        return []
    whole = 0, old, new
    if not old or not new:
        return [whole]
    if "\n" in old and "\n" in new:
        return _inside(_between(whole, "\n", between_anchors), _scanned_or_searched)
    return _scanned_or_searched(whole)


def _scanned_or_searched(change: Change) -> Sequence[Change]:
    scanned = _scanned(*change)
    return _inside([change] if scanned is None else scanned, _word_changes)


def _scanned(start: int, old: str, new: str) -> list[Change] | None:
    """Return the changes that are seen by passing over two texts side by side.

    None where more has changed than words here and there, or where another way may keep more.
    """
    found: list[Change] = []
    length = len(old)
    at = new_at = same = 0
    while True:
        while at < length and old[at : at + STEP] == new[new_at : new_at + STEP]:
            at += STEP
            new_at += STEP
        if at >= length:
            break
        for shorter in SHORTER_STEPS:
            if old[at : at + shorter] == new[new_at : new_at + shorter]:
                at += shorter
                new_at += shorter
        first = old.rfind(" ", same, at) + 1 or same
        new_first = first + new_at - at
        ends = _same_again(old, new, first, new_first)
        if ends is None or (found and first == same):
            return None
        at, new_at = ends
        same = at
        found.append((start + first, old[first:at], new[new_first:new_at]))
    return found if length - at == len(new) - new_at and (len(found) < 2 or _keeps_most(found)) else None


def _same_again(old: str, new: str, first: int, new_first: int) -> tuple[int, int] | None:
    """Return up to where words have changed, or one has come or gone, from two places on; None if that is not seen."""
    end, new_end = _word_end(old, first), _word_end(new, new_first)
    word, new_word = old[first:end], new[new_first:new_end]
    if not word or not new_word or word != word.strip() or new_word != new_word.strip():
        return None
    behind, new_behind = old[end : end + SURE], new[new_end : new_end + SURE]
    if behind == new_behind:
        return end, new_end
    if behind[1:] and new.startswith(behind[1:], new_first):
        return end + 1, new_first
    if new_behind[1:] and old.startswith(new_behind[1:], first):
        return first, new_end + 1
    for _ in range(NEIGHBOURS):
        end, new_end = _word_end(old, end + 1), _word_end(new, new_end + 1)
        if old[end : end + SURE] == new[new_end : new_end + SURE]:
            return end, new_end
    return None


def _word_end(text: str, start: int) -> int:
    end = text.find(" ", start)
    return end if end >= 0 else len(text)


def _keeps_most(found: Sequence[Change]) -> bool:
    """Return whether no other changes can be less: no word that goes at one place comes at another."""
    gone = set(" ".join([deleted for _, deleted, _ in found]).split(" "))
    gone.discard("")
    return gone.isdisjoint(" ".join([inserted for _, _, inserted in found]).split(" "))


def _inside(coarse: Iterable[Change], narrower: Callable[[Change], Iterable[Change]]) -> list[Change]:
    """Return the changes within others; what has only come or gone, or is a word for a word, is one."""
    found: list[Change] = []
    for change in coarse:
        _, old, new = change
        if not old or not new or (old.isalnum() and new.isalnum()):
            found.append(change)
        else:
            found += narrower(change)
    return found


def _word_changes(change: Change) -> Iterable[Change]:
    """Return the changes between what stands between spaces, or, where they are no single ones, between tokens."""
    if " " not in change[1] and " " not in change[2]:
        return _token_changes(change)
    if _is_evenly_spaced(change[1]) and _is_evenly_spaced(change[2]):
        return _inside(_between(change, " ", pieces), _token_changes)
    return _token_changes(change)


def _is_evenly_spaced(text: str) -> bool:
    """Return whether a text begins and ends without white space and has no two spaces of any kind side by side."""
    if text[0].isspace() or text[-1].isspace() or "  " in text:
        return False
    return text.isprintable() or not _WIDE_SPACE.search(text)


def _between(
    change: Change, separator: str, find: Callable[[Sequence[str], Sequence[str]], list[Piece]]
) -> Iterator[Change]:
    """Yield where what stands between separators differs."""
    start = change[0]
    old, new = change[1].split(separator), change[2].split(separator)
    at = 0
    for first, last, new_first, new_last in find(old, new):
        start += sum(map(len, old[at:first])) + first - at
        at = first
        deleted, inserted = separator.join(old[first:last]), separator.join(new[new_first:new_last])
        if first < last and new_first < new_last:
            yield start, deleted, inserted
        # What has come or gone takes the separator behind it along, or, at the end, the one before.
        elif last < len(old):
            yield start, deleted + separator * (first < last), inserted + separator * (first == last)
        else:
            yield start - 1, separator * (first < last) + deleted, separator * (first == last) + inserted


def _token_changes(change: Change) -> Iterable[Change]:
    """Return the changes between words, runs of white space and punctuation marks."""
    start, deleted, inserted = change
    old, new = TOKEN.findall(deleted), TOKEN.findall(inserted)
    found: list[Change] = []
    at = 0
    for first, last, new_first, new_last in pieces(old, new):
        start += sum(map(len, old[at:first]))
        at = first
        found.append((start, "".join(old[first:last]), "".join(new[new_first:new_last])))
    return found
