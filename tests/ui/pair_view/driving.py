# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests do with a pair view: real keys to whatever has the keyboard, and the pointer where text stands."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.checking.finding import Category, Finding, Severity
from app.checking.flag import Flag

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LONG = (
    "In all cities and regions of the country we have allies. It is not necessary that all of these people go on the "
    "streets, if three to five percent of the population demonstrate. A sign that something is changing. "
)


def press(key, modifiers=NONE, times=1):
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def type_in(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def texts(document):
    return [document.turn(turn_id).text for turn_id in document.order]


def place(view):
    return view.turn_id, view.caret


def middle(view, turn_id, start, end):
    return view.rects_of(turn_id, start, end)[0].center()


def click(view, point, modifiers=NONE):
    """Press and release where the pointer would be: on the editor if it is there, or on the table."""
    target = view.viewport().childAt(point) or view.viewport()
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, modifiers, target.mapFrom(view.viewport(), point))


def gutter(view, row):
    return QPoint(60, view.rowViewportPosition(row) + 10)


def flag(turn_id, start, text, category=Category.MEANING):
    finding = Finding(
        turn_id, start, start + len(text), text, category, Severity.MAJOR, 0.9, "rule", "rules", "Why.", ("x",)
    )
    return Flag(finding, ())


def put_flags(document, turn_id, flags):
    """Flag places as a check that has just come back would."""
    document._live._put(turn_id, tuple(flags))
    document.flags_changed.emit(frozenset([turn_id]))
