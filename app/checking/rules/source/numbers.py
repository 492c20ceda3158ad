# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers that are not those of the source text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from unicodedata import digit

from app.checking.rules.source.pairs import Compared, Pair, SourceHit
from app.checking.rules.source.words import WORD, Language, all_numbers, words_of

_NUMBER = re.compile(r"(?<!\w)(?<!\d[.,])(?:\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,:'’\u00a0\u2009\u202f]\d+)*)")
_GROUPED = re.compile(r"\d{1,3}(?:(?:\.\d{3})+,|(?:,\d{3})+\.)\d+").fullmatch
"""Matches thousands and decimals in one number."""
_SEPARATOR = re.compile(r"[.,:'’\u00a0\u2009\u202f ]")
_ENGLISH = dict(
    zip(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
        range(13),
        strict=True,
    )
) | {
    "both": 2,
    "once": 1,
    "twice": 2,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "half": 30,
    "dozen": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "thousand": 1000,
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
}
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SMALL = 12
"""Numbers up to this are often put in words, or not at all."""
_AFTERNOON = 12
_CENTURY, _YEARS = 100, range(1000, 2100)


@dataclass(frozen=True, slots=True)
class _Number:
    start: int
    end: int
    text: str
    values: frozenset[float]

    @property
    def is_small(self) -> bool:
        return all(value <= _SMALL for value in self.values)


def numbers(compared: Compared) -> Iterator[SourceHit]:
    """Yield numbers that changed on the way, that are missing, and that came from nowhere."""
    language = compared.language
    in_words, scales = (language.numbers, language.scales) if language else all_numbers()
    ours = _found(compared.text, _SCALES)
    theirs = _found(compared.source, scales)
    if not ours and not theirs:
        return
    spelt = _values(words_of(compared.text), _ENGLISH)
    foreign = _values(words_of(compared.source), in_words)
    wrong = [number for number in ours if not _is_among(number, theirs, foreign)]
    lacking = [number for number in theirs if not _is_among(number, ours, spelt)]
    for pair in compared.pairs:
        if pair.english:
            yield from _in_pair(pair, compared, wrong, lacking)


def _in_pair(
    pair: Pair, compared: Compared, wrong: Sequence[_Number], lacking: Sequence[_Number]
) -> Iterator[SourceHit]:
    here = [number for number in wrong if pair.start <= number.start < pair.end]
    source = compared.source
    missing = [number for number in lacking if any(_stands_in(number, sentence, source) for sentence in pair.source)]
    if len(here) == len(missing) == 1:
        there = missing[0].text
        yield SourceHit("source-number", here[0].start, here[0].end, there, (_in_english(there),))
    elif here and missing:
        said = ", ".join(number.text for number in missing)
        yield from (SourceHit("source-number", number.start, number.end, said) for number in here)
    elif missing:
        for number in missing:
            if not number.is_small and (word := WORD.search(pair.english[0].text)):
                start = pair.start + word.start()
                yield SourceHit("source-number-missing", start, start + len(word.group()), number.text)
    elif not _counts_in_words(pair.source_text, compared.language):
        for number in here:
            if not number.is_small:
                yield SourceHit("source-number-added", number.start, number.end)


def _found(text: str, scales: Mapping[str, float]) -> list[_Number]:
    found: list[_Number] = []
    for match in _NUMBER.finditer(text):
        after = WORD.match(text, match.end() + 1)
        scale = scales.get(after.group().lower().rstrip("."), 1) if after else 1
        parts = _parts(match)
        for start, part in parts:
            values = _readings(part)
            found.append(_Number(start, start + len(part), part, frozenset({*values, *(v * scale for v in values)})))
    return found


def _parts(match: re.Match[str]) -> list[tuple[int, str]]:
    """Return a number in one, or, if it is a date, a time or a list of figures, each of its parts."""
    pieces = _SEPARATOR.split(match.group())
    is_one = len(pieces) <= 2 and ":" not in match.group()
    if is_one or (len(pieces[0]) <= 3 and all(len(piece) == 3 for piece in pieces[1:])) or _GROUPED(match.group()):
        return [(match.start(), match.group())]
    parts = r"[^,]+" if "." in match.group() and "," in match.group() else r"\d+"
    return [(match.start() + part.start(), part.group()) for part in re.finditer(parts, match.group())]


def _readings(part: str) -> set[float]:
    """Return what a number may mean: separators part thousands, or stand before decimals."""
    pieces = _SEPARATOR.split(part)
    whole = "".join(pieces)
    if _GROUPED(part):
        return {float(f"{whole[: -len(pieces[-1])]}.{pieces[-1]}"[:15])}
    readings: set[float] = set()
    if len(pieces) == 1 or all(len(piece) == 3 for piece in pieces[1:]):
        readings.add(float(whole[:15]))
    if len(pieces) == 2:
        readings.add(float(f"{pieces[0][:15]}.{pieces[1][:15]}"))
    return readings or {float(whole[:15])}


def _is_among(number: _Number, others: Iterable[_Number], in_words: frozenset[float]) -> bool:
    others = list(others)
    if number.values & in_words or any(_same(number.values, other.values) for other in others):
        return True
    # Dates, times and lists of figures are written in many ways.
    pieces, known = _pieces(number.text), {piece for other in others for piece in _pieces(other.text)}
    return (len(pieces) > 1 or not number.is_small) and all(piece in known for piece in pieces)


def _pieces(number: str) -> list[float]:
    return [float(piece[:15]) for piece in _SEPARATOR.split(number)]


def _same(one: frozenset[float], other: frozenset[float]) -> bool:
    """Tell whether two numbers are the same: as such, by the clock, or as a year without its century."""
    if one & other:
        return True
    return any(
        (abs(first - second) == _AFTERNOON and max(first, second) < 2 * _AFTERNOON)
        or (first % 100 == second % 100 and min(first, second) < _CENTURY and max(first, second) in _YEARS)
        or abs(first - second) < 1e-9
        for first in one
        for second in other
    )


def _values(words: Iterable[str], known: Mapping[str, int]) -> frozenset[float]:
    values: set[float] = set()
    for word in words:
        if word in known:
            values.add(float(known[word]))
        elif len(word) > 5:
            values.update(float(value) for name, value in known.items() if len(name) > 3 and word.startswith(name))
    return frozenset(values)


def _counts_in_words(text: str, language: Language | None) -> bool:
    """Tell whether a text has words for numbers that may be parts of others, as in "dreiunddreißig"."""
    known = language.numbers if language else all_numbers()[0]
    names = [name for name in known if len(name) > 3]
    return any(name in word for word in words_of(text) for name in names)


def _stands_in(number: _Number, sentence: str, source: str) -> bool:
    at = source.find(sentence)
    return at <= number.start < at + len(sentence)


def _in_english(number: str) -> str:
    """Return a number with the digits and separators of English."""
    number = "".join(str(digit(letter)) if letter.isdecimal() else letter for letter in number)
    pieces = _SEPARATOR.split(number)
    if len(pieces) == 1:
        return number
    return ",".join(pieces) if all(len(piece) == 3 for piece in pieces[1:]) else ".".join(pieces)
