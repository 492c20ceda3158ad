# SPDX-License-Identifier: GPL-3.0-or-later
"""Harper as a checker, with the real worker."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cancelling import Cancelled, never
from app.checking.batches import LONGEST_REQUEST
from app.checking.checker import Checker, Settings
from app.checking.finding import Category, Finding, Severity
from app.checking.harper.checker import HarperChecker
from app.checking.harper.judgement import JUDGEMENT
from app.errors import CheckerFailed, CheckerMissing
from app.workers.messages import Mark, Request
from app.workers.worker import Patience, Worker
from tests.checking.languagetool.conftest import context, turn, wait_until

ROOT = Path(__file__).parents[3]

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def found(checker: HarperChecker, text: str, chosen: Settings | None = None) -> list[Finding]:
    one = turn(text)
    return list(checker.check([one], context(one, settings=chosen))[1])


def texts(findings: list[Finding]) -> list[str]:
    return [finding.text for finding in findings]


def fixed(text: str, finding: Finding) -> str:
    return text[: finding.start] + finding.suggestions[0] + text[finding.end :]


def test_it_is_a_checker(checker: HarperChecker) -> None:
    as_any_other: Checker = checker
    assert (as_any_other.id, as_any_other.looks_back) == ("harper", False)
    assert as_any_other.version.startswith("0.2.")


def test_a_finding_says_what_where_and_what_instead(checker: HarperChecker) -> None:
    (finding,) = found(checker, "He could of gone.")
    assert (finding.start, finding.end, finding.text) == (3, 11, "could of")
    assert (finding.category, finding.severity) == (Category.WRONG_WORD, Severity.MAJOR)
    assert (finding.checker, finding.rule) == ("harper", "ModalOf")
    assert finding.suggestions == ("could have",)
    assert finding.message == "Use “have” rather than “of” here."
    assert 0 < finding.confidence < 1


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("It is an house.", "It is a house."),
        ("A hour ago we met.", "An hour ago we met."),
        ("We met , then we left.", "We met, then we left."),
        ("We saw the the house.", "We saw the house."),
        ("so you want to bring it to them.", "So you want to bring it to them."),
        ("However we left the house.", "However, we left the house."),
    ],
)
def test_the_first_suggestion_replaces_exactly_the_span(checker: HarperChecker, text: str, better: str) -> None:
    (finding,) = found(checker, text)
    assert fixed(text, finding) == better


def test_findings_go_to_their_turns_and_clean_ones_get_none(checker: HarperChecker) -> None:
    turns = [turn("It is fine.", 7), turn(" \n", 8), turn("It is an house.", 9), turn("", 10)]
    answer = checker.check(turns, context(*turns))
    assert {turn_id: texts(list(findings)) for turn_id, findings in answer.items()} == {7: [], 8: [], 9: ["an"], 10: []}


ODD = st.text(st.sampled_from("😀𝔄é中 \u00a0\u200b\u200d🇩🇪\ud83d\udc4d\0\n\t#*_`<>$%"), max_size=12)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=ODD, inside=st.sampled_from(["", "😀", "𝔄", "\ud83d"]), after=ODD)
def test_spans_are_exact_around_letters_outside_the_basic_plane(
    checker: HarperChecker, before: str, inside: str, after: str
) -> None:
    text = f"{before} We like {inside} him. He could of gone. {after}"
    findings = found(checker, text)
    assert all(finding.text == text[finding.start : finding.end] for finding in findings)
    at = text.index("could of")
    assert (at, at + 8) in {(finding.start, finding.end) for finding in findings}


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_any_text_is_answered_with_spans_inside_it(speller: HarperChecker, text: str) -> None:
    for finding in found(speller, text):
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.text == text[finding.start : finding.end]
        assert finding.text not in finding.suggestions
        assert len(finding.suggestions) <= 5


def test_a_suggestion_with_half_a_letter_in_it_is_not_offered(checker: HarperChecker) -> None:
    class Halves(Worker):
        def ask(self, request: Request, cancelled: Cancelled = never) -> tuple[tuple[Mark, ...], ...]:
            return ((Mark(0, 1, "R", suggestions=("\ufffdx", "y", "y", "\ud83d")),),)

    halves = HarperChecker(worker=Halves("harper", "Harper"))
    assert [finding.suggestions for finding in found(halves, "\ud83d")] == [("y",)]


def test_turns_checked_together_get_what_each_gets_alone(checker: HarperChecker) -> None:
    interview = (ROOT / "seeds" / "ablyazov-interview.txt").read_text(encoding="utf-8")
    turns = [turn(line, at) for at, line in enumerate(interview.splitlines())]
    together = checker.check(turns, context(*turns))
    assert sum(map(len, together.values())) > 5
    for one in turns:
        assert checker.check([one], context(one))[one.id] == together[one.id]


def test_the_variant_decides_about_spelling(speller: HarperChecker) -> None:
    assert not found(speller, "The colour is nice.", Settings("en-GB"))
    assert texts(found(speller, "The colour is nice.", Settings("en-US"))) == ["colour"]


def test_misspellings_are_left_to_languagetool_unless_asked_for(checker: HarperChecker, speller: HarperChecker) -> None:
    text = "We have a good relasionship with Ablyazov."
    assert found(checker, text) == []
    (finding,) = found(speller, text)
    assert (finding.text, finding.category, finding.suggestions[0]) == (
        "relasionship",
        Category.SPELLING,
        "relationship",
    )


@pytest.mark.parametrize("text", ["We met at 10 a.m. in town.", "We met A. Illarionov.", "See paragraph (a) of it."])
def test_a_letter_is_no_article(checker: HarperChecker, text: str) -> None:
    assert found(checker, text) == []


def test_names_and_single_letters_are_no_misspellings(speller: HarperChecker) -> None:
    assert found(speller, "Kassym Tokaev of Kazkommertsbank met Dariga at 10 a.m.") == []


@pytest.mark.parametrize(
    "text",
    [
        "We saw Kiev.",
        "I like apples, pears and plums.",
        "We saw  it.",
        "He said: “We saw it.",
        "Wait ... we saw it.",
        "This is very good.",
        "We worked from 10-12.",
        f"We saw {'it and we saw ' * 20}it.",
    ],
)
def test_matters_of_taste_are_nobodys_business(checker: HarperChecker, text: str) -> None:
    assert found(checker, text) == []


def test_options_and_judgement_are_part_of_the_version(
    checker: HarperChecker, speller: HarperChecker, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert HarperChecker().version == checker.version != speller.version
    monkeypatch.setattr(JUDGEMENT, "text", b"another judgement")
    assert HarperChecker().version != checker.version


class Counted(Worker):
    """A worker that remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__("harper", "Harper")
        self.requests: list[Request] = []

    def ask(self, request: Request, cancelled: Cancelled = never) -> tuple[tuple[Mark, ...], ...] | None:
        self.requests.append(request)
        return super().ask(request, cancelled)


