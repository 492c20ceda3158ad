# SPDX-License-Identifier: GPL-3.0-or-later
"""The checking process as the window knows it: real processes, real checkers."""

import os
import signal
import sys
from queue import SimpleQueue

import msgspec
import psutil
import pytest

from app.checking.filters import Level, Wanted
from app.checking.live.messages import Finished, Found, Look, Progress
from app.checking.live.watch import Broken, Watch
from app.checking.registry import Options
from app.transcript import operations
from app.transcript.annotations import Decision, Scope, Verdict
from tests.checking.model.small_model import Saying, small_model, wrong
from tests.transcripts import transcript_of

PATIENCE = 60
RULES = ("rules",)


class Ear:
    """Hears a watch and keeps what is flagged."""

    def __init__(self):
        self.said = SimpleQueue()
        self.flags = {}
        self.whole = {}

    def until(self, kind, number=None):
        """Return the next thing of a kind, keeping the flags that come before it."""
        while True:
            heard = self.said.get(timeout=PATIENCE)
            if isinstance(heard, Found):
                self.whole.update(heard.flags)
                self.flags.update({turn: [flag.finding.text for flag in flags] for turn, flags in heard.flags.items()})
            if isinstance(heard, kind) and (number is None or heard.number == number):
                return heard


@pytest.fixture
def ear():
    return Ear()


@pytest.fixture
def watch(ear):
    watch = Watch(ear.said.put, pause=0.01)
    yield watch
    watch.close()


@pytest.fixture
def transcript():
    return transcript_of("Who fears the Regime?", "Nobody fears the Regime or the Power.", "Why is the Moment right?")


def everything(transcript, number=1, **more):
    return Look(
        number, turns=tuple(transcript.turns), order=tuple(transcript.reading_order), wanted=Wanted(Level.EAGER),
        **{"checkers": RULES, **more},
    )  # fmt: skip


def test_the_first_look_flags_the_whole_transcript(watch, ear, transcript):
    watch.look(everything(transcript))
    finished = ear.until(Finished)
    assert [(report.id, report.state) for report in finished.reports] == [("rules", "ok")]
    assert ear.flags == {1: ["Regime"], 2: ["Regime", "Power"], 3: ["Moment"]}


def test_only_turns_with_other_flags_are_told_of_again(watch, ear, transcript):
    watch.look(everything(transcript))
    ear.until(Finished)
    ear.flags.clear()
    for edit in operations.set_text(transcript, 2, "Nobody fears the regime or the Power."):
        transcript.apply(edit)
    watch.look(Look(2, turns=(transcript.turn(2),)))
    ear.until(Finished, 2)
    assert ear.flags == {2: ["Power"]}


def test_a_turn_that_is_sent_again_is_told_of_again_even_if_nothing_has_changed(watch, ear, transcript):
    """The window drops flags of its own accord; if it was wrong, it must hear so."""
    watch.look(everything(transcript))
    ear.until(Finished)
    ear.flags.clear()
    watch.look(Look(2, turns=(transcript.turn(3),)))
    ear.until(Finished, 2)
    assert ear.flags == {3: ["Moment"]}


def test_a_decision_is_followed_without_another_check(watch, ear, transcript):
    watch.look(everything(transcript))
    ear.until(Finished)
    watch.look(Look(2, decisions=(Decision(1, Scope.RULE, Verdict.IGNORED, rule="stray-capital"),)))
    ear.until(Finished, 2)
    assert ear.flags == {1: [], 2: [], 3: []}
    watch.look(Look(3, decisions=()))
    ear.until(Finished, 3)
    assert ear.flags == {1: ["Regime"], 2: ["Regime", "Power"], 3: ["Moment"]}


def test_turns_that_come_and_go_are_followed(watch, ear, transcript):
    watch.look(everything(transcript))
    ear.until(Finished)
    for edit in operations.split(transcript, 2, 24):
        transcript.apply(edit)
    new = transcript.reading_order[2]
    watch.look(Look(2, turns=(transcript.turn(2), transcript.turn(new)), order=tuple(transcript.reading_order)))
    ear.until(Finished, 2)
    assert (ear.flags[2], ear.flags[new]) == (["Regime"], ["or", "Power"])


def test_a_look_calls_off_the_one_before(watch, ear):
    transcript = transcript_of(*["Nobody fears the Regime. " * 40] * 60)
    watch.look(everything(transcript, checkers=("rules", "harper")))
    ear.until(Progress)
    watch.look(Look(2, turns=(transcript.turn(60),), near=60))
    assert ear.until(Finished).number == 2
    assert len(ear.flags) == 60


