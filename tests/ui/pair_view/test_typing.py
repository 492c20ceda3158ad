# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever keys, input methods and the clipboard do, the document holds exactly what the editor shows."""

import random

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from tests.ui.pair_view.driving import CTRL, NONE, SHIFT, press, texts, type_in
from ui.pair_view.shown_text import shown

ODD = [
    "a\u00a0b\nc\U0001f600d",
    "e\u0301\u200d\U0001f469\u200d\U0001f467\tx",
    "",
    "\u05e9\u05dc\u05d5\u05dd b\n\n\u2028z",
    "plain words here",
]
INSERTS = ["a", " ", "é", "e\u0301", "\U0001f600", "\u00a0", "\n", "ש", "‍", "\u2029", "“", "word"]


def compose(editor, pending="", commit="", start=0, length=0):
    event = QInputMethodEvent(pending, [])
    event.setCommitString(commit, start, length)
    QApplication.sendEvent(editor, event)


def paste(view, text):
    data = QMimeData()
    data.setText(text)
    view.editor.insertFromMimeData(data)


def assert_shown(view, document):
    text = document.turn(view.turn_id).text
    assert view.editor.document().toRawText() == shown(text)


@pytest.mark.parametrize("text", ODD)
def test_opening_and_leaving_a_turn_changes_nothing(opened, text):
    view, document = opened(text, "other")
    press(Qt.Key.Key_End, CTRL)
    press(Qt.Key.Key_Home, CTRL)
    assert_shown(view, document)
    assert texts(document) == [text, "other"]
    assert document.undo_label is None


def test_typing_reaches_the_document_at_once(opened):
    view, document = opened("one two", "three")
    with_typed = []
    view.typed.connect(with_typed.append)
    press(Qt.Key.Key_Right, NONE, 3)
    type_in(", x")
    assert texts(document) == ["one, x two", "three"]
    assert with_typed == [document.order[0]] * 3
    assert (view.turn_id, view.caret) == (document.order[0], 6)


def test_enter_makes_a_paragraph_inside_the_turn(opened):
    view, document = opened("one two", "three")
    press(Qt.Key.Key_Right, NONE, 3)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, SHIFT)
    assert texts(document) == ["one\n\n two", "three"]
    assert_shown(view, document)


def test_pasted_paragraphs_stay_in_the_turn_as_plain_text(opened):
    view, document = opened("one", "three")
    paste(view, "\r\nA\u00a0b\r\n\r\n \r\nc\u2029d\ufffc\n")
    assert texts(document) == ["A\u00a0b\nc\ndone", "three"]
    assert_shown(view, document)


def test_rich_text_is_pasted_without_its_looks(opened):
    view, document = opened("one")
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    view.editor.insertFromMimeData(data)
    assert texts(document) == ["boldone"]
    assert not view.editor.textCursor().charFormat().hasProperty(0x2003)


def test_unfinished_text_of_an_input_method_is_not_in_the_document(opened):
    view, document = opened("one two")
    compose(view.editor, "ni")
    assert texts(document) == ["one two"]
    compose(view.editor, "", "你\U00020000")
    assert texts(document) == ["你\U00020000one two"]
    compose(view.editor, "x")
    compose(view.editor, "")
    assert texts(document) == ["你\U00020000one two"]
    assert view.caret == 2


def test_a_change_from_elsewhere_leaves_unfinished_text_and_caret_alone(opened):
    view, document = opened("one two three")
    press(Qt.Key.Key_Right, NONE, 7)
    compose(view.editor, "ni")
    document.replace(view.turn_id, 0, 3, "eleven", "take")
    assert view.editor.textCursor().block().layout().preeditAreaText() == "ni"
    assert view.caret == 10
    compose(view.editor, "", "你")
    assert texts(document) == ["eleven two你 three"]


def test_undo_keeps_the_caret_with_its_words(opened):
    view, document = opened("one two three four")
    document.replace(view.turn_id, 0, 3, "eleven", "take")
    view.go_to(view.turn_id, 10, 14)
    document.undo()
    assert view.selected_text == (view.turn_id, 7, 11)
    assert_shown(view, document)


