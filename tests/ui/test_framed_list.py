# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtWidgets import QListWidget

from ui.framed_list import FramedList
from ui.theme.roles import Role


@pytest.fixture
def framed(theme, qtbot):
    framed = FramedList(QListWidget(), theme)
    qtbot.addWidget(framed)
    framed.resize(600, 300)
    framed.show()
    return framed


def test_a_sentence_takes_the_place_of_the_list_and_gives_it_back(framed):
    framed.say("Nothing is here.")
    assert framed.sentence == "Nothing is here."
    assert not framed.findChild(QListWidget).isVisible()
    framed.show_list()
    assert framed.sentence == ""
    assert framed.findChild(QListWidget).isVisible()


def test_the_frame_can_be_seen(framed, theme):
    framed.say("")
    image = framed.grab().toImage()
    assert image.pixelColor(0, 150) == theme.colour(Role.BORDER)
    assert image.pixelColor(10, 150) == theme.colour(Role.BASE)
