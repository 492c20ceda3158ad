# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest

from tests.ui.closing import quit_desk
from ui.application import Desk
from ui.tour.bubble import Bubble, place_beside
from ui.tour.tour import Tour

PATIENCE = 30_000
ROOM = QRect(0, 0, 1440, 900)
CARD = QSize(364, 140)


@pytest.mark.parametrize(
    "target",
    [
        QRect(20, 2, 40, 26),
        QRect(600, 400, 200, 40),
        QRect(1300, 860, 100, 30),
        QRect(0, 300, 1440, 200),
        QRect(900, 100, 364, 700),
    ],
)
def test_the_card_stands_in_the_window_beside_what_it_speaks_of(target):
    place = QRect(place_beside(CARD, target, ROOM), CARD)
    assert ROOM.contains(place)
    assert not place.intersects(target)


def test_where_there_is_no_room_the_card_is_still_in_the_window():
    assert ROOM.contains(QRect(place_beside(CARD, ROOM, ROOM), CARD))
    assert place_beside(CARD, QRect(QPoint(0, 0), QSize(10, 10)), ROOM).y() >= 10


@pytest.fixture
def desk(qapp, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    config = tmp_path / "config" / "fairhand"
    config.mkdir(parents=True)
    (config / "settings.json").write_text('{"checkers": ["rules"], "level": "eager"}', encoding="utf-8")
    (tmp_path / "talk.txt").write_text("Who fears the Regime?\n\nNobody fears the Regime.\n", encoding="utf-8")
    desk = Desk(qapp, config)
    yield desk
    quit_desk(desk, qtbot)


def open_talk(desk, tmp_path, qtbot):
    desk.show(tmp_path / "talk.txt")
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: desk.shell.workspace is not None and desk.is_complete, timeout=PATIENCE)


def shown(desk):
    return [bubble for bubble in desk.window.findChildren(Bubble) if bubble.isVisible()]


def test_nobody_is_led_round_who_did_not_ask(desk, tmp_path, qtbot):
    open_talk(desk, tmp_path, qtbot)
    assert shown(desk) == []


def test_the_first_transcript_brings_the_tour_which_enter_walks_and_which_does_not_come_again(desk, tmp_path, qtbot):
    desk.dialogs.offer_tour()
    open_talk(desk, tmp_path, qtbot)
    qtbot.waitUntil(lambda: desk.shell.workspace.navigator.active is not None, timeout=PATIENCE)
    (bubble,) = shown(desk)
    titles = []
    for _ in range(4):
        titles.append(bubble.accessibleName())
        assert desk.window.rect().contains(bubble.geometry())
        QTest.keyClick(bubble._on, Qt.Key.Key_Return)
    assert [title.rpartition(", ")[2] for title in titles] == ["1 of 4", "2 of 4", "3 of 4", "4 of 4"]
    assert shown(desk) == []
    desk.dialogs.offer_tour()
    desk.shell.open(tmp_path / "talk.txt")
    qtbot.waitUntil(lambda: desk.shell.workspace is not None and desk.is_complete, timeout=PATIENCE)
    assert shown(desk) == []


def test_escape_skips_it_and_the_menu_brings_it_back(desk, tmp_path, qtbot):
    open_talk(desk, tmp_path, qtbot)
    desk.actions.of(desk.keymap.command("tour")).trigger()
    QTest.keyClick(shown(desk)[0], Qt.Key.Key_Escape)
    assert shown(desk) == []
    desk.actions.of(desk.keymap.command("tour")).trigger()
    assert len(shown(desk)) == 1
    desk.shell.review()
    assert shown(desk) == []


def test_who_works_on_beside_the_tour_keeps_the_place(desk, tmp_path, qtbot):
    desk.dialogs.offer_tour()
    open_talk(desk, tmp_path, qtbot)
    work = desk.shell.workspace
    qtbot.waitUntil(lambda: work.navigator.active is not None, timeout=PATIENCE)
    last = work.document.order[-1]
    work.navigator.close()
    work.view.go_to(last, 0)
    with qtbot.waitSignal(work.document.flags_changed, timeout=PATIENCE):
        QTest.keyClick(work.view.editor, "X")
    assert (work.turn_id, work.view.caret) == (last, 1)
    assert work.navigator.active is None


@pytest.mark.parametrize("way", ["to the end", "skipped", "left for the review"])
def test_nothing_is_left_of_a_tour_that_is_over(desk, tmp_path, qtbot, way):
    open_talk(desk, tmp_path, qtbot)
    work = desk.shell.workspace
    desk.actions.of(desk.keymap.command("tour")).trigger()
    (bubble,) = shown(desk)
    if way == "left for the review":
        desk.shell.review()
        desk.shell.edit()
    else:
        for _ in range(4):
            QTest.keyClick(bubble._on, Qt.Key.Key_Return if way == "to the end" else Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shiboken6.isValid(bubble), timeout=PATIENCE)
    # An error in a slot fails the test.
    work.view.moved.emit()
    assert not desk.window.findChildren(Tour)
    assert not work.findChildren(Tour)
