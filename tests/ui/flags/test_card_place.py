# SPDX-License-Identifier: GPL-3.0-or-later
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from ui.flags.card_place import WIDTH, card_width, place_card

COLUMN = QRect(580, 0, 490, 760)
CARD = QSize(WIDTH, 250)


def at(phrase, *, column=COLUMN, size=CARD):
    return QRect(place_card(size, [phrase] if isinstance(phrase, QRect) else phrase, column), size)


def test_the_card_is_5_px_under_the_line_and_16_px_left_of_the_phrase():
    card = at(QRect(640, 200, 80, 23))

    assert (card.left(), card.top()) == (624, 228)


def test_the_card_goes_above_the_line_where_there_is_no_room_under_it():
    card = at(QRect(640, 600, 80, 23))

    assert card.bottom() + 1 + 5 == 600


def test_a_phrase_over_two_lines_stays_free_whole():
    lines = [QRect(900, 200, 150, 23), QRect(600, 223, 90, 23)]

    assert at(lines).top() == 223 + 23 + 5
    assert at([line.translated(0, 400) for line in lines]).bottom() + 1 + 5 == 600


def test_a_card_is_no_wider_than_its_column():
    assert card_width(QRect(0, 0, 300, 500)) == 300
    assert card_width(COLUMN) == 364


@given(st.integers(580, 1040), st.integers(0, 737), st.integers(100, 900))
def test_the_card_covers_neither_the_flagged_line_nor_the_original(x, y, height):
    phrase = QRect(x, y, 30, 23)
    card = at(phrase, size=QSize(WIDTH, height))

    assert not card.intersects(QRect(0, y, 2000, 23))
    assert card.left() >= COLUMN.left()
    assert card.right() <= COLUMN.right()
