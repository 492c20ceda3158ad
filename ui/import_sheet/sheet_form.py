# SPDX-License-Identifier: GPL-3.0-or-later
"""The controls of the import sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QPalette
from PySide6.QtWidgets import QDialog, QLabel, QLayout, QMenu, QPlainTextEdit, QVBoxLayout

from app.drafts import ENCODINGS, Draft
from app.transcript.turn import Role as TurnRole
from ui.choice_box import ChoiceBox
from ui.export.fields import field_style
from ui.flags.panel_button import RING, PanelButton
from ui.import_sheet.draft_model import DraftModel
from ui.import_sheet.draft_table import DraftTable
from ui.import_sheet.wording import doubts, encoding_name, role_name, summary, tracked_choices
from ui.row import SPACING, row
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

SIZE = QSize(940, 660)
LEAST = QSize(680, 440)
PREVIEW = 86
SIDE = 20
BETWEEN_BUTTONS = SPACING - 2 * RING


class SheetForm:
    """Lays the controls out in a dialog, and shows in them how things stand."""

    def __init__(self, dialog: QDialog, theme: Theme) -> None:
        self._dialog = dialog
        self._theme = theme
        self._title, self._doubts = QLabel(), QLabel(wordWrap=True)
        self._summary, self._error = QLabel(), QLabel(wordWrap=True)
        self._preview = QPlainTextEdit(readOnly=True)
        dress_scroll_bars(self._preview, theme)
        self.encoding = ChoiceBox(QCoreApplication.translate("ImportSheet", "Encoding"), theme)
        self.tracked = ChoiceBox(QCoreApplication.translate("ImportSheet", "Tracked changes"), theme)
        self.tracked.offer(tracked_choices())
        self._tracked_title = QLabel(QCoreApplication.translate("ImportSheet", "&Tracked changes"))
        self._encoding_title = QLabel(QCoreApplication.translate("ImportSheet", "&Encoding"))
        self.model = DraftModel(theme, dialog)
        self.table = DraftTable(self.model, theme)
        self.swap, self.role, self.speaker, self.rename = (PanelButton(theme) for _ in range(4))
        self.join, self.split, self.undo = (PanelButton(theme) for _ in range(3))
        self.cancel, self.make = PanelButton(theme), PanelButton(theme, primary=True)
        self.roles = {role: QAction(role_name(role), dialog) for role in TurnRole}
        self._name()
        self._lay_out()
        self._dress()
        self.table.selection_changed.connect(self._show_preview)

    def show(self, draft: Draft) -> None:
        """Show a draft."""
        self._title.setText(
            QCoreApplication.translate("ImportSheet", "What was found in “{name}”").format(
                name=draft.path.name if draft.has_file else draft.path.stem
            )
        )
        self._doubts.setText(doubts(draft))
        self._doubts.setVisible(bool(self._doubts.text()))
        self.model.show(draft.turns)
        self._summary.setText(summary(draft.turns))
        self._offer_encodings(draft)
        self.tracked.choose(draft.tracked)
        for widget in (self._tracked_title, self.tracked):
            widget.setVisible(draft.has_tracked)
        for widget in (self._encoding_title, self.encoding):
            # A file that keeps changes says itself how it is encoded.
            widget.setVisible(draft.has_file and not draft.has_tracked)
        self._show_preview()

    def show_error(self, sentence: str) -> None:
        """Say what went wrong; "" if nothing did."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def show_busy(self, busy: bool) -> None:
        """Let nothing be pressed while the file is read, or the project made."""
        for widget in (self.encoding, self.tracked, self.table, self.swap, self.make):
            widget.setEnabled(not busy)

    def enable(self, draft: Draft, rows: Sequence[int], *, can_undo: bool) -> None:
        """Let be pressed what can be done with the selected rows."""
        for button in (self.role, self.speaker):
            button.setEnabled(bool(rows))
        self.rename.setEnabled(any(turn.speaker for turn in draft.turns))
        self.join.setEnabled(draft.can_join(rows))
        self.split.setEnabled(draft.can_split(rows))
        self.undo.setEnabled(can_undo)

    @property
    def error(self) -> str:
        """What is said to have gone wrong."""
        return self._error.text()

    @property
    def summary(self) -> str:
        """What is said of how many turns there are."""
        return self._summary.text()

    def _offer_encodings(self, draft: Draft) -> None:
        found = QCoreApplication.translate("ImportSheet", "Automatic ({encoding})").format(
            encoding=encoding_name(draft.imported.encoding)
        )
        known = self.encoding.itemText(0) if self.encoding.count() and draft.encoding else found
        self.encoding.offer([(known, None), *((encoding_name(name), name) for name in ENCODINGS)])
        self.encoding.choose(draft.encoding)

    def _show_preview(self) -> None:
        turn = self.model.turn_at(self.table.row)
        self._preview.setPlainText(turn.text if turn else "")

    def _name(self) -> None:
        self.swap.setText(QCoreApplication.translate("ImportSheet", "S&wap questions and answers"))
        self.role.setText(QCoreApplication.translate("ImportSheet", "&Role ▾"))
        self.speaker.setText(QCoreApplication.translate("ImportSheet", "&Speaker…"))
        self.rename.setText(QCoreApplication.translate("ImportSheet", "Re&name…"))
        self.join.setText(QCoreApplication.translate("ImportSheet", "&Join"))
        self.split.setText(QCoreApplication.translate("ImportSheet", "S&plit"))
        self.undo.setText(QCoreApplication.translate("ImportSheet", "&Undo"))
        self.cancel.setText(QCoreApplication.translate("ImportSheet", "Cancel"))
        self.make.setText(QCoreApplication.translate("ImportSheet", "&Import"))
        self.swap.setToolTip(
            QCoreApplication.translate("ImportSheet", "In the selected turns, or in all if fewer than two are selected")
        )
        self.role.setToolTip(
            QCoreApplication.translate("ImportSheet", "Say what the selected turns are (Alt+1 to Alt+5)")
        )
        self.speaker.setToolTip(
            QCoreApplication.translate("ImportSheet", "Say who speaks in the selected turns (Alt+6)")
        )
        self.rename.setToolTip(QCoreApplication.translate("ImportSheet", "Give a speaker another name in all turns"))
        self.join.setToolTip(QCoreApplication.translate("ImportSheet", "Make one turn of the selected turns (Ctrl+J)"))
        self.split.setToolTip(
            QCoreApplication.translate(
                "ImportSheet", "Make a turn of each paragraph of the selected turns (Ctrl+Shift+Enter)"
            )
        )
        self.undo.setToolTip(QCoreApplication.translate("ImportSheet", "Take back what was done here last (Ctrl+Z)"))
        for number, action in enumerate(self.roles.values(), 1):
            action.setShortcut(QKeySequence(f"Alt+{number}"))
        menu = QMenu(self.role)
        menu.addActions(list(self.roles.values()))
        self.role.setMenu(menu)
        self._dialog.addActions(list(self.roles.values()))

    def _lay_out(self) -> None:
        dialog = self._dialog
        dialog.resize(SIZE)
        dialog.setMinimumSize(LEAST)
        dialog.setStyleSheet(field_style(self._theme))
        column = QVBoxLayout(dialog)
        column.setContentsMargins(SIDE, SIDE, SIDE, 16)
        column.setSpacing(8)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._encoding_title.setBuddy(self.encoding)
        self._tracked_title.setBuddy(self.tracked)
        self.encoding.setFixedWidth(300)
        self.tracked.fit()
        column.addLayout(row(self._title, None, self._encoding_title, self.encoding, self._tracked_title, self.tracked))
        column.addWidget(self._doubts)
        column.addWidget(self.table, 1)
        changing = (self.role, self.speaker, self.rename, self.join, self.split, None, self.undo, self.swap)
        column.addLayout(row(*changing, spacing=BETWEEN_BUTTONS))
        column.addWidget(self._preview)
        column.addWidget(self._error)
        column.addLayout(row(self._summary, None, self.cancel, self.make, spacing=BETWEEN_BUTTONS))

    def _dress(self) -> None:
        theme = self._theme
        self._title.setFont(theme.ui_font(15, QFont.Weight.DemiBold))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setFont(theme.ui_font(12, tabular=True))
        self._preview.setFont(theme.text_font(px=13))
        self._preview.setFixedHeight(PREVIEW)
        self._preview.setTabChangesFocus(True)
        self._preview.setAccessibleName(QCoreApplication.translate("ImportSheet", "Text of the turn, read only"))
        palette = QPalette(theme.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.colour(Role.ACTIVE_TINT))
        self._doubts.setPalette(palette)
        self._doubts.setAutoFillBackground(True)
        self._doubts.setMargin(8)
        wrong = QPalette(theme.palette())
        wrong.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.DEL_TEXT))
        self._error.setPalette(wrong)
        self._error.hide()
        self.make.setDefault(True)
        for button in (self.swap, self.role, self.speaker, self.rename, self.join, self.split, self.undo, self.cancel):
            button.setAutoDefault(False)
