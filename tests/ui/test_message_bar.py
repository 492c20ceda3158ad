# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtWidgets import QToolButton

from ui.message_bar import MessageBar


@pytest.fixture
def bar(theme, qtbot):
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    return bar


def test_it_is_hidden_while_there_is_nothing_to_say(bar):
    assert bar.isHidden()


def test_sentences_stand_under_each_other_and_each_only_once(bar):
    for sentence in ("The disk is full.", "The text has changed.", "The disk is full."):
        bar.say(sentence)
    assert bar.isVisible()
    assert bar.text == "The disk is full.\nThe text has changed."


def test_its_button_takes_everything_away(bar):
    bar.say("The disk is full.")
    bar.findChild(QToolButton).click()
    assert bar.isHidden()
    assert bar.text == ""


def test_what_a_file_name_contains_is_not_taken_for_markup(bar):
    bar.say("There is no file <b>talk</b>.txt.")
    assert bar.text == "There is no file <b>talk</b>.txt."
