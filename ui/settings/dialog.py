# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings (Edit, Settings): how to check, and how Fairhand looks and speaks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout

from app.preferences import Preferences
from ui.export.fields import field_style
from ui.flags.panel_button import PanelButton
from ui.live_flags import Checking
from ui.settings.form import SettingsForm
from ui.settings.kept import keep, kept
from ui.shell import Shell


class SettingsDialog(QDialog):
    """What is saved is written in the background and holds at once; a refusal stays in the dialog."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._document = shell.workspace.document if shell.workspace else None
        self.setWindowTitle(self.tr("Settings"))
        self.setStyleSheet(field_style(shell.theme))
        self.form = SettingsForm(shell.theme, self)
        self.said = QLabel(wordWrap=True)
        self.save = PanelButton(shell.theme, primary=True)
        self._cancel = PanelButton(shell.theme)
        self._show_window()
        self._lay_out()
        self._reading = shell.background.run(lambda _: kept(), lambda read: self._show(*read), self._say)

    def done(self, result: int) -> None:
        """Wait no more for what is being read."""
        self._reading.cancel()
        super().done(result)

    def _show_window(self) -> None:
        form, document = self.form, self._document
        form.colours.choose(self._shell.theme.scheme)
        form.language.choose(self._shell.state.language)
        form.language_hint.setText(self.tr("From the next start on."))
        form.english.setEnabled(document is not None and not document.read_only)
        if document is None:
            form.english_hint.setText(self.tr("No interview is open."))
        else:
            form.english.choose(document.session.settings.variant)
            only_read = self.tr("It is open for reading only.")
            form.english_hint.setText(only_read if document.read_only else self.tr("Kept with the interview."))

    def _lay_out(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self.save.setText(self.tr("Save"))
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.save.clicked.connect(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        column.addLayout(self.form.lay_out())
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.said, 1)
        row.addWidget(self._cancel)
        row.addWidget(self.save)
        column.addLayout(row)

    def _show(self, read: Preferences, categories: tuple[str, ...]) -> None:
        self.form.show(read, categories)
        self.form.changed.connect(self._follow)
        self._follow()
        self.form.level.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        """Somebody has to be asked."""
        self.save.setEnabled(self.form.has_checker)
        self._say("" if self.form.has_checker else self.tr("Tick at least one checker."))

    def _save(self) -> None:
        chosen = self.form.chosen
        self.save.setEnabled(False)
        self._shell.background.run(lambda _: keep(chosen), self._carry_out, self._refuse, lasting=True)

    def _carry_out(self, checking: Checking) -> None:
        """Have what was saved hold at once."""
        form, document = self.form, self._document
        if document:
            document.sign_as(form.chosen.author)
            document.check_as(checking)
            document.choose_variant(form.english.value)
        self._shell.choose_scheme(form.colours.value)
        self._shell.state.language = form.language.value
        if document is None:
            self._shell.look_at_checkers()
        self.accept()

    def _refuse(self, sentence: str) -> None:
        self.save.setEnabled(True)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
