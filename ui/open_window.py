# SPDX-License-Identifier: GPL-3.0-or-later
"""The window and the transcript that is open in it: how it comes, is shown, and is put away."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.afterwards import AfterPainting
from ui.background import Background
from ui.garbage import forget_sources, spare_no_more, spare_what_there_is
from ui.import_sheet.importing import Importing
from ui.leaving import Leaving
from ui.main_window import MainWindow
from ui.opening import Opened, Opener
from ui.recent import RecentFile, RecentFiles
from ui.theme.reading import Reading
from ui.theme.theme import Theme
from ui.window_state import WindowState

if TYPE_CHECKING:
    from ui.workspace import Workspace

_MINIMISED = Qt.WindowState.WindowMinimized


class OpenWindow(QObject):
    """The window with what is open in it.

    Signals:
        state_changed: other commands can be used now.
        turn_menu_asked: the menu of turns is to be shown at a point of the screen.
        dialog_asked: a dialog that needs no transcript is to be shown, by its name.
        came: a workspace, once a transcript is open; its text is shown next.
        settled: what was to be opened has been painted, or something else is shown than was asked for.
        completed: all parts of the open transcript are there.
        widgets_came: there are more widgets since.
        ended: all is written and the window closed.

    """

    state_changed = Signal()
    dialog_asked = Signal(str)
    came = Signal(object)
    settled = Signal()
    completed = Signal()
    widgets_came = Signal()
    turn_menu_asked = Signal(QPoint)
    ended = Signal()

    def __init__(self, window: MainWindow, background: Background, recent: RecentFiles, state: WindowState) -> None:
        super().__init__(window)
        self.window = window
        self.theme: Theme = window.theme
        self.workspace: Workspace | None = None
        self.background = self._background = background
        self._recent = recent
        self._state = state
        self._path: Path | None = None
        self._saving_said = ""
        self._wanted: Path | None = None
        self._closing = False
        self._opener = Opener(background, self)
        self.importing = Importing(window, background, recent, self.open)
        self._leaving = Leaving(window)
        self._connect()

    @property
    def state(self) -> WindowState:
        """What is remembered of the window."""
        return self._state

    @property
    def is_reviewing(self) -> bool:
        """Whether the review is shown."""
        return self.workspace is not None and self.window.pages.currentWidget() is not self.workspace.view

    # Opening and closing

    def open(self, path: Path) -> None:
        """Open a file in the place of what is open now, which is written first."""
        if self._closing:
            return
        self.window.messages.clear()
        self._wanted = path
        self._put_away(self._open_wanted)

    def open_all(self, paths: Sequence[Path]) -> None:
        """Open a file; of several make projects first, through the sheet for them."""
        if len(paths) == 1:
            self.open(paths[0])
        elif paths and not self._closing:
            self.importing.read_all(paths)

    def close_transcript(self) -> None:
        """Go back to the start page; nothing is asked, since all is written."""
        self.window.messages.clear()
        self._put_away(self.window.start.take_focus)

    def come_forward(self, path: str) -> None:
        """Bring the window to the front and open a file, or "" for none, because another start asks for it."""
        self.window.setWindowState(self.window.windowState() & ~_MINIMISED)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if path and (self._path is None or Path(path) != self._path):
            self.open(Path(path))

    def quit(self) -> None:
        """Write what is left and end."""
        if self._closing:
            return
        self._closing = True
        self._leave_text()
        self._keep_window()
        self._put_away(self._end)

    # Text and review

    def edit(self) -> None:
        """Show the text."""
        if self.workspace:
            self._show_page(self.workspace.view, reviewing=False)

    def review(self) -> None:
        """Show what has changed; when that is shown already, go back to the text."""
        if self.is_reviewing:
            self.edit()
        elif self.workspace:
            self._show_page(self.workspace.review, reviewing=True)

    def read_in(self, reading: Reading) -> None:
        """Show the interview in another way, from now on."""
        self.theme.reading = reading
        self._state.reading = reading
        self.window.show_text_alone(reading.dims_others)
        self.window.show_side(self._has_side)
        self.state_changed.emit()

    def _show_sources(self) -> None:
        self.read_in(replace(self.theme.reading, shows_sources=True))

    # How it comes and goes

    def _open_wanted(self) -> None:
        if self._wanted:
            self._opener.open(self._wanted)

    def _take_over(self, opened: Opened) -> None:
        from ui.document import Document  # noqa: PLC0415 - imported by the opener, after the first paint
        from ui.workspace import Workspace  # noqa: PLC0415 - as above

        self._path = opened.path
        # The text is laid out once, in the width that it keeps.
        self.window.show_side(not self.theme.reading.dims_others)
        document = Document(opened.session, self._background, opened.checking)
        work = Workspace(document, self._background, self.window, self._state)
        document.setParent(work)
        document.suggest_from_now_on(self._state.suggests and not document.read_only)
        self.workspace = work
        self._follow(work)
        self.edit()
        self._restore_caret(work)
        self.window.status.show_document(document)
        self._show_title()
        for notice in opened.notices:
            self.window.messages.say(notice)
        self.came.emit(work)
        AfterPainting(work.view.viewport(), lambda: self._complete(work))

    def _complete(self, work: "Workspace") -> None:
        """Do for a transcript what can wait until its text is seen."""
        if work is self.workspace:
            work.document.start_counting()
            self._note_recent()
            work.complete()
            self.settled.emit()

    def _note_complete(self) -> None:
        self.completed.emit()
        forget_sources()
        spare_what_there_is()

    def _show_start(self, *_: object) -> None:
        """Show the start page, unless a transcript is open."""
        if self.workspace is None:
            self.window.pages.setCurrentWidget(self.window.start)
            self.settled.emit()

    def _follow(self, work: "Workspace") -> None:
        document, window = work.document, self.window
        work.changed.connect(self.state_changed)
        work.announced.connect(window.status.say)
        work.review_asked.connect(self._show_review)
        work.edit_asked.connect(self.edit)
        work.completed.connect(self._note_complete)
        work.widgets_came.connect(self.widgets_came)
        work.sources_kept.connect(self._show_sources)
        work.view.turn_menu_asked.connect(self.turn_menu_asked)
        document.refused.connect(window.status.say)
        document.said.connect(window.status.say)
        document.saved_changed.connect(self._tell_of_saving)
        document.moved.connect(lambda sentence: self._note_moved(work, sentence))
        document.order_changed.connect(self._show_title)
        document.checkers_changed.connect(self._note_checked, Qt.ConnectionType.SingleShotConnection)

    def _put_away(self, then: Callable[[], None]) -> None:
        """Write and close what is open, and go on."""
        work = self.workspace
        if work is None:
            self._leaving.leave(None, then)
            return
        self._note_recent()
        if self._path and work.turn_id is not None:
            self._state.keep_caret(self._path, work.turn_id, work.view.caret)
        self.workspace = self._path = None
        spare_no_more()
        self._leave_text()
        window = self.window
        window.tabs.hide()
        window.tabs.clear()
        window.pages.setCurrentWidget(window.start)
        for page in work.pages:
            window.pages.removeWidget(page)
        window.status.show_document(None)
        self._show_title()
        self.state_changed.emit()
        self._leaving.leave(work, then)

    def _end(self) -> None:
        self.window.may_close = True
        self.window.close()
        self.ended.emit()

    def _keep_window(self) -> None:
        self._state.keep_bytes("geometry", self.window.saveGeometry())
        self._state.keep_bytes("side", self.window.split.saveState())

    def _restore_caret(self, work: "Workspace") -> None:
        document = work.document
        turn_id, position = (self._path and self._state.caret_of(self._path)) or (document.order[0], 0)
        if turn_id not in document.transcript:
            turn_id, position = document.order[0], 0
        document.check_near(turn_id)
        work.view.go_to(turn_id, min(position, len(document.turn(turn_id).text)))

    def _note_checked(self) -> None:
        self._note_recent()
        spare_what_there_is()

    def _note_recent(self) -> None:
        work = self.workspace
        if work and self._path:
            document = work.document
            flags = document.flag_count if document.reports else None
            now = datetime.now().astimezone().isoformat(timespec="minutes")
            turns = len(document.order)
            self._recent.note(RecentFile(str(self._path), turns, document.confirmed, flags, now))

    # What is shown

    def _show_review(self) -> None:
        if not self.is_reviewing:
            self.review()

    def _show_page(self, page: QWidget, *, reviewing: bool) -> None:
        self.window.pages.setCurrentWidget(page)
        self.window.show_side(self._has_side)
        self.window.tools.switch.show_mode(reviewing=reviewing, enabled=True)
        page.setFocus()
        self.state_changed.emit()

    @property
    def _has_side(self) -> bool:
        return self.workspace is not None and not self.is_reviewing and not self.theme.reading.dims_others

    def _leave_text(self) -> None:
        if self.theme.reading.dims_others:
            self.read_in(replace(self.theme.reading, dims_others=False))

    def _show_title(self) -> None:
        document = self.workspace.document if self.workspace else None
        self.window.tools.show_title(document.name if document else "", len(document.order) if document else None)
        self.window.setWindowTitle(self.tr("{name} – Fairhand").format(name=document.name) if document else "Fairhand")
        if document is None:
            self.window.tools.switch.show_mode(reviewing=False, enabled=False)

    def _look_after_file(self, state: Qt.ApplicationState) -> None:
        """See, when somebody comes back from another program, whether that put a file in the place of ours."""
        project = self.workspace.document.session.project if self.workspace else None
        if project and state is Qt.ApplicationState.ApplicationActive:
            project.look_after()

    def _note_moved(self, work: "Workspace", sentence: str) -> None:
        """Say that a project has another name now, under which it is found again."""
        self.window.messages.say(sentence)
        project = work.document.session.project
        if work is self.workspace and project:
            self._path = project.path
            self._show_title()
            self._note_recent()

    def _tell_of_saving(self) -> None:
        error = self.workspace.document.saving_error if self.workspace else ""
        if self._saving_said and self._saving_said != error:
            self.window.messages.withdraw(self._saving_said)
        if error:
            self.window.messages.say(error)
        self._saving_said = error

    def _connect(self) -> None:
        window = self.window
        window.chosen.connect(lambda path: self.open(Path(path)))
        window.dropped.connect(self.open_all)
        window.close_asked.connect(self.quit)
        window.tools.switch.review_chosen.connect(lambda review: self.review() if review else self.edit())
        self._opener.opened.connect(self._take_over)
        self._opener.failed.connect(window.messages.say)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._look_after_file)
        self._opener.doubted.connect(self.importing.show)
        for signal in (self._opener.failed, self._opener.doubted):
            signal.connect(self._show_start)