@pytest.fixture
def counted(harper: None) -> Counted:
    return Counted()


def test_one_edited_turn_costs_one_request_of_one_text(counted: Counted) -> None:
    checker = HarperChecker(worker=counted)
    turns = [turn("It is an house.", at) for at in range(100)]
    assert texts(list(checker.check([turns[50]], context(*turns))[50])) == ["an"]
    assert [request.texts for request in counted.requests] == [("It is an house.",)]
    checker.close()


def test_a_document_goes_in_batches_so_that_a_check_can_be_called_off(counted: Counted) -> None:
    checker = HarperChecker(worker=counted)
    turns = [turn("It is an house, and that is all. " * 10, at) for at in range(100)]
    answer = checker.check(turns, context(*turns), lambda: len(counted.requests) > 1)
    assert 0 < len(answer) < len(turns)
    assert set(checker.check(turns, context(*turns))) == {one.id for one in turns}
    assert all(sum(map(len, request.texts)) <= LONGEST_REQUEST for request in counted.requests)
    assert len(counted.requests) <= 2 + 2 * 33_000 // LONGEST_REQUEST
    checker.close()


@pytest.fixture
def own(harper: None) -> HarperChecker:
    """A checker with a worker of its own, that a test may harm; it gives up after four seconds."""
    return HarperChecker(worker=Worker("harper", "Harper", patience=Patience(answer=2.0)))


def test_a_worker_killed_between_checks_is_not_missed(own: HarperChecker) -> None:
    own.start()
    assert found(own, "It is fine.") == []
    assert own.worker.pid
    psutil.Process(own.worker.pid).kill()
    assert wait_until(lambda: own.worker.pid is None)
    assert texts(found(own, "It is an house.")) == ["an"]
    own.close()


@posix
def test_a_hung_worker_is_a_failure_and_the_next_check_works(own: HarperChecker) -> None:
    found(own, "It is fine.")
    assert own.worker.pid
    os.kill(own.worker.pid, signal.SIGSTOP)
    with pytest.raises(CheckerFailed, match="Harper gave no answer for 2 seconds"):
        found(own, "It is an house.")
    assert texts(found(own, "It is an house.")) == ["an"]
    own.close()


def test_a_worker_that_talks_rubbish_is_a_failure() -> None:
    command = [sys.executable, "-c", "print('Traceback (most recent call last)')"]
    odd = HarperChecker(worker=Worker("harper", "Harper", command=command))
    with pytest.raises(CheckerFailed, match="Harper gave an answer that makes no sense"):
        found(odd, "It is fine.")
    odd.close()


def test_without_harper_it_is_missing_and_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "harper.py").write_text("raise ImportError", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    without = HarperChecker()
    without.start()
    with pytest.raises(CheckerMissing, match=r"Harper is not installed: .*`pip install harper-py`"):
        found(without, "It is fine.")
    assert without.version
    without.close()


def test_importing_the_checker_is_quick_and_brings_no_harper() -> None:
    """Harper takes half a second and 150 MB, and belongs into the worker."""
    script = "import sys; import app.checking.harper.checker; sys.exit('harper' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", script], env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert ended.returncode == 0
