# SPDX-License-Identifier: GPL-3.0-or-later
"""A viewport that Python made is like Qt's own."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QTableView, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.pair_view.viewport import give_text_viewport, give_viewport


def looks_of(viewport: QWidget) -> list[object]:
    """Return what Qt sets of a viewport."""
    return [
        viewport.backgroundRole(),
        viewport.autoFillBackground(),
        viewport.focusPolicy(),
        viewport.sizePolicy(),
        viewport.cursor().shape(),
        viewport.geometry(),
        *(viewport.testAttribute(attribute) for attribute in Qt.WidgetAttribute),
    ]


@pytest.mark.parametrize(("kind", "give"), [(QTableView, give_viewport), (QTextEdit, give_text_viewport)])
def test_a_viewport_is_like_the_one_that_it_stands_in_for(
    kind: type[QAbstractScrollArea], give: Callable[[QAbstractScrollArea], object], qtbot: QtBot
) -> None:
    usual, other = kind(), kind()
    give(other)
    for area in (usual, other):
        qtbot.addWidget(area)
        area.setAcceptDrops(False)
        area.resize(300, 200)
        with qtbot.waitExposed(area):
            area.show()
    assert looks_of(other.viewport()) == looks_of(usual.viewport())
    assert other.viewport().focusProxy() is other


def test_a_text_is_laid_out_for_its_viewport(qtbot: QtBot) -> None:
    text = QTextEdit()
    qtbot.addWidget(text)
    give_text_viewport(text)
    text.setPlainText("Words that are laid out.")
    assert text.document().documentLayout().paintDevice() is text.viewport()
