# SPDX-License-Identifier: GPL-3.0-or-later
"""The link on a flag's card."""

import pytest

from tests.ui.flags.conftest import Bench, check
from ui.similar.fixing import SimilarFixing
from ui.similar.wording import links

PATIENCE = 30_000


@pytest.fixture
def bench(document, theme, background, qtbot):
    check(document, qtbot)
    bench = Bench(document, theme)
    bench.similar = SimilarFixing(document, bench.view, bench.navigator, bench.card, background)
    qtbot.addWidget(bench.window)
    bench.window.show()
    qtbot.waitExposed(bench.window)
    bench.window.activateWindow()
    return bench


def test_the_card_says_in_how_many_places_the_suggestion_could_be_taken(bench, qtbot):
    bench.open("Regime")
    qtbot.waitUntil(lambda: bench.card._similar.text() == links(2)[0], timeout=PATIENCE)
    bench.open("Power")
    assert bench.card._similar.text() == links(None)[0]
    qtbot.waitUntil(lambda: bench.card._similar.text() == links(1)[0], timeout=PATIENCE)


@pytest.mark.parametrize("count", [None, 7, 7_000, 7_000_000])
def test_the_link_is_never_cut_off(bench, qtbot, count):
    bench.open("Regime")
    qtbot.waitUntil(lambda: bench.card._similar.text() == links(2)[0], timeout=PATIENCE)
    bench.card.show_similar(count)
    link = bench.card._similar
    qtbot.waitUntil(lambda: link.width() >= link.sizeHint().width(), timeout=PATIENCE)
    assert link.text() in links(count)


def test_fixing_all_is_one_step_and_takes_the_flag_too(bench, qtbot, theme):
    texts = [turn.text for turn in bench.document.transcript.turns]
    bench.open("Regime")
    said = []
    bench.similar.announced.connect(said.append)
    dialog = bench.similar.ask(theme, bench.window)
    qtbot.waitUntil(lambda: not dialog.is_looking, timeout=PATIENCE)
    dialog.fix.click()
    assert said == ["2 places fixed."]
    assert not any("Regime" in turn.text for turn in bench.document.transcript.turns)
    assert bench.document.undo_label == "fix all similar “Regime”"
    bench.document.undo()
    assert [turn.text for turn in bench.document.transcript.turns] == texts


def test_without_a_correction_it_says_what_to_do(bench, theme):
    bench.view.go_to(bench.document.order[2], 0)
    said = []
    bench.similar.announced.connect(said.append)
    assert bench.similar.ask(theme, bench.window) is None
    assert said == ["There is no correction here; put the caret in words that were changed, or on a flag."]
