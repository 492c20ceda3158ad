# SPDX-License-Identifier: GPL-3.0-or-later
"""What is painted is told apart by its shape, without colour."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.transcript.turn import Status
from ui.flag_groups import FlagGroup
from ui.painting.glyphs import paint_status
from ui.painting.underlines import paint_swatch, paint_underline
from ui.theme.roles import Role

SIZE = 60, 30
BASELINE = 15


@pytest.fixture
def painted(theme):
    """Return a function that gives the places, (x, y), on which something was painted."""

    def marks(paint):
        image = QImage(*SIZE, QImage.Format.Format_ARGB32)
        image.fill(theme.colour(Role.BASE))
        painter = QPainter(image)
        paint(painter)
        painter.end()
        ground = theme.colour(Role.BASE).rgba()
        return {(x, y) for x in range(SIZE[0]) for y in range(SIZE[1]) if image.pixel(x, y) != ground}

    return marks


def test_no_two_groups_have_the_same_pattern(painted, theme):
    shapes = [
        painted(lambda painter, group=group: paint_underline(painter, group, 5, 55, BASELINE, theme))
        for group in FlagGroup
    ]
    for one, other in combinations(shapes, 2):
        assert len(one ^ other) > 20


@pytest.mark.parametrize("group", list(FlagGroup))
def test_an_underline_stays_under_its_words(painted, theme, group):
    marks = painted(lambda painter: paint_underline(painter, group, 10, 47, BASELINE, theme))
    assert {x for x, _ in marks} <= set(range(8, 49))
    assert max(x for x, _ in marks) >= 41
    assert {y for _, y in marks} <= set(range(BASELINE, BASELINE + 8))


@pytest.mark.parametrize("group", list(FlagGroup))
def test_nothing_is_painted_under_no_words(painted, theme, group):
    assert not painted(lambda painter: paint_underline(painter, group, 10, 10, BASELINE, theme))


@pytest.mark.parametrize("group", list(FlagGroup))
def test_a_swatch_fills_its_place(painted, theme, group):
    marks = painted(lambda painter: paint_swatch(painter, QRectF(10, 5, 22, 14), group, theme))
    assert {x for x, _ in marks} <= set(range(9, 34))
    assert {y for _, y in marks} <= set(range(5, 19))


def test_each_status_has_a_shape_of_its_own(painted, theme):
    shapes = [
        painted(lambda painter, status=status: paint_status(painter, QRectF(10, 5, 14, 14), status, theme))
        for status in Status
    ]
    for one, other in combinations(shapes, 2):
        assert len(one ^ other) > 10
    for shape in shapes:
        assert {x for x, _ in shape} <= set(range(10, 24))
        assert {y for _, y in shape} <= set(range(5, 19))
