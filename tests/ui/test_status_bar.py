# SPDX-License-Identifier: GPL-3.0-or-later

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QMainWindow

from app.checking.report import CheckerReport, State
from ui.checker_button import CheckerButton
from ui.checker_names import state_details, state_words
from ui.saved_label import SavedLabel
from ui.status_bar import StatusBar

PATIENCE = 30_000

REPORTS = [
    CheckerReport("rules", "1", State.OK, 0.2),
    CheckerReport("harper", "2", State.FAILED, 0.0, "Harper ended unexpectedly; it is started again."),
    CheckerReport("languagetool", "", State.MISSING, 0.0, "LanguageTool is not installed; fetch it."),
]


@pytest.fixture
def bar(theme, qtbot):
    bar = StatusBar(theme)
    bar.resize(1440, 30)
    qtbot.addWidget(bar)
    bar.show()
    return bar


def texts(bar):
    return [
        label.text() for label in bar.findChildren(type(bar.saved).__bases__[0]) if label.isVisible() and label.text()
    ]


def test_without_a_document_it_says_so(bar):
    assert texts(bar) == ["No document"]


def test_it_counts_turns_flags_and_words(bar, document, qtbot):
    bar.show_document(document)
    document.start_counting()
    qtbot.waitUntil(lambda: "40 words" in texts(bar), timeout=PATIENCE)
    assert "0 of 4 turns confirmed" in texts(bar)
    document.confirm(document.order[0])
    qtbot.waitUntil(lambda: "1 of 4 turns confirmed" in texts(bar), timeout=PATIENCE)


def test_flags_are_counted_when_they_have_been_looked_for(bar, document, qtbot):
    bar.show_document(document)
    assert not any("left" in text for text in texts(bar))
    document.start_checking()
    qtbot.waitUntil(lambda: bool(document.reports) and document.checking is None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: f"{document.flag_count} flags left" in texts(bar), timeout=PATIENCE)
    assert bar.checkers.words == ""
    assert [report.id for report in bar.checkers.reports] == ["rules"]


def test_what_was_written_is_said(bar, document, qtbot):
    bar.show_document(document)
    document.replace(document.order[0], 0, 0, "x", "typing")
    qtbot.waitUntil(lambda: bar.saved.text().startswith("Saved"), timeout=PATIENCE)


def test_an_announcement_stands_in_the_place_of_the_counts(bar, document):
    bar.show_document(document)
    bar.say("Checking finished, 4 flags")
    assert bar.said == "Checking finished, 4 flags"
    assert not any("confirmed" in text for text in texts(bar))


def test_each_checker_has_its_state_in_words_and_details_on_click(bar, qtbot):
    bar.checkers.show_reports(REPORTS)
    buttons = {button.report.id: button for button in bar.findChildren(CheckerButton)}
    assert [buttons[name].text() for name in ("languagetool", "harper", "rules")] == [
        "LanguageTool is missing",
        "Harper failed",
        "Garble rules on",
    ]
    with qtbot.waitSignal(bar.checkers.details_asked) as asked:
        buttons["harper"].click()
    assert asked.args == [REPORTS[1]]


def test_a_checker_that_does_otherwise_keeps_its_button(bar, qtbot):
    bar.checkers.show_reports(REPORTS)
    before = {button.report.id: button for button in bar.findChildren(CheckerButton)}
    recovered = replace(REPORTS[1], state=State.OK, message="")
    bar.checkers.show_reports([REPORTS[0], recovered, *REPORTS[2:]])
    assert {button.report.id: button for button in bar.findChildren(CheckerButton)} == before
    assert (before["harper"].text(), before["harper"].accessibleName()) == ("Harper on", "Harper on")
    with qtbot.waitSignal(bar.checkers.details_asked) as asked:
        before["harper"].click()
    assert asked.args == [recovered]


def test_a_missing_languagetool_can_be_fetched_and_called_off(bar, qtbot):
    bar.checkers.show_reports(REPORTS)
    fetch, cancel = (button_of(bar, text) for text in ("Fetch LanguageTool…", "Cancel"))
    assert fetch.isVisible()
    with qtbot.waitSignal(bar.checkers.fetch_asked):
        fetch.click()
    bar.checkers.show_fetching("fetching LanguageTool, 12 of 230 MB", 12, 230)
    assert not fetch.isVisible()
    assert bar.checkers.words == "fetching LanguageTool, 12 of 230 MB"
    bar.checkers.show_checking(3, 10)
    assert bar.checkers.words == "fetching LanguageTool, 12 of 230 MB"
    with qtbot.waitSignal(bar.checkers.cancel_asked):
        cancel.click()
    bar.checkers.show_fetching("", 0, 0)
    assert fetch.isVisible()


