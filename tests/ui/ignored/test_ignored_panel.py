# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of what is ignored, on a real document that the garble rules have checked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.projects import open_session
from app.transcript.annotations import Scope
from ui.ignored.panel import IgnoredPanel

PATIENCE = 30_000


@pytest.fixture
def flagged(document, qtbot):
    with qtbot.waitSignal(
        document.check_progress, timeout=PATIENCE, check_params_cb=lambda done, turns: document.checking is None
    ):
        document.check_now()
    return document


@pytest.fixture
def panel(flagged, theme, qtbot):
    panel = IgnoredPanel(flagged, theme)
    qtbot.addWidget(panel)
    panel.resize(352, 500)
    panel.show()
    return panel


def rows(panel):
    model = panel._model
    return [
        (model.index(row).data(), model.index(row).data(Qt.ItemDataRole.UserRole)) for row in range(model.rowCount())
    ]


def flag(document, words):
    return next(flag for flag in document.all_flags() if flag.finding.text == words)


def test_each_choice_is_listed_with_its_words_and_its_reach_the_latest_first(panel, flagged):
    flagged.ignore(flag(flagged, "go on the streets"), Scope.HERE)
    flagged.ignore(flag(flagged, "takes a little bit to"), Scope.TRANSCRIPT)
    rule = flag(flagged, "Power").finding.rule
    flagged.ignore(flag(flagged, "Power"), Scope.RULE)
    assert rows(panel) == [
        ("Power", f"The rule “{rule}”"),
        ("takes a little bit to", "Everywhere in this transcript"),
        ("go on the streets", "Here, turn 2"),
    ]
    assert panel.count == 3


@pytest.mark.parametrize("scope", list(Scope))
def test_delete_takes_one_back_and_undo_takes_that_back(panel, flagged, scope, qtbot):
    flagged.ignore(flag(flagged, "Power"), scope)
    panel._choose(0)
    QTest.keyClick(panel._list, Qt.Key.Key_Delete)
    assert panel.count == 0
    assert flagged.undo_label == "see “Power” again"
    qtbot.waitUntil(lambda: "Power" in [each.finding.text for each in flagged.all_flags()], timeout=PATIENCE)
    flagged.undo()
    assert panel.count == 1


def test_the_words_are_searched_and_the_count_stays_whole(panel, flagged):
    flagged.ignore(flag(flagged, "Power"), Scope.HERE)
    flagged.ignore(flag(flagged, "System"), Scope.HERE)
    QTest.keyClicks(panel._search, "pow")
    assert [words for words, _ in rows(panel)] == ["Power"]
    assert panel.count == 2


def test_words_and_reach_are_there_after_the_project_is_opened_again(panel, flagged, tmp_path):
    flagged.ignore(flag(flagged, "Power"), Scope.HERE)
    flagged.session.flush()
    again = open_session(tmp_path / "talk.fairhand", write=False)
    assert next(iter(again.transcript.decisions.values())).words == "Power"
    again.close()
