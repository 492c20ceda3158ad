# SPDX-License-Identifier: GPL-3.0-or-later
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from app.transcript.term import Term
from tests.ui.glossary.conftest import check

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def listed(panel):
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def said(panel):
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def button(panel, name):
    return next(one for one in panel.findChildren(QPushButton) if one.text().replace("&", "") == name)


def press(panel, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(panel.list, key, modifiers)


def test_without_terms_it_says_how_to_add_one(panel):
    assert any("add it here" in text for text in said(panel))
    assert not panel.list.isVisible()
    assert button(panel, "Add…").isEnabled()
    assert not button(panel, "Edit…").isEnabled()
    panel.setFocus()
    assert button(panel, "Add…").hasFocus()


def test_terms_are_listed_by_their_right_forms_with_the_places_left(with_terms, panel, qtbot):
    check(with_terms, qtbot)
    assert listed(panel) == ["akim", "Kulibayev", "regime"]
    qtbot.waitUntil(
        lambda: panel.model.index(2).data(SPOKEN) == "regime, instead of Regime, source Regime, 2 places left"
    )
    assert panel.model.index(1).data(SPOKEN).endswith("no place left")
    assert panel.model.index(0).data(SPOKEN) == "akim"
    assert "3 terms" in said(panel)


def test_a_place_that_is_corrected_is_not_left(with_terms, panel, qtbot):
    check(with_terms, qtbot)
    flag = next(flag for flag in with_terms.all_flags() if flag.finding.rule == "glossary:regime")
    with_terms.take(flag)
    qtbot.waitUntil(lambda: "1 place left" in panel.model.index(2).data(SPOKEN))


def test_a_search_finds_all_forms_source_and_note(with_terms, panel):
    for typed, found in (("kuliba", ["Kulibayev"]), ("Кули", ["Kulibayev"]), ("diet not", ["regime"]), ("", None)):
        panel.field.setText(typed)
        assert listed(panel) == (found or ["akim", "Kulibayev", "regime"])
    panel.field.setText("nothing")
    assert "No term has these words" in said(panel)


def test_keys_lead_from_the_search_to_the_list_and_back_to_everything(with_terms, panel):
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "regime")
    QTest.keyClick(panel.field, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    panel.field.setFocus()
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.field.text() == ""


def test_keys_of_the_list_ask_for_what_they_mean(with_terms, panel, qtbot):
    check(with_terms, qtbot)
    asked = []
    panel.edit_asked.connect(lambda term: asked.append(term.right))
    panel.add_asked.connect(lambda: asked.append("new"))
    panel.place_asked.connect(lambda flag: asked.append(flag.finding.text))
    panel.list.setFocus()
    press(panel, Qt.Key.Key_End)
    press(panel, Qt.Key.Key_Return)
    press(panel, Qt.Key.Key_Insert)
    press(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert asked == ["regime", "new", "Regime"]


def test_delete_removes_what_is_chosen_as_one_step(with_terms, panel):
    panel.list.setFocus()
    press(panel, Qt.Key.Key_Home)
    press(panel, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(panel, Qt.Key.Key_Delete)
    assert listed(panel) == ["regime"]
    assert with_terms.undo_label == "remove 2 terms"
    with_terms.undo()
    assert listed(panel) == ["akim", "Kulibayev", "regime"]


def test_the_current_term_stays_current_when_others_come(with_terms, panel):
    from app.transcript.glossary import set_term

    panel.list.choose(1)
    with_terms.perform(lambda: set_term(with_terms.transcript, Term(0, "a first one")), "add")
    assert [term.right for term in panel.list.chosen] == ["regime"]


def test_what_is_written_is_brought_in_again(with_terms, panel, tmp_path, qtbot):
    heard = []
    panel.announced.connect(heard.append)
    for name in ("out.csv", "out.tbx"):
        panel.exchange.export_to(tmp_path / name)
        qtbot.waitUntil(lambda name=name: f"3 terms written to {name}." in heard, timeout=10_000)
        panel.list.selectAll()
        panel.remove()
        assert listed(panel) == []
        panel.exchange.import_from(tmp_path / name)
        qtbot.waitUntil(lambda: len(listed(panel)) == 3, timeout=10_000)
        assert "3 terms added, 0 changed, 0 as they were." in heard[-1]
        assert with_terms.undo_label == "import 3 terms"


def test_a_bad_file_is_named_in_one_sentence_and_changes_nothing(with_terms, panel, tmp_path, qtbot):
    path = tmp_path / "bad.csv"
    path.write_text("nothing,here\n", encoding="utf-8")
    with qtbot.waitSignal(panel.announced, timeout=10_000) as heard:
        panel.exchange.import_from(path)
    assert "bad.csv does not say which column is the right form" in heard.args[0]
    assert with_terms.undo_label == "import 3 terms"


def test_tab_leads_to_the_search_before_it_leads_to_the_list(with_terms, panel, qtbot):
    window, before = QWidget(), QPushButton("before")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(before)
    column.addWidget(panel)
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.field
    panel.setFocus()
    assert panel.list.hasFocus()
    panel.setParent(None)
