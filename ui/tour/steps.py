# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tour says, and what it points at."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QToolButton, QWidget

from ui.command import Menu
from ui.keys.keymap import Keymap
from ui.main_window import MainWindow
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Step:
    """A title, a few sentences, and where in the window it points; `at_flag` says that a flag's card is to be open."""

    title: str
    text: str
    target: Callable[[], QRect]
    at_flag: bool = False


def steps(work: Workspace, window: MainWindow, keymap: Keymap) -> list[Step]:
    """Return the four steps, with the keys as they are now."""
    return [
        Step(
            QCoreApplication.translate("Tour", "Flags"),
            _with_keys(
                QCoreApplication.translate(
                    "Tour",
                    "Underlined words probably need your hand; each kind has a line of its own. {next-flag} goes to "
                    "the next flag, {previous-flag} to the one before.",
                ),
                keymap,
            ),
            lambda: _flagged(work, window),
            at_flag=True,
        ),
        Step(
            QCoreApplication.translate("Tour", "Take it, ignore it, or type"),
            _with_keys(
                QCoreApplication.translate(
                    "Tour",
                    "The card says why. {take-1} takes the first suggestion, {take-next} takes it and goes on, "
                    "{ignore-here} ignores the flag. Or just type: the original stays as it is, and {undo} takes "
                    "anything back.",
                ),
                keymap,
            ),
            lambda: _in_window(work.card, window) if work.card.isVisible() else _flagged(work, window),
            at_flag=True,
        ),
        Step(
            QCoreApplication.translate("Tour", "Confirm the turn"),
            _with_keys(
                QCoreApplication.translate(
                    "Tour",
                    "When a turn reads well, {confirm} confirms it and goes to the next; the ring at its number gets a "
                    "tick.",
                ),
                keymap,
            ),
            lambda: _in_window(_tool(window, "confirm"), window),
        ),
        Step(
            QCoreApplication.translate("Tour", "Export"),
            _with_keys(
                QCoreApplication.translate(
                    "Tour",
                    "{export} writes Markdown, Word or PDF. Nothing has to be saved: every edit is on disk at once, "
                    "and {review} shows what has changed. {help} shows all keys; this tour is in the Help menu.",
                ),
                keymap,
            ),
            lambda: _menu(window, Menu.FILE),
        ),
    ]


def _with_keys(text: str, keymap: Keymap) -> str:
    """Put the present keys of commands in the places of their ids; the menu's text for one without a key."""
    for command in keymap.commands:
        text = text.replace(f"{{{command.id}}}", keymap.first(command.id) or f"“{command.label}”")
    return text


def _flagged(work: Workspace, window: MainWindow) -> QRect:
    flag = work.navigator.active
    if flag is None:
        return _in_window(work.view.editor, window).intersected(_in_window(work.view.viewport(), window))
    finding = flag.finding
    place = QRect()
    for rect in work.view.rects_of(finding.turn_id, finding.start, finding.end):
        place = place.united(rect)
    return QRect(work.view.viewport().mapTo(window, place.topLeft()), place.size())


def _in_window(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _tool(window: MainWindow, command_id: str) -> QWidget:
    for button in window.tools.findChildren(QToolButton):
        action = button.defaultAction()
        if action and action.objectName() == command_id:
            return button
    return window.tools


def _menu(window: MainWindow, menu: Menu) -> QRect:
    bar = window.menuBar()
    place = bar.actionGeometry(bar.actions()[list(Menu).index(menu)])
    return QRect(bar.mapTo(window, place.topLeft()), place.size())
