# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks what is to become of quotes, dashes and spaces while they are typed."""

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.typography.choices import Dash, TypingChoices
from ui.choice_box import ChoiceBox
from ui.export.choices import TickBox
from ui.flags.panel_button import PanelButton
from ui.theme.roles import Role
from ui.theme.theme import Theme


class TypingDialog(QDialog):
    """Four choices, for all transcripts."""

    def __init__(self, choices: TypingChoices, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quotes and dashes while typing"))
        self.setMinimumWidth(440)
        self._theme = theme
        self._quotes = TickBox(self.tr("Straight &quotes become curly: “ ” ‘ ’"), theme)
        self._ellipsis = TickBox(self.tr("Three &dots become one sign: …"), theme)
        self._spaces = TickBox(self.tr("No second &space after a space"), theme)
        self._dash = ChoiceBox(self.tr("Two hyphens"), theme)
        self._quotes.setChecked(choices.curly_quotes)
        self._ellipsis.setChecked(choices.ellipsis)
        self._spaces.setChecked(choices.single_spaces)
        names = [self.tr("stay as they are"), self.tr("become –"), self.tr("become —")]
        self._dash.offer(list(zip(names, Dash, strict=True)))
        self._dash.choose(choices.dash)
        self._dash.fit()
        self._lay_out()

    @property
    def choices(self) -> TypingChoices:
        """What is chosen."""
        return TypingChoices(
            curly_quotes=self._quotes.isChecked(),
            dash=self._dash.value,
            ellipsis=self._ellipsis.isChecked(),
            single_spaces=self._spaces.isChecked(),
        )

    def _lay_out(self) -> None:
        title = QLabel(self.tr("While you type"))
        title.setFont(self._theme.ui_font(13, QFont.Weight.DemiBold))
        hint = QLabel(self.tr("Undo takes each change back and leaves what you typed."), wordWrap=True)
        hint.setFont(self._theme.ui_font(12))
        muted = QPalette(self._theme.palette())
        muted.setColor(QPalette.ColorRole.WindowText, self._theme.colour(Role.TEXT_MUTED))
        hint.setPalette(muted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        for widget in (title, self._quotes, self._ellipsis, self._spaces):
            layout.addWidget(widget)
        layout.addLayout(self._dash_row())
        layout.addWidget(hint)
        layout.addSpacing(8)
        layout.addLayout(self._buttons())

    def _dash_row(self) -> QHBoxLayout:
        label = QLabel(self.tr("Two &hyphens"))
        label.setBuddy(self._dash)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self._dash)
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        cancel, keep = PanelButton(self._theme), PanelButton(self._theme, primary=True)
        cancel.setText(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        keep.setText(self.tr("Keep"))
        keep.setDefault(True)
        cancel.clicked.connect(self.reject)
        keep.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(keep)
        return row
