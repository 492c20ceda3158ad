# SPDX-License-Identifier: GPL-3.0-or-later
"""Cleans the first ten turns of the interview, all checkers at work, without the mouse; prints the keys it took."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from app.transcript.turn import Status
from tests.journeys.stage import ALT, CONTROL, SHIFT, Stage

TURNS = 10
MOST_FLAGS = 30
"""A turn that still has flags after so many is being led in circles."""


def to_start(turn_id):
    """Put the caret at the start of a turn, from wherever F8 has led."""
    if turn_id == turns[0]:
        stage.press(Qt.Key.Key_Home, CONTROL)
        return
    while stage.document.row_of(stage.work.turn_id) >= stage.document.row_of(turn_id):
        stage.press(Qt.Key.Key_Up, ALT)
    stage.press(Qt.Key.Key_Down, ALT)
    assert stage.work.turn_id == turn_id


def deal_with(turn_id):
    """Take the first suggestion of the next flag in a turn, or ignore one if none has any; return if that was done.

    Who does not know what to do with a doubt goes on to what can be taken, and comes back. Then the doubt may be gone,
    once the words beside it that have just changed are checked: that is waited for.
    """
    can_be_taken = [flag for flag in stage.document.flags(turn_id) if flag.finding.suggestions]
    if not can_be_taken and not stage.document.flags_are_current:
        return False
    go_to_flag(turn_id, takes=bool(can_be_taken))
    done["taken" if can_be_taken else "ignored"] += 1
    stage.press(Qt.Key.Key_Period, CONTROL) if can_be_taken else stage.press(Qt.Key.Key_I, CONTROL)
    return True


def go_to_flag(turn_id, *, takes):
    """Go to a flag of a turn, with `takes` to one that has a suggestion."""
    for _ in range(2 * MOST_FLAGS):
        if is_at(turn_id) and bool(stage.work.navigator.active.finding.suggestions) is takes:
            return
        if is_at(turn_id):
            stage.press(Qt.Key.Key_F8)
            continue
        to_start(turn_id)
        # A flag at the start opens its card already.
        if not is_at(turn_id):
            stage.press(Qt.Key.Key_F8)
    raise AssertionError(f"F8 does not lead to a flag in {turn_id}: {stage.document.flags(turn_id)}")


def is_at(turn_id):
    """Tell whether a flag of a turn is the active one."""
    active = stage.work.navigator.active
    return active is not None and active.finding.turn_id == turn_id


def clean(turn_id):
    """Deal with all flags of a turn, also those that come with what was taken, and confirm it.

    Nobody waits for the checkers between one suggestion and the next: they are waited for when none is left.
    """
    before = sum(done.values())
    while sum(done.values()) < before + MOST_FLAGS:
        stage.wait(lambda: stage.document.flags_are_current, "what was changed has been checked")
        if not stage.document.flags(turn_id):
            break
        while stage.document.flags(turn_id) and sum(done.values()) < before + MOST_FLAGS and deal_with(turn_id):
            pass
    assert not stage.document.flags(turn_id), stage.document.flags(turn_id)
    to_start(turn_id)
    stage.press(Qt.Key.Key_Return, CONTROL)
    assert stage.document.turn(turn_id).status is Status.CONFIRMED


folder = Path(sys.argv[1])
done = {"taken": 0, "ignored": 0}
stage = Stage(folder / "config")
stage.open(folder / "ablyazov-interview.txt")
assert set(stage.rules()) >= {"rules", "harper", "languagetool"}, stage.document.reports
turns = list(stage.document.order[:TURNS])
before = stage.texts()
for turn_id in turns:
    clean(turn_id)

# What no flag said is typed: the card is closed, a word goes by Ctrl+Delete, another is typed.
second = turns[1]
to_start(second)
stage.press(Qt.Key.Key_Escape)
word = stage.document.turn(second).text.split()[0]
stage.press(Qt.Key.Key_Delete, CONTROL)
stage.write("Now ")
assert stage.document.turn(second).text.startswith("Now "), stage.document.turn(second).text[:40]
assert stage.document.turn(second).status is Status.DRAFT
stage.press(Qt.Key.Key_Return, CONTROL)
stage.press(Qt.Key.Key_Z, CONTROL, times=3)
stage.wait(lambda: stage.document.turn(second).text.startswith(word), "typing and confirming are taken back")
stage.press(Qt.Key.Key_Z, CONTROL | SHIFT, times=3)
assert stage.document.turn(second).text.startswith("Now ")
assert [stage.document.original_text(turn_id) for turn_id in turns] == before[:TURNS]
assert stage.texts()[TURNS:] == before[TURNS:]
stage.press(Qt.Key.Key_S, CONTROL)
stage.wait(lambda: stage.document.saved_at, "it is saved")
sys.stdout.write(f"{done['taken']} {done['ignored']}\n")
stage.quit()
