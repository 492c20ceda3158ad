# SPDX-License-Identifier: GPL-3.0-or-later
"""Two copies of a project merged in the window, in real files."""

import shutil
import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.history.project_file import create_project
from app.projects import open_session
from app.transcript import operations
from app.transcript.aside import Aside, SourceText
from app.transcript.cue import Cue
from app.transcript.merging.sides import Side, Written
from tests.transcripts import originals_of
from ui.merging.dialog import MergeDialog
from ui.merging.model import MINE, THEIRS

TEXTS = ("Who are you?", "The Regime will fall. Nobody knows when.", "It is late.")
ASIDE = Aside([Cue(2, 0, 10, 1_000, 2_500)], [SourceText(2, "Режим падёт.", "talk.ru.txt")])
PATIENCE = 30_000


def change(session, old, new, turn=2):
    at = session.transcript.turn(turn).text.index(old)
    session.apply(operations.replace_text(session.transcript, turn, at, at + len(old), new), "edit")


@pytest.fixture
def bob(tmp_path):
    """The other copy, which differs in two places from what is made of the first, and is alone in one."""
    path = tmp_path / "bob.fairhand"
    create_project(tmp_path / "ann.fairhand", originals_of(*TEXTS), {"title": "Talk"}, "me", ASIDE).close()
    shutil.copy(tmp_path / "ann.fairhand", path)
    session = open_session(path, write=True)
    change(session, "will fall", "collapses")
    change(session, "Nobody", "No one")
    change(session, "late", "too late", turn=3)
    session.close()
    return path


@pytest.fixture
def ann(tmp_path, bob):
    session = open_session(tmp_path / "ann.fairhand", write=True)
    change(session, "will fall", "falls")
    change(session, "Who", "So who", turn=1)
    change(session, "late", "very late", turn=3)
    yield session
    session.close()


@pytest.fixture
def opened(ann, background, theme, qtbot):
    """Return a function that opens the dialog and waits until it has compared."""

    def opened(other):
        dialog = MergeDialog(ann, other, background, theme)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: dialog._task is None, timeout=PATIENCE)
        return dialog

    return opened


def merged(dialog, qtbot):
    with qtbot.waitSignal(dialog.merged, timeout=PATIENCE) as signal:
        dialog.form.merge.click()
    session = open_session(signal.args[0], write=False)
    session.close()
    return session


def test_it_says_what_comes_from_each_side_and_lists_what_both_changed(opened, bob):
    form = opened(bob).form
    assert form.summary.text().split("\n") == [
        "This copy, ann.fairhand: +4 and −3 words in 3 turns.",
        "The other copy, bob.fairhand: 1 revision, +4 and −3 words in 2 turns.",
    ]
    shown = [[form.model.index(row, column).data() for column in range(4)] for row in range(form.model.rowCount())]
    assert shown == [["2", "will fall", "falls", "collapses"], ["3", "(nothing)", "very ", "too "]]
    assert form.table.hasFocus()


def test_what_was_chosen_stands_in_a_new_project_and_the_copies_stay_as_they_are(opened, ann, bob, tmp_path, qtbot):
    before = bob.read_bytes()
    dialog = opened(bob)
    QTest.keyClick(dialog.form.table, Qt.Key.Key_Left)
    dialog.form.table.setCurrentIndex(dialog.form.model.index(1, THEIRS))
    QTest.keyClick(dialog.form.table, Qt.Key.Key_Right)
    session = merged(dialog, qtbot)
    assert [turn.text for turn in session.transcript.turns] == [
        "So who are you?",
        "The Regime falls. No one knows when.",
        "It is too late.",
    ]
    assert sorted(path.name for path in tmp_path.glob("*.fairhand")) == [
        "ann-merged.fairhand",
        "ann.fairhand",
        "bob.fairhand",
    ]
    assert bob.read_bytes() == before
    assert ann.transcript.turn(2).text == "The Regime falls. Nobody knows when."


