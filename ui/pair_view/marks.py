# SPDX-License-Identifier: GPL-3.0-or-later
"""Which spans of a turn are marked: words changed on either side, and flags, each place with one underline."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from app.checking.flag import Flag
from app.transcript.annotations import Comment
from app.transcript.word_diff import Hunk
from ui.flag_groups import FlagGroup, group_of

Span = tuple[int, int]
"""Code points `start` to `end` of a text."""

_WORD_BEFORE = re.compile(r"[\w’'\-]*\Z")
_WORD_AFTER = re.compile(r"[\w’'\-]*")
_LONGEST_WORD = 100
_RANK = {group: rank for rank, group in enumerate(FlagGroup)}


class Underline(msgspec.Struct, frozen=True):
    """Code points to be underlined as a group is."""

    start: int
    end: int
    group: FlagGroup


def deleted_spans(hunks: Iterable[Hunk]) -> list[Span]:
    """Return what of the original is gone, without white space around it."""
    spans = [_trimmed(hunk.start, hunk.deleted) for hunk in hunks if hunk.deleted]
    return [span for span in spans if span[0] < span[1]]


def inserted_spans(hunks: Iterable[Hunk]) -> list[Span]:
    """Return what of the corrected text is new, without white space around it."""
    spans: list[Span] = []
    shift = 0
    for hunk in hunks:
        if hunk.inserted:
            spans.append(_trimmed(hunk.start + shift, hunk.inserted))
        shift += len(hunk.inserted) - len(hunk.deleted)
    return [span for span in spans if span[0] < span[1]]


def moved_spans(spans: Iterable[Span], start: int, end: int, length: int) -> list[Span]:
    """Return spans as they stand after `start` to `end` gave way to `length` characters; one can grow at its end."""
    shift = length - (end - start)
    moved = [tuple(at if at < start else max(at, end) + shift for at in span) for span in spans]
    return [(first, last) for first, last in moved if first < last]


def underlines(flags: Iterable[Flag], spared: Span | None = None) -> list[Underline]:
    """Return where flags are underlined, in text order; where they overlap, the group named first has the place.

    Flags that touch the span `spared` are left out.
    """
    free: list[Underline] = []
    ranked = sorted(flags, key=lambda flag: _RANK[group_of(flag.finding.category)])
    for flag in ranked:
        finding = flag.finding
        if spared and finding.start <= spared[1] and spared[0] <= finding.end:
            continue
        group = group_of(finding.category)
        free += [Underline(first, last, group) for first, last in _gaps(finding.start, finding.end, free)]
    return sorted(free, key=lambda underline: underline.start)


def commented_spans(comments: Iterable[Comment]) -> list[Span]:
    """Return where comments stand in the text; those on a whole turn stand beside it."""
    return [(one.start, one.end) for one in comments if one.start is not None and one.end is not None]


def word_at(text: str, at: int) -> Span:
    """Return the word that a caret stands in or beside; the caret's own place if there is none."""
    before = _WORD_BEFORE.search(text[max(0, at - _LONGEST_WORD) : at])
    after = _WORD_AFTER.match(text[at : at + _LONGEST_WORD])
    return at - len(before.group() if before else ""), at + len(after.group() if after else "")


def _trimmed(start: int, text: str) -> Span:
    return start + len(text) - len(text.lstrip()), start + len(text.rstrip())


def _gaps(start: int, end: int, taken: Sequence[Underline]) -> list[Span]:
    gaps: list[Span] = []
    for other in sorted(taken, key=lambda underline: underline.start):
        if other.end <= start or other.start >= end:
            continue
        if start < other.start:
            gaps.append((start, other.start))
        start = max(start, other.end)
    return [*gaps, (start, end)] if start < end else gaps
