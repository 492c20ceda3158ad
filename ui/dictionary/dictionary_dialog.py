# SPDX-License-Identifier: GPL-3.0-or-later
"""All words of the personal dictionary (Tools, Personal dictionary)."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from ui.export.fields import field_style
from ui.flags.panel_button import PanelButton
from ui.framed_list import FramedList
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

SIZE = 440, 460
FIELD = 32
LIST = "QListWidget { border: none; } QListWidget::item { padding: 3px 4px; }"


class DictionaryDialog(QDialog):
    """One line that searches as it is typed in and adds with Enter; Delete in the list removes.

    Signals:
        add_asked, remove_asked: words, as a list.

    """

    add_asked = Signal(list)
    remove_asked = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words: list[str] | None = None
        self.setWindowTitle(self.tr("Personal dictionary"))
        self.resize(*SIZE)
        self.field = QLineEdit(clearButtonEnabled=True)
        self.list = QListWidget()
        self.add = PanelButton(theme, primary=True)
        self.remove = PanelButton(theme)
        self._close = PanelButton(theme)
        self._framed = FramedList(self.list, theme)
        self._said = QLabel(wordWrap=True)
        self._lay_out()
        self._connect()
        self._sift()
        self.field.setFocus()

    def show_words(self, words: Iterable[str]) -> None:
        """Take over the dictionary."""
        self._words = sorted(words, key=lambda word: (word.casefold(), word))
        self._sift()

    def say(self, sentence: str) -> None:
        """Say what came of it."""
        self._said.setText(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow lead from the line to the list, and Delete in the list remove words."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.field and event.key() == Qt.Key.Key_Down and self.list.count():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                self.list.setCurrentRow(max(0, self.list.currentRow()))
                return True
            if watched is self.list and event.key() == Qt.Key.Key_Delete:
                self._remove()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        theme = self._theme
        self.setStyleSheet(field_style(theme) + LIST)
        title = QLabel(self.tr("&Search, or type a word to add"))
        title.setFont(theme.ui_font(12, QFont.Weight.DemiBold))
        title.setBuddy(self.field)
        hint = QLabel(
            self.tr(
                "These words are never flagged for how they are written. One in small letters stands for every case."
            ),
            wordWrap=True,
        )
        for label in (hint, self._said):
            label.setFont(theme.ui_font(12))
            palette = QPalette(theme.palette())
            palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
            label.setPalette(palette)
        self.field.setMinimumHeight(FIELD)
        self.field.setFont(theme.text_font(px=14))
        self.field.setAccessibleName(self.tr("Search, or type a word to add"))
        self.list.setFont(theme.text_font(px=14))
        self.list.setAccessibleName(self.tr("Words of the dictionary"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        dress_scroll_bars(self.list, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        for widget in (title, self.field, hint):
            column.addWidget(widget)
        column.addWidget(self._framed, 1)
        column.addWidget(self._said)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.add.setText(self.tr("&Add"))
        self.add.setDefault(True)
        self.remove.setText(self.tr("&Remove"))
        self.remove.setToolTip(self.tr("Remove the chosen words (Delete)"))
        self._close.setText(self.tr("Close"))
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self.add)
        for button in (self.remove, self._close):
            button.setAutoDefault(False)
        return row

    def _connect(self) -> None:
        for widget in (self.field, self.list):
            widget.installEventFilter(self)
        self.field.textChanged.connect(self._sift)
        self.list.itemSelectionChanged.connect(self._enable)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self._close.clicked.connect(self.reject)

    @property
    def _typed(self) -> str:
        return self.field.text().strip()

    def _sift(self) -> None:
        typed = self._typed.casefold()
        known = self._words or []
        shown = [word for word in known if typed in word.casefold()]
        row = self.list.currentRow()
        self.list.clear()
        self.list.addItems(shown)
        if shown and row >= 0:
            self.list.setCurrentRow(min(row, len(shown) - 1))
        if shown:
            self._framed.show_list()
        else:
            self._framed.say(self._why_empty())
        self._enable()

    def _why_empty(self) -> str:
        if self._words is None:
            return self.tr("Reading…")
        if self._words:
            return self.tr("“{word}” is not in your dictionary; Enter adds it.").format(word=self._typed)
        return self.tr("Your dictionary is empty.\nType a word and press Enter to add it.")

    def _enable(self) -> None:
        self.add.setEnabled(bool(self._typed) and self._typed not in (self._words or []))
        self.remove.setEnabled(bool(self.list.selectedItems()))

    def _add(self) -> None:
        if self._typed:
            self.add_asked.emit([self._typed])
            self.field.clear()
            self.field.setFocus()

    def _remove(self) -> None:
        words = [item.text() for item in self.list.selectedItems()]
        if words:
            self.remove_asked.emit(words)
