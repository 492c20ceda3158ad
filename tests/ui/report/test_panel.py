# SPDX-License-Identifier: GPL-3.0-or-later
"""The report beside the text on a real project; the process that makes it is stood in for but in one test."""

import csv
import io
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.errors import NotReadable
from app.history.project_file import create_project
from app.preferences import Preferences
from app.projects import open_session
from app.reporting.messages import Make, Write
from app.reporting.process import carry_out
from app.reporting.words import FREE_COLUMNS, TIME
from app.reporting.writing import as_csv
from app.transcript import operations
from tests.transcripts import originals_of
from tests.ui.closing import quit_desk
from tests.ui.conftest import PATIENCE
from ui.application import Desk
from ui.report.panel import ReportPanel
from ui.report.picture import PictureView
from ui.report.wording import words
from ui.theme.theme import Scheme

TEXTS = ("Who are you?", "The Regime will fall. Nobody knows when.")


def made_project(path):
    create_project(path, originals_of(*TEXTS), {"title": "Talk"}, "me").close()
    session = open_session(path, write=True)
    session.apply(operations.replace_text(session.transcript, 2, 4, 10, "regime"), "edit")
    return session


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    """Both parts of a report, made once."""
    path = tmp_path_factory.mktemp("report") / "talk.fairhand"
    made_project(path).close()
    said = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.reporting.process.load", lambda: Preferences(checkers=("rules",), remembered=False))
        carry_out(Make(str(path)), said.append)
    return said


class Process:
    """Stands in for the process: hands out what was made, when it may go on."""

    def __init__(self, parts):
        self.parts, self.asked, self.error = parts, [], None
        self.may_go_on = Event()
        self.may_go_on.set()

    def __call__(self, ask, hear, cancelled):
        self.asked.append(ask)
        if self.error:
            raise self.error
        words, whole = self.parts
        if isinstance(ask, Make):
            hear(words)
            while not self.may_go_on.wait(0.01) and not cancelled():
                pass
            if not cancelled():
                hear(whole)


@pytest.fixture
def process(parts):
    return Process(parts)


@pytest.fixture
def opened(process, background, theme, tmp_path, qtbot):
    session = made_project(tmp_path / "talk.fairhand")
    panel = shown(session, process, background, theme, qtbot)
    yield panel
    panel.stop()
    process.may_go_on.set()
    qtbot.waitUntil(lambda: background.is_at_rest, timeout=PATIENCE)
    session.close()


def shown(session, process, background, theme, qtbot):
    panel = ReportPanel(session, background, theme, work=process)
    qtbot.addWidget(panel)
    panel.resize(352, 700)
    panel.show()
    panel.make()
    return panel


def is_whole(panel):
    return panel.made is not None and panel.made.is_whole and panel._task is None


def test_the_panel_has_the_same_figures_as_the_files(opened, parts, qtbot):
    qtbot.waitUntil(lambda: is_whole(opened), timeout=PATIENCE)
    shown = []
    for model in opened.models:
        columns = range(model.columnCount())
        shown.append([model.headerData(column, Qt.Orientation.Horizontal) for column in columns])
        shown += [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]
    read = opened._words.tables(parts[1].tables)
    titles = {table.title for table in read}
    assert shown == [row for row in csv.reader(io.StringIO(as_csv(read))) if row and row[0] not in titles]


def test_words_are_there_before_the_flags_and_what_is_awaited_is_told(process, background, theme, tmp_path, qtbot):
    process.may_go_on.clear()
    session = made_project(tmp_path / "talk.fairhand")
    panel = shown(session, process, background, theme, qtbot)
    qtbot.waitUntil(lambda: panel.made is not None, timeout=PATIENCE)
    assert "Checking the imported text" in panel._said.text()
    assert panel.models[2].rowCount() == 0
    assert not panel.save.isEnabled()
    process.may_go_on.set()
    qtbot.waitUntil(lambda: is_whole(panel), timeout=PATIENCE)
    assert panel.models[2].rowCount() > 0
    assert panel.save.isEnabled()
    session.close()


