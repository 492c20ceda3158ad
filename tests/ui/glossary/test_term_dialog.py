# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from app.transcript.term import CaseRule, Term
from ui.glossary.term_dialog import TermDialog


@pytest.fixture
def opened(document, background, theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def opened(term=None):
        dialog = TermDialog(document, background, theme, window, term)
        dialog.open()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return opened


def said(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def only(document):
    (term,) = document.transcript.terms.values()
    return term


def test_a_term_is_added_by_keyboard_alone(opened, document):
    dialog = opened(Term(0, "", wrong=("Regime",)))
    assert dialog.focusWidget() is dialog.form.right
    QTest.keyClicks(dialog.form.right, "regime")
    QTest.keyClick(dialog.form.right, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert only(document) == Term(1, "regime", wrong=("Regime",))
    assert document.undo_label == "add term “regime”"
    document.undo()
    assert document.transcript.terms == {}


def test_every_field_is_kept(opened, document):
    form = opened().form
    form.right.setText(" the  state ")
    form.wrong.setText("State; Staat;")
    form.source.setText("Staat")
    form.note.setPlainText("small\nletters")
    radio = next(one for one in form.save.window().findChildren(QRadioButton) if "only" in one.text().replace("&", ""))
    radio.setChecked(True)
    form.save.click()
    assert only(document) == Term(1, "the state", "Staat", ("State", "Staat"), "small\nletters", CaseRule.AS_WRITTEN)


def test_it_says_how_many_places_will_be_flagged(opened, qtbot):
    dialog = opened(Term(0, "regime", wrong=("Regime",)))
    qtbot.waitUntil(lambda: "2 places in this transcript will be flagged." in said(dialog))
    dialog.form.wrong.setText("Nothing of it")
    qtbot.waitUntil(lambda: "None of the wrong forms stands in this transcript." in said(dialog))


def test_what_is_no_term_is_said_and_the_dialog_stays(opened, document):
    dialog = opened(Term(0, "…", wrong=("Regime",)))
    dialog.form.save.click()
    assert dialog.isVisible()
    assert any("holds no letter or digit" in text for text in said(dialog))
    assert document.transcript.terms == {}


def test_without_a_right_form_there_is_nothing_to_add(opened):
    dialog = opened()
    assert not dialog.form.save.isEnabled()
    QTest.keyClicks(dialog.form.right, "x")
    assert dialog.form.save.isEnabled()


def test_a_term_is_changed(opened, document):
    opened(Term(0, "regime", wrong=("Regime",))).form.save.click()
    form = opened(only(document)).form
    form.wrong.setText("Regime; Rule")
    form.save.click()
    assert only(document) == Term(1, "regime", wrong=("Regime", "Rule"))
    assert document.undo_label == "change term “regime”"


def test_every_field_has_a_name(opened):
    dialog = opened()
    fields = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QPlainTextEdit)]
    assert {field.accessibleName() for field in fields} == {"Wrong forms", "Right form", "Source form", "Note"}
