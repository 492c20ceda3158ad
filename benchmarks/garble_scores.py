# SPDX-License-Identifier: GPL-3.0-or-later
r"""By which figures finding garble and correcting it are judged.

| word | means |
|---|---|
| token | a word or a mark, `\w+|[^\w\s]`; bad if it overlaps a span of the data that is not about punctuation or case alone, flagged if it overlaps a finding |
| found | a gold span that overlaps a finding |
| precision | of all findings, the share that overlaps a gold span |
| fixed exactly | one of a finding's first five suggestions makes of the text what the gold fix makes of it, white space aside; the finding need only touch the span |
| word edits done | word edit distance from gold spans to their fixes, summed over those fixed exactly |
"""  # noqa: E501 - a table

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import NamedTuple

TOKEN = re.compile(r"\w+|[^\w\s]")
_MARK = re.compile(r"\[\[(?P<bad>.*?)\|(?P<fix>.*?)\]\]")
BORDER = "\n\n"
NOT_COUNTED = frozenset({"auto:punct", "auto:case"})
SUGGESTIONS = 5


@dataclass(frozen=True, slots=True)
class Found:
    """A finding as `fairhand check --format json` tells it, in code points of the whole text."""

    start: int
    end: int
    confidence: float = 1.0
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gold:
    """A garbled span and what should stand there; `agreed` if two people marked it."""

    start: int
    end: int
    fix: str
    category: str
    major: bool
    agreed: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """A machine's sentence, the spans that people changed in it, and what they made of it."""

    text: str
    bad: tuple[tuple[int, int], ...]
    post_edit: str


class Share(NamedTuple):
    """So many of so many."""

    part: int
    whole: int

    def __str__(self) -> str:
        """Return it as a person reads it."""
        return f"{self.part} of {self.whole}"

    @property
    def value(self) -> float:
        """The share, 0 to 1."""
        return self.part / self.whole if self.whole else 0.0


class Fixed(NamedTuple):
    """What exact fixes come to: spans, those that are not about case, and word edits."""

    spans: Share
    without_casing: Share
    edits: Share


def joined(sentences: Iterable[str]) -> str:
    """Return sentences as paragraphs of one text, to be checked."""
    return BORDER.join(" ".join(sentence.split("\n")) for sentence in sentences)


def of_marks(marked: str) -> tuple[str, list[Gold]]:
    """Return the text and the gold spans of "It is [[by far not|by no means]] over."; all spans are major."""
    text, gold, at = "", list[Gold](), 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        category = "casing" if mark["bad"].lower() == mark["fix"].lower() else "other"
        gold.append(Gold(len(text), len(text) + len(mark["bad"]), mark["fix"], category, major=True, agreed=False))
        text += mark["bad"]
        at = mark.end()
    return text + marked[at:], gold


def found_spans(gold: Iterable[Gold], findings: Sequence[Found]) -> Share:
    """Return how many spans were found."""
    hit = [any(_overlap(one, finding) for finding in findings) for one in gold]
    return Share(sum(hit), len(hit))


def precision(gold: Sequence[Gold], findings: Iterable[Found]) -> Share:
    """Return how many findings hit a span."""
    hit = [any(_overlap(one, finding) for one in gold) for finding in findings]
    return Share(sum(hit), len(hit))


def fixed(text: str, gold: Sequence[Gold], findings: Iterable[Found]) -> Fixed:
    """Return what can be done by taking suggestions as they are."""
    findings = list(findings)
    done = {one for one in gold if any(_fixes(text, one, finding) for finding in findings)}
    other = [one for one in gold if one.category != "casing"]
    edits = {one: distance(text[one.start : one.end], one.fix) for one in gold}
    return Fixed(
        Share(len(done), len(gold)),
        Share(sum(one in done for one in other), len(other)),
        Share(sum(edits[one] for one in done), sum(edits.values())),
    )


def word_mcc(sentences: Iterable[Sentence], findings: Iterable[Found]) -> float:
    """Return the Matthews correlation of flagged and bad tokens of sentences that were joined."""
    sentences = list(sentences)
    marked = _marked(joined(sentence.text for sentence in sentences), findings)
    counts = {(bad, hit): 0 for bad in (False, True) for hit in (False, True)}
    at = 0
    for sentence in sentences:
        for token in TOKEN.finditer(sentence.text):
            start, end = token.span()
            bad = any(first < end and start < last for first, last in sentence.bad)
            counts[bad, any(marked[at + start : at + end])] += 1
        at += len(sentence.text) + len(BORDER)
    hits, misses = counts[True, True], counts[True, False]
    alarms, passed = counts[False, True], counts[False, False]
    below = sqrt((hits + alarms) * (hits + misses) * (passed + alarms) * (passed + misses))
    return (hits * passed - alarms * misses) / below if below else 0.0


def per_thousand(text: str, findings: Sequence[Found]) -> float:
    """Return the findings per 1,000 tokens."""
    return 1000 * len(findings) / max(1, len(TOKEN.findall(text)))


def accepted(text: str, findings: Iterable[Found]) -> str:
    """Return a text with all first suggestions taken; of findings that overlap, the most confident."""
    chosen: list[Found] = []
    for finding in sorted(findings, key=lambda one: (-one.confidence, one.start)):
        if finding.suggestions and not any(_overlap(finding, other) for other in chosen):
            chosen.append(finding)
    return "".join(_replaced(text, [(one.start, one.end, one.suggestions[0]) for one in chosen], 0, len(text)))


def distance(one: str, other: str) -> int:
    """Return the word edit distance: words that come, go or change."""
    before, after = one.split(), other.split()
    above = list(range(len(after) + 1))
    for row, word in enumerate(before, 1):
        here = [row]
        for column, wanted in enumerate(after, 1):
            here.append(min(above[column] + 1, here[-1] + 1, above[column - 1] + (word != wanted)))
        above = here
    return above[-1]


def _marked(text: str, findings: Iterable[Found]) -> bytearray:
    marked = bytearray(len(text) + len(BORDER))
    for finding in findings:
        marked[finding.start : finding.end] = b"\1" * (finding.end - finding.start)
    return marked


def _overlap(one: Gold | Found, other: Found) -> bool:
    return one.start < other.end and other.start < one.end


def _fixes(text: str, gold: Gold, finding: Found) -> bool:
    if not (finding.start <= gold.end and gold.start <= finding.end):
        return False
    start, end = min(gold.start, finding.start), max(gold.end, finding.end)
    wanted = "".join(_replaced(text, [(gold.start, gold.end, gold.fix)], start, end)).split()
    return any(
        "".join(_replaced(text, [(finding.start, finding.end, suggestion)], start, end)).split() == wanted
        for suggestion in finding.suggestions[:SUGGESTIONS]
    )


def _replaced(text: str, edits: Iterable[tuple[int, int, str]], start: int, end: int) -> Iterator[str]:
    for first, last, new in sorted(edits):
        yield text[start:first]
        yield new
        start = last
    yield text[start:end]
