# SPDX-License-Identifier: GPL-3.0-or-later
"""All that is ignored in the open transcript, each to be taken back with one key, which undo takes back in turn."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from app.checking.ignored import take_back
from app.transcript.annotations import Scope
from ui.document import Document
from ui.export.fields import field_style
from ui.flags.announcing import announce
from ui.flags.panel_button import RING, PanelButton
from ui.ignored.delegate import IgnoredDelegate
from ui.ignored.model import IgnoredModel
from ui.ignored.wording import label_of, words_of
from ui.theme.roles import Role
from ui.theme.theme import Theme

MARGIN = 12
FOOTER = 46


class IgnoredPanel(QWidget):
    """Delete takes the chosen back, Enter goes to the turn of one that is ignored in one place.

    Signals:
        counted: how many flags are ignored.
        place_chosen: the turn that is to be shown.
        announced: one sentence for the status bar.

    """

    counted = Signal(int)
    place_chosen = Signal(int)
    announced = Signal(str)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._model = IgnoredModel(document, self)
        self._search = QLineEdit(placeholderText=self.tr("Search what is ignored"), clearButtonEnabled=True)
        self._list = _List()
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._back = PanelButton(theme)
        self._lines = [QFrame(), QFrame()]
        self._hint = QLabel(self.tr("Delete takes back"))
        self._lay_out()
        self._connect()
        self._dress()
        self._show()

    @property
    def count(self) -> int:
        """How many flags are ignored."""
        return self._model.count

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on. A focus proxy would too, but Tab then passes over the search before the list."""
        self._list.setFocus(event.reason())

    def take_back(self) -> None:
        """Let the chosen flags be seen again: one step of undo."""
        rows = sorted(index.row() for index in self._list.selectionModel().selectedIndexes())
        flags = [self._model.flag(row) for row in rows]
        if flags and not self._document.read_only:
            label = label_of(flags)
            self._document.perform(lambda: take_back(self._document.transcript, flags), label)
            one = self.tr("“{words}” can be flagged again.").format(words=words_of(flags[0]))
            many = self.tr("{count} flags can be seen again.").format(count=len(flags))
            self.announced.emit(one if len(flags) == 1 else many)
            self._choose(rows[0])

    def _open(self) -> None:
        index = self._list.currentIndex()
        flag = self._model.flag(index.row()) if index.isValid() else None
        if flag and flag.scope is Scope.HERE and flag.turn is not None and flag.turn in self._document.transcript:
            self.place_chosen.emit(flag.turn)

    def _choose(self, row: int) -> None:
        if last := self._model.rowCount():
            index = self._model.index(min(row, last - 1))
            self._list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _refresh(self) -> None:
        self._model.refresh()
        self._show()

    def _show(self) -> None:
        nothing = self.tr("Nothing is ignored. What you ignore is listed here, and can be taken back.")
        self._empty.setText(self.tr("Nothing ignored is called that.") if self._model.count else nothing)
        self._stack.setCurrentWidget(self._list if self._model.rowCount() else self._empty)
        self._search.setEnabled(bool(self._model.count))
        self._enable()
        self.counted.emit(self._model.count)

    def _enable(self) -> None:
        chosen = self._list.selectionModel().hasSelection()
        self._back.setEnabled(chosen and not self._document.read_only)

    def _connect(self) -> None:
        self._list.setModel(self._model)
        self._list.setItemDelegate(IgnoredDelegate(self._theme, self._list))
        self._list.selectionModel().selectionChanged.connect(self._enable)
        self._list.take_back_asked.connect(self.take_back)
        self._list.activated.connect(self._open)
        self._back.clicked.connect(self.take_back)
        self._search.textChanged.connect(self._find)
        self._document.decisions_changed.connect(self._refresh)
        self._document.order_changed.connect(self._list.viewport().update)
        self.announced.connect(lambda sentence: announce(self, sentence))
        self._theme.changed.connect(self._dress)

    def _find(self, typed: str) -> None:
        self._model.search(typed)
        self._show()

    def _lay_out(self) -> None:
        self._search.setMinimumHeight(30)
        self._search.setAccessibleName(self.tr("Search what is ignored"))
        self._list.setAccessibleName(self.tr("Ignored flags"))
        self._empty.setMargin(24)
        self._empty.setAutoFillBackground(True)
        self._back.setText(self.tr("&Take back"))
        self._back.setToolTip(self.tr("Let the chosen flags be seen again (Delete)"))
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        top, bottom, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.setContentsMargins(MARGIN, 8, MARGIN, 8)
        top.addWidget(self._search)
        footer = QWidget()
        footer.setFixedHeight(FOOTER)
        footer.setLayout(bottom)
        bottom.setContentsMargins(MARGIN - RING, 0, MARGIN, 0)
        bottom.addWidget(self._back)
        bottom.addStretch()
        bottom.addWidget(self._hint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        for widget in (self._lines[0], self._stack, self._lines[1], footer):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        for line in self._lines:
            line.setFixedHeight(1)
            line.setAutoFillBackground(True)

    def _dress(self) -> None:
        theme = self._theme
        self._search.setStyleSheet(field_style(theme))
        self._search.setFont(theme.ui_font(13))
        for line in self._lines:
            line.setPalette(QPalette(theme.colour(Role.BORDER)))
        palette = QPalette(theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._hint.setPalette(palette)
        self._hint.setFont(theme.ui_font(12))
        palette.setColor(QPalette.ColorRole.Window, theme.colour(Role.BASE))
        self._empty.setPalette(palette)
        self._empty.setFont(theme.ui_font(13))


class _List(QListView):
    take_back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():
            index = self.currentIndex() if self.currentIndex().isValid() else self.model().index(0, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.take_back_asked.emit()
        else:
            super().keyPressEvent(event)
