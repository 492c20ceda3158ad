# SPDX-License-Identifier: GPL-3.0-or-later
"""What commands do in the window, whatever is open."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.background import Background
from ui.languagetool_fetch import LanguageToolFetch
from ui.main_window import MainWindow
from ui.open_window import OpenWindow
from ui.panes import gives_focus, step_pane
from ui.recent import RecentFiles
from ui.sample import sample_interview
from ui.theme.theme import USUAL_TEXT, Scheme
from ui.window_state import WindowState

if TYPE_CHECKING:
    from app.checking.report import CheckerReport


class Shell(OpenWindow):
    """The window with what is open in it, and the commands that are not about the text alone."""

    def __init__(self, window: MainWindow, background: Background, recent: RecentFiles, state: WindowState) -> None:
        super().__init__(window, background, recent, state)
        self.first_key: Callable[[str], str] = lambda command_id: ""
        self._fetch = LanguageToolFetch(background, self)
        self._connect_commands()

    @property
    def lacks_languagetool(self) -> bool:
        """Whether LanguageTool is missing and not being fetched yet."""
        return self.window.status.checkers.lacks_languagetool and not self._fetch.is_running

    # Files

    def ask_for_file(self) -> None:
        """Let the user choose a file, or several."""
        from app.file_kinds import READABLE, patterns  # noqa: PLC0415 - the text is to be seen first
        from ui.file_dialog import dialog_for_files  # noqa: PLC0415 - as above

        dialog = dialog_for_files(self.window, self.tr("Open an interview"), self._path)
        interviews = self.tr("Interviews")
        kinds = [f"{interviews} ({patterns(READABLE)} *.fairhand)", self.tr("All files (*)")]
        dialog.setNameFilters(kinds)
        dialog.filesSelected.connect(lambda paths: self.open_all([Path(path) for path in paths]))
        dialog.open()

    def open_sample(self) -> None:
        """Open the interview that comes with Fairhand."""
        self.open(sample_interview())

    def quit(self) -> None:
        """Write what is left and end."""
        self._fetch.cancel()
        super().quit()

    # Views

    def show_flags(self) -> None:
        """Go to the list of flags."""
        if self.workspace:
            self.edit()
            self.show_tab(self.workspace.flags)

    def show_history(self) -> None:
        """Go to the history."""
        if self.workspace:
            self.edit()
            self.show_tab(self.workspace.history)

    def show_report(self) -> None:
        """Show what correcting has taken, with the figures of now."""
        if self.workspace:
            self.edit()
            self.workspace.side.show_report()
            self.workspace.report.make()
            self.show_tab(self.workspace.report)

    def show_tab(self, panel: QWidget) -> None:
        """Show a tab of the side panel and give it the keyboard."""
        self._leave_text()
        if self.workspace:
            self.workspace.side.show(panel)
        if not gives_focus(panel):
            self.window.tabs.tabBar().setFocus()

    def next_pane(self) -> None:
        """Give the keyboard to the next part of the window."""
        step_pane(self._panes(), 1)

    def previous_pane(self) -> None:
        """Give the keyboard to the part of the window before."""
        step_pane(self._panes(), -1)

    def zoom_in(self) -> None:
        """Make the text larger."""
        self._set_text_size(self.theme.text_size + 1)

    def zoom_out(self) -> None:
        """Make the text smaller."""
        self._set_text_size(self.theme.text_size - 1)

    def zoom_reset(self) -> None:
        """Give the text its usual size."""
        self._set_text_size(USUAL_TEXT)

    def choose_scheme(self, scheme: Scheme) -> None:
        """Take light colours, dark ones, or those of the desktop."""
        self.theme.scheme = scheme
        self._state.scheme = scheme
        self.state_changed.emit()

    def _set_text_size(self, px: int) -> None:
        self.theme.text_size = px
        self._state.text_size = self.theme.text_size

    def _panes(self) -> list[QWidget]:
        """Return the parts of the window that F6 goes round."""
        window, work, tool = self.window, self.workspace, self.window.tools.first_button()
        if work is None:
            panes: list[QWidget] = [window.start.list, window.start.zone.open_button]
        elif self.is_reviewing:
            panes = [work.review.view, work.review.history]
        else:
            panes = [*work.find.panes, work.view, *work.side.panes]
        return [*panes, tool] if tool else panes

    # Checkers

    def fetch_languagetool(self) -> None:
        """Begin to fetch LanguageTool."""
        self._fetch.start()
        self.state_changed.emit()

    def look_at_checkers(self) -> None:
        """Find out which checkers could run, as long as none has said so itself."""

        def look() -> "list[CheckerReport]":
            from ui.readiness import checkers_ready  # noqa: PLC0415 - slow to import, and done in a thread

            return checkers_ready()

        self._background.run(lambda _: look(), self._show_readiness)

    def _show_details(self, report: "CheckerReport") -> None:
        from ui.checker_names import checker_name, state_details  # noqa: PLC0415 - there is a report, so it is there

        self._tell(checker_name(report.id), state_details(report))

    def _tell(self, title: str, text: str) -> None:
        from ui.message_box import open_message  # noqa: PLC0415 - as above

        open_message(self.window, self.theme, title, text)

    def _fetched(self, error: str) -> None:
        if error:
            self.window.messages.say(error)
        elif self.workspace:
            self.workspace.document.check_now()
        else:
            self.look_at_checkers()
        self.state_changed.emit()

    def _show_readiness(self, reports: "list[CheckerReport]") -> None:
        if self.workspace is None or not self.workspace.document.reports:
            self.window.status.checkers.show_reports(reports)
            self.state_changed.emit()

    def _connect_commands(self) -> None:
        window, checkers = self.window, self.window.status.checkers
        window.open_asked.connect(self.ask_for_file)
        window.sample_asked.connect(self.open_sample)
        checkers.details_asked.connect(self._show_details)
        checkers.fetch_asked.connect(self.fetch_languagetool)
        checkers.cancel_asked.connect(self._fetch.cancel)
        self._fetch.progressed.connect(checkers.show_fetching)
        self._fetch.ended.connect(self._fetched)
