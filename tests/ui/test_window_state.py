# SPDX-License-Identifier: GPL-3.0-or-later
from pathlib import Path

from PySide6.QtCore import QByteArray

from ui.theme.reading import LineLength, Reading
from ui.theme.theme import USUAL_TEXT, Scheme
from ui.window_state import WindowState


def test_all_is_as_it_was_left(tmp_path, qapp):
    left = WindowState(tmp_path)
    left.scheme = Scheme.DARK
    left.text_size = 18
    left.reading = Reading(LineLength.MEDIUM, hides_originals=True, hides_marks=True, dims_others=True)
    left.keep_bytes("geometry", QByteArray(b"\x00\x01 some state"))
    left.keep_caret(Path("/talks/one: two.txt"), 14, 35)
    found = WindowState(tmp_path)
    assert found.scheme is Scheme.DARK
    assert found.text_size == 18
    assert found.reading == Reading(LineLength.MEDIUM, hides_originals=True, hides_marks=True)
    assert found.bytes_of("geometry") == QByteArray(b"\x00\x01 some state")
    assert found.caret_of(Path("/talks/one: two.txt")) == (14, 35)


def test_at_first_there_is_nothing(tmp_path, qapp):
    state = WindowState(tmp_path)
    assert state.scheme is Scheme.SYSTEM
    assert state.text_size == USUAL_TEXT
    assert state.reading == Reading()
    assert state.bytes_of("geometry").isEmpty()
    assert state.caret_of(Path("/talks/one.txt")) is None


def test_nonsense_in_the_file_is_passed_over(tmp_path, qapp):
    (tmp_path / "window.ini").write_text("[look]\nscheme=purple\ntext_size=large\n[General]\ncarets=a:b\n")
    state = WindowState(tmp_path)
    assert state.scheme is Scheme.SYSTEM
    assert state.text_size == USUAL_TEXT
    assert state.reading == Reading()
    assert state.caret_of(Path("a")) is None


def test_only_the_latest_carets_are_kept(tmp_path, qapp):
    state = WindowState(tmp_path)
    for number in range(60):
        state.keep_caret(Path(f"/talks/{number}.txt"), number, 0)
    assert state.caret_of(Path("/talks/59.txt")) == (59, 0)
    assert state.caret_of(Path("/talks/1.txt")) is None