def test_a_killed_process_is_replaced_and_told_everything_again(watch, ear, transcript):
    watch.look(everything(transcript))
    ear.until(Finished)
    watch.look(Look(2, turns=(with_turn_1_changed(transcript),)))
    ear.until(Finished, 2)
    before, ear.flags = ear.flags, {}
    os.kill(watch.pid, signal.SIGKILL)
    assert ear.until(Broken).seconds < 1
    ear.until(Finished)
    assert {turn: flags for turn, flags in before.items() if flags} == ear.flags


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_checker_that_failed_is_tried_again_though_nobody_types(watch, ear, transcript):
    options = Options(answer_timeout=1.5, start_timeout=60.0)
    watch.look(everything(transcript, checkers=("rules", "harper"), options=options))
    ear.until(Finished)
    (harper,) = psutil.Process(watch.pid).children()
    harper.suspend()
    watch.look(Look(2, turns=(with_turn_1_changed(transcript),)))
    assert [report.state for report in ear.until(Finished, 2).reports] == ["ok", "failed"]
    assert [report.state for report in ear.until(Finished, 2).reports] == ["ok", "ok"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_checker_that_hangs_keeps_nobody_from_the_next_look(watch, ear, transcript):
    watch.look(everything(transcript, checkers=("rules", "harper"), options=Options(answer_timeout=600.0)))
    ear.until(Finished)
    (harper,) = psutil.Process(watch.pid).children()
    harper.suspend()
    watch.look(Look(2, turns=(with_turn_1_changed(transcript),)))
    ear.until(Progress, 2)
    for edit in operations.set_text(transcript, 3, "Why is the Power right?"):
        transcript.apply(edit)
    watch.look(Look(3, turns=(transcript.turn(3),)))
    ear.until(Progress, 3)
    assert ear.flags[3] == ["Power"]
    harper.resume()
    assert [report.state for report in ear.until(Finished, 3).reports] == ["ok", "ok"]


def with_turn_1_changed(transcript):
    """Return the first turn after an edit."""
    for edit in operations.set_text(transcript, 1, "Who fears the Power?"):
        transcript.apply(edit)
    return transcript.turn(1)


def test_a_process_that_talks_rubbish_is_replaced(ear, transcript):
    watch = Watch(ear.said.put, [sys.executable, "-c", "print('No frame', flush=True); input()"], pause=0.01)
    watch.look(everything(transcript))
    first, second = ear.until(Broken), ear.until(Broken)
    assert first.seconds < second.seconds
    watch.close()


def test_a_program_that_is_not_there_is_told_of(ear, transcript, tmp_path):
    watch = Watch(ear.said.put, [str(tmp_path / "nothing")], pause=0.01)
    watch.look(everything(transcript))
    assert ear.until(Broken).seconds > 1
    watch.close()


def test_nothing_is_left_running_after_closing(ear, transcript):
    watch = Watch(ear.said.put, pause=0.01)
    watch.look(everything(transcript, checkers=("rules", "harper")))
    ear.until(Finished)
    children = psutil.Process(watch.pid).children(recursive=True)
    assert children
    watch.close()
    _, alive = psutil.wait_procs(children, timeout=PATIENCE)
    assert not alive
    assert watch.pid is None


def test_flags_that_were_told_count_less_or_go_once_the_rest_is_found_to_be_clean(watch, ear, tmp_path):
    """The first of two batches holds the place, the second what shows that the document is clean."""
    folder = small_model(tmp_path, {"dwelled": wrong("replace", lived=0.9), "maybe": Saying("delete", -0.1)})
    garbled = ["He dwelled maybe there. " + "He dwelled there. " * 20]
    clean = ["It is fine there, and we went on and on. " * 200 for _ in range(5)]
    told = []
    for texts in (garbled, garbled + clean):
        transcript = transcript_of(*texts)
        number = len(told) + 1
        look = everything(transcript, number, checkers=("model",), options=Options(model=str(folder)))
        watch.look(msgspec.structs.replace(look, wanted=Wanted(Level.EAGER), near=0))
        ear.until(Finished, number)
        told.append([flag.finding.confidence for flag in ear.whole[transcript.reading_order[0]]])
    assert len(told[0]) > len(told[1]) > 10
    assert max(told[0]) > max(told[1])
