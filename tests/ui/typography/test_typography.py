# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app import preferences
from app.typography.choices import Dash, TypingChoices
from ui.pair_view import PairView
from ui.typography.tidy_dialog import TidyDialog
from ui.typography.typing_dialog import TypingDialog
from ui.typography.typography import Typography

PATIENCE = 60_000
ALL = TypingChoices(curly_quotes=True, dash=Dash.EM, ellipsis=True, single_spaces=True)


@pytest.fixture
def config(tmp_path, monkeypatch):
    monkeypatch.setattr(preferences, "user_config", lambda: tmp_path / "config")
    return tmp_path / "config"


@pytest.fixture
def view(document, theme, qtbot):
    view = PairView(document, theme)
    view.glides = False
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.activateWindow()
    view.go_to(document.order[0], 0)
    qtbot.waitUntil(view.editor.hasFocus, timeout=PATIENCE)
    return view


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def typography(config, document, view, background, theme, window):
    return Typography(document, view, background, theme, window, window)


def write(view, text):
    for letter in text:
        QTest.keyClick(view.editor, letter)


def test_without_a_choice_text_stays_as_it_is_typed(typography, view, document):
    write(view, '"so"--it\'s...  ')
    assert document.turn(document.order[0]).text.startswith('"so"--it\'s...  How')


def test_what_is_typed_is_set_as_in_print(typography, view, document):
    typography.choices = ALL
    write(view, '"so"--it\'s...  ')
    assert document.turn(document.order[0]).text.startswith("“so”—it’s… How")
    assert view.caret == len("“so”—it’s… ")


def test_each_change_is_taken_back_by_one_undo_and_typing_goes_on_behind_it(typography, view, document):
    typography.choices = ALL
    turn = document.order[0]
    write(view, '"')
    assert document.turn(turn).text[:2] == "“H"
    place = document.undo()
    assert document.turn(turn).text[:2] == '"H'
    view.go_to(place.turn_id, place.start, place.end)
    write(view, "so")
    assert document.turn(turn).text.startswith('"soHow')
    document.redo()


def test_an_input_method_brings_characters_too(typography, view, document):
    typography.choices = ALL
    event = QInputMethodEvent()
    event.setCommitString('"')
    QApplication.sendEvent(view.editor, event)
    assert document.turn(document.order[0]).text.startswith("“How")


def test_pasted_text_stays_as_it_is(typography, view, document):
    typography.choices = ALL
    QApplication.clipboard().setText('"')
    view.paste()
    assert document.turn(document.order[0]).text.startswith('"How')


def test_choices_are_kept_for_all_transcripts(typography, document, view, background, theme, window, config, qtbot):
    typography.choose()
    dialog = window.findChild(TypingDialog)
    dialog._quotes.setChecked(True)
    dialog._dash.setCurrentIndex(1)
    dialog.accept()
    assert typography.choices == TypingChoices(curly_quotes=True, dash=Dash.EN)
    qtbot.waitUntil((config / "settings.json").exists, timeout=PATIENCE)
    other = Typography(document, view, background, theme, window, window)
    qtbot.waitUntil(lambda: other.choices == typography.choices, timeout=PATIENCE)


def test_damaged_settings_are_said_and_left_as_they_are(typography, config, qtbot):
    config.mkdir()
    (config / "settings.json").write_text("{", encoding="utf-8")
    said = []
    typography.announced.connect(said.append)
    typography._keep(ALL)
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert "settings.json" in said[0]
    assert (config / "settings.json").read_text(encoding="utf-8") == "{"


def tidy_dialog(typography, window, qtbot):
    typography.tidy()
    dialog = window.findChild(TidyDialog)
    qtbot.waitUntil(lambda: dialog._task is None, timeout=PATIENCE)
    return dialog


def test_tidying_shows_what_it_comes_to_and_is_one_step(typography, view, document, window, qtbot):
    first, last = document.order[0], document.order[3]
    document.replace(first, 0, 0, '"So"  - ', "typing")
    document.replace(last, 0, 0, "It's ", "typing")
    before = [turn.text for turn in document.transcript.turns]
    view.go_to(first, 0)
    dialog = tidy_dialog(typography, window, qtbot)
    assert dialog.model.rowCount() == 4
    dialog._boxes[0].setChecked(False)
    qtbot.waitUntil(lambda: dialog._task is None, timeout=PATIENCE)
    assert dialog.model.rowCount() == 1
    dialog._boxes[0].setChecked(True)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4, timeout=PATIENCE)
    dialog.replace.click()
    qtbot.waitUntil(lambda: document.turn(first).text.startswith("“So”—How"), timeout=PATIENCE)
    assert document.turn(last).text.startswith("It’s")
    assert document.undo_label == "tidy 4 places"
    document.undo()
    assert [turn.text for turn in document.transcript.turns] == before


def test_a_selection_is_tidied_alone(typography, view, document, window, qtbot):
    turn = document.order[0]
    document.replace(turn, 0, 0, '"a" "b" ', "typing")
    view.go_to(turn, 0, 3)
    dialog = tidy_dialog(typography, window, qtbot)
    assert dialog.model.rowCount() == 2
    dialog._where.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog._task is None, timeout=PATIENCE)
    assert dialog.model.rowCount() == 4


def test_tidy_text_leaves_nothing_to_do(typography, window, qtbot):
    dialog = tidy_dialog(typography, window, qtbot)
    assert dialog.model.rowCount() == 0
    assert dialog._framed.sentence == "There is nothing to replace"
    assert not dialog.replace.isEnabled()
