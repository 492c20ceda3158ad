# SPDX-License-Identifier: GPL-3.0-or-later
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.recent import RecentFile, RecentFiles
from ui.recent_row import GAP, TIME_RIGHT, paint_row
from ui.recent_wording import when_words
from ui.start_page import StartPage
from ui.theme.roles import Role


@pytest.fixture
def recent(tmp_path, background):
    return RecentFiles(tmp_path / "recent.json", background)


@pytest.fixture
def page(recent, theme, qtbot):
    page = StartPage(recent, theme)
    page.resize(1440, 800)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def listed(page, recent, tmp_path):
    for name in ("older.txt", "newer.txt"):
        recent.note(RecentFile(str(tmp_path / name), 34, 12, 41, "2026-11-24T14:32+00:00"))
    page.take_focus()
    return page


def test_without_recent_files_the_button_has_the_keyboard(page):
    page.take_focus()
    assert page.zone.open_button.hasFocus()
    assert not page.list.isVisible()


def test_both_buttons_work_by_key(page, qtbot):
    page.take_focus()
    with qtbot.waitSignal(page.open_asked):
        QTest.keyClick(page.zone.open_button, Qt.Key.Key_Space)
    page.zone.sample_button.setFocus()
    with qtbot.waitSignal(page.sample_asked):
        QTest.keyClick(page.zone.sample_button, Qt.Key.Key_Space)


def test_recent_files_are_opened_by_key_the_latest_first(listed, tmp_path, qtbot):
    assert listed.list.hasFocus()
    with qtbot.waitSignal(listed.chosen) as chosen:
        QTest.keyClick(listed.list, Qt.Key.Key_Return)
    assert chosen.args == [str(tmp_path / "newer.txt")]
    QTest.keyClick(listed.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(listed.chosen) as chosen:
        QTest.keyClick(listed.list, Qt.Key.Key_Return)
    assert chosen.args == [str(tmp_path / "older.txt")]


def test_recent_files_are_opened_by_a_click(listed, tmp_path, qtbot):
    with qtbot.waitSignal(listed.chosen) as chosen:
        QTest.mouseClick(listed.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 70))
    assert chosen.args == [str(tmp_path / "older.txt")]


def test_a_screen_reader_hears_the_whole_row(listed):
    model = listed.list.model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("newer.txt, 12 of 34 turns confirmed, 41 flags left, ")


def test_a_cleared_list_is_hidden_and_the_keyboard_is_not_lost(listed, recent):
    recent.clear()
    assert not listed.list.isVisible()
    assert listed.zone.open_button.hasFocus()


def test_the_zone_shows_a_file_that_is_dragged_over(page):
    before = page.zone.grab().toImage()
    page.show_dragging(True)
    assert page.zone.grab().toImage() != before
    page.show_dragging(False)
    assert page.zone.grab().toImage() == before


@pytest.mark.parametrize(("size", "width"), [((1440, 800), 880), ((720, 480), 660)])
def test_the_page_is_as_wide_as_designed_and_fits_narrow_windows(page, qtbot, size, width):
    page.resize(*size)
    qtbot.waitUntil(lambda: abs(page.zone.width() - width) <= 20)
    zone = QRect(page.zone.mapTo(page, QPoint(0, 0)), page.zone.size())
    assert abs(zone.center().x() - size[0] // 2) <= 12
    assert page.zone.height() == 196


def test_files_that_are_read_later_get_the_keyboard_from_the_button(page, recent, tmp_path):
    page.take_focus()
    assert page.zone.open_button.hasFocus()
    recent.note(RecentFile(str(tmp_path / "talk.txt"), 34, 12, 41, "2026-11-24T14:32+00:00"))
    assert page.list.hasFocus()


def test_files_that_are_read_before_the_window_is_active_get_the_keyboard_too(recent, theme, qtbot, tmp_path):
    page = StartPage(recent, theme)
    qtbot.addWidget(page)
    page.take_focus()
    recent.note(RecentFile(str(tmp_path / "talk.txt"), 34, 12, 41, "2026-11-24T14:32+00:00"))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.list.hasFocus)


@pytest.mark.parametrize("flags", [0, 112_000_000_000])
def test_long_words_for_the_flags_left_do_not_run_into_the_time(theme, flags):
    """As in German; some ground stays free between the two."""
    file = RecentFile("talk.txt", 34, 12, flags, "2025-09-24T14:32+00:00")
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 880, 52)
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_row(painter, option, file, theme)
    painter.end()
    words = when_words(file.when, datetime.now().astimezone())
    time_left = 880 - TIME_RIGHT - QFontMetrics(theme.ui_font(12, tabular=True)).horizontalAdvance(words)
    for x in range(time_left - GAP + 2, time_left - 1):
        assert all(image.pixelColor(x, y) == theme.colour(Role.BASE) for y in range(50)), x
