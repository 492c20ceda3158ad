# SPDX-License-Identifier: GPL-3.0-or-later
"""The export dialog, with real keys on real project files; what it writes is what the command line writes."""

import os
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.cli.export import written
from app.exporting.exported import Style, View
from app.exporting.formats import Format, suffix_of
from app.exporting.template import templates_folder
from ui.export.export_dialog import ExportDialog
from ui.export.source import PREVIEWED

PATIENCE = 30_000


@pytest.fixture(autouse=True)
def own_templates(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def edited(document):
    turn = document.transcript.turns[3]
    document.replace(turn.id, 0, 6, "No one", "type")
    document.split(document.transcript.turns[1].id, 64)
    return document


@pytest.fixture
def dialog(edited, background, theme, qtbot):
    dialog = ExportDialog(edited, background, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    settle(dialog, qtbot)
    return dialog


def settle(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog._previewing is None and not dialog._settling.isActive(), timeout=PATIENCE)


def preview(dialog):
    return dialog.form._preview.toPlainText()


def choose(dialog, letter, qtbot):
    with qtbot.waitSignal(dialog.form.options_changed, timeout=PATIENCE):
        QTest.keyClick(dialog, letter, Qt.KeyboardModifier.AltModifier)
    settle(dialog, qtbot)


def export(dialog, qtbot):
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._writing is None, timeout=PATIENCE)


def test_enter_writes_beside_the_text_what_the_preview_shows(dialog, edited, tmp_path, qtbot):
    export(dialog, qtbot)
    text = (tmp_path / "talk.md").read_text(encoding="utf-8")
    assert text == written(edited.session) == preview(dialog)
    assert "No one fears" in text
    assert dialog.form._said.text() == f"Wrote {tmp_path / 'talk.md'}."
    assert dialog.isVisible()


@pytest.mark.parametrize(("letter", "view"), [("m", View.SIDE_BY_SIDE), ("d", View.CHANGES)])
def test_the_other_views_are_those_of_the_command_line(dialog, edited, tmp_path, qtbot, letter, view):
    choose(dialog, letter, qtbot)
    export(dialog, qtbot)
    text = (tmp_path / "talk.md").read_text(encoding="utf-8")
    assert text == written(edited.session, view) == preview(dialog)
    assert not dialog.form._speakers.isEnabled()


def test_names_and_front_matter_are_written_if_chosen(dialog, edited, tmp_path, qtbot):
    choose(dialog, "s", qtbot)
    choose(dialog, "t", qtbot)
    export(dialog, qtbot)
    text = (tmp_path / "talk.md").read_text(encoding="utf-8")
    assert text == written(edited.session, speakers=True, with_front_matter=True) == preview(dialog)
    assert text.startswith('---\ntitle: "talk"\n')
    assert "**Interviewer:** " in text


def test_a_style_and_a_template_say_how_markdown_is_written(dialog, edited, tmp_path, background, theme, qtbot):
    dialog.form.style.choose(Style.HEADING)
    settle(dialog, qtbot)
    assert preview(dialog).startswith("### ")
    folder = templates_folder()
    folder.mkdir(parents=True)
    (folder / "House.toml").write_text('speaker = "{name}: "\ntop = "# {title}"', encoding="utf-8")
    (folder / "Odd.toml").write_text("shout = 1", encoding="utf-8")
    dialog = ExportDialog(edited, background, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.form.style.count() == 4, timeout=PATIENCE)
    assert "Odd.toml" in dialog.form._said.text()
    dialog.form.style.setCurrentIndex(3)
    settle(dialog, qtbot)
    assert preview(dialog).startswith("# talk\n\nInterviewer: **")
    assert not dialog.form._speakers.isEnabled()
    choose_format(dialog, Format.HTML, qtbot)
    assert not dialog.form.style.isEnabled()
    assert dialog.form._speakers.isEnabled()


def test_a_text_without_a_project_can_be_exported_in_every_view(document, background, theme, tmp_path, qtbot):
    dialog = ExportDialog(document, background, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    for letter in ("t", "d", "m", "c"):
        choose(dialog, letter, qtbot)
        export(dialog, qtbot)
        assert dialog.form._said.text().startswith("Wrote ")
    assert not (tmp_path / "talk.fairhand").exists()


def choose_format(dialog, format_, qtbot):
    dialog.form.format.choose(format_)
    dialog.form.format.chosen.emit()
    settle(dialog, qtbot)


@pytest.mark.parametrize("format_", [Format.DOCX, Format.HTML, Format.PDF, Format.TEXT])
def test_other_formats_are_shown_and_written(dialog, tmp_path, qtbot, format_):
    choose_format(dialog, format_, qtbot)
    assert "No one fears" in preview(dialog)
    export(dialog, qtbot)
    target = dialog.target
    assert dialog.form._said.text() == f"Wrote {target}."
    assert target == tmp_path / {Format.TEXT: "talk-edited.txt"}.get(format_, f"talk{suffix_of(format_)}")
    data = target.read_bytes()
    assert data[:4] == {Format.DOCX: b"PK\x03\x04", Format.PDF: b"%PDF"}.get(format_, data[:4])


def test_tracked_changes_are_written_as_the_command_line_writes_them(dialog, edited, tmp_path, qtbot):
    choose_format(dialog, Format.DOCX, qtbot)
    choose(dialog, "d", qtbot)
    cursor = dialog.form._preview.document().find("No one")
    assert cursor.charFormat().fontUnderline()
    export(dialog, qtbot)
    with zipfile.ZipFile(tmp_path / "talk.docx") as package:
        document = package.read("word/document.xml").decode()
    assert "<w:del " in document and "<w:ins " in document
    assert f'w:author="{edited.session.author}"' in document


def test_suggestions_are_written_as_changes_where_that_is_asked_for(edited, background, theme, qtbot):
    edited.suggestions.mode = True
    edited.replace(edited.transcript.turns[0].id, 0, 0, "Well: ", "type")
    dialog = ExportDialog(edited, background, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(dialog, qtbot)
    assert not dialog.form._suggestions.isEnabled()
    dialog.form._views.button(list(View).index(View.CHANGES)).click()
    settle(dialog, qtbot)
    assert "Well:" not in preview(dialog)
    dialog.form._suggestions.click()
    settle(dialog, qtbot)
    assert "{++Well: ++}" in preview(dialog)


def test_without_suggestions_there_are_none_to_choose(dialog, qtbot):
    choose(dialog, "d", qtbot)
    assert not dialog.form._suggestions.isEnabled()


def test_a_format_that_cannot_show_a_view_gives_the_clean_text(dialog, qtbot):
    choose(dialog, "d", qtbot)
    choose_format(dialog, Format.TEXT, qtbot)
    assert dialog.form.options.view is View.CLEAN
    assert [button.isEnabled() for button in dialog.form._views.buttons()] == [True, False, False]


def test_without_times_subtitles_are_refused_in_the_preview(dialog, qtbot):
    choose_format(dialog, Format.SRT, qtbot)
    assert "no times" in dialog.form._said.text()


def test_a_suffix_that_is_typed_chooses_the_format(dialog, tmp_path, qtbot):
    dialog.form.path.setText(str(tmp_path / "talk.html"))
    settle(dialog, qtbot)
    assert dialog.form.format.value is Format.HTML


def test_a_name_without_a_suffix_becomes_markdown(dialog, tmp_path, qtbot):
    dialog.form.path.setFocus()
    dialog.form.path.selectAll()
    QTest.keyClicks(dialog.form.path, str(tmp_path / "other"))
    export(dialog, qtbot)
    assert (tmp_path / "other.md").exists()


def test_without_a_name_nothing_can_be_exported(dialog):
    dialog.form.path.clear()
    assert not dialog.form.export.isEnabled()


def test_a_file_that_is_there_is_pointed_out_before_it_is_replaced(dialog, tmp_path, qtbot):
    (tmp_path / "old.md").write_text("old")
    dialog.form.path.setText(str(tmp_path / "old.md"))
    qtbot.waitUntil(lambda: "will be replaced" in dialog.form._hint.text(), timeout=PATIENCE)
    export(dialog, qtbot)
    assert "No one" in (tmp_path / "old.md").read_text(encoding="utf-8")


def test_what_cannot_be_written_is_one_sentence_and_leaves_nothing(dialog, tmp_path, qtbot):
    dialog.form.path.setText(str(tmp_path / "missing" / "talk.md"))
    export(dialog, qtbot)
    said = dialog.form._said.text()
    assert "could not be written" in said
    assert "\n" not in said
    assert not (tmp_path / "missing").exists()
    assert dialog.form.export.isEnabled()
    assert not dialog.form.open_folder.isVisible()


def test_a_failed_export_leaves_the_file_that_was_there(dialog, tmp_path, qtbot, monkeypatch):
    (tmp_path / "talk.md").write_text("old")

    def full(_handle):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    export(dialog, qtbot)
    monkeypatch.undo()
    assert "No space left" in dialog.form._said.text()
    assert (tmp_path / "talk.md").read_text() == "old"
    assert not list(tmp_path.glob(".talk.md.*"))


def test_the_translation_itself_is_never_replaced(background, theme, tmp_path, qtbot, dialog):
    dialog.form.path.setText(str(tmp_path / "link.md"))
    (tmp_path / "link.md").symlink_to(tmp_path / "talk.txt")
    before = (tmp_path / "talk.txt").read_text(encoding="utf-8")
    export(dialog, qtbot)
    assert "choose another name" in dialog.form._said.text()
    assert (tmp_path / "talk.txt").read_text(encoding="utf-8") == before


def test_the_file_dialog_fills_in_the_path(dialog, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "chosen"), ""))
    QTest.mouseClick(dialog.form.choose, Qt.MouseButton.LeftButton)
    assert dialog.form.path.text() == str(tmp_path / "chosen.md")


def test_the_folder_can_be_opened_once_the_file_is_there(dialog, tmp_path, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    assert not dialog.form.open_folder.isVisible()
    export(dialog, qtbot)
    QTest.mouseClick(dialog.form.open_folder, Qt.MouseButton.LeftButton)
    assert opened == [str(tmp_path)]


def test_escape_writes_nothing(dialog, tmp_path):
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not (tmp_path / "talk.md").exists()


def test_the_preview_of_a_long_text_is_its_beginning(edited, background, theme, qtbot):
    turn = edited.transcript.turns[-1]
    edited.replace(turn.id, len(turn.text), len(turn.text), " more" * 5000, "paste")
    for _ in range(3):
        edited.split(edited.transcript.turns[-1].id, 8000)
    dialog = ExportDialog(edited, background, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(dialog, qtbot)
    assert PREVIEWED < len(preview(dialog)) < 2 * 8000
    assert written(edited.session).startswith(preview(dialog).rstrip("\n"))
