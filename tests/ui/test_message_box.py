# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtWidgets import QProxyStyle, QStyle, QWidget

from ui.crash import crash_dialog
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


@pytest.fixture
def desktop_with_icons(qapp):
    """Have the style put icons on buttons, as it does on some desktops."""
    style = _WithIcons("Fusion")
    qapp.setStyle(style)
    yield
    qapp.setStyle("Fusion")


class _WithIcons(QProxyStyle):
    def styleHint(self, hint, option=None, widget=None, data=None):  # noqa: N802 - Qt's name
        if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, data)


@pytest.mark.usefixtures("desktop_with_icons")
def test_no_button_of_a_message_has_an_icon(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    boxes = [open_message(window, theme, "About", "Free software."), crash_dialog("details", window, theme)]
    for box in boxes:
        box.open()
        assert box.buttons()
        assert all(button.icon().isNull() for button in box.buttons())
        box.close()
