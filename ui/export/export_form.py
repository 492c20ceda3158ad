# SPDX-License-Identifier: GPL-3.0-or-later
"""The controls of the export dialog."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.exporting.exported import Style, View
from app.exporting.formats import WITHOUT_FACTS, Format, can_show
from app.exporting.template import Template, templates_folder
from ui.choice_box import ChoiceBox
from ui.export.choices import RoundButton, TickBox
from ui.export.fields import field_style
from ui.export.source import ExportOptions, PreviewText
from ui.flags.panel_button import PanelButton
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

SIZE = QSize(760, 640)
CONTROL_HEIGHT = 30
FORMAT_WIDTH = 290
STYLE_WIDTH = 230


class ExportForm(QObject):
    """Lays the controls out in a dialog and says in them how things stand.

    Signals:
        options_changed: see `options`.

    """

    options_changed = Signal()

    def __init__(self, theme: Theme, dialog: QDialog, *, has_suggestions: bool = False) -> None:
        """`has_suggestions` says that there are any, so that there is something to choose."""
        super().__init__(dialog)
        self._has_suggestions = has_suggestions
        self._theme = theme
        self.format = ChoiceBox(self.tr("Format"), theme)
        self.style = ChoiceBox(self.tr("Style"), theme)
        self._style_title = self._title(self.tr("St&yle"), self.style)
        self._views = QButtonGroup(self)
        self._speakers = TickBox(self.tr("&Speaker names"), theme)
        self._facts = TickBox(self.tr("&Title, date, source and revision at the top"), theme)
        self._suggestions = TickBox(self.tr("S&uggestions too, each as a change of its author"), theme)
        self._suggestions.setEnabled(False)
        self.path = QLineEdit()
        self.choose = PanelButton(theme)
        self._hint, self._said = QLabel(), QLabel(wordWrap=True)
        self._preview = QTextEdit(readOnly=True)
        dress_scroll_bars(self._preview, theme)
        self.export = PanelButton(theme, primary=True)
        self.close = PanelButton(theme)
        self.open_folder = PanelButton(theme)
        self._lay_out(dialog)
        self._dress()
        for box in (self._speakers, self._facts, self._suggestions):
            box.toggled.connect(self._changed)
        self._views.idToggled.connect(lambda _, on: self._changed() if on else None)
        self.style.currentIndexChanged.connect(lambda _: self._changed())
        self.format.currentIndexChanged.connect(lambda _: self._format_changed())

    @property
    def options(self) -> ExportOptions:
        """What is chosen."""
        view, format_ = list(View)[self._views.checkedId()], self.format.value
        style = self.style.value if _has_styles(format_, view) else Style.BOLD
        suggestions = self._has_suggestions and self._suggestions.isChecked()
        return ExportOptions(format_, view, self._speakers.isChecked(), self._facts.isChecked(), style, suggestions)

    def offer_templates(self, templates: Sequence[Template]) -> None:
        """Offer the user's templates behind the styles that there always are."""
        self.style.offer([*self._styles(), *((template.name, template) for template in templates)])

    def show_preview(self, preview: PreviewText) -> None:
        """Show the first part of the file, from its beginning."""
        if preview.paged:
            self._preview.setHtml(preview.text)
        else:
            self._preview.setPlainText(preview.text)

    def hint_replaced(self, *, replaced: bool) -> None:
        """Say whether a file is there that the export would replace."""
        self._hint.setText(self.tr("There is a file of this name; it will be replaced.") if replaced else "")

    def show_writing(self) -> None:
        """Say that the file is being written."""
        self.export.setEnabled(False)
        self._say(self.tr("Writing…"), Role.TEXT_MUTED)

    def show_written(self, target: Path) -> None:
        """Say that the file is there."""
        self.export.setEnabled(True)
        self.close.setText(self.tr("Close"))
        self.open_folder.show()
        self._hint.clear()
        self._say(self.tr("Wrote {path}.").format(path=target), Role.CONFIRMED)

    def show_error(self, sentence: str) -> None:
        """Say what went wrong."""
        self.export.setEnabled(True)
        self._say(sentence, Role.DEL_TEXT)

    def _format_changed(self) -> None:
        """Offer the views that the format can show; the clean text stands in for one that it cannot."""
        for number, view in enumerate(View):
            self._views.button(number).setEnabled(can_show(self.format.value, view))
        if not can_show(self.format.value, self.options.view):
            # That tells of the change.
            self._views.button(list(View).index(View.CLEAN)).setChecked(True)
        else:
            self._changed()

    def _changed(self) -> None:
        options = self.options
        clean = options.view is View.CLEAN and not isinstance(options.style, Template)
        self._speakers.setEnabled(clean)
        self._facts.setEnabled(clean and options.format not in WITHOUT_FACTS)
        self._suggestions.setEnabled(options.view is View.CHANGES and self._has_suggestions)
        for widget in (self.style, self._style_title):
            widget.setEnabled(_has_styles(options.format, options.view))
        self._said.clear()
        self.options_changed.emit()

    def _say(self, sentence: str, role: Role) -> None:
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(role))
        self._said.setPalette(palette)
        self._said.setText(sentence)

    def _lay_out(self, dialog: QDialog) -> None:
        dialog.resize(SIZE)
        dialog.setStyleSheet(field_style(self._theme))
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        # A dialog's height must not follow its messages.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._add_formats(layout)
        self._add_views(layout)
        layout.addLayout(_row(self._speakers, self._facts, stretch=True))
        layout.addWidget(self._suggestions)
        layout.addSpacing(4)
        layout.addWidget(self._title(self.tr("&File"), self.path))
        layout.addLayout(_row(self.path, self.choose))
        layout.addWidget(self._hint)
        layout.addWidget(self._title(self.tr("&Preview of the beginning"), self._preview))
        layout.addWidget(self._preview, 1)
        layout.addLayout(_row(self._said, self.open_folder, self.close, self.export))
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _add_formats(self, layout: QVBoxLayout) -> None:
        names = {
            Format.MARKDOWN: self.tr("Markdown (changes as CriticMarkup)"),
            Format.DOCX: self.tr("Word (changes as tracked changes)"),
            Format.HTML: self.tr("Web page"),
            Format.PDF: self.tr("PDF"),
            Format.TEXT: self.tr("Plain text"),
            Format.SRT: self.tr("Subtitles (SubRip)"),
            Format.VTT: self.tr("Subtitles (WebVTT)"),
        }
        self.format.offer([(name, format_) for format_, name in names.items()])
        self.format.setFixedWidth(FORMAT_WIDTH)
        self.style.offer(self._styles())
        self.style.setFixedWidth(STYLE_WIDTH)
        self.style.setToolTip(self.tr("For Markdown; your own templates lie in {path}").format(path=templates_folder()))
        title = self._title(self.tr("Fo&rmat"), self.format)
        layout.addLayout(_row(title, self.format, self._style_title, self.style, stretch=True))

    def _styles(self) -> list[tuple[str, Style | Template]]:
        return [
            (self.tr("Questions in bold"), Style.BOLD),
            (self.tr("Questions as headings"), Style.HEADING),
            (self.tr("Q: and A:"), Style.LETTERS),
        ]

    def _add_views(self, layout: QVBoxLayout) -> None:
        names = {
            View.CLEAN: self.tr("&Clean text"),
            View.SIDE_BY_SIDE: self.tr("&Machine translation and correction side by side, as a table"),
            View.CHANGES: self.tr("&Deleted and inserted words marked"),
        }
        for number, view in enumerate(View):
            button = RoundButton(names[view], self._theme)
            button.setChecked(view is View.CLEAN)
            self._views.addButton(button, number)
            layout.addWidget(button)

    def _title(self, text: str, buddy: QWidget) -> QLabel:
        title = QLabel(text)
        title.setBuddy(buddy)
        title.setFont(self._theme.ui_font(12, QFont.Weight.DemiBold))
        return title

    def _dress(self) -> None:
        self.choose.setText(self.tr("C&hoose…"))
        self.export.setText(self.tr("&Export"))
        self.close.setText(self.tr("Cancel"))
        self.open_folder.setText(self.tr("&Open folder"))
        self.path.setAccessibleName(self.tr("File to write"))
        self._preview.setAccessibleName(self.tr("Beginning of the file, read only"))
        self._preview.setFont(self._theme.text_font(px=13))
        self._preview.setTabChangesFocus(True)
        self._hint.setFont(self._theme.ui_font(12))
        self.open_folder.hide()
        self.export.setDefault(True)
        self.path.setMinimumHeight(CONTROL_HEIGHT)
        for button in (self.choose, self.open_folder, self.close):
            button.setAutoDefault(False)


def _has_styles(format_: Format, view: View) -> bool:
    return format_ is Format.MARKDOWN and view is View.CLEAN


def _row(*widgets: QWidget, stretch: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row
