# SPDX-License-Identifier: GPL-3.0-or-later
"""The report beside the text: made in a process of its own, while the text can be worked on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import QFileDialog, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.cancelling import Cancelled
from app.reporting.elsewhere import have_done
from app.reporting.messages import Ask, Made, Make, Write
from app.reporting.suffixes import SUFFIXES
from app.reporting.words import Words
from app.session import Session
from ui.background import Background, Task
from ui.choice_box import ChoiceBox
from ui.flags.panel_button import PanelButton
from ui.framed_list import FramedList
from ui.report.picture import Overview
from ui.report.table import ReportModel, ReportTable
from ui.report.wording import words
from ui.row import row
from ui.sentences import in_words
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

PLOT_WIDTH = 4.0
"""Inches: as wide as a panel is, so that what a plot says is not smaller than the figures above it."""
MARGIN = 12
Work = Callable[[Ask, Callable[[Made], object], Cancelled], None]


class ReportPanel(QWidget):
    """Figures and plots, one table at a time, with a way to make them again and to save them.

    Signals:
        came: a part of the report is there.
        closed: it is not to be seen any more.

    """

    came = Signal()
    closed = Signal()
    _heard = Signal(object, object)

    def __init__(
        self,
        session: Session,
        background: Background,
        theme: Theme,
        parent: QWidget | None = None,
        work: Work = have_done,
    ) -> None:
        """Take over the session whose project the report is on; `work` begins to make it."""
        super().__init__(parent)
        assert session.project
        self._session = session
        self._background = background
        self._theme = theme
        self._work = work
        self._words = Words(QLocale().bcp47Name(), words())
        self._task: Task | None = None
        self._turn: object = None
        self.made: Made | None = None
        self.models = [ReportModel(self._words, self) for _ in range(5)]
        self.overview = Overview(self.models[0], theme)
        self.shown = ChoiceBox(self.tr("What of the report is shown"), theme)
        self._pages = QStackedWidget()
        self._framed = FramedList(self._pages, theme)
        self._said = QLabel(wordWrap=True)
        self.refresh, self.save, self.close_button = (PanelButton(theme) for _ in range(3))
        self._lay_out()
        self._connect()
        self._dress()
        self._enable()

    @property
    def _project(self) -> Path:
        assert self._session.project
        return self._session.project.path

    def make(self) -> None:
        """Make the report on what the project is now, unless that is under way."""
        if self._task is not None:
            return
        session = self._session
        ask = Make(str(self._project), self._words, PLOT_WIDTH)
        turn = self._turn = object()
        if self.made is None:
            self._framed.say(self.tr("Counting words and time…"))
        else:
            self._say(self.tr("Making the report again…"))

        def work(cancelled: Cancelled) -> None:
            session.flush()
            self._work(ask, lambda made: self._heard.emit(turn, made), cancelled)

        self._task = self._background.run(work, lambda _: self._ended(), self._failed)
        self._enable()

    def write(self, path: Path) -> None:
        """Save what is shown as a file."""
        made = self.made
        if made is None or not made.is_whole:
            return
        ask = Write(made.title, made.tables, str(path), self._words)
        self._say(self.tr("Writing…"))

        def work(cancelled: Cancelled) -> None:
            self._work(ask, lambda _: None, cancelled)

        self._task = self._background.run(work, lambda _: self._written(path), self._failed, lasting=True)
        self._enable()

    def stop(self) -> None:
        """Call off what is under way."""
        self._turn = None
        if self._task:
            self._task.cancel()
            self._task = None
        self._enable()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on. A focus proxy would too, but Tab then passes over all that stands before it."""
        self.shown.setFocus(event.reason())

    def _show(self, turn: object, made: Made) -> None:
        """Show a part of the report, unless nobody waits for it any more."""
        if turn is not self._turn or (self.made and self.made.is_whole and not made.is_whole):
            return
        self.made = made
        for model, table in zip(self.models, made.tables, strict=True):
            model.show(table)
        self.overview.show_pictures(made.pictures)
        self._framed.show_list()
        notices = " ".join(map(in_words, made.notices))
        self._say(notices if made.is_whole else self.tr("Checking the imported text for its flags…"))
        self.came.emit()

    def _ended(self) -> None:
        self._task = None
        self._enable()

    def _failed(self, sentence: str) -> None:
        self._ended()
        if self.made is None:
            self._framed.say(sentence)
        else:
            self._say(sentence, Role.DEL_TEXT)

    def _written(self, path: Path) -> None:
        self._ended()
        self._say(self.tr("Wrote {path}.").format(path=path), Role.CONFIRMED)

    def _choose(self) -> None:
        kinds = [
            self.tr("Web page (*.html)"),
            self.tr("PDF (*.pdf)"),
            self.tr("Table (*.csv)"),
        ]
        project = self._project
        start = str(project.with_name(project.stem + "-" + self.tr("effort") + ".html"))
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Save the report"), start, ";;".join(kinds))
        if chosen:
            path = Path(chosen)
            suffix = dict(zip(kinds, (".html", ".pdf", ".csv"), strict=True)).get(kind, ".html")
            self.write(path if path.suffix.lower() in SUFFIXES else path.with_name(path.name + suffix))

    def _connect(self) -> None:
        # From the thread that hears the process.
        self._heard.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self.shown.chosen.connect(lambda: self._pages.setCurrentWidget(self.shown.value))
        self.refresh.clicked.connect(self.make)
        self.save.clicked.connect(self._choose)
        self.close_button.clicked.connect(self._close)
        self._theme.changed.connect(self._dress)

    def _close(self) -> None:
        self.stop()
        self.closed.emit()

    def _enable(self) -> None:
        self.refresh.setEnabled(self._task is None)
        self.save.setEnabled(self._task is None and self.made is not None and self.made.is_whole)

    def _say(self, sentence: str, role: Role = Role.TEXT_MUTED) -> None:
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(role))
        self._said.setPalette(palette)
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        self._pages.addWidget(self.overview)
        choices: list[tuple[str, QWidget]] = [(self.tr("Overview"), self.overview)]
        names = (
            self.tr("Flags by category"),
            self.tr("Flags by rule"),
            self.tr("By revision"),
            self.tr("By turn"),
        )
        for name, model in zip(names, self.models[1:], strict=True):
            table = ReportTable(model, name, self._theme)
            dress_scroll_bars(table, self._theme)
            self._pages.addWidget(table)
            choices.append((name, table))
        self.shown.offer(choices)
        self._said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(8)
        column.addLayout(row(self.shown, self.refresh))
        column.addWidget(self._framed, 1)
        column.addWidget(self._said)
        column.addLayout(row(self.save, None, self.close_button))

    def _dress(self) -> None:
        self._said.setFont(self._theme.ui_font(12))
        for button, text in (
            (self.refresh, self.tr("Refresh")),
            (self.save, self.tr("&Save as…")),
            (self.close_button, self.tr("Close")),
        ):
            button.setText(text)
