# SPDX-License-Identifier: GPL-3.0-or-later
"""The controls of the dialog for a term."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.transcript.term import CaseRule, Term, forms_in, in_one_line
from ui.export.choices import RoundButton
from ui.export.fields import field_style
from ui.flags.panel_button import PanelButton
from ui.glossary.wording import case_rule_name
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

WIDTH = 480
FIELD = 32
NOTE = 58
ORDER = (CaseRule.SENTENCE_START, CaseRule.ANY_CASE, CaseRule.AS_WRITTEN)


class TermForm(QObject):
    """Lays the controls out in a dialog, and reads them.

    Signals:
        changed: see `term`.

    """

    changed = Signal()

    def __init__(self, term: Term, theme: Theme, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._id = term.id
        self._theme = theme
        self.right = QLineEdit(term.right)
        self.wrong = QLineEdit(in_one_line(term.wrong))
        self.source = QLineEdit(term.source)
        self.note = QPlainTextEdit(term.note)
        dress_scroll_bars(self.note, theme)
        self.save = PanelButton(theme, primary=True)
        self.cancel = PanelButton(theme)
        self._rules = QButtonGroup(self)
        self._said = QLabel(wordWrap=True)
        self._lay_out(dialog, term.case_rule)
        for field in (self.right, self.wrong, self.source):
            field.textChanged.connect(self.changed)
        self.note.textChanged.connect(self.changed)
        self._rules.idToggled.connect(lambda _, on: self.changed.emit() if on else None)

    @property
    def term(self) -> Term:
        """What is typed, as it is typed."""
        return Term(
            self._id,
            self.right.text(),
            self.source.text(),
            tuple(forms_in(self.wrong.text())),
            self.note.toPlainText(),
            ORDER[self._rules.checkedId()],
        )

    def say(self, sentence: str, role: Role = Role.TEXT_MUTED) -> None:
        """Say how things stand."""
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(role))
        self._said.setPalette(palette)
        self._said.setText(sentence)

    def take_focus(self) -> None:
        """Give the keyboard to what is still to be filled in."""
        field = self.wrong if self.right.text() and not self.wrong.text() else self.right
        field.setFocus()
        field.selectAll()

    def _lay_out(self, dialog: QDialog, rule: CaseRule) -> None:
        dialog.setStyleSheet(field_style(self._theme))
        dialog.setMinimumWidth(WIDTH)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(6)
        self._add(column, self.tr("&Wrong forms"), self.wrong, self.tr("several with semicolons between"))
        self._add(column, self.tr("&Right form"), self.right)
        self._add(column, self.tr("&Source form"), self.source, self.tr("in the language of the interview"))
        self._add(column, self.tr("&Note"), self.note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(NOTE)
        column.addWidget(self._title(self.tr("Small letters and capitals")))
        for number, kind in enumerate(ORDER):
            button = RoundButton(case_rule_name(kind), self._theme)
            button.setChecked(kind is rule)
            self._rules.addButton(button, number)
            column.addWidget(button)
        column.addSpacing(4)
        self._said.setFont(self._theme.ui_font(12, tabular=True))
        self._said.setMinimumHeight(34)
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column.addWidget(self._said)
        self._add_buttons(column)

    def _add(self, column: QVBoxLayout, title: str, field: QWidget, hint: str = "") -> None:
        row = QHBoxLayout()
        label = self._title(title)
        label.setBuddy(field)
        row.addWidget(label)
        row.addStretch(1)
        if hint:
            said = QLabel(hint)
            said.setFont(self._theme.ui_font(12))
            palette = QPalette(self._theme.palette())
            palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(Role.TEXT_MUTED))
            said.setPalette(palette)
            row.addWidget(said)
        field.setAccessibleName(title.replace("&", ""))
        field.setAccessibleDescription(hint)
        field.setFont(self._theme.text_font(px=14) if isinstance(field, QLineEdit) else self._theme.ui_font(13))
        field.setMinimumHeight(FIELD)
        column.addLayout(row)
        column.addWidget(field)
        column.addSpacing(4)

    def _title(self, text: str) -> QLabel:
        title = QLabel(text)
        title.setFont(self._theme.ui_font(12, QFont.Weight.DemiBold))
        return title

    def _add_buttons(self, column: QVBoxLayout) -> None:
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.save.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        column.addLayout(row)
