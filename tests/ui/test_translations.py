# SPDX-License-Identifier: GPL-3.0-or-later
"""The German interface: nothing is missing, nothing is broken, and a window speaks it."""

import ast
import importlib.util
import re
import shutil
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import parse
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QMenu

from ui import translations
from ui.application import Desk
from ui.commands import commands
from ui.translations import Language
from ui.window_state import WindowState

ROOT = Path(__file__).resolve().parents[2]
TS = ROOT / "resources" / "translations" / "fairhand_de.ts"


def messages(ts: Path) -> dict[tuple[str, str], Element]:
    return {
        (str(context.findtext("name")), str(message.findtext("source"))): message
        for context in parse(ts).getroot().iter("context")
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def tool():
    """The script that keeps the translations."""
    spec = importlib.util.spec_from_file_location("keeping", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def german():
    return {key: str(message.findtext("translation")) for key, message in messages(TS).items()}


@pytest.fixture
def in_german(qapp):
    """Whatever is made meanwhile speaks German."""
    before = QLocale()
    translations.install(qapp, Language.GERMAN)
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)


def test_every_text_of_the_window_has_a_finished_translation(tool, tmp_path):
    copy = tmp_path / TS.name
    shutil.copy(TS, copy)
    tool.update("de", copy)
    assert set(messages(copy)) == set(messages(TS)), "run packaging/translations.py update"
    unfinished = [
        key
        for key, message in messages(TS).items()
        if message.find("translation").get("type") or not message.findtext("translation")
    ]
    assert not unfinished


def test_every_text_is_found_under_the_name_that_the_program_looks_it_up_by():
    known, hidden = set(messages(TS)), []
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for call, owner in calls(ast.parse(path.read_text(encoding="utf-8"))):
            key = looked_up(call, owner)
            if key is not None and key not in known:
                hidden.append((path.name, call.lineno, key))
    assert not hidden


def calls(tree: ast.AST, owner: str = ""):
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield node, owner
        yield from calls(node, node.name if isinstance(node, ast.ClassDef) else owner)


def looked_up(call: ast.Call, owner: str) -> tuple[str, str] | None:
    """Return context and text of a call that translates; `tr` of another object than `self` has no context."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = [node.value for node in call.args if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    if name in ("tr", "_tr"):
        of_self = isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "self"
        return (owner if of_self else "", texts[0] if texts else ast.unparse(call))
    if name == "translate" and len(texts) == 1 and isinstance(call.args[0], ast.Constant):
        return None  # What is looked up here was marked elsewhere.
    if name in ("translate", "QT_TRANSLATE_NOOP") and texts:
        context = call.args[0]
        return (context.value if isinstance(context, ast.Constant) else "", texts[min(1, len(texts) - 1)])
    return None


def test_placeholders_are_the_same_in_both_languages(german):
    holes = re.compile(r"\{[\w-]*\}|%n|\n")
    different = [key for key, text in german.items() if sorted(holes.findall(key[1])) != sorted(holes.findall(text))]
    assert not different


def test_a_text_has_an_access_key_in_both_languages_or_in_none(german):
    different = [key for key, text in german.items() if (key[1].count("&"), text.count("&")) not in ((0, 0), (1, 1))]
    assert not different


def test_german_is_set_as_german(german):
    straight = [text for text in german.values() if '"' in text or "..." in text or re.search(r"“[^„‘’]*”", text)]
    curly = "“ ” ‘ ’"
    assert [text for text in straight if curly not in text] == []
    assert [text for text in german.values() if "Ctrl+" in text or "Shift+" in text] == []


def test_the_file_that_is_read_is_made_of_the_file_that_is_written(tool, tmp_path, german):
    made = tmp_path / "made.qm"
    tool.release(TS, made)
    fresh, kept = QTranslator(), QTranslator()
    assert fresh.load(str(made))
    assert kept.load(str(TS.with_suffix(".qm")))
    for context, source in german:
        assert kept.translate(context, source) == fresh.translate(context, source) == german[context, source]


@pytest.mark.usefixtures("in_german")
def test_keys_are_the_same_in_every_language():
    portable = QKeySequence.SequenceFormat.PortableText
    for command in commands():
        assert all(QKeySequence(key) == QKeySequence(key, portable) for key in command.keys)


def access_key(text: str) -> str:
    found = re.search("&([^&])", text)
    return found[1].lower() if found else ""


def test_a_window_speaks_german_from_its_menus_to_the_status_bar(qtbot, qapp, tmp_path, in_german):
    WindowState(tmp_path).language = Language.GERMAN
    desk = Desk(qapp, tmp_path)
    desk.actions.refresh()
    window = desk.window
    bar = window.menuBar()
    assert [action.text().replace("&", "") for action in bar.actions()][:3] == ["Datei", "Bearbeiten", "Ansicht"]
    assert "Kein Dokument" in [label.text() for label in window.status.findChildren(type(window.status._none))]
    menus = {
        menu.title(): [action.text() for action in menu.actions() if action.text()] for menu in bar.findChildren(QMenu)
    }
    twice = {
        title: texts
        for title, texts in (menus | {"": [action.text() for action in bar.actions()]}).items()
        if len({access_key(text) for text in texts} - {""}) < len(texts)
    }
    assert not twice
    ended = []
    desk.shell.ended.connect(lambda: ended.append(True))
    window.close()
    qtbot.waitUntil(lambda: bool(ended))


@pytest.mark.usefixtures("in_german")
def test_qts_own_buttons_speak_german(qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"


def test_a_chosen_language_is_remembered(tmp_path):
    WindowState(tmp_path).language = Language.GERMAN
    assert WindowState(tmp_path).language is Language.GERMAN


@pytest.mark.parametrize(("system", "spoken"), [("de-AT", Language.GERMAN), ("fr-FR", Language.ENGLISH)])
def test_the_systems_language_is_spoken_if_it_is_known(monkeypatch, system, spoken):
    class System:
        def uiLanguages(self):  # noqa: N802 - Qt's name
            return [system]

    monkeypatch.setattr(translations.QLocale, "system", System)
    assert translations.spoken(Language.SYSTEM) is spoken
