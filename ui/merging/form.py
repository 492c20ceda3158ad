# SPDX-License-Identifier: GPL-3.0-or-later
"""The controls of the dialog that merges."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui.background import Background
from ui.export.fields import field_style
from ui.flags.panel_button import PanelButton
from ui.framed_list import FramedList
from ui.merging.model import DisagreementModel
from ui.merging.preview import MergePreview
from ui.merging.standing import CONTROL_HEIGHT, Standing
from ui.merging.table import DisagreementTable
from ui.row import row
from ui.side_tabs import PanelTabs
from ui.theme.roles import Role
from ui.theme.style_sheet import dress
from ui.theme.theme import Theme


class MergeForm(QObject):
    """Lays the controls out in a dialog; a sentence takes their place until there is something to decide.

    Attributes:
        summary: what each copy brings.
        said: what became of writing.

    """

    def __init__(self, background: Background, theme: Theme, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._theme = theme
        self._dialog = dialog
        self.summary = QLabel(wordWrap=True)
        self.model = DisagreementModel(self)
        self.table = DisagreementTable(self.model, theme)
        self._framed = FramedList(self.table, theme)
        self.all_mine, self.all_theirs, self.choose, self.cancel = (PanelButton(theme) for _ in range(4))
        self.standing = Standing(theme)
        self._hint = QLabel(self.tr("Words that do not stand are kept as comments on their turn."), wordWrap=True)
        self.preview = MergePreview(background, theme)
        self.path = QLineEdit()
        self._path_title = QLabel(self.tr("Merge &into"))
        self.said = QLabel(wordWrap=True)
        self.merge = PanelButton(theme, primary=True)
        self._tabs = QTabWidget()
        self._whole = QWidget()
        self._instead = FramedList(QWidget(), theme)
        self._stack = QStackedWidget()
        self._name()
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def say_instead(self, sentence: str) -> None:
        """Say something in place of everything."""
        self._instead.say(sentence)
        self._stack.setCurrentWidget(self._instead)
        self.merge.setEnabled(False)

    def refuse(self, sentence: str) -> None:
        """Say why there is nothing to merge."""
        self.say_instead(sentence)
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()

    def show_pages(self, both: str, *, decide: bool) -> None:
        """Show what was found; where there is nothing to decide, what the merge changes comes first."""
        self._stack.setCurrentWidget(self._whole)
        self._tabs.setTabText(0, both)
        for button in (self.all_mine, self.all_theirs):
            button.setVisible(decide)
        self.standing.setVisible(decide)
        self._hint.setVisible(decide)
        if decide:
            self._framed.show_list()
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()
        else:
            self._framed.say(self.tr("Wherever both copies were changed, they agree: there is nothing to decide."))
            self._tabs.setCurrentIndex(1)
            self.path.setFocus()

    def _name(self) -> None:
        self.all_mine.setText(self.tr("&This copy everywhere"))
        self.all_theirs.setText(self.tr("The &other copy everywhere"))
        self.choose.setText(self.tr("C&hoose…"))
        self.cancel.setText(self.tr("Cancel"))
        self.merge.setText(self.tr("&Merge"))
        self.merge.setDefault(True)
        for button in (self.all_mine, self.all_theirs, self.choose, self.cancel):
            button.setAutoDefault(False)
        self.path.setAccessibleName(self.tr("The project to write"))
        self.path.setMinimumHeight(CONTROL_HEIGHT)
        self._path_title.setBuddy(self.path)

    def _lay_out(self) -> None:
        decide = QWidget()
        decided = QVBoxLayout(decide)
        decided.setContentsMargins(0, 10, 0, 0)
        decided.setSpacing(8)
        decided.addWidget(self._framed, 1)
        decided.addLayout(row(self.all_mine, self.all_theirs, self._hint))
        decided.addWidget(self.standing)
        seen = QWidget()
        seeing = QVBoxLayout(seen)
        seeing.setContentsMargins(0, 10, 0, 0)
        seeing.addWidget(self.preview)
        tabs = PanelTabs(self._theme)
        dress(tabs, self._theme)
        self._tabs.setTabBar(tabs)
        self._tabs.setDocumentMode(True)
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        self._tabs.addTab(decide, "")
        self._tabs.addTab(seen, self.tr("What changes in this copy"))
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.summary)
        whole.addWidget(self._tabs, 1)
        whole.addLayout(row(self._path_title, self.path, self.choose))
        for page in (self._whole, self._instead):
            self._stack.addWidget(page)
        column = QVBoxLayout(self._dialog)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self._stack, 1)
        column.addLayout(row(self.said, self.cancel, self.merge))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _dress(self) -> None:
        theme = self._theme
        self._dialog.setStyleSheet(field_style(theme))
        muted = QPalette(theme.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._hint.setPalette(muted)
        self._hint.setFont(theme.ui_font(12))
        self.summary.setFont(theme.ui_font(13, tabular=True))
        self.said.setFont(theme.ui_font(12))
        self._path_title.setFont(theme.ui_font(12, QFont.Weight.DemiBold))