def button_of(bar, text):
    (button,) = [button for button in bar.findChildren(type_of_link()) if button.text() == text]
    return button


def type_of_link():
    from ui.flags.link_button import LinkButton

    return LinkButton


def test_progress_names_the_turn_that_is_looked_at(bar):
    bar.checkers.show_checking(21, 33)
    assert bar.checkers.words == "checking turn 22 of 33"
    bar.checkers.show_checking(33, 33)
    assert bar.checkers.words == ""


def test_details_tell_version_time_and_trouble(qapp):
    assert state_details(REPORTS[0]) == "Garble rules on\nVersion 1\nThe last check took it 0.2 s."
    assert state_details(REPORTS[1]).endswith("Harper ended unexpectedly; it is started again.")


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_words(qapp, state):
    assert state_words(CheckerReport("harper", "", state, 0.0)).startswith("Harper ")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "Saved"), (2, "Saved 2 s ago"), (59, "Saved 59 s ago"), (60, "Saved 1 min ago"), (7300, "Saved 2 h ago")],
)
def test_the_time_since_saving_stays_true(qtbot, seconds, words):
    now = [100.0]
    label = SavedLabel(lambda: now[0])
    qtbot.addWidget(label)
    label.show_saved(100.0)
    now[0] += seconds
    label.look()
    assert label.text() == words


def test_what_could_not_be_written_is_not_called_saved(qtbot):
    label = SavedLabel()
    qtbot.addWidget(label)
    label.show_saved(1.0, "The disk is full.")
    assert (label.text(), label.toolTip()) == ("Not saved yet", "The disk is full.")


def test_a_narrow_bar_keeps_the_words_for_screen_readers(bar, qtbot):
    bar.checkers.show_reports(REPORTS)
    qtbot.waitUntil(lambda: bar.checkers.sizeHint().width() > 300, timeout=PATIENCE)
    wide = bar.checkers.sizeHint().width()
    bar.resize(700, 30)
    qtbot.waitUntil(lambda: bar.checkers.sizeHint().width() < wide, timeout=PATIENCE)
    (harper,) = [button for button in bar.findChildren(CheckerButton) if button.report.id == "harper"]
    assert harper.accessibleName() == "Harper failed"
    assert bar.minimumSizeHint().width() < 700


def test_with_little_room_a_checker_that_failed_still_says_so(bar, qtbot):
    bar.checkers.show_reports(REPORTS)
    bar.resize(720, 30)
    buttons = {button.report.id: button for button in bar.findChildren(CheckerButton)}
    qtbot.waitUntil(lambda: buttons["rules"].sizeHint().width() < 20, timeout=PATIENCE)
    assert buttons["harper"].sizeHint().width() > 80


def test_before_anything_is_written_or_checked_no_line_stands_alone(bar, document):
    bar.show_document(document)
    lines = [line for line in bar.findChildren(QFrame) if line.width() == 1]
    assert len(lines) == 2
    assert not any(line.isVisible() for line in lines)


class LayoutRequests(QObject):
    """Counts how often Qt lays out a widget."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


def test_what_changes_in_it_does_not_lay_out_the_window(theme, document, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    bar = StatusBar(theme)
    window.setStatusBar(bar)
    bar.show_document(document)
    window.show()
    QApplication.processEvents()
    requests = LayoutRequests(window)
    bar.show_selection("3 of 40 words selected")
    (label,) = [label for label in bar.findChildren(QLabel) if label.text() == "3 of 40 words selected"]
    qtbot.waitUntil(lambda: label.width() == label.sizeHint().width(), timeout=PATIENCE)
    assert requests.count == 0


def test_what_was_said_of_a_document_is_gone_with_it(bar, document):
    bar.show_document(document)
    bar.say("Checking finished, 4 flags")
    bar.show_document(None)
    assert not bar.said
    assert texts(bar) == ["No document"]
