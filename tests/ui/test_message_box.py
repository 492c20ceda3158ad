# SPDX-License-Identifier: GPL-3.0-or-later
from PySide6.QtWidgets import QWidget

from ui.message_box import open_message
from ui.theme.roles import Role
from ui.theme.theme import Scheme


def test_a_message_has_our_buttons_and_follows_the_scheme_while_it_is_open(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    box = open_message(window, theme, "About", "Free software.")
    assert box.text() == "Free software."
    assert theme.colour(Role.CONTROL).name() in box.styleSheet()
    theme.scheme = Scheme.DARK
    assert theme.colour(Role.CONTROL).name() in box.styleSheet()
    with qtbot.waitSignal(box.destroyed):
        box.accept()