def test_times_and_source_texts_are_in_the_new_project(opened, bob, tmp_path, qtbot):
    merged(opened(bob), qtbot)
    session = open_session(tmp_path / "ann-merged.fairhand", write=False)
    aside = session.aside()
    session.close()
    assert (list(aside.cues), list(aside.source_texts)) == (ASIDE.cues, ASIDE.source_texts)


def test_other_words_can_be_written(opened, bob, qtbot):
    dialog = opened(bob)
    words = dialog.form.standing.words
    words.setFocus()
    words.selectAll()
    QTest.keyClicks(words, "breaks down")
    assert dialog.form.model.choice(0) == Written("breaks down")
    assert "breaks down" in dialog.form.standing._context.text()
    assert merged(dialog, qtbot).transcript.turn(2).text == "The Regime breaks down. No one knows when."


def test_space_and_a_click_choose_a_side_and_buttons_choose_it_everywhere(opened, bob, qtbot):
    form = opened(bob).form
    before = form.model.choice(0)
    QTest.keyClick(form.table, Qt.Key.Key_Space)
    assert form.model.choice(0) is not before
    at = form.table.visualRect(form.model.index(1, MINE)).center()
    QTest.mouseClick(form.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert form.model.choice(1) is Side.FIRST
    form.all_theirs.click()
    assert [form.model.choice(row) for row in range(2)] == [Side.SECOND, Side.SECOND]


def test_the_preview_shows_what_changes_in_this_copy_as_it_was_chosen(opened, bob, qtbot):
    dialog = opened(bob)
    dialog.form.all_mine.click()
    dialog.form._tabs.setCurrentIndex(1)
    model = dialog.form.preview.model
    qtbot.waitUntil(lambda: model.difference.changes == 1, timeout=PATIENCE)
    assert model.difference.change(1).hunk.inserted.strip() == "No one"
    dialog.form.all_theirs.click()
    qtbot.waitUntil(lambda: model.difference.changes == 3, timeout=PATIENCE)


def test_a_name_that_is_taken_is_refused_and_another_can_be_given(opened, bob, tmp_path, qtbot):
    dialog = opened(bob)
    dialog.form.path.setText("bob")
    assert dialog.target == bob
    dialog.form.merge.click()
    qtbot.waitUntil(lambda: dialog._task is None, timeout=PATIENCE)
    assert "is one of the two copies" in dialog.form.said.text()
    dialog.form.path.setText(str(tmp_path / "both"))
    assert merged(dialog, qtbot).transcript.turn(1).text == "So who are you?"


def test_escape_while_it_compares_calls_it_off(ann, bob, background, theme, qtbot, tmp_path):
    dialog = MergeDialog(ann, bob, background, theme)
    qtbot.addWidget(dialog)
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: background.is_at_rest, timeout=PATIENCE)
    assert not dialog.isVisible()
    assert dialog._compared is None
    assert not (tmp_path / "ann-merged.fairhand").exists()


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: None, "no project file"),
        (lambda path: path.write_text("a text"), "is not a Fairhand project"),
        (lambda path: shutil.copy(path.with_name("ann.fairhand"), path), "nothing that this copy does not have"),
        (
            lambda path: create_project(path, originals_of("Other."), {"title": "Other"}, "me").close(),
            "are not copies of one project",
        ),
    ],
    ids=["gone", "a text", "nothing new", "another project"],
)
def test_what_cannot_be_merged_is_told_in_one_sentence(opened, tmp_path, make, sentence):
    other = tmp_path / "other.fairhand"
    make(other)
    form = opened(other).form
    assert sentence in form._instead.sentence
    assert not form.merge.isEnabled()


def test_a_copy_of_a_newer_version_is_refused(opened, bob):
    with sqlite3.connect(bob) as connection:
        connection.execute("UPDATE meta SET value = '99' WHERE key = 'min_writer'")
    connection.close()
    assert "newer version" in opened(bob).form._instead.sentence
