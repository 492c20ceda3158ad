# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the dialogs that belong to the whole program: the palette, the keys, help and the tour."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from app import __version__
from ui.actions import Actions
from ui.background import Background
from ui.help_key import HelpKey
from ui.keys.key_store import KeyStore
from ui.message_box import open_message
from ui.shell import Shell
from ui.window_state import WindowState

if TYPE_CHECKING:
    from app.cancelling import Cancelled
    from ui.help.contents import Section
    from ui.help.help_window import HelpWindow
    from ui.ignored.dialog import IgnoredDialog
    from ui.tour.tour import Tour


class Dialogs(QObject):
    """Each is imported when it is asked for: the window is to be seen first."""

    def __init__(
        self, actions: Actions, store: KeyStore, state: WindowState, background: Background, shell: Shell
    ) -> None:
        super().__init__(shell)
        self._actions = actions
        self._store = store
        self._state = state
        self._background = background
        self._shell = shell
        self._help: HelpWindow | None = None
        self._touring = False
        self._tour: Tour | None = None
        self._ignored: IgnoredDialog | None = None
        shell.state_changed.connect(self._leave_tour)
        shell.completed.connect(self._begin_tour)
        self._help_key = HelpKey(actions.keymap, self)
        self._help_key.asked.connect(self.show_help)

    def show(self, name: str) -> None:
        """Show a dialog by its name."""
        {
            "palette": self._show_palette,
            "keys": self._show_keys,
            "settings": self._show_settings,
            "help": lambda: self._help_key.ask(QApplication.focusWidget()),
            "tour": self._show_tour,
            "about": self._show_about,
            "ignored": self._show_ignored,
        }[name]()

    def offer_tour(self) -> None:
        """Have the tour begin with the transcript that is open or opened next, unless it was seen or skipped."""
        self._touring = not self._state.tour_seen
        self._begin_tour()

    def close(self) -> None:
        """Close what stays open beside the window."""
        if self._help:
            self._help.close()

    def show_help(self, section: str) -> None:
        """Come forward with a section of the help."""
        if self._help is None:
            self._help = self._made_help()
        self._help.go_to(section)

    def _made_help(self) -> "HelpWindow":
        from ui.help.help_window import HelpWindow  # noqa: PLC0415 - as said above

        window = HelpWindow(self._actions.keymap, self._shell.theme)

        def read(_: "Cancelled") -> "tuple[str, list[Section]]":
            from app.paths import manual  # noqa: PLC0415 - as said above
            from ui.help.contents import rendered  # noqa: PLC0415 - as said above

            return rendered(manual().read_text(encoding="utf-8"))

        self._background.run(read, lambda made: window.show_manual(*made))
        return window

    def _show_palette(self) -> None:
        from ui.keys.command_palette import CommandPalette  # noqa: PLC0415 - as said above

        self._open(CommandPalette(self._actions, self._state, self._shell.theme, self._shell.window))

    def _show_keys(self) -> None:
        from ui.keys.keys_dialog import KeysDialog  # noqa: PLC0415 - as said above

        self._open(KeysDialog(self._actions.keymap, self._store, self._shell.theme, self._shell.window))

    def _show_settings(self) -> None:
        from ui.settings.dialog import SettingsDialog  # noqa: PLC0415 - as said above

        self._open(SettingsDialog(self._shell))

    def _show_tour(self) -> None:
        self._touring = True
        if self._shell.workspace:
            self._shell.edit()
            self._begin_tour()
        else:
            self._shell.open_sample()

    def _begin_tour(self) -> None:
        work = self._shell.workspace
        if not self._touring or work is None or not work.is_complete:
            return
        from ui.tour.tour import Tour  # noqa: PLC0415 - as said above

        self._touring = False
        self._end_tour()
        self._tour = Tour(work, self._shell.window, self._actions.keymap)
        self._tour.ended.connect(self._note_tour)
        self._tour.begin()

    def _note_tour(self) -> None:
        self._tour = None
        self._state.tour_seen = True

    def _leave_tour(self) -> None:
        """Take away what speaks of a text with the text."""
        if self._shell.workspace is None or self._shell.is_reviewing:
            self._end_tour()
        if self._shell.workspace is None and self._ignored:
            self._ignored.close()

    def _end_tour(self) -> None:
        if self._tour:
            self._tour.abandon()
            self._tour = None

    def _show_ignored(self) -> None:
        work = self._shell.workspace
        if work is None:
            return
        from ui.ignored.dialog import IgnoredDialog  # noqa: PLC0415 - as said above

        if not isinstance(self._ignored, IgnoredDialog):
            undoing = [self._actions.of(self._actions.keymap.command(name)) for name in ("undo", "redo")]
            self._ignored = IgnoredDialog(work, undoing, self._shell.theme, self._shell.window)
            self._ignored.finished.connect(self._forget_ignored)
        self._ignored.come_forward()

    def _forget_ignored(self) -> None:
        if self._ignored:
            self._ignored.deleteLater()
            self._ignored = None

    def _show_about(self) -> None:
        text = self.tr(
            "Fairhand {version} turns machine-translated interviews into English that can be printed.\n\n"
            "It works on this computer alone. Free software under the GNU General Public License, version 3 or later."
        ).format(version=__version__)
        open_message(self._shell.window, self._shell.theme, self.tr("About Fairhand"), text)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
