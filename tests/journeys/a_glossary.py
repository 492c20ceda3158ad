# SPDX-License-Identifier: GPL-3.0-or-later
"""A term from the selection to a file and back, by keyboard, on the talk.txt of a folder; 0 if all is well."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from app.transcript.term import Term
from tests.journeys.stage import CONTROL, SHIFT, Stage
from ui.dictionary.dictionary_dialog import DictionaryDialog
from ui.glossary.term_dialog import TermDialog


def flagged() -> list[str]:
    return [flag.finding.text for flag in stage.document.all_flags() if flag.finding.checker == "glossary"]


folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt")
fourth = stage.document.order[3]

# A word is selected, and the term is filled in and added without the mouse.
stage.work.view.go_to(fourth, stage.document.turn(fourth).text.index("fears"))
stage.press(Qt.Key.Key_Right, CONTROL | SHIFT)
stage.press(Qt.Key.Key_G, CONTROL | SHIFT)
dialog = stage.dialog(TermDialog)
assert isinstance(dialog, TermDialog)
stage.wait(dialog.isActiveWindow, "the dialog has the keyboard")
assert dialog.form.wrong.text() == "fears", dialog.form.wrong.text()
stage.write("dreads")
stage.press(Qt.Key.Key_Tab)
stage.write("scheut")
stage.press(Qt.Key.Key_Return)
stage.wait(lambda: flagged() == ["fears"], "the wrong form is flagged")
assert list(stage.document.transcript.terms.values()) == [Term(1, "dreads", "scheut", ("fears",))], (
    stage.document.transcript.terms
)

# The right form is the first suggestion, taken and undone, and so is the term.
stage.desk.window.activateWindow()
stage.wait(stage.desk.window.isActiveWindow, "the window has the keyboard again")
stage.work.view.go_to(fourth, 0)
stage.press(Qt.Key.Key_F8)
active = stage.work.navigator.active
assert active is not None
assert active.finding.suggestions[0].endswith("dreads"), active
stage.press(Qt.Key.Key_1, CONTROL)
assert "Nobody dreads" in stage.document.turn(fourth).text, stage.texts()
stage.press(Qt.Key.Key_Z, CONTROL)
assert "Nobody fears" in stage.document.turn(fourth).text, stage.texts()
stage.press(Qt.Key.Key_Z, CONTROL)
assert not stage.document.transcript.terms
stage.wait(lambda: not flagged(), "nothing is flagged without the term")
stage.press(Qt.Key.Key_Z, CONTROL | SHIFT)
stage.wait(lambda: flagged() == ["fears"], "the term is there again")

# The glossary is written, its term removed in the tab, and brought in again.
panel = stage.work.glossary
for name in ("terms.csv", "terms.tbx"):
    panel.exchange.export_to(folder / name)
    stage.wait((folder / name).exists, f"{name} is written")
    stage.desk.shell.show_tab(panel)
    stage.press(Qt.Key.Key_Delete)
    assert not stage.document.transcript.terms
    panel.exchange.import_from(folder / name)
    stage.wait(lambda: stage.document.transcript.terms, f"{name} is brought in")
    stage.wait(lambda: flagged() == ["fears"], "its wrong form is flagged")

# The user's own words are added by keyboard.
stage.work.words.show_dialog()
words = stage.dialog(DictionaryDialog)
assert isinstance(words, DictionaryDialog)
stage.wait(words.isActiveWindow, "the dictionary has the keyboard")
stage.write("Kulibajew")
stage.press(Qt.Key.Key_Return)
stage.wait(lambda: words.list.count() == 1, "the word is in the dictionary")
stage.press(Qt.Key.Key_Escape)
stage.quit()
