# SPDX-License-Identifier: GPL-3.0-or-later
"""A panel with a few terms, in a window of its own."""

import pytest

from app.transcript.glossary import take_in
from app.transcript.term import CaseRule, Term
from ui.glossary.panel import GlossaryPanel

TERMS = (
    Term(0, "regime", "Regime", ("Regime",), "not a diet"),
    Term(0, "Kulibayev", "Кулибаев", ("Kulibajew", "Kulibaev"), case_rule=CaseRule.ANY_CASE),
    Term(0, "akim", note="a mayor"),
)


def pytest_collection_modifyitems(items):
    """The offscreen platform warns about every window that has a least size; that says nothing about Fairhand."""
    for item in items:
        if "glossary" in item.path.parts:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))


def check(document, qtbot):
    """Have a document checked, and wait until that is done."""
    with qtbot.waitSignal(
        document.check_progress, timeout=30_000, check_params_cb=lambda done, turns: document.checking is None
    ):
        document.check_now()


@pytest.fixture
def with_terms(document):
    document.perform(lambda: list(take_in(document.transcript, TERMS).edits), "import 3 terms")
    return document


@pytest.fixture
def panel(document, background, theme, qtbot):
    panel = GlossaryPanel(document, background, theme)
    panel.resize(352, 500)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel
