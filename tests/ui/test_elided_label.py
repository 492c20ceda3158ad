# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from ui.elided_label import LEAST, ElidedLabel

SENTENCE = "fetching LanguageTool, 12 of 240 MB"


@pytest.fixture
def label(qtbot):
    label = ElidedLabel(SENTENCE)
    qtbot.addWidget(label)
    return label


def test_it_asks_for_its_whole_text_but_can_do_with_little(label):
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(SENTENCE)
    assert label.minimumSizeHint().width() == LEAST


def test_what_was_cut_off_is_in_the_tool_tip(label):
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == SENTENCE
    label.resize(label.sizeHint())
    label.grab()
    assert label.toolTip() == ""
