# SPDX-License-Identifier: GPL-3.0-or-later
"""What the small dialogs about turns have in common: titled fields one under the other, and two buttons."""

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.export.fields import field_style
from ui.flags.panel_button import PanelButton
from ui.theme.roles import Role
from ui.theme.theme import Theme

LEAST_WIDTH = 440


class DialogFrame(QVBoxLayout):
    """The layout of a dialog; `accept` is its primary button."""

    def __init__(self, dialog: QDialog, title: str, theme: Theme) -> None:
        super().__init__(dialog)
        self._theme = theme
        dialog.setWindowTitle(title)
        dialog.setMinimumWidth(LEAST_WIDTH)
        dialog.setStyleSheet(field_style(theme))
        self.setContentsMargins(20, 20, 20, 16)
        self.setSpacing(8)
        self.accept = PanelButton(theme, primary=True)
        self.accept.setDefault(True)
        self._dialog = dialog

    def add_field(self, title: str, field: QWidget, stretch: int = 0) -> None:
        """Put a field under its title."""
        label = QLabel(title)
        label.setFont(self._theme.ui_font(13, QFont.Weight.DemiBold))
        label.setBuddy(field)
        self.addWidget(label)
        self.addWidget(field, stretch)

    def add_hint(self) -> QLabel:
        """Return a line, added under what is there, that says what would happen."""
        hint = QLabel(wordWrap=True)
        hint.setFont(self._theme.ui_font(12, tabular=True))
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(Role.TEXT_MUTED))
        hint.setPalette(palette)
        self.addWidget(hint)
        return hint

    def add_buttons(self, accept: str, cancel: str) -> None:
        """Put the buttons under all."""
        self.accept.setText(accept)
        back = PanelButton(self._theme)
        back.setText(cancel)
        back.setAutoDefault(False)
        self.accept.clicked.connect(self._dialog.accept)
        back.clicked.connect(self._dialog.reject)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(self.accept)
        self.addLayout(row)
