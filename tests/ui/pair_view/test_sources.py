# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from app.transcript.source_texts import realigned
from ui.pair_view.arrangement import AROUND, Placement, arranged
from ui.pair_view.layouts import Side
from ui.pair_view.model import Column
from ui.theme.reading import Reading

LONG = "Wir wollten damals nichts anderes als in Ruhe arbeiten, aber man hat uns nicht gelassen. " * 5 + "Punkt."
GUTTER = 92


@pytest.fixture
def with_sources(opened, theme):
    """Return a function that shows two turns, of which the second has a source text."""

    def with_sources_(width=1400, source=LONG, **reading):
        view, document = opened("What did you want?", "We wanted to work. They did not let us.", size=(width, 700))
        edits = realigned(document.transcript, {2: source}, "talk.docx")
        document.session.apply(edits, "add source text")
        theme.reading = Reading(shows_sources=True, **reading)
        return view, document

    return with_sources_


def source_cell(view, row=1):
    return view._seat.cells(row).source


@pytest.mark.parametrize(
    ("texts", "hidden", "placement"),
    [
        (1080, False, Placement.BESIDE),
        (1079, False, Placement.UNDER),
        (779, False, Placement.ABOVE),
        (780, True, Placement.BESIDE),
        (779, True, Placement.ABOVE),
    ],
)
def test_source_texts_get_a_column_where_there_is_room_for_one(texts, hidden, placement):
    assert arranged(GUTTER + texts, hidden=hidden, sources=True).sources is placement
    assert arranged(GUTTER + texts, hidden=hidden).sources is Placement.HIDDEN


@pytest.mark.parametrize("width", [1300, 1000, 700])
@pytest.mark.parametrize("hidden", [False, True])
@pytest.mark.parametrize("source", [0, 230])
def test_no_cell_covers_another_and_all_texts_have_room(width, hidden, source):
    rows = arranged(width, hidden=hidden, sources=True)
    high = rows.row_height(46, 69, source)
    cells = rows.cells(10, high, 46, source)
    shown = [cell for cell in (cells.gutter, cells.source, cells.original, cells.corrected) if cell.isValid()]
    assert all(not one.intersects(other) for at, one in enumerate(shown) for other in shown[at + 1 :])
    assert all(cell.top() >= 10 and cell.bottom() < 10 + high and cell.right() < width for cell in shown)
    assert not source or cells.source.height() >= source + AROUND
    assert cells.corrected.height() >= 69 + AROUND
    assert hidden or cells.original.height() >= 46 + AROUND


def test_a_row_is_as_high_as_its_source_text_and_as_low_as_before_without_it(with_sources, theme):
    view, _ = with_sources()
    assert view.rowHeight(1) == view._delegate.laid(2, Side.SOURCE).height + AROUND
    theme.reading = Reading()
    assert view.rowHeight(1) < 100
    assert view.isColumnHidden(Column.SOURCE)


def test_without_source_texts_nothing_of_them_is_shown(opened, theme):
    view, _ = opened("one", "two", size=(1400, 700))
    theme.reading = Reading(shows_sources=True)
    assert view.isColumnHidden(Column.SOURCE)
    assert view._delegate.arrangement == arranged(view.viewport().width(), hidden=False)


def test_undone_source_texts_go_and_come_again(with_sources):
    view, document = with_sources()
    document.undo()
    assert view.isColumnHidden(Column.SOURCE)
    document.redo()
    assert not view.isColumnHidden(Column.SOURCE)
    assert document.source_text(2) == LONG


def test_a_screen_reader_hears_the_source_text(with_sources):
    view, _ = with_sources()
    index = view.model().index(1, Column.SOURCE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Source text, turn 2, read only"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == LONG


@pytest.mark.parametrize("width", [1400, 1000, 700])
def test_a_press_lets_words_of_the_source_text_be_copied(with_sources, qtbot, width):
    view, document = with_sources(width)
    view.go_to(2, 0)
    corner = source_cell(view).topLeft()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner + QPoint(26, 26))
    reader = view._seat._reader
    assert (reader.turn_id, reader.side, reader.isReadOnly()) == (2, Side.SOURCE, True)
    assert reader.accessibleName() == "Source text, turn 2, read only"
    assert reader.geometry().topLeft() == corner
    reader.copy()
    assert QGuiApplication.clipboard().text() == "Wir"
    qtbot.keyClick(reader, Qt.Key.Key_X)
    assert document.source_text(2) == LONG
    qtbot.keyClick(reader, Qt.Key.Key_Escape)
    assert view.editor.hasFocus()


def test_the_source_text_can_be_gone_to_by_command(with_sources):
    view, _ = with_sources()
    view.read_source()
    assert view.editor.hasFocus()
    view.go_to(2, 0)
    view.read_source()
    assert view._seat._reader.hasFocus()
    assert view._seat._reader.side is Side.SOURCE


def test_the_halves_of_a_turn_show_their_sentences(with_sources):
    view, document = with_sources(source="Wir wollten arbeiten. Man hat uns nicht gelassen.")
    document.split(2, len("We wanted to work."))
    rows = [view.model().index(row, Column.SOURCE).data(Qt.ItemDataRole.AccessibleDescriptionRole) for row in (1, 2)]
    assert rows == ["Wir wollten arbeiten.", "Man hat uns nicht gelassen."]


@pytest.mark.parametrize("width", [1400, 1000, 700])
def test_painted_and_read_source_texts_match_pixel_for_pixel(with_sources, width):
    view, _ = with_sources(width)
    view.go_to(2, 0, focus=False)
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    rect = source_cell(view).adjusted(3, 3, -3, -3)
    painted = view.viewport().grab(rect).toImage()
    view._seat.read(2, Side.SOURCE)
    assert view.viewport().grab(rect).toImage() == painted


def test_rows_begin_where_the_one_before_ends(with_sources):
    view, _ = with_sources(1000)
    tops = [view.rowViewportPosition(row) for row in range(2)]
    assert all(next_ - top == view.rowHeight(row) for row, (top, next_) in enumerate(pairwise(tops)))
