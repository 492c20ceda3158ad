# SPDX-License-Identifier: GPL-3.0-or-later
"""Help: all keys on one page."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ui.command import Command, Menu
from ui.theme.style_sheet import dress, dress_scroll_bars
from ui.theme.theme import Theme

_WIDTH = 560
_HEIGHT = 640


class KeyPage(QDialog):
    """A table for each menu, then the keys that text and lists have by themselves."""

    def __init__(self, commands: Sequence[Command], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(_WIDTH, _HEIGHT)
        self._page = QTextBrowser()
        self._page.setFont(theme.ui_font(13))
        self._page.setAccessibleName(self.tr("Keys"))
        self._page.setHtml("".join([*self._menus(commands), self._table(self.tr("In the text"), self._text_keys())]))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        dress(buttons, theme)
        dress_scroll_bars(self._page, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._page)
        column.addWidget(buttons)

    @property
    def text(self) -> str:
        """What stands on the page."""
        return self._page.toPlainText()

    def _menus(self, commands: Sequence[Command]) -> Iterable[str]:
        for menu in Menu:
            rows = [(command.label, _keys(command)) for command in commands if command.menu is menu and command.keys]
            if rows:
                yield self._table(menu.text.replace("&", ""), rows)

    def _text_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("New paragraph in the turn"), "Enter"),
            (self.tr("Merge with the turn before, at its start"), "Backspace"),
            (self.tr("Delete a word"), "Ctrl+Backspace"),
            (self.tr("First and last turn"), "Ctrl+Home, Ctrl+End"),
            (self.tr("Close the card of a flag"), "Esc"),
            (self.tr("In the list of flags: tick, open, apply the ticked"), "Space, Enter, Ctrl+Enter"),
        ]

    def _table(self, title: str, rows: Iterable[tuple[str, str]]) -> str:
        cells = "".join(
            f"<tr><td width='330'>{escape(what)}</td><td><b>{escape(keys)}</b></td></tr>" for what, keys in rows
        )
        return f"<h3>{escape(title)}</h3><table cellpadding='3'>{cells}</table>"


def _keys(command: Command) -> str:
    """Return the keys of a command; of those that differ only between keyboards, the first."""
    shown = [
        sequence.toString(sequence.SequenceFormat.NativeText)
        for sequence in command.sequences
        if "Return" not in sequence.toString()
    ]
    return ", ".join(shown)
