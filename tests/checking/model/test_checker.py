# SPDX-License-Identifier: GPL-3.0-or-later
"""The garble model as a checker, with the real worker and a small model."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cancelling import Cancelled, never
from app.checking.checker import Checker, Context
from app.checking.finding import Category, Finding, Severity
from app.checking.model.checker import LONGEST_REQUEST, ModelChecker
from app.checking.model.inspection import inspect
from app.checking.part import PartState
from app.errors import CheckerFailed, CheckerMissing
from app.workers.messages import Mark, Request
from app.workers.worker import Patience, Worker
from tests.checking.languagetool.conftest import context, turn, wait_until
from tests.checking.model.conftest import SAYINGS, Find
from tests.checking.model.small_model import small_model

ROOT = Path(__file__).parents[3]

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def fixed(text: str, finding: Finding) -> str:
    return text[: finding.start] + finding.suggestions[0] + text[finding.end :]


def test_it_is_a_checker(checker: ModelChecker) -> None:
    as_any_other: Checker = checker
    assert (as_any_other.id, as_any_other.looks_back) == ("model", False)
    assert as_any_other.version.startswith("small+")


def test_a_finding_says_what_where_and_what_instead(find: Find) -> None:
    (finding,) = find("It is fine. We dwelled in it.")
    assert (finding.start, finding.end, finding.text) == (15, 22, "dwelled")
    assert (finding.category, finding.severity) == (Category.WRONG_WORD, Severity.MAJOR)
    assert (finding.checker, finding.rule) == ("model", "model-replace")
    assert finding.suggestions == ("lived", "stayed")
    assert finding.message == "This word does not fit here."
    assert finding.confidence == pytest.approx(0.982, abs=0.001)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("He runs off.", "He run off."),
        ("We went please to it.", "We went to it."),
        ("Please the man went.", "The man went."),
        ("It was a good day.", "It was an excellent day."),
        ("It was an hour ago.", "It was a day ago."),
        ("Sunday is late.", "Monday is late."),
        ("We left on sunday.", "We left on Monday."),
        ("“Good men went.”", "“Excellent men went.”"),
        ("(please) he runs off.", "() he runs off."),
    ],
)
def test_the_first_suggestion_stands_as_it_would_be_written(find: Find, text: str, better: str) -> None:
    assert fixed(text, find(text)[0]) == better


def test_neighbours_that_are_wrong_are_one_place_of_at_most_four_words(find: Find) -> None:
    (finding,) = find("We dwelled good in it.")
    assert (finding.text, finding.suggestions[0]) == ("dwelled good", "lived excellent")
    found = find("We dwelled " * 1 + "dwelled good " * 3 + "in it.")
    assert [len(one.text.split()) for one in found] == [4, 3]


def test_a_place_whose_suggestions_look_no_better_to_the_model_has_none(find: Find) -> None:
    (finding,) = find("He left house.")
    assert (finding.text, finding.suggestions) == ("house", ())
    assert finding.message == "This does not read like English."


def test_the_space_before_a_word_is_marked_only_where_the_word_may_go(find: Find) -> None:
    (may_go,) = find("He left please.")
    assert (may_go.text, may_go.suggestions[0]) == (" please", "")
    for finding in (*find("He runs off."), *find("It was odd and fine."), *find("He left house.")):
        assert finding.text == finding.text.strip()


def test_a_suggestion_that_is_hardly_likely_is_not_made(find: Find) -> None:
    (found,) = find("It was odd and fine.")
    assert (found.text, found.suggestions, found.rule) == ("odd", (), "model-unsure")


def test_findings_go_to_their_turns_and_clean_ones_get_none(checker: ModelChecker) -> None:
    turns = [turn("It is fine.", 7), turn(" \n", 8), turn("He runs.", 9), turn("", 10), turn("...", 11)]
    answer = checker.check(turns, context(*turns))
    texts = {turn_id: [finding.text for finding in findings] for turn_id, findings in answer.items()}
    assert texts == {7: [], 8: [], 9: ["runs"], 10: [], 11: []}


ODD = ["a", "an", "A", "Please", "HOUSE", "’", "“", ".", ",", "\n", "😀", "e\u0301", "\ud83d"]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            [*SAYINGS, "a", "an", "A", "Please", "HOUSE", "’", "“", ".", ",", "\n", "😀", "e\u0301", "\ud83d"]
        )
        | st.text(max_size=8),
        max_size=30,
    )
)
def test_any_text_is_answered_with_spans_inside_it(find: Find, words: list[str]) -> None:
    text = " ".join(words)
    for finding in find(text):
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.text == text[finding.start : finding.end]
        assert finding.text not in finding.suggestions
        assert len(set(finding.suggestions)) == len(finding.suggestions) <= 5


def test_a_sentence_too_long_for_the_encoder_is_read_whole(find: Find) -> None:
    text = "We went, " * 60 + "he runs, " + "we went, " * 60 + "he runs."
    assert [(one.start, one.text) for one in find(text)] == [(543, "runs"), (1092, "runs")]


def test_turns_checked_together_get_what_each_gets_alone(checker: ModelChecker) -> None:
    turns = [turn(f"We dwelled {'long ' * at}there. He runs. Is it sunday?", at) for at in range(30)]
    together = checker.check(turns, context(*turns))
    for one in turns:
        assert checker.check([one], context(one))[one.id] == together[one.id]


class Counted(Worker):
    """A worker that remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__("model", "The garble model")
        self.requests: list[Request] = []

    def ask(self, request: Request, cancelled: Cancelled = never) -> tuple[tuple[Mark, ...], ...] | None:
        self.requests.append(request)
        return super().ask(request, cancelled)


