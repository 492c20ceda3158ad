# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.transcript.speakers import set_speaker
from app.transcript.turn import Role, Status
from tests.ui.pair_view.driving import SHIFT, click, gutter, type_in
from ui.turns.rename_dialog import RenameDialog
from ui.turns.speaker_dialog import SpeakerDialog

PATIENCE = 30_000
pytestmark = pytest.mark.qt_log_ignore("does not support")
"""What is completed pops up, which is more than a window off the screen can do."""


def facts(document):
    return [(turn.role, turn.speaker, turn.status) for turn in document.transcript.turns]


def select(view, first, last):
    click(view, gutter(view, first))
    click(view, gutter(view, last), SHIFT)


def dialog_of(window, kind, qtbot):
    found = []
    qtbot.waitUntil(lambda: found.extend(window.findChildren(kind)) or bool(found), timeout=PATIENCE)
    return found[-1]


def accept(dialog, text):
    field = dialog.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_selected_turns_get_a_role_in_one_step(view, tools, document):
    before = facts(document)
    select(view, 1, 3)
    tools.work.set_role(Role.NOTE)
    assert [turn.role for turn in document.transcript.turns] == [Role.QUESTION, Role.NOTE, Role.NOTE, Role.NOTE]
    assert document.undo_label == "set role"
    document.undo()
    assert facts(document) == before


def test_without_a_selection_the_turn_with_the_caret_is_meant(view, tools, document):
    view.go_to(document.order[2], 0)
    tools.work.set_role(Role.HEADING)
    assert [turn.role for turn in document.transcript.turns].index(Role.HEADING) == 2


def test_selected_turns_are_approved_in_one_step(view, tools, document):
    select(view, 0, 1)
    tools.work.set_status(Status.APPROVED)
    assert [turn.status for turn in document.transcript.turns][:2] == [Status.APPROVED] * 2
    assert document.undo_label == "set status of 2 turns"
    document.undo()
    assert {turn.status for turn in document.transcript.turns} == {Status.DRAFT}


@pytest.mark.parametrize("status", [Status.CONFIRMED, Status.APPROVED])
def test_a_key_in_a_turn_that_is_done_makes_it_a_draft_and_undo_takes_both_back(view, tools, document, status):
    turn_id = document.order[0]
    tools.work.set_status(status)
    type_in("x")
    assert document.turn(turn_id).status is Status.DRAFT
    document.undo()
    assert document.turn(turn_id).status is status


def test_the_speaker_of_several_turns_is_set_with_one_name(view, tools, document, window, qtbot):
    select(view, 1, 3)
    tools.work.ask_for_speaker()
    accept(dialog_of(window, SpeakerDialog, qtbot), "  Ms  Doe ")
    assert [turn.speaker for turn in document.transcript.turns] == ["Interviewer", "Ms Doe", "Ms Doe", "Ms Doe"]
    document.undo()
    assert document.turn(document.order[1]).speaker == ""


def test_known_names_are_completed(view, tools, document, window, qtbot):
    tools.work.ask_for_speaker()
    field = dialog_of(window, SpeakerDialog, qtbot).findChild(QLineEdit)
    QTest.keyClicks(field, "view")
    assert field.completer().currentCompletion() == "Interviewer"


def test_a_speaker_is_renamed_everywhere_in_one_step(view, tools, document, window, qtbot):
    said = []
    tools.announced.connect(said.append)
    tools.work.ask_for_new_name()
    dialog = dialog_of(window, RenameDialog, qtbot)
    assert dialog.old == "Interviewer"
    assert "2 turns" in dialog.hint
    accept(dialog, "Kerimov")
    assert [turn.speaker for turn in document.transcript.turns] == ["Kerimov", "", "Kerimov", ""]
    assert said == ["“Interviewer” is “Kerimov” now, in 2 turns."]
    assert document.undo_label == "rename “Interviewer”"
    document.undo()
    assert document.turn(document.order[0]).speaker == "Interviewer"


def test_that_two_names_become_one_is_said_plainly(view, tools, document, window, qtbot):
    select(view, 1, 1)
    tools.work.ask_for_speaker()
    accept(dialog_of(window, SpeakerDialog, qtbot), "Doe")
    view.go_to(document.order[0], 0)
    tools.work.ask_for_new_name()
    dialog = dialog_of(window, RenameDialog, qtbot)
    field = dialog.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "Doe")
    assert "“Doe” is a speaker already (1 turn). Both will be one" in dialog.hint
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [turn.speaker for turn in document.transcript.turns] == ["Doe", "Doe", "Doe", ""]


def test_nothing_is_renamed_to_nothing(view, tools, document, window, qtbot):
    tools.work.ask_for_new_name()
    accept(dialog_of(window, RenameDialog, qtbot), " ")
    assert document.turn(document.order[0]).speaker == "Interviewer"
    assert document.undo_label is None


def test_a_transcript_without_names_says_so(view, tools, document):
    said = []
    tools.announced.connect(said.append)
    select(view, 0, 3)
    document.perform(lambda: set_speaker(document.transcript, document.order, ""), "no names")
    tools.work.ask_for_new_name()
    assert said == ["Nobody is named in this transcript yet; set a speaker first."]


def test_questions_and_answers_are_swapped_in_the_whole_transcript(view, tools, document):
    before = facts(document)
    tools.work.swap()
    assert [turn.role for turn in document.transcript.turns] == [Role.ANSWER, Role.QUESTION] * 2
    assert [turn.speaker for turn in document.transcript.turns] == ["", "Interviewer"] * 2
    document.undo()
    assert facts(document) == before


def test_or_in_the_selected_turns_alone(view, tools, document):
    select(view, 0, 1)
    tools.work.swap()
    roles = [turn.role for turn in document.transcript.turns]
    assert roles == [Role.ANSWER, Role.QUESTION, Role.QUESTION, Role.ANSWER]
