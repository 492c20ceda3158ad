# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from tests.ui.pair_view.driving import LONG
from ui.pair_view.header import HEIGHT, HeaderEnd
from ui.theme.roles import Role


@pytest.mark.parametrize("width", [353, 412, 460, 560, 700, 1100])
def test_nothing_in_the_row_over_the_columns_is_cut_off(opened, theme, width):
    view, _ = opened("one", LONG, size=(width, 400))
    image = view.horizontalHeader().grab().toImage()
    quiet = {theme.colour(Role.WINDOW).name(), theme.colour(Role.BORDER).name()}
    for x in range(image.width() - 4, image.width()):
        assert {image.pixelColor(x, y).name() for y in range(image.height())} <= quiet


def test_the_row_goes_on_over_the_scroll_bar(opened):
    view, _ = opened("one", LONG)
    end = view.findChild(HeaderEnd)
    assert end.height() == HEIGHT == view.horizontalHeader().height()
    assert end.mapTo(view, end.rect().topLeft()).y() == 0
    assert end.width() == view.verticalScrollBar().width()


def test_the_scroll_bar_shows_a_handle_only_where_there_is_something_to_scroll(opened):
    short, _ = opened("one", "two")
    assert not short.verticalScrollBar().isEnabled()
    long, _ = opened(*[LONG] * 30)
    assert long.verticalScrollBar().isEnabled()
