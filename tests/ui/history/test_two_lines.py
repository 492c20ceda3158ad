# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtGui import QFontMetrics

from ui.history.two_lines import two_lines

NOTE = "Glossary: “Nur-Sultan”, “Democratic Choice of Kazakhstan” 😀, and much more of the same in all turns"


def test_what_fits_stays_on_one_line(theme):
    assert two_lines("Turns 1 to 4", theme.ui_font(13), 400) == ["Turns 1 to 4"]


@pytest.mark.parametrize("width", [120, 200, 330])
def test_what_is_longer_is_broken_at_a_word_and_each_line_fits(theme, width):
    font = theme.ui_font(13)
    first, second = two_lines(NOTE, font, width)
    rest = NOTE.removeprefix(first).lstrip()
    assert first
    assert rest != NOTE
    assert rest.startswith(second.removesuffix("…").rstrip())
    assert all(QFontMetrics(font).horizontalAdvance(line) <= width for line in (first, second))


def test_no_room_at_all_is_no_error(theme):
    assert two_lines(NOTE, theme.ui_font(13), 0) == [NOTE]