def test_undo_keys_are_left_to_the_window(opened):
    view, document = opened("one")
    type_in("x")
    press(Qt.Key.Key_Z, CTRL)
    assert texts(document) == ["xone"]
    assert not view.editor.document().isUndoRedoEnabled()


def test_a_document_for_reading_only_cannot_be_typed_in_but_read(open_document, show, monkeypatch):
    document = open_document("one two", "three")
    monkeypatch.setattr(type(document), "read_only", True)
    view = show(document)
    type_in("x")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Delete)
    paste(view, "x")
    assert texts(document) == ["one two", "three"]
    press(Qt.Key.Key_Right, CTRL | SHIFT)
    assert view.selected_text == (document.order[0], 0, 4)
    press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "one "
    press(Qt.Key.Key_Down)
    assert view.turn_id == document.order[1]


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_X, NONE),
        (Qt.Key.Key_Return, NONE),
        (Qt.Key.Key_Backspace, NONE),
        (Qt.Key.Key_Backspace, CTRL),
        (Qt.Key.Key_Delete, NONE),
        (Qt.Key.Key_V, CTRL),
        (Qt.Key.Key_X, CTRL),
    ],
)
def test_every_key_that_would_edit_a_document_for_reading_only_is_refused_in_a_sentence(
    open_document, show, monkeypatch, qtbot, key, modifiers
):
    document = open_document("one two", "three")
    monkeypatch.setattr(type(document), "read_only", True)
    view = show(document)
    view.go_to(document.order[1], 0)
    with qtbot.waitSignal(document.refused) as refused:
        press(key, modifiers)
    assert refused.args == ["0.fairhand is open for reading only; nothing can be changed here."]
    assert texts(document) == ["one two", "three"]


def test_shift_alone_leaves_unfinished_text_to_the_input_method(opened):
    view, document = opened("one")
    compose(view.editor, "ni")
    press(Qt.Key.Key_Shift, SHIFT)
    assert view.editor.is_pending()
    press(Qt.Key.Key_Right)
    assert not view.editor.is_pending()
    assert texts(document) == ["one"]


def test_what_is_pasted_is_a_step_of_undo_of_its_own(opened):
    view, document = opened("one")
    type_in("ab")
    paste(view, "pasted")
    type_in("cd")
    seen = []
    while document.undo_label:
        document.undo()
        seen += texts(document)
    assert seen == ["abpastedone", "abone", "one"]


def test_what_is_refused_is_taken_back(opened, monkeypatch):
    view, document = opened("one")
    monkeypatch.setattr(document.session, "apply", lambda *_args, **_named: None)
    type_in("x")
    QApplication.processEvents()
    assert_shown(view, document)
    assert texts(document) == ["one"]


def test_ctrl_backspace_deletes_a_word(opened):
    view, document = opened("one two")
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Backspace, CTRL)
    assert texts(document) == ["one "]
    assert view.caret == 4


@pytest.mark.parametrize("seed", range(40))
def test_random_keys_pastes_and_input_methods(opened, seed):
    """The text of the turn always equals what the editor shows, and its undo leads all the way back."""
    chance = random.Random(seed)
    view, document = opened(*ODD)
    before = texts(document)
    keys = [Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down]
    keys += [Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return]
    for _ in range(120):
        match chance.randrange(6):
            case 0 | 1:
                press(chance.choice(keys), chance.choice([NONE, NONE, SHIFT, CTRL, CTRL | SHIFT]))
            case 2:
                type_in(chance.choice("abc .,"))
            case 3:
                compose(view.editor, chance.choice(["", "n", "ni\U0001f600"]), chance.choice(["", "", *INSERTS]))
            case 4:
                paste(view, "".join(chance.choices(INSERTS, k=chance.randrange(4))))
            case 5:
                document.undo() if chance.random() < 0.5 else document.redo()
        assert_shown(view, document)
        assert not view.editor.document().isUndoRedoEnabled()
    while document.undo_label:
        document.undo()
    assert texts(document) == before
