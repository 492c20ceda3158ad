# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from ui.flags.text_lines import TextLines, elided, wrapped

LONG = "“Go on” is too literal; the English idiom is “take to”, which is what is done with streets and other places."


@pytest.fixture
def font(theme):
    return theme.ui_font(13)


def test_lines_hold_the_whole_text(font):
    lines = wrapped(LONG, font, 200)
    assert len(lines) > 2
    assert "".join(lines) == LONG


def test_a_text_that_fits_is_left_as_it_is(font):
    assert elided("Too literal.", font, 300, 2) == "Too literal."


def test_a_text_that_does_not_fit_ends_in_dots_on_its_last_line(font):
    shown = elided(LONG, font, 200, 2)
    assert shown.endswith("…")
    assert LONG.startswith(shown[:-1])
    assert len(wrapped(shown, font, 200)) == 2


def test_letters_of_two_units_keep_colours_in_their_places(theme, qtbot):
    label = TextLines(2, 20)
    qtbot.addWidget(label)
    label.setFont(theme.text_font(px=13))
    label.resize(300, 20)
    palette = label.palette()
    palette.setColor(palette.ColorRole.WindowText, "#000000")
    label.setPalette(palette)
    label.show_text("😀😀 iiii MMMM", [(8, 12, label.palette().base().color().fromString("#ff0000"))])
    image = label.grab().toImage()
    red = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).green() < 60
    ]
    start = label.fontMetrics().horizontalAdvance("😀😀 iiii ")
    assert red
    assert min(red) >= start - 2
