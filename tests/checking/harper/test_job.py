# SPDX-License-Identifier: GPL-3.0-or-later
"""What the worker does, without the worker."""

import threading

import pytest

from app.checking.harper.job import HarperJob, job
from app.workers.messages import Request


@pytest.fixture(scope="module")
def own(harper: None) -> HarperJob:
    return job()


def test_harpers_search_for_similar_words_is_prepared_beside_the_first_answer(
    own: HarperJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[threading.Thread] = []

    class Recorded(threading.Thread):
        def start(self) -> None:
            started.append(self)
            super().start()

    monkeypatch.setattr("app.checking.harper.job.Thread", Recorded)
    assert own.marks(Request(0, ())) == []
    assert started == []
    for _ in range(2):
        assert own.marks(Request(0, ("It is fine.",), options=("spelling",))) == [[]]
    (warming,) = started
    warming.join()


def test_only_rules_that_are_wanted_are_asked_for(own: HarperJob) -> None:
    text = "I like apples, pears and plums  in a relasionship."
    plain, spelled = (own.marks(Request(0, (text,), options=options))[0] for options in ((), ("spelling",)))
    assert ([mark.rule for mark in plain], [mark.rule for mark in spelled]) == ([], ["SpellCheck"])


def test_marks_come_in_reading_order(own: HarperJob) -> None:
    (marks,) = own.marks(Request(0, ("he like an house. we saw the the cat. It is an house.",)))
    assert len(marks) > 3
    assert [mark.start for mark in marks] == sorted(mark.start for mark in marks)