def test_a_document_goes_in_batches_so_that_a_check_can_be_called_off(folder: Path) -> None:
    counted = Counted()
    checker = ModelChecker(folder, counted)
    turns = [turn("We dwelled in it, and that is all. " * 10, at) for at in range(30)]
    answer = checker.check(turns, context(*turns), lambda: len(counted.requests) > 1)
    assert 0 < len(answer) < len(turns)
    assert set(checker.check(turns, context(*turns))) == {one.id for one in turns}
    assert all(sum(map(len, request.texts)) <= LONGEST_REQUEST for request in counted.requests)
    checker.close()


@pytest.fixture
def own(folder: Path) -> ModelChecker:
    """A checker with a worker of its own, that a test may harm; it gives up after a few seconds."""
    return ModelChecker(folder, patience=Patience(answer=4.0))


def texts_of(checker: ModelChecker, text: str) -> list[str]:
    one = turn(text)
    return [finding.text for finding in checker.check([one], context(one))[1]]


def test_a_worker_killed_between_checks_is_not_missed(own: ModelChecker) -> None:
    own.start()
    assert texts_of(own, "It is fine.") == []
    assert own.worker.pid
    psutil.Process(own.worker.pid).kill()
    assert wait_until(lambda: own.worker.pid is None)
    assert texts_of(own, "He runs.") == ["runs"]
    own.close()


@posix
def test_a_hung_worker_is_a_failure_and_the_next_check_works(own: ModelChecker) -> None:
    assert texts_of(own, "It is fine.") == []
    assert own.worker.pid
    os.kill(own.worker.pid, signal.SIGSTOP)
    with pytest.raises(CheckerFailed, match="The garble model gave no answer for 4 seconds"):
        texts_of(own, "He runs.")
    assert texts_of(own, "He runs.") == ["runs"]
    own.close()


def test_a_worker_that_talks_rubbish_is_a_failure(folder: Path) -> None:
    command = [sys.executable, "-c", "print('Traceback (most recent call last)')"]
    odd = ModelChecker(folder, Worker("model", "The garble model", command=command))
    with pytest.raises(CheckerFailed, match="gave an answer that makes no sense"):
        texts_of(odd, "It is fine.")
    odd.close()


def test_a_worker_that_says_what_no_model_says_is_a_failure(folder: Path) -> None:
    class Odd(Worker):
        def ask(self, request: Request, cancelled: Cancelled = never) -> tuple[tuple[Mark, ...], ...]:
            return ((Mark(0, 1, "model-replace", "nonsense"),),)

    with pytest.raises(CheckerFailed, match="makes no sense"):
        texts_of(ModelChecker(folder, Odd("model", "The garble model")), "It is fine.")


