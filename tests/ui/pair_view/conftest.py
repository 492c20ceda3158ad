# SPDX-License-Identifier: GPL-3.0-or-later
"""The pair view on real projects."""

import pytest

from app.history.project_file import Loaded, begin_project
from app.session import Session
from app.transcript.transcript import Transcript
from app.transcript.undo import UndoStack
from tests.transcripts import originals_of
from ui.document import Document
from ui.pair_view import PairView

PATIENCE = 30_000


@pytest.fixture
def open_document(qtbot, tmp_path, background):
    """Return a function that makes documents of texts, questions and answers by turns, and closes them afterwards."""
    opened = []

    def open_(*texts):
        originals = originals_of(*texts)
        transcript = Transcript.of_originals(originals)
        project = begin_project(tmp_path / f"{len(opened)}.fairhand", originals, {}, "me")
        session = Session(Loaded(transcript, UndoStack(), {}, frozenset(), 0), project)
        opened.append(Document(session, background))
        return opened[-1]

    yield open_
    for document in opened:
        closed = []
        document.close(lambda closed=closed: closed.append(True), closed.append)
        qtbot.waitUntil(lambda closed=closed: bool(closed), timeout=PATIENCE)


@pytest.fixture
def show(qtbot, theme):
    """Return a function that shows the pair view of a document, with the keyboard in its first turn."""

    def show_(document, size=(1100, 700)):
        view = PairView(document, theme)
        view.glides = False
        view.resize(*size)
        qtbot.addWidget(view)
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        view.go_to(document.order[0], 0)
        qtbot.waitUntil(view.editor.hasFocus, timeout=PATIENCE)
        return view

    return show_


@pytest.fixture
def opened(open_document, show):
    """Return a function that shows texts and gives the view and its document."""

    def opened_(*texts, size=(1100, 700)):
        document = open_document(*texts)
        return show(document, size), document

    return opened_
