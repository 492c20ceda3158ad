# SPDX-License-Identifier: GPL-3.0-or-later
"""Comments written, walked, resolved and undone in the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from tests.ui.pair_view.driving import CTRL, press, type_in
from ui.comments.comment_dialog import CommentDialog
from ui.theme.roles import Role
from ui.turns.turn_filter import TurnFilter

PATIENCE = 30_000


@pytest.fixture
def write(window, qtbot):
    """Return a function that fills in the dialog that is open."""

    def write(text):
        dialog = next(one for one in window.findChildren(CommentDialog) if one.isVisible())
        field = dialog.findChild(QPlainTextEdit)
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE)

    return write


def comments(document):
    return [(one.turn, one.start, one.end, one.text, one.resolved) for one in document.comments.all()]


def test_selected_words_get_a_comment_with_author_and_time(view, tools, document, write):
    view.go_to(2, 3, 8)
    tools.comments.add()
    write("Is this so?")
    assert comments(document) == [(2, 3, 8, "Is this so?", False)]
    (comment,) = document.comments.all()
    assert comment.author == document.session.author
    assert comment.time.endswith("Z")
    assert document.undo_label == "add comment"
    document.undo()
    assert comments(document) == []
    document.redo()
    assert comments(document) == [(2, 3, 8, "Is this so?", False)]


def test_without_a_selection_the_turn_gets_it(view, tools, document, write):
    view.go_to(2, 3)
    tools.comments.add()
    write("Shorten?")
    assert comments(document) == [(2, None, None, "Shorten?", False)]


def test_an_empty_comment_cannot_be_saved(view, tools, document, window):
    tools.comments.add()
    dialog = window.findChild(CommentDialog)
    QTest.keyClick(dialog.findChild(QPlainTextEdit), Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    dialog.reject()
    assert comments(document) == []


def test_the_comment_at_the_caret_is_edited_resolved_reopened_and_deleted(view, tools, document, write):
    document.comments.add(2, (3, 8), "Is this so?")
    view.go_to(2, 5)
    tools.comments.edit()
    write("It is.")
    assert comments(document) == [(2, 3, 8, "It is.", False)]
    tools.comments.toggle_resolved()
    assert comments(document) == [(2, 3, 8, "It is.", True)]
    tools.comments.toggle_resolved()
    assert comments(document) == [(2, 3, 8, "It is.", False)]
    tools.comments.remove()
    assert comments(document) == []
    for _ in range(4):
        document.undo()
    assert comments(document) == [(2, 3, 8, "Is this so?", False)]


def test_undo_of_a_comment_leads_to_its_words(view, tools, document):
    document.comments.add(3, (5, 7), "Why?")
    place = document.undo()
    assert (place.turn_id, place.start, place.end) == (3, 5, 7)


def test_a_comment_moves_with_its_words(view, tools, document):
    document.comments.add(1, (4, 6), "Who?")
    view.go_to(1, 0)
    type_in("So ")
    assert comments(document) == [(1, 7, 9, "Who?", False)]
    assert view.editor.marks.commented == [(7, 9)]


def test_open_comments_are_walked_in_reading_order_and_round_the_end(view, tools, document):
    document.comments.add(3, (0, 4), "third")
    document.comments.add(1, (4, 6), "second")
    document.comments.add(1, None, "first")
    document.comments.add(2, (0, 2), "resolved")
    document.comments.resolve(4, resolved=True)
    view.go_to(4, 0)
    seen = []
    for _ in range(4):
        tools.comments.next()
        seen.append(tools.comments.current.text)
    assert seen == ["first", "second", "third", "first"]
    tools.comments.previous()
    assert tools.comments.current.text == "third"
    assert view.selected_text == (3, 0, 4)


def test_comments_in_hidden_turns_are_passed_over(view, tools, document):
    document.comments.add(2, (0, 2), "hidden")
    document.comments.add(3, (0, 4), "shown")
    tools.filtering.show_only(TurnFilter(speaker="Interviewer"))
    tools.comments.next()
    assert tools.comments.current.text == "shown"


def test_without_open_comments_it_is_said(view, tools):
    said = []
    tools.announced.connect(said.append)
    tools.comments.next()
    assert said == ["There are no open comments."]


def has_colour(view, rect, theme, role):
    image = view.viewport().grab(rect).toImage()
    wanted = theme.colour(role).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("seated", [True, False])
def test_open_comments_are_marked_beside_and_round_the_words_and_resolved_ones_are_not(
    view, tools, document, theme, seated
):
    view.go_to(2 if seated else 4, 20)
    (words,) = view.rects_of(2, 0, 8)
    words = words.adjusted(-6, 0, 6, 0)
    row = view.visible.row_of(2)
    gutter = words.translated(0, 0)
    gutter.setLeft(56)
    gutter.setRight(90)
    assert not has_colour(view, words, theme, Role.COMMENT)
    document.comments.add(2, (0, 8), "Why?")
    assert has_colour(view, words, theme, Role.COMMENT)
    assert has_colour(view, gutter, theme, Role.COMMENT_TINT)
    spoken = view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("1 comment")
    document.comments.resolve(1, resolved=True)
    assert not has_colour(view, words, theme, Role.COMMENT)
    assert not has_colour(view, gutter, theme, Role.COMMENT_TINT)


def test_a_comment_goes_along_when_its_turn_is_split_and_merged(view, tools, document):
    document.comments.add(1, (18, 22), "Who?")
    view.go_to(1, 11)
    view.split_here()
    assert document.comments.on(1) == ()
    (moved,) = document.comments.on(view.turn_id)
    assert document.turn(view.turn_id).text[moved.start : moved.end] == "the "
    press(Qt.Key.Key_Backspace)
    assert comments(document) == [(1, 18, 22, "Who?", False)]