def test_a_file_that_is_no_network_is_a_failure(tmp_path: Path) -> None:
    broken = small_model(tmp_path, SAYINGS)
    (broken / "words.onnx").write_bytes(b"no network")
    described = json.loads((broken / "model.json").read_text())
    described["files"]["words.onnx"] = "d9bbc1d7ea1fa1e8b11c3b8be5c1e8c6de09c3be72c3f9e0ba1c0ab4f16f4c33"
    (broken / "model.json").write_text(json.dumps(described))
    with pytest.raises(CheckerFailed, match=r"damaged: words\.onnx is another file"):
        texts_of(ModelChecker(broken), "It is fine.")


def test_without_its_library_it_is_missing_and_says_what_to_do(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "onnxruntime.py").write_text("raise ImportError", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    without = ModelChecker(folder)
    without.start()
    with pytest.raises(CheckerMissing, match=r"needs onnxruntime: .*`pip install onnxruntime`"):
        texts_of(without, "It is fine.")
    without.close()


def test_importing_the_checker_is_quick_and_brings_no_runtime() -> None:
    script = (
        "import sys; import app.checking.model.checker;"
        "sys.exit(any(name in sys.modules for name in ('numpy', 'onnxruntime', 'tokenizers')))"
    )
    ended = subprocess.run([sys.executable, "-c", script], env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert ended.returncode == 0


def test_in_a_garbled_document_findings_count_more_and_in_a_clean_one_less(folder: Path) -> None:
    garbled = [turn("We dwelled good. He runs. It was sunday. Maybe he dwelled. " * 3, at) for at in range(8)]
    clean = [turn("It is fine there, and we went on and on. " * 6 + "Maybe it is.", at) for at in range(40)]
    confidence: list[float] = []
    for turns in (garbled, clean):
        checker = ModelChecker(folder)
        found = checker.check(turns, Context(turns, context(turns[0]).settings))
        adjust = checker.adjust(turns, [])
        (stated, *_) = [one for some in found.values() for one in some if one.text == "Maybe"]
        counted = adjust(stated)
        confidence.append(counted.confidence if counted else 0.0)
        assert stated.confidence == pytest.approx(0.4265, abs=0.001)
        checker.close()
    assert confidence[0] > 0.43 > confidence[1]


def test_nothing_is_known_of_a_document_before_a_check(folder: Path, find: Find) -> None:
    (finding,) = find("He runs.")
    assert ModelChecker(folder).adjust([turn("He runs.")], [])(finding) == finding


def test_the_doctor_sees_whether_it_works(folder: Path, tmp_path: Path) -> None:
    assert (inspect(folder).state, inspect(folder).version[:6]) == (PartState.OK, "small+")
    assert inspect(tmp_path).state is PartState.MISSING
    (tmp_path / "model.json").write_text("{}")
    assert inspect(tmp_path).state is PartState.FAILED


GARBLED = "We dwelled good in hour dwelled, good hour dwelled good, dwelled hour good dwelled."


def test_a_sentence_of_which_most_is_wrong_is_a_place_of_its_own_with_a_rewrite(find: Find) -> None:
    text = f"It is fine. {GARBLED} It is fine."
    (whole,) = (finding for finding in find(text) if finding.rule == "model-sentence")
    assert (whole.text, whole.category) == (GARBLED, Category.WORD_ORDER)
    assert not {"dwelled", "good", "hour"} & set(re.findall(r"\w+", fixed(text, whole)))


def test_smaller_findings_inside_such_a_sentence_stay_findings_of_their_own(find: Find) -> None:
    smaller = [finding for finding in find(GARBLED) if finding.rule != "model-sentence"]
    assert len(smaller) > 2
    assert max(finding.end - finding.start for finding in smaller) < len(GARBLED) / 2


@pytest.mark.parametrize(
    "text", ["We dwelled good dwelled.", GARBLED + " and so on, as it was then, and there, and here"]
)
def test_a_short_sentence_and_one_that_is_mostly_right_are_not_flagged_as_a_whole(find: Find, text: str) -> None:
    assert all(finding.rule != "model-sentence" for finding in find(text.replace(". and", " and")))
