# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of help: contents left, keys and manual right, a line to search over both."""

from collections.abc import Sequence
from string import Template

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.export.fields import field_style
from ui.flags.announcing import announce
from ui.flags.panel_button import PanelButton
from ui.help.contents import Section
from ui.help.finder import Finder
from ui.help.key_tables import KEYS, key_tables
from ui.help.page import HelpPage
from ui.keys.keymap import Keymap
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

SIZE = QSize(960, 640)
CONTENTS = 260
FIELD = 32
_CONTENTS = Template("""
QListWidget { background: $WINDOW; color: $TEXT; border: none; outline: none; padding: 4px 0; }
QListWidget::item { padding: 5px 12px; }
QListWidget::item:selected { background: $ACCENT_SOFT; color: $TEXT; border-left: 3px solid $ACCENT;
    padding-left: 9px; }
""")


class HelpWindow(QWidget):
    """Stays beside the work. Enter and Shift+Enter go from one place found to the next, Esc closes.

    It has no parent: a window under another would be locked by that one's dialogs, and help is for them too.
    """

    def __init__(self, keymap: Keymap, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Fairhand help"))
        self.resize(SIZE)
        self._keymap = keymap
        self._theme = theme
        self._manual: tuple[str, list[Section]] = ("", [])
        self._wanted = KEYS
        self.page = HelpPage(theme)
        self._finder = Finder(self.page, theme, self)
        self._field = QLineEdit(placeholderText=self.tr("Search keys and manual"), clearButtonEnabled=True)
        self._count = QLabel()
        self._contents = QListWidget()
        self._previous, self._next = PanelButton(theme), PanelButton(theme)
        self._lay_out()
        self._connect()
        self._dress()

    @property
    def text(self) -> str:
        """What stands on the page."""
        return self.page.toPlainText()

    @property
    def section(self) -> str:
        """The anchor that was gone to last."""
        return self._wanted

    def show_manual(self, html: str, sections: Sequence[Section]) -> None:
        """Show the manual under the keys."""
        self._manual = html, list(sections)
        self._fill()

    def go_to(self, section: str) -> None:
        """Come forward with a section; it may still be on its way from the disk."""
        self._wanted = section
        self.show()
        self.raise_()
        self.activateWindow()
        self._go()
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Escape; walk the places found with Enter; scroll while the line has the keyboard."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finder.step(-1 if shift else 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.page.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        at = self.page.verticalScrollBar().value()
        keys, key_sections = key_tables(self._keymap)
        html, sections = self._manual
        self.page.setHtml(f"{keys}{html}")
        shown = [*key_sections, *sections]
        if [item.data(Qt.ItemDataRole.UserRole) for item in self._items()] != [section.name for section in shown]:
            self._contents.blockSignals(True)
            self._contents.clear()
            for section in shown:
                item = QListWidgetItem(section.title if section.level <= 2 else f"    {section.title}")
                item.setData(Qt.ItemDataRole.UserRole, section.name)
                self._contents.addItem(item)
            self._contents.blockSignals(False)
            self._go()
        else:
            self.page.verticalScrollBar().setValue(at)
        if self._field.text():
            self._finder.find(self._field.text())

    def _items(self) -> list[QListWidgetItem]:
        return [self._contents.item(row) for row in range(self._contents.count())]

    def _go(self) -> None:
        item = next((item for item in self._items() if item.data(Qt.ItemDataRole.UserRole) == self._wanted), None)
        if item:
            self._contents.blockSignals(True)
            self._contents.setCurrentItem(item)
            self._contents.blockSignals(False)
            self.page.scrollToAnchor(self._wanted)
            announce(self, item.text().strip())

    def _follow(self, url: QUrl) -> None:
        if url.isRelative() and url.hasFragment():
            self._wanted = url.fragment()
            self._go()
        elif url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item:
            self._wanted = str(item.data(Qt.ItemDataRole.UserRole))
            self.page.scrollToAnchor(self._wanted)

    def _show_count(self, number: int, count: int) -> None:
        if not self._field.text().strip():
            said = ""
        else:
            said = self.tr("{number} of {count}").format(number=number, count=count) if count else self.tr("Not found")
        self._count.setText(said)
        for button in (self._previous, self._next):
            button.setEnabled(count > 1)
        announce(self._field, said)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._finder.find)
        self._finder.found.connect(self._show_count)
        self._contents.currentItemChanged.connect(lambda item, _: self._choose(item))
        self._previous.clicked.connect(lambda: self._finder.step(-1))
        self._next.clicked.connect(lambda: self._finder.step(1))
        self.page.anchorClicked.connect(self._follow)
        self._keymap.changed.connect(self._fill)
        self._theme.changed.connect(self._dress)

    def _lay_out(self) -> None:
        self._field.setAccessibleName(self.tr("Search keys and manual"))
        self._field.setMinimumHeight(FIELD)
        self._contents.setAccessibleName(self.tr("Contents"))
        self._contents.setFixedWidth(CONTENTS)
        self._contents.setFrameShape(QListWidget.Shape.NoFrame)
        self._contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._previous.setText(self.tr("&Previous"))
        self._next.setText(self.tr("&Next"))
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 10)
        top.setSpacing(8)
        for widget in (self._field, self._count, self._previous, self._next):
            top.addWidget(widget, 1 if widget is self._field else 0)
        below = QHBoxLayout()
        below.setSpacing(1)
        below.addWidget(self._contents)
        below.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(below, 1)
        for button in (self._previous, self._next):
            button.setEnabled(False)
        for widget in (self._contents, self.page):
            dress_scroll_bars(widget, self._theme)

    def _dress(self) -> None:
        theme = self._theme
        self.setPalette(theme.palette())
        self.setStyleSheet(field_style(theme))
        self._field.setFont(theme.ui_font(13))
        self._count.setFont(theme.ui_font(12, tabular=True))
        palette = QPalette(theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._count.setPalette(palette)
        self._contents.setStyleSheet(_CONTENTS.substitute({role.name: theme.colour(role).name() for role in Role}))
        self._contents.setFont(theme.ui_font(13))
        self.page.dress()
        self._fill()
