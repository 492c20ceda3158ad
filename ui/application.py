# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the window: first something to see, then everything that takes longer."""

# ruff: noqa: PLC0415 - parts are imported when they are made

import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication

from app import __version__
from app.paths import user_config
from ui.afterwards import AfterPainting, InTurns
from ui.background import Background
from ui.garbage import Collector
from ui.key_tips import show_keys
from ui.main_window import MainWindow
from ui.recent import RecentFiles
from ui.shell import Shell
from ui.single_instance import SingleInstance
from ui.theme.theme import Theme
from ui.translations import install
from ui.window_state import WindowState

if TYPE_CHECKING:
    from app.cancelling import Cancelled
    from ui.actions import Actions
    from ui.crash import CrashReporter
    from ui.dialogs import Dialogs
    from ui.keys.key_store import KeyStore
    from ui.keys.keymap import Keymap

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
    from ui.crash import keep_log

    keep_log(Path(platformdirs.user_log_dir("fairhand", appauthor=False)))
    desk = Desk(application, user_config())
    instance.asked.connect(desk.shell.come_forward)
    desk.shell.ended.connect(instance.close)
    desk.completed.connect(instance.listen)
    desk.completed.connect(desk.offer_tour)
    desk.crashes.install()
    desk.show(path)
    status = application.exec()
    instance.close()
    return status


class Desk(QObject):
    """All parts of the running program, put together.

    Made at once is only what shows a text; the rest is made when it is first asked for, at the latest when there is
    something to see.

    Signals:
        completed: all of it is there.

    """

    completed = Signal()

    def __init__(self, application: QApplication, config: Path) -> None:
        super().__init__(application)
        self._collector = Collector(self)
        self._application = application
        self._config = config
        self._state = WindowState(config)
        self._is_made = False
        install(application, self._state.language)
        self.theme = Theme(self, self._state.scheme, self._state.text_size, self._state.reading)
        self._dress()
        self.background = Background(self)
        self.recent = RecentFiles(config / "recent.json", self.background, self)
        self.window = MainWindow(self.recent, self.theme)
        self.shell = Shell(self.window, self.background, self.recent, self._state)
        self.shell.first_key = self._first_key
        self._later = InTurns(self)
        self._connect()

    @property
    def is_complete(self) -> bool:
        """Whether all of it is there, and of an open transcript too."""
        return self._is_made and (self.shell.workspace is None or self.shell.workspace.is_complete)

    @cached_property
    def keymap(self) -> "Keymap":
        """Which command hears which keys."""
        from ui.commands import commands
        from ui.keys.keymap import Keymap

        keymap = Keymap(commands(), self)
        keymap.changed.connect(self._show_keys)
        return keymap

    @cached_property
    def keys(self) -> "KeyStore":
        """The user's own keys, on disk."""
        from ui.keys.key_store import KeyStore

        keys = KeyStore(self.keymap, self._config / "keys.json", self.background, self)
        keys.failed.connect(self.window.messages.say)
        return keys

    @cached_property
    def actions(self) -> "Actions":
        """The commands, in menus and tool bar."""
        from ui.actions import Actions

        actions = Actions(self.keymap, self.shell, self)
        actions.fill(self.window.menuBar())
        self.window.tools.fill(actions.in_tool_bar())
        return actions

    @cached_property
    def dialogs(self) -> "Dialogs":
        """The dialogs of the whole program."""
        from ui.dialogs import Dialogs

        return Dialogs(self.actions, self.keys, self._state, self.background, self.shell)

    @cached_property
    def crashes(self) -> "CrashReporter":
        """What shows errors that nobody foresaw."""
        from ui.crash import CrashReporter

        return CrashReporter(lambda: self.window, self, self.theme)

    def show(self, path: Path | None) -> None:
        """Show the window; then open the file."""
        self.window.restoreGeometry(self._state.bytes_of("geometry"))
        self.window.split.restoreState(self._state.bytes_of("side"))
        self.recent.load()
        if path:
            AfterPainting(self.window, lambda: self._open(path))
        else:
            AfterPainting(self.window, self._complete)
            self.window.start.take_focus()
        self.window.show()

    def offer_tour(self) -> None:
        """Have the tour begin with a transcript, unless it was seen or skipped."""
        self.dialogs.offer_tour()

    def _open(self, path: Path) -> None:
        self.shell.settled.connect(self._complete, Qt.ConnectionType.SingleShotConnection)
        self.shell.open(path)

    def _complete(self) -> None:
        """Make the rest, now that there is something to see; what it takes is imported in a thread."""
        self.background.run(_import_the_rest, lambda _: self._make_the_rest())

    def _make_the_rest(self) -> None:
        self._later.do(
            lambda: self.actions,
            lambda: self.dialogs,
            self.keys.load,
            lambda: self.window.start,
            self.shell.look_at_checkers,
            self._say_complete,
        )

    def _say_complete(self) -> None:
        self._is_made = True
        self._show_keys()
        self.completed.emit()

    def _connect(self) -> None:
        self.theme.changed.connect(self._dress)
        self.shell.completed.connect(self._show_keys)
        self.shell.widgets_came.connect(self._show_keys)
        self.shell.turn_menu_asked.connect(self._show_turn_menu)
        self.shell.dialog_asked.connect(self._show_dialog)
        self.shell.ended.connect(self._end)

    def _dress(self) -> None:
        self._application.setStyle("Fusion")
        self._application.setPalette(self.theme.palette())
        # Qt's stubs do not know that a kind of widget can be named.
        self._application.setPalette(self.theme.menu_palette(), "QMenu")  # type: ignore[arg-type]
        self._application.setFont(self.theme.ui_font(13))

    def _show_dialog(self, name: str) -> None:
        self.dialogs.show(name)

    def _show_turn_menu(self, at: QPoint) -> None:
        from ui.turns.turn_menu import show_turn_menu

        show_turn_menu(self.shell, at)

    def _first_key(self, command_id: str) -> str:
        return self.keymap.first(command_id)

    def _show_keys(self) -> None:
        """Show keys where they stand beside what they do."""
        if not self._is_made:
            return
        self.window.start.show_open_key(self.keymap.first("open"))
        self.window.tools.switch.show_key(self.keymap.first("review"))
        show_keys(self.window, self.keymap.first)
        if self.shell.workspace and self.shell.workspace.is_complete:
            self.shell.workspace.card.set_take_keys([self.keymap.first(f"take-{number}") for number in range(1, 6)])

    def _end(self) -> None:
        self._later.cancel()
        self.dialogs.close()
        self.background.close(self._quit)

    def _quit(self) -> None:
        self._collector.rest()
        self._application.quit()


def _import_the_rest(_: "Cancelled") -> None:
    import ui.commands
    import ui.dialogs
    import ui.start_page  # noqa: F401
