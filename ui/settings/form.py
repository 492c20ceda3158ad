# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of the settings, and what they say."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.checking.checker import MEMORY
from app.checking.registry import CHECKER_IDS, DEFAULT_CHECKERS
from app.preferences import Preferences
from ui.checker_names import checker_name
from ui.choice_box import ChoiceBox
from ui.export.choices import TickBox
from ui.settings import wording
from ui.settings.category_list import ROW, CategoryList
from ui.theme.roles import Role
from ui.theme.theme import Theme

FIELD = 32
COLUMN = 290
GAP = 10
LONGEST_NAME = 100
ROWS = 6
"""Of the list that are seen at once."""


class SettingsForm(QObject):
    """Two columns: how sure, by whom, in which English and what LanguageTool looks for; then the window and the name.

    Signals:
        changed: other checkers are ticked now.

    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = Preferences()
        self.level = ChoiceBox(self.tr("Level"), theme)
        self.english = ChoiceBox(self.tr("English of this interview"), theme)
        self.checkers: dict[str, TickBox] = {}
        self.remembered = TickBox(checker_name(MEMORY), theme)
        self.learns = TickBox(self.tr("Learn from what I accept and &ignore"), theme)
        self.picky = TickBox(self.tr("Style too (Lan&guageTool)"), theme)
        self.categories = CategoryList(theme)
        self.colours = ChoiceBox(self.tr("Colours"), theme)
        self.language = ChoiceBox(self.tr("Language"), theme)
        self.author = QLineEdit(maxLength=LONGEST_NAME, placeholderText=self.tr("as you are logged in"))
        self.level_hint, self.english_hint, self.language_hint = (self._hint() for _ in range(3))
        self._ticks = QVBoxLayout()
        self._offer()

    @property
    def chosen(self) -> Preferences:
        """The settings as the fields say; what has no field stays as it was."""
        return msgspec.structs.replace(
            self._before,
            level=self.level.value,
            checkers=tuple(name for name, box in self.checkers.items() if box.isChecked()),
            remembered=self.remembered.isChecked(),
            learns=self.learns.isChecked(),
            picky=self.picky.isChecked(),
            languagetool_categories_off=self.categories.off,
            author=self.author.text().strip(),
        )

    @property
    def has_checker(self) -> bool:
        """Whether anybody is asked."""
        return any(box.isChecked() for box in self.checkers.values())

    def show(self, kept: Preferences, categories: Sequence[str]) -> None:
        """Take over the settings that are kept."""
        self._before = kept
        self.level.choose(kept.level)
        self.remembered.setChecked(MEMORY in kept.asked)
        self.learns.setChecked(kept.learns)
        self.picky.setChecked(kept.picky)
        self.categories.offer(categories, kept.languagetool_categories_off)
        self.author.setText(kept.author)
        for name in CHECKER_IDS:
            if name in DEFAULT_CHECKERS or name in kept.checkers:
                self._add_checker(name, ticked=name in kept.checkers)
        self._follow()

    def lay_out(self) -> QHBoxLayout:
        """Return all fields in their places."""
        left, right = QVBoxLayout(), QVBoxLayout()
        self._put(left, self.tr("&Level"), self.level, self.level_hint)
        self._put_checkers(left)
        left.addWidget(self.learns)
        left.addSpacing(GAP)
        left.addStretch(1)
        self._put(left, self.tr("&Colours"), self.colours)
        self._put(left, self.tr("&Your name, beside your edits"), self.author)
        self._put(right, self.tr("&English of this interview"), self.english, self.english_hint)
        self._put(right, self.tr("LanguageTool looks &for"), self.categories, self.picky)
        right.addStretch(1)
        self._put(right, self.tr("L&anguage of Fairhand"), self.language, self.language_hint)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        for column in (left, right):
            column.setSpacing(4)
            columns.addLayout(column)
        for field in (self.level, self.english):
            field.setMinimumWidth(COLUMN)
        return columns

    def _offer(self) -> None:
        self.level.offer(wording.levels())
        self.english.offer(wording.variants())
        self.colours.offer(wording.schemes())
        self.language.offer(wording.languages())
        self.author.setMinimumHeight(FIELD)
        self.categories.setFixedHeight(ROWS * ROW + 2)
        self.author.setAccessibleName(self.tr("Your name"))
        self.level.currentIndexChanged.connect(self._follow)

    def _add_checker(self, name: str, *, ticked: bool) -> None:
        box = TickBox(checker_name(name), self._theme)
        box.setChecked(ticked)
        box.toggled.connect(self._follow)
        self._ticks.insertWidget(len(self.checkers), box)
        self.checkers[name] = box

    def _put_checkers(self, column: QVBoxLayout) -> None:
        self._ticks.setSpacing(2)
        self._ticks.addWidget(self.remembered)
        column.addWidget(self._title(self.tr("Checkers"), None))
        column.addLayout(self._ticks)
        column.addSpacing(GAP)

    def _put(self, column: QVBoxLayout, title: str, field: QWidget, below: QWidget | None = None) -> None:
        column.addWidget(self._title(title, field))
        column.addWidget(field)
        if below:
            column.addWidget(below)
        column.addSpacing(GAP)

    def _title(self, title: str, field: QWidget | None) -> QLabel:
        label = QLabel(title)
        label.setFont(self._theme.ui_font(13, QFont.Weight.DemiBold))
        if field:
            label.setBuddy(field)
        return label

    def _hint(self) -> QLabel:
        label = QLabel(wordWrap=True)
        label.setFont(self._theme.ui_font(12))
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(Role.TEXT_MUTED))
        label.setPalette(palette)
        return label

    def _follow(self) -> None:
        """Say what a level means; what LanguageTool is told matters only if it is asked."""
        self.level_hint.setText(wording.level_hint(self.level.value))
        languagetool = self.checkers.get("languagetool")
        for field in (self.picky, self.categories):
            field.setEnabled(languagetool is not None and languagetool.isChecked())
        self.changed.emit()
