# SPDX-License-Identifier: GPL-3.0-or-later
"""What the context menu offers at a flag."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.checking.flag import Flag
from app.checking.spelling import dictionary_word
from app.transcript.annotations import Scope
from ui.flags.navigator import FlagNavigator
from ui.flags.wording import shown_suggestion


class FlagMenu(QObject):
    """Makes the actions of the flag at a place; they stay good until the next are asked for.

    Attributes:
        learn: puts the word of a flag into the personal dictionary.

    """

    def __init__(self, navigator: FlagNavigator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.learn: Callable[[Flag], object] | None = None
        self._navigator = navigator
        self._made: list[QAction] = []

    def actions_at(self, turn_id: int, position: int) -> list[QAction]:
        """Return the suggestions and the ways to ignore the flag at a code point of a turn; [] if there is no flag."""
        there = self._navigator.flags_at(turn_id, position)
        return self._make(there[0] if there else None)

    def popup(self, flag: Flag, at: QPoint, parent: QWidget) -> None:
        """Show the same for a flag of the list, at a point of the screen."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._make(flag))
        menu.popup(at)

    def _make(self, flag: Flag | None) -> list[QAction]:
        for old in self._made:
            old.deleteLater()
        self._made = self._actions(flag) if flag else []
        return self._made

    def _actions(self, flag: Flag) -> list[QAction]:
        suggestions = [self._suggestion(flag, number) for number in range(len(flag.finding.suggestions))]
        return [
            *suggestions,
            *([self._separator()] if suggestions else []),
            *self._dictionary(flag),
            self._ignore(flag, Scope.HERE, self.tr("Ignore here")),
            self._ignore(flag, Scope.TRANSCRIPT, self.tr("Ignore everywhere")),
            self._ignore(flag, Scope.RULE, self.tr("Ignore the rule “{rule}”").format(rule=flag.finding.rule)),
        ]

    def _suggestion(self, flag: Flag, number: int) -> QAction:
        finding = flag.finding
        shown = shown_suggestion(finding.suggestions[number], finding.text)
        action = self._action(shown, lambda: self._navigator.take_at(flag, number))
        font = action.font()
        font.setBold(number == 0)
        action.setFont(font)
        return action

    def _dictionary(self, flag: Flag) -> list[QAction]:
        word, learn = dictionary_word(flag.finding), self.learn
        if word is None or learn is None:
            return []
        return [self._action(self.tr("Add “{word}” to the dictionary").format(word=word), lambda: learn(flag))]

    def _ignore(self, flag: Flag, scope: Scope, text: str) -> QAction:
        return self._action(text, lambda: self._navigator.ignore_at(flag, scope))

    def _action(self, text: str, done: Callable[[], object]) -> QAction:
        action = QAction(text.replace("&", "&&"), self)
        action.triggered.connect(lambda _checked: done())
        return action

    def _separator(self) -> QAction:
        separator = QAction(self)
        separator.setSeparator(True)
        return separator
