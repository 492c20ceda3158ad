# SPDX-License-Identifier: GPL-3.0-or-later
"""Suggestions on trial, read by the small model in this process."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.checking.model.description import read_description
from app.checking.model.network import Network, Reading
from app.checking.model.pieces import Cutter, Passage
from app.checking.model.proposing import Draft, Proposal
from app.checking.model.trial import Trial

SHOWN = 0.3


class Listening(Network):
    """A network that notes what it reads."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, read_description(folder))
        self.lengths: list[int] = []

    def readings(self, passages: Sequence[Passage]) -> list[Reading]:
        self.lengths += [len(passage.tokens) for passage in passages]
        return super().readings(passages)


@pytest.fixture
def network(folder: Path) -> Listening:
    return Listening(folder)


@pytest.fixture
def trial(network: Listening, folder: Path) -> Trial:
    return Trial(network, Cutter(folder / "tokenizer.json", read_description(folder).pieces), SHOWN)


def draft(sentence: str, words: str, *instead: str) -> Draft:
    start = sentence.index(words)
    proposals = tuple(Proposal(text, ("replace",), -0.5) for text in instead)
    return Draft(start, start + len(words), 0.9, proposals)


def settled(trial: Trial, sentence: str, *drafts: Draft) -> list[list[str]]:
    (tried,) = trial.tried([sentence], [drafts])
    return [[one.text for one in draft.proposals] for draft in tried]


def test_one_suggestion_is_read_once(trial: Trial, network: Listening) -> None:
    text = "It was an hour."
    assert settled(trial, text, draft(text, "hour", "day")) == [["day"]]
    assert len(network.lengths) == 1


def test_one_suggestion_is_read_once_beside_a_place_without_any(trial: Trial, network: Listening) -> None:
    text = "It runs an hour."
    assert settled(trial, text, draft(text, "runs"), draft(text, "hour", "day")) == [[], ["day"]]
    assert len(network.lengths) == 1


def test_several_are_read_together_and_the_good_ones_each_alone(trial: Trial, network: Listening) -> None:
    text = "It runs an hour on sunday."
    drafts = [draft(text, "runs", "run"), draft(text, "hour", "day"), draft(text, "sunday", "hour", "monday")]
    assert settled(trial, text, *drafts) == [["run"], ["day"], ["monday", "hour"]]
    # Together, the third place once more with its next suggestion, and all three alone.
    assert len(network.lengths) == 1 + 1 + 3


def test_a_suggestion_that_is_good_only_beside_another_is_taken_back(trial: Trial) -> None:
    # What is wrong right beside a place counts against its suggestion.
    text = "He runs good."
    assert settled(trial, text, draft(text, "runs", "run"), draft(text, "good", "excellent")) == [[], []]
    assert settled(trial, text, draft(text, "runs good", "run excellent")) == [["run excellent"]]
