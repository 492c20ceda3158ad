# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the editor without a window may say is said in the language of the window."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

from app.checking.report import CheckerReport, State
from app.errors import FairhandError
from tests.ui.conftest import PATIENCE
from ui import translations
from ui.checker_names import state_details
from ui.sentence_templates import INSTEAD, SENTENCES
from ui.sentences import in_words
from ui.translations import Language

APP = Path(__file__).resolve().parents[2] / "app"
OF_NO_WINDOW = {"cli", "rules", "calibration.py"}
"""The command line, and damage to Fairhand's own files."""


def kinds(of=FairhandError):
    return {of.__name__}.union(*map(kinds, of.__subclasses__()))


def template(node: ast.expr) -> str:
    """Return a text with numbered holes; "" for what is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    holes = iter(range(len(node.values)))
    return "".join(part.value if isinstance(part, ast.Constant) else f"{{{next(holes)}}}" for part in node.values)


def raised():
    for path in sorted(APP.rglob("*.py")):
        if not OF_NO_WINDOW & set(path.relative_to(APP).parts):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in kinds() and node.args:
                    yield template(node.args[0])


@pytest.fixture
def in_german(qapp):
    before = QLocale()
    translations.install(qapp, Language.GERMAN)
    yield
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


def test_every_error_of_the_editor_has_a_template():
    import app.checking.languagetool.client
    import app.checking.languagetool.jars
    import app.learning.dictionary
    import app.projects
    import app.proposals.language_model.client
    import app.searching.expressions  # noqa: F401 - so that all kinds of errors are known

    known = {str(one) for one in SENTENCES} | {old for old, _ in INSTEAD}
    unknown = {one for one in raised() if one and one not in known}
    assert {one for one in unknown if not one.startswith("The {0} makes no sense")} == set()


@pytest.mark.usefixtures("in_german")
def test_holes_are_filled_and_what_stands_in_them_is_translated_too():
    sentence = "/home/me/a.txt could not be written (Permission denied); choose another place."
    assert (
        in_words(sentence)
        == "/home/me/a.txt konnte nicht geschrieben werden (Zugriff verweigert); einen anderen Ort wählen."
    )
    nested = "Harper ended unexpectedly; the next check starts it again."
    assert in_words(nested) == "Harper ist unerwartet zu Ende gegangen; die nächste Prüfung startet es wieder."


@pytest.mark.usefixtures("in_german")
def test_what_is_not_known_stays_as_it_is():
    assert in_words("{} is {0} new.") == "{} is {0} new."
    assert not in_words("")


def test_in_english_nothing_changes_but_for_commands_where_a_window_has_buttons():
    assert in_words("There is nothing to undo.") == "There is nothing to undo."
    missing = "LanguageTool is not on this machine yet: run `fairhand setup` to fetch it."
    said = state_details(CheckerReport("languagetool", "", State.MISSING, 0.0, missing))
    assert "fairhand setup" not in said
    assert "in the menu Tools" in said


def test_no_sentence_of_the_window_names_a_command_that_fetches():
    assert not [one for one in (*SENTENCES, *(new for _, new in INSTEAD)) if "fairhand setup" in str(one)]


@pytest.mark.usefixtures("in_german")
def test_what_goes_wrong_in_the_background_is_told_in_german(background, qtbot):
    heard = []

    def fail(_):
        raise FairhandError("There is no file x; check the name and the folder.")

    background.run(fail, lambda _: None, heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    assert heard == ["Es gibt keine Datei x; Namen und Ordner prüfen."]