def test_it_is_made_again_when_asked_for_and_closing_calls_it_off(opened, process, background, qtbot):
    qtbot.waitUntil(lambda: is_whole(opened), timeout=PATIENCE)
    process.may_go_on.clear()
    opened.refresh.click()
    qtbot.waitUntil(lambda: len(process.asked) == 2, timeout=PATIENCE)
    assert opened.made.is_whole, "what was there stays until the new one is whole"
    with qtbot.waitSignal(opened.closed):
        opened.close_button.click()
    qtbot.waitUntil(lambda: background.is_at_rest, timeout=PATIENCE)


def test_plots_follow_the_theme(opened, theme, qtbot):
    qtbot.waitUntil(lambda: is_whole(opened), timeout=PATIENCE)
    views = opened.overview.widget().findChildren(PictureView)
    assert [view.accessibleName() for view in views] == [picture.title for picture in opened.made.pictures]
    light = views[0].grab().toImage()
    theme.scheme = Scheme.DARK
    assert views[0].grab().toImage() != light


def test_what_is_shown_is_saved_and_trouble_is_told(opened, process, tmp_path, qtbot):
    qtbot.waitUntil(lambda: is_whole(opened), timeout=PATIENCE)
    opened.write(tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: opened._said.text().startswith("Wrote"), timeout=PATIENCE)
    assert process.asked[-1] == Write("Talk", opened.made.tables, str(tmp_path / "report.pdf"), opened._words)
    process.error = NotReadable("It is gone; look for it.")
    opened.refresh.click()
    qtbot.waitUntil(lambda: opened._said.text() == "It is gone; look for it.", timeout=PATIENCE)
    assert opened.refresh.isEnabled()


def test_the_window_has_a_word_for_all_that_a_report_says(parts):
    known = set(words())
    for table in parts[1].tables:
        assert {table.title, *table.columns} <= known
        texts = {
            cell
            for row in table.rows
            for column, cell in zip(table.columns, row, strict=True)
            if column not in (*FREE_COLUMNS, TIME) and isinstance(cell, str) and cell
        }
        assert texts <= known


def test_each_table_is_chosen_and_shown(opened, qtbot):
    qtbot.waitUntil(lambda: is_whole(opened), timeout=PATIENCE)
    names = [opened.shown.itemText(row) for row in range(opened.shown.count())]
    assert names == ["Overview", "Flags by category", "Flags by rule", "By revision", "By turn"]
    for name in names[1:]:
        QTest.keyClick(opened.shown, Qt.Key.Key_Down)
        assert opened._pages.currentWidget().accessibleName() == name


def test_the_report_is_one_of_the_panels_until_it_is_closed(qapp, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    settings = tmp_path / "config" / "fairhand" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"checkers": ["rules"], "remembered": false}', encoding="utf-8")
    made_project(tmp_path / "talk.fairhand").close()
    desk = Desk(qapp, settings.parent)
    desk.show(tmp_path / "talk.fairhand")
    qtbot.waitUntil(lambda: desk.shell.workspace is not None and desk.is_complete, timeout=PATIENCE)
    tabs, command = desk.window.tabs, desk.actions.of(desk.keymap.command("effort-report"))
    before = [tabs.tabText(tab) for tab in range(tabs.count())]
    desk.actions.refresh()
    command.trigger()
    panel = desk.shell.workspace.report
    assert tabs.currentWidget() is panel
    assert [tabs.tabText(tab) for tab in range(tabs.count())] == [*before, "Effort"]
    qtbot.waitUntil(lambda: is_whole(panel), timeout=2 * PATIENCE)
    assert panel.made.tables.by_turn.column("Words rewritten") == [0, 1]
    assert len(panel.overview.widget().findChildren(PictureView)) == len(panel.made.pictures) >= 3
    panel.close_button.click()
    assert tabs.indexOf(panel) < 0
    command.trigger()
    assert tabs.currentWidget() is desk.shell.workspace.report is panel
    quit_desk(desk, qtbot)
