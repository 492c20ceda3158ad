# SPDX-License-Identifier: GPL-3.0-or-later
"""The controls of the sheet that puts source texts beside translations."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLayout, QPlainTextEdit, QVBoxLayout

from ui.export.fields import field_style
from ui.flags.panel_button import RING, PanelButton
from ui.framed_list import FramedList
from ui.row import SPACING, row
from ui.sources.model import AlignmentModel
from ui.sources.table import AlignmentTable, plain
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

SIZE = QSize(1040, 680)
LEAST = QSize(720, 480)
PREVIEW = 118
BETWEEN_BUTTONS = SPACING - 2 * RING


class AlignmentForm:
    """Lays the controls out in a dialog, and shows in them how things stand."""

    def __init__(self, dialog: QDialog, theme: Theme) -> None:
        self._dialog = dialog
        self._theme = theme
        self.title, self.said = QLabel(), QLabel(wordWrap=True)
        self.model = AlignmentModel(dialog)
        self.table = AlignmentTable(self.model, theme)
        self.framed = FramedList(self.table, theme)
        self.source, self.translation = QPlainTextEdit(readOnly=True), QPlainTextEdit(readOnly=True)
        self.up, self.down, self.cut_up, self.cut_down = (PanelButton(theme) for _ in range(4))
        self.join, self.room, self.undo = (PanelButton(theme) for _ in range(3))
        self.previous, self.next = PanelButton(theme), PanelButton(theme)
        self.cancel, self.keep = PanelButton(theme), PanelButton(theme, primary=True)
        self._name()
        self._lay_out()
        self._dress()

    @property
    def changing(self) -> tuple[PanelButton, ...]:
        """The buttons that move something."""
        return self.up, self.down, self.cut_up, self.cut_down, self.join, self.room

    def say(self, sentence: str, ink: Role = Role.TEXT_MUTED) -> None:
        """Say something under the table."""
        self.said.setText(sentence)
        self.said.setPalette(plain(self._theme, ink))

    def show_row(self, at: int) -> None:
        """Show the texts of a row whole; nothing of a row that is not there."""
        known = 0 <= at < self.model.rowCount()
        texts = self.model.alignment
        for box, text in (
            (self.source, texts.sources[at] if known else ""),
            (self.translation, texts.translations[at] if known else ""),
        ):
            if box.toPlainText() != text:
                box.setPlainText(text)

    def _name(self) -> None:
        translate = QCoreApplication.translate
        named = (
            (
                self.up,
                translate("AlignmentSheet", "Move &up"),
                translate("AlignmentSheet", "Its first paragraph goes to the turn before (Alt+Up)"),
            ),
            (
                self.down,
                translate("AlignmentSheet", "Move &down"),
                translate("AlignmentSheet", "Its last paragraph goes to the next turn (Alt+Down)"),
            ),
            (
                self.cut_up,
                translate("AlignmentSheet", "Up to the caret &back"),
                translate("AlignmentSheet", "What stands before the caret goes to the turn before (Ctrl+Shift+Enter)"),
            ),
            (
                self.cut_down,
                translate("AlignmentSheet", "From the caret &on"),
                translate("AlignmentSheet", "What stands behind the caret goes to the next turn (Ctrl+Enter)"),
            ),
            (
                self.join,
                translate("AlignmentSheet", "&Join"),
                translate("AlignmentSheet", "Join it to the turn before; all that follow move up (Ctrl+J)"),
            ),
            (
                self.room,
                translate("AlignmentSheet", "Make &room"),
                translate("AlignmentSheet", "It and all that follow move down by a turn (Ctrl+Shift+J)"),
            ),
            (
                self.undo,
                translate("AlignmentSheet", "U&ndo"),
                translate("AlignmentSheet", "Take back what was done here last (Ctrl+Z)"),
            ),
            (
                self.previous,
                translate("AlignmentSheet", "&Previous doubt"),
                translate("AlignmentSheet", "Go to the doubtful pair before (Shift+F8)"),
            ),
            (
                self.next,
                translate("AlignmentSheet", "N&ext doubt"),
                translate("AlignmentSheet", "Go to the next doubtful pair (F8)"),
            ),
            (self.cancel, translate("AlignmentSheet", "Cancel"), ""),
            (self.keep, translate("AlignmentSheet", "&Keep"), ""),
        )
        for button, text, tip in named:
            button.setText(text)
            button.setToolTip(tip)
            button.setAutoDefault(False)
        self.source.setAccessibleName(
            translate("AlignmentSheet", "Source text of the turn, read only; the caret says where to cut")
        )
        self.translation.setAccessibleName(translate("AlignmentSheet", "Machine translation of the turn, read only"))

    def _lay_out(self) -> None:
        dialog = self._dialog
        dialog.resize(SIZE)
        dialog.setMinimumSize(LEAST)
        dialog.setStyleSheet(field_style(self._theme))
        column = QVBoxLayout(dialog)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addLayout(row(self.title, None, self.previous, self.next, spacing=BETWEEN_BUTTONS))
        column.addWidget(self.framed, 1)
        boxes = QHBoxLayout()
        boxes.setSpacing(SPACING)
        boxes.addWidget(self.source)
        boxes.addWidget(self.translation)
        column.addLayout(boxes)
        column.addLayout(row(*self.changing, None, self.undo, spacing=BETWEEN_BUTTONS))
        column.addLayout(row(self.said, self.cancel, self.keep, spacing=BETWEEN_BUTTONS))

    def _dress(self) -> None:
        theme = self._theme
        self.title.setFont(theme.ui_font(15, QFont.Weight.DemiBold))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        for box in (self.source, self.translation):
            box.setFont(theme.text_font(px=14))
            box.setFixedHeight(PREVIEW)
            box.setTabChangesFocus(True)
            box.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            dress_scroll_bars(box, theme)
        self.keep.setDefault(True)
