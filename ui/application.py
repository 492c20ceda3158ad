# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the window: first something to see, then everything that takes longer."""

import sys
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app import __version__
from app.paths import user_config
from ui.actions import Actions
from ui.background import Background
from ui.commands import commands
from ui.crash import CrashReporter, keep_log
from ui.dialogs import Dialogs
from ui.key_tips import show_keys
from ui.keys.key_store import KeyStore
from ui.keys.keymap import Keymap
from ui.main_window import MainWindow
from ui.recent import RecentFiles
from ui.shell import Shell
from ui.single_instance import SingleInstance
from ui.start_page import StartPage
from ui.theme.theme import Theme
from ui.translations import install
from ui.turns.turn_menu import show_turn_menu
from ui.window_state import WindowState

BUSY = 2
"""Exit status: another Fairhand runs and does not answer."""


def run(path: Path | None) -> int:
    """Show the window, with a file if one is named, until it is closed; return the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Fairhand")
    application.setQuitOnLastWindowClosed(False)  # Work that was begun is ended first.
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("fairhand")
    instance = SingleInstance(Path(platformdirs.user_runtime_dir("fairhand", appauthor=False)))
    if not instance.is_first:
        if instance.hand_over(path):
            return 0
        sys.stderr.write("Another Fairhand is running and does not answer; close it, or end its process.\n")
        return BUSY
    keep_log(Path(platformdirs.user_log_dir("fairhand", appauthor=False)))
    desk = Desk(application, user_config())
    instance.asked.connect(desk.shell.come_forward)
    desk.shell.ended.connect(instance.close)
    desk.window.painted.connect(instance.listen)
    desk.crashes.install()
    desk.dialogs.offer_tour()
    desk.show(path)
    status = application.exec()
    instance.close()
    return status


class Desk(QObject):
    """All parts of the running program, put together."""

    def __init__(self, application: QApplication, config: Path) -> None:
        super().__init__(application)
        self._application = application
        self._state = WindowState(config)
        install(application, self._state.language)
        self.theme = Theme(self, self._state.scheme, self._state.text_size, self._state.reading)
        self._dress()
        self.background = Background(self)
        self.recent = RecentFiles(config / "recent.json", self.background, self)
        self.keymap = Keymap(commands(), self)
        self.keys = KeyStore(self.keymap, config / "keys.json", self.background, self)
        self.window = MainWindow(StartPage(self.recent, self.theme, self.keymap.first("open")), self.theme)
        self.crashes = CrashReporter(lambda: self.window, self, self.theme)
        self.shell = Shell(self.window, self.background, self.recent, self._state)
        self.shell.first_key = self.keymap.first
        self.actions = Actions(self.keymap, self.shell, self)
        self.dialogs = Dialogs(self.actions, self.keys, self._state, self.background, self.shell)
        self.actions.fill(self.window.menuBar())
        self.window.tools.fill(self.actions.in_tool_bar())
        self.window.tools.switch.show_mode(reviewing=False, enabled=False)
        self._connect()
        self._show_keys()

    def show(self, path: Path | None) -> None:
        """Show the window; then open the file."""
        self.window.restoreGeometry(self._state.bytes_of("geometry"))
        self.window.split.restoreState(self._state.bytes_of("side"))
        self.window.painted.connect(lambda: self._go_on(path))
        self.window.show()

    def _go_on(self, path: Path | None) -> None:
        """Do what takes longer, now that there is something to see."""
        if path:
            self.shell.open(path)
        else:
            self.window.start.take_focus()
        self.keys.load()
        self.recent.load()
        self.shell.look_at_checkers()

    def _connect(self) -> None:
        self.theme.changed.connect(self._dress)
        self.keys.failed.connect(self.window.messages.say)
        self.keymap.changed.connect(self._show_keys)
        self.shell.came.connect(self._show_keys)
        self.shell.turn_menu_asked.connect(lambda at: show_turn_menu(self.shell, at))
        self.shell.ended.connect(self._end)

    def _dress(self) -> None:
        self._application.setStyle("Fusion")
        self._application.setPalette(self.theme.palette())
        # Qt's stubs do not know that a kind of widget can be named.
        self._application.setPalette(self.theme.menu_palette(), "QMenu")  # type: ignore[arg-type]
        self._application.setFont(self.theme.ui_font(13))

    def _show_keys(self) -> None:
        """Show keys where they stand beside what they do."""
        self.window.start.show_open_key(self.keymap.first("open"))
        self.window.tools.switch.show_key(self.keymap.first("review"))
        show_keys(self.window, self.keymap.first)
        if self.shell.workspace:
            self.shell.workspace.card.set_take_keys([self.keymap.first(f"take-{number}") for number in range(1, 6)])

    def _end(self) -> None:
        self.dialogs.close()
        self.background.close(self._application.quit)
