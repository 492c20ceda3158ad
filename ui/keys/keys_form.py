# SPDX-License-Identifier: GPL-3.0-or-later
"""The controls of the dialog of keys."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.export.fields import field_style
from ui.flags.link_button import LinkButton
from ui.flags.panel_button import PanelButton
from ui.keys.command_list import CommandList
from ui.keys.command_model import CommandModel
from ui.keys.key_chips import KeyChips
from ui.keys.key_field import KeyField
from ui.theme.roles import Role
from ui.theme.theme import Theme

SIZE = QSize(760, 640)
FIELD = 30


class KeysForm(QObject):
    """Lays the controls out; what they do is the dialog's business."""

    def __init__(self, model: CommandModel, theme: Theme, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._theme = theme
        self.search = QLineEdit(placeholderText=self.tr("Search by name"), clearButtonEnabled=True)
        self.by_key = KeyField(self.tr("Find by key: press it here"))
        self.list = CommandList(model, theme)
        self.title = QLabel()
        self.chips = KeyChips(theme)
        self.reset = self._button(self.tr("&Reset"))
        self.field = KeyField(self.tr("Press the new key"))
        self.set = self._button("", primary=True)
        self.add = self._button(self.tr("&Add"))
        self.said = QLabel(wordWrap=True)
        self.take_back = LinkButton(self.tr("Take it back"), theme)
        self.read = self._button(self.tr("&Import…"))
        self.write = self._button(self.tr("&Export…"))
        self.reset_all = self._button(self.tr("Reset a&ll"))
        self.close = self._button(self.tr("&Close"))
        self._name()
        self._lay_out(dialog)

    def show_set(self, *, taking: bool) -> None:
        """Say on the button whether the key is taken from another command."""
        self.set.setText(self.tr("&Take it from there") if taking else self.tr("&Set"))
        self.set.updateGeometry()

    def say(self, sentence: str, role: Role = Role.TEXT_MUTED, *, undoable: bool = False) -> None:
        """Say something of the key, or of what has just been done."""
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(role))
        self.said.setPalette(palette)
        self.said.setText(sentence)
        self.take_back.setVisible(undoable)

    def _name(self) -> None:
        self.search.setAccessibleName(self.tr("Search commands by name"))
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        self.reset.setToolTip(self.tr("Give this command its default keys again"))
        self.add.setToolTip(self.tr("Give this command one more key"))
        self.reset_all.setToolTip(self.tr("Give all commands their default keys again"))
        for button in (self.reset, self.add, self.read, self.write, self.reset_all, self.close):
            button.setAutoDefault(False)
        self.set.setDefault(True)

    def _lay_out(self, dialog: QDialog) -> None:
        dialog.resize(SIZE)
        dialog.setStyleSheet(field_style(self._theme))
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(10)
        # A dialog's height must not follow its messages.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for field in (self.search, self.by_key, self.field):
            field.setMinimumHeight(FIELD)
        layout.addLayout(_row(self.search, self.by_key, stretch=(3, 2)))
        layout.addWidget(self._framed(self.list), 1)
        self.title.setFont(self._theme.ui_font(13, QFont.Weight.DemiBold))
        layout.addLayout(_row(self.title, self.chips, self.reset, stretch=(0, 1, 0)))
        layout.addLayout(_row(self.field, self.set, self.add, stretch=(1, 0, 0)))
        self.said.setFont(self._theme.ui_font(12))
        self.said.setMinimumHeight(36)
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout.addLayout(_row(self.said, self.take_back, stretch=(1, 0)))
        bottom = _row(self.read, self.write, self.reset_all)
        bottom.addStretch(1)
        bottom.addWidget(self.close)
        layout.addLayout(bottom)

    def _framed(self, inner: QWidget) -> QFrame:
        frame = QFrame()
        frame.setObjectName("listFrame")
        frame.setStyleSheet(
            f"QFrame#listFrame {{ border: 1px solid {self._theme.colour(Role.BORDER).name()}; border-radius: 4px; }}"
        )
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(inner)
        return frame

    def _button(self, text: str, *, primary: bool = False) -> PanelButton:
        button = PanelButton(self._theme, primary=primary)
        button.setText(text)
        return button


def _row(*widgets: QWidget, stretch: tuple[int, ...] = ()) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, stretch[place] if place < len(stretch) else 0)
    return row
