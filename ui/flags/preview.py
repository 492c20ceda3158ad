# SPDX-License-Identifier: GPL-3.0-or-later
"""How a sentence would read with a suggestion taken."""

from collections.abc import Callable
from dataclasses import dataclass

from app.checking.finding import Finding
from app.transcript.word_diff import word_diff
from ui.flags.excerpt import Excerpt, fitted, sentence_around


@dataclass(frozen=True, slots=True)
class Preview:
    """What is shown of a sentence, the code points in it that are new, and the whole sentence."""

    text: str
    new: tuple[tuple[int, int], ...]
    sentence: str


def preview(text: str, finding: Finding, suggestion: str, fits: Callable[[str], bool]) -> Preview:
    """Return a flag's sentence with a suggestion in it, cut around the change until it fits."""
    sentence = sentence_around(text, finding.start, finding.end)
    new = suggestion.replace("\n", " ")
    whole = _tidy(Excerpt(sentence.before, new, sentence.after))
    shown = fitted(whole, fits)
    at = len(shown.before)
    inserted = tuple((at + start, at + end) for start, end in _inserted(sentence.phrase, new))
    return Preview(shown.text, inserted, whole.text)


def _inserted(old: str, new: str) -> list[tuple[int, int]]:
    """Return the spans of the new text that the old one has not."""
    spans: list[tuple[int, int]] = []
    grown = 0
    for hunk in word_diff(old, new):
        start = hunk.start + grown
        if hunk.inserted:
            spans.append((start, start + len(hunk.inserted)))
        grown += len(hunk.inserted) - len(hunk.deleted)
    return spans


def _tidy(excerpt: Excerpt) -> Excerpt:
    """Begin at a sentence that starts with the change without the space that a deletion leaves there."""
    if excerpt.before or excerpt.phrase:
        return excerpt
    return Excerpt("", "", excerpt.after.lstrip())
