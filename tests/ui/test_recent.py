# SPDX-License-Identifier: GPL-3.0-or-later
from datetime import datetime
from pathlib import Path

import pytest

from ui.recent import MOST, RecentFile, RecentFiles
from ui.recent_wording import confirmed_words, flags_words, folder_words, when_words

PATIENCE = 10_000
NOW = datetime.fromisoformat("2026-11-24T16:00+00:00")


def entry(path, flags=3):
    return RecentFile(str(path), 34, 12, flags, "2026-11-24T14:32+00:00")


@pytest.fixture
def files(tmp_path):
    paths = [tmp_path / f"talk-{number}.txt" for number in range(MOST + 2)]
    for path in paths:
        path.touch()
    return paths


@pytest.fixture
def recent(tmp_path, background):
    return RecentFiles(tmp_path / "config" / "recent.json", background)


def read_again(recent, tmp_path, background, qtbot):
    again = RecentFiles(tmp_path / "config" / "recent.json", background)
    with qtbot.waitSignal(again.changed, timeout=PATIENCE):
        again.load()
    return [Path(file.path).name for file in again.files]


def test_the_latest_file_comes_first_and_is_listed_once(recent, files):
    for path in (files[0], files[1], files[0]):
        recent.note(entry(path))
    assert [file.path for file in recent.files] == [str(files[0]), str(files[1])]


def test_the_list_is_there_again_the_next_time(recent, files, tmp_path, background, qtbot):
    recent.note(entry(files[0]))
    recent.note(entry(files[1], flags=None))
    qtbot.waitUntil(lambda: "talk-1" in text_of(tmp_path), timeout=PATIENCE)
    assert read_again(recent, tmp_path, background, qtbot) == ["talk-1.txt", "talk-0.txt"]


def text_of(tmp_path):
    path = tmp_path / "config" / "recent.json"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def test_a_file_that_is_gone_is_left_out(recent, files, tmp_path, background, qtbot):
    recent.note(entry(files[0]))
    recent.note(entry(files[1]))
    qtbot.waitUntil(lambda: "talk-1" in text_of(tmp_path), timeout=PATIENCE)
    files[1].unlink()
    assert read_again(recent, tmp_path, background, qtbot) == ["talk-0.txt"]


def test_only_so_many_are_remembered(recent, files):
    for path in files:
        recent.note(entry(path))
    assert len(recent.files) == MOST


def test_a_cleared_list_stays_empty(recent, files, tmp_path, background, qtbot):
    recent.note(entry(files[0]))
    recent.clear()
    qtbot.waitUntil(lambda: text_of(tmp_path) == "[]", timeout=PATIENCE)
    assert read_again(recent, tmp_path, background, qtbot) == []


@pytest.mark.parametrize(
    "content",
    ["", "{", "[1]", '[{"path": "x"}]', '{"a": 1}', '[{"path":"x","turns":1,"confirmed":0,"flags":0,"time":"soon"}]'],
)
def test_a_damaged_list_is_an_empty_one(tmp_path, background, qtbot, content):
    path = tmp_path / "config" / "recent.json"
    path.parent.mkdir()
    path.write_text(content, encoding="utf-8")
    recent = RecentFiles(path, background)
    with qtbot.waitSignal(recent.changed, timeout=PATIENCE):
        recent.load()
    assert list(recent.files) == []


@pytest.mark.parametrize(
    ("time", "words"),
    [
        ("2026-11-24T14:32+00:00", "Today, 14:32"),
        ("2026-11-23T18:10+00:00", "Yesterday, 18:10"),
        ("2026-11-20T11:47+00:00", "Friday, 11:47"),
        ("2026-03-12T09:05+00:00", "12 March, 09:05"),
        ("2025-03-12T09:05+00:00", "12 March 2025, 09:05"),
    ],
)
def test_times_are_said_as_people_say_them(qapp, time, words):
    assert when_words(datetime.fromisoformat(time), NOW) == words


@pytest.mark.parametrize(
    ("flags", "words"), [(None, ""), (0, "No flags left"), (1, "1 flag left"), (1200, "1,200 flags left")]
)
def test_flags_are_counted_in_words(qapp, flags, words):
    assert flags_words(entry("talk.txt", flags)) == words


def test_turns_are_counted_in_words(qapp):
    assert confirmed_words(entry("talk.txt")) == "12 of 34 turns confirmed"


def test_only_the_last_folders_are_shown():
    home = Path("/home/ann")
    assert folder_words(entry("/home/ann/Interviews/2019/talk.txt"), home) == "Interviews / 2019"
    assert folder_words(entry("/srv/shared/a/b/talk.txt"), home) == "a / b"
