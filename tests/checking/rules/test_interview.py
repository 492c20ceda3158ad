# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rules do on the first half of the sample interview, against an editor's corrections of it.

The rules were written with this half at hand, so these figures guard against loss; they say nothing of other texts.
`interview_first_half.jsonl` holds the corrections: start and end in the file, category, fix.
"""

import json
from pathlib import Path
from typing import NamedTuple

import pytest

from app.checking.checker import Context, Settings
from app.checking.rules.checker import RulesChecker
from app.importing.long_turns import divided
from app.importing.text import read_text
from app.transcript.turn import Status, Turn

FIRST_HALF = 4630
FILE = Path(__file__).parents[3] / "seeds" / "ablyazov-interview.txt"
GOLD = Path(__file__).parent / "interview_first_half.jsonl"


class Place(NamedTuple):
    """A place in the file with the texts that could stand there."""

    start: int
    end: int
    category: str
    fixes: tuple[str, ...]

    def touches(self, other: "Place") -> bool:
        return self.start < other.end and other.start < self.end


@pytest.fixture(scope="module")
def text() -> str:
    return FILE.read_text(encoding="utf-8")[:FIRST_HALF]


@pytest.fixture(scope="module")
def gold() -> list[Place]:
    rows = map(json.loads, GOLD.read_text(encoding="utf-8").splitlines())
    return [Place(row["start"], row["end"], row["category"], (row["fix"],)) for row in rows]


@pytest.fixture(scope="module")
def found(text: str) -> list[Place]:
    imported = [part for turn in read_text(text).turns for part in divided(turn)]
    turns = [Turn(n, t.text, t.role, t.speaker, Status.DRAFT, ()) for n, t in enumerate(imported, 1)]
    findings = RulesChecker().check(turns, Context(turns, Settings()))
    return [
        Place(*imported[number - 1].places.to_file(finding.start, finding.end), finding.category, finding.suggestions)
        for number, of_turn in findings.items()
        for finding in of_turn
    ]


def _fixes(text: str, want: Place, place: Place) -> bool:
    start, end = min(want.start, place.start), max(want.end, place.end)

    def with_fix(at: Place, fix: str) -> list[str]:
        return (text[start : at.start] + fix + text[at.end : end]).split()

    return any(with_fix(place, fix) == with_fix(want, want.fixes[0]) for fix in place.fixes)


def test_casing_is_found_and_fixed(text: str, gold: list[Place], found: list[Place]) -> None:
    casing = [want for want in gold if want.category == "casing"]
    near = [(want, [place for place in found if place.touches(want)]) for want in casing]
    assert len(casing) == 29
    assert sum(bool(places) for _, places in near) >= 26
    assert sum(any(_fixes(text, want, place) for place in places) for want, places in near) >= 24


def test_most_findings_touch_a_correction(gold: list[Place], found: list[Place]) -> None:
    right = sum(any(place.touches(want) for want in gold) for place in found)
    assert right / len(found) >= 0.75


def test_corrections_are_found_and_fixed(text: str, gold: list[Place], found: list[Place]) -> None:
    assert sum(any(place.touches(want) for place in found) for want in gold) >= 94
    assert sum(any(_fixes(text, want, place) for place in found) for want in gold) >= 77
