# SPDX-License-Identifier: GPL-3.0-or-later
"""The model that comes with Fairhand, in its worker."""

from collections.abc import Iterator

import pytest

from app.checking.checker import Context, Settings
from app.checking.filters import Level, Wanted
from app.checking.model.checker import ModelChecker
from app.checking.model.description import FILE, read_description, shipped_folder, verify
from app.checking.pipeline import Pipeline
from app.checking.report import State
from app.transcript.turn import Turn
from tests.checking.languagetool.conftest import turn
from tests.lacking import lacking

GARBLED = (
    "To the for April 2020 planned presidential elections in Kazakhstan he should not to participate.",
    "The by him in the last year founded movement it has many members is.",
    "I am since many years to this theme occupied, and the government makes it not better.",
)
CLEAN = ("He was born in London in 1956 and studied law at the university.", "What do you think of the new government?")


@pytest.fixture(scope="module")
def shipped() -> Iterator[ModelChecker]:
    if not (shipped_folder() / FILE).is_file():
        lacking("the garble model in resources/models/garble")
    running = ModelChecker()
    yield running
    running.close()


def read(checker: ModelChecker, texts: tuple[str, ...]) -> tuple[Pipeline, list[Turn]]:
    turns = [turn(text, at) for at, text in enumerate(texts)]
    pipeline = Pipeline([checker])
    (report,) = pipeline.check(turns, Context(turns, Settings()))
    assert report.state is State.OK, report
    return pipeline, turns


def test_its_files_are_those_that_it_names(shipped: ModelChecker) -> None:
    described = read_description(shipped.folder)
    verify(shipped.folder, described)
    assert len(described.words) > 5_000


def test_it_is_at_most_40_megabytes(shipped: ModelChecker) -> None:
    assert sum(file.stat().st_size for file in shipped.folder.iterdir()) <= 40_000_000


def test_garbled_english_is_likelier_wrong_than_clean_english(shipped: ModelChecker) -> None:
    likeliest: list[float] = []
    for texts in (GARBLED, CLEAN):
        turns = [turn(text, at) for at, text in enumerate(texts)]
        found = shipped.check(turns, Context(turns, Settings()))
        likeliest.append(max((one.confidence for some in found.values() for one in some), default=0.0))
    assert likeliest[0] > likeliest[1]


def test_no_first_suggestion_is_flagged_by_the_model_once_it_is_taken(shipped: ModelChecker) -> None:
    pipeline, turns = read(shipped, GARBLED)
    for flag in pipeline.flags(turns, [], Wanted(Level.EAGER)):
        finding = flag.finding
        if not finding.suggestions:
            continue
        text = turns[finding.turn_id].text
        changed = text[: finding.start] + finding.suggestions[0] + text[finding.end :]
        after, again = read(shipped, (changed,))
        end = finding.start + len(finding.suggestions[0])
        left = [one.finding for one in after.flags(again, [], Wanted(Level.BALANCED))]
        assert not [one for one in left if one.start < end and finding.start < one.end]
