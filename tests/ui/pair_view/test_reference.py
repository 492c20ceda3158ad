# SPDX-License-Identifier: GPL-3.0-or-later
"""Real keys across all turns against the simplest editor that there could be: a list of texts and a caret."""

import random

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.pair_view.driving import CTRL, place, press, texts, type_in
from ui.pair_view.shown_text import shown

Key = Qt.Key
TEXTS = ["one two three", "", "Why?", "a b\nc d", "e\u00a0f \u2013 g"]
PASTED = ["x y", "p\nq", "\u00a0", "r\r\n\r\ns\u2029t", "\U0001f600"]
AS_PASTED = ["x y", "p\nq", "\u00a0", "r\ns\nt", "\U0001f600"]


class Reference:
    """Texts and a caret, with what each key does to them."""

    def __init__(self, texts):
        self.texts, self.row, self.at = list(texts), 0, 0

    @property
    def text(self):
        return self.texts[self.row]

    def put(self, text):
        self.texts[self.row] = self.text[: self.at] + text + self.text[self.at :]
        self.at += len(text)

    def left(self):
        if self.at:
            self.at -= 1
        elif self.row:
            self.row, self.at = self.row - 1, len(self.texts[self.row - 1])

    def right(self):
        if self.at < len(self.text):
            self.at += 1
        elif self.row + 1 < len(self.texts):
            self.row, self.at = self.row + 1, 0

    def first(self):
        self.row = self.at = 0

    def last(self):
        self.row, self.at = len(self.texts) - 1, len(self.texts[-1])

    def delete(self):
        if self.at < len(self.text):
            self.texts[self.row] = self.text[: self.at] + self.text[self.at + 1 :]
        elif self.row + 1 < len(self.texts):
            self.merge(self.row)

    def backspace(self):
        if self.at:
            self.at -= 1
            self.delete()
        elif self.row:
            self.row -= 1
            self.at = len(self.text) + bool(self.text and self.texts[self.row + 1])
            self.merge(self.row)

    def merge(self, row):
        first, second = self.texts[row : row + 2]
        self.texts[row : row + 2] = [first + (" " if first and second else "") + second]

    def split(self):
        head, tail = self.text[: self.at].rstrip(), self.text[self.at :].lstrip()
        if head and tail:
            self.texts[self.row : self.row + 1] = [head, tail]
            self.row, self.at = self.row + 1, 0


def act(chance, view, reference):
    """Do one thing to both."""
    keys = {
        reference.left: (Key.Key_Left,),
        reference.right: (Key.Key_Right,),
        reference.first: (Key.Key_Home, CTRL),
        reference.last: (Key.Key_End, CTRL),
        reference.delete: (Key.Key_Delete,),
        reference.backspace: (Key.Key_Backspace,),
    }
    match chance.choice(["key", "key", "letter", "letter", "enter", "paste", "split"]):
        case "key":
            does, key = chance.choice(list(keys.items()))
            for _ in range(chance.choice([1, 1, 2, 5])):
                press(*key)
                does()
        case "letter":
            letter = chance.choice("ab .")
            type_in(letter)
            reference.put(letter)
        case "enter":
            press(Key.Key_Return)
            reference.put("\n")
        case "paste":
            number = chance.randrange(len(PASTED))
            data = QMimeData()
            data.setText(PASTED[number])
            data.setHtml(f"<h1>{PASTED[number]}</h1>")
            QGuiApplication.clipboard().setMimeData(data)
            press(Key.Key_V, CTRL)
            reference.put(AS_PASTED[number])
        case "split":
            view.split_here()
            reference.split()


def everything_undone(document):
    seen = []
    while document.undo_label:
        document.undo()
        seen.append(texts(document))
    return seen


@pytest.mark.parametrize("seed", range(30))
def test_any_keys_do_what_they_would_in_the_simplest_editor(opened, seed):
    chance = random.Random(seed)
    view, document = opened(*TEXTS)
    reference = Reference(TEXTS)
    for _ in range(100):
        act(chance, view, reference)
        assert texts(document) == reference.texts
        assert (document.row_of(view.turn_id), view.caret) == (reference.row, reference.at)
        assert view.editor.document().toRawText() == shown(reference.text)
        assert view.editor.hasFocus()
        assert view.viewport().rect().contains(view.rects_of(*place(view), view.caret)[0])
    after = texts(document)
    before = everything_undone(document)
    assert texts(document) == TEXTS
    while document.redo_label:
        assert texts(document) == before.pop()
        document.redo()
    assert texts(document) == after
    assert not before
