# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the language model is, and whether it is used (Tools, Language model)."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QCompleter, QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app import preferences
from app.cancelling import Cancelled
from app.preferences import LanguageModel
from app.proposals.language_model.address import model_address
from app.proposals.language_model.client import ModelClient
from ui.background import Background, Task
from ui.export.choices import TickBox
from ui.export.fields import field_style
from ui.flags.panel_button import PanelButton
from ui.theme.roles import Role
from ui.theme.theme import Theme

T = TypeVar("T")

WIDTH = 520
FIELD = 32


class LanguageModelDialog(QDialog):
    """Two lines and a tick. What is saved is written in the background; a refusal stays in the dialog."""

    def __init__(self, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._theme = theme
        self._task: Task | None = None
        self.setWindowTitle(self.tr("Language model"))
        self.setMinimumWidth(WIDTH)
        self.setStyleSheet(field_style(theme))
        self.used = TickBox(self.tr("&Use a language model on this computer"), theme)
        self.address = QLineEdit(placeholderText="http://127.0.0.1:8080/v1", maxLength=300)
        self.name = QLineEdit(placeholderText=self.tr("the first that the server has"), maxLength=300)
        self.look = PanelButton(theme)
        self.said = QLabel(wordWrap=True)
        self._cancel = PanelButton(theme)
        self.save = PanelButton(theme, primary=True)
        self._lay_out()
        self._connect()
        self._run(lambda _: preferences.load().language_model, self._show)

    @property
    def chosen(self) -> LanguageModel:
        """What the dialog says now."""
        return LanguageModel(self.used.isChecked(), self.address.text().strip(), self.name.text().strip())

    def done(self, result: int) -> None:
        """Call off what is under way."""
        if self._task:
            self._task.cancel()
        super().done(result)

    def _lay_out(self) -> None:
        self.look.setText(self.tr("&Look for models"))
        self._cancel.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save"))
        self.save.setDefault(True)
        for button in (self.look, self._cancel):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        column.addWidget(self.used)
        column.addWidget(self._explained())
        for title, field in ((self.tr("&Address"), self.address), (self.tr("&Model"), self.name)):
            column.addWidget(self._titled(title, field))
            column.addWidget(field)
        column.addWidget(self.said)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.look)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self.save)
        column.addLayout(row)
        self.said.hide()

    def _explained(self) -> QLabel:
        words = self.tr(
            "It proposes a rewrite when you ask for one, and never changes anything by itself. The address must be "
            "one of this computer: no text leaves it."
        )
        label = QLabel(words, wordWrap=True)
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(Role.TEXT_MUTED))
        label.setPalette(palette)
        label.setFont(self._theme.ui_font(12))
        return label

    def _titled(self, title: str, field: QLineEdit) -> QLabel:
        label = QLabel(title)
        label.setFont(self._theme.ui_font(13, QFont.Weight.DemiBold))
        label.setBuddy(field)
        field.setMinimumHeight(FIELD)
        field.setAccessibleName(title.replace("&", ""))
        return label

    def _connect(self) -> None:
        self.look.clicked.connect(self._look)
        self._cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    def _show(self, model: LanguageModel) -> None:
        self.used.setChecked(model.used)
        self.address.setText(model.address)
        self.name.setText(model.name)
        self.used.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        address = self.address.text()
        self._say(self.tr("Looking…"))
        self._run(lambda cancelled: _models(address, cancelled), self._show_models)

    def _show_models(self, models: Sequence[str]) -> None:
        completer = QCompleter(list(models), self.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        if models and not self.name.text():
            self.name.setText(models[0])
        named = ", ".join(models)
        self._say(self.tr("The server has {models}.").format(models=named) if models else self.tr("It has no model."))

    def _save(self) -> None:
        chosen = self.chosen
        self._run(lambda _: _keep(chosen), lambda _: self.accept())

    def _run(self, work: Callable[[Cancelled], T], done: Callable[[T], object]) -> None:
        if self._task:
            self._task.cancel()
        self._task = self._background.run(work, done, self._say)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))


def _models(address: str, cancelled: Cancelled) -> list[str]:
    return ModelClient(model_address(address)).models(cancelled)


def _keep(model: LanguageModel) -> None:
    """Write what was chosen. Raises FairhandError for an address that cannot be used."""
    if model.used or model.address:
        model_address(model.address)
    preferences.save(preferences.with_language_model(preferences.load(), model))
