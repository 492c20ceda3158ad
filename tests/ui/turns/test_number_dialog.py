# SPDX-License-Identifier: GPL-3.0-or-later
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from ui.turns.number_dialog import NumberDialog


def test_the_number_that_is_typed_is_meant_and_no_other_can_be(theme, qtbot):
    dialog = NumberDialog(2, 33, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.findChild(QLineEdit)
    assert (dialog.number, field.selectedText()) == (2, "2")
    for no_turn in ("0", "34", "x"):
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, no_turn)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert dialog.isVisible(), no_turn
    field.selectAll()
    QTest.keyClicks(field, "33")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (dialog.result(), dialog.number) == (QDialog.DialogCode.Accepted, 33)
