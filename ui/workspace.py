# SPDX-License-Identifier: GPL-3.0-or-later
"""What commands do with one open transcript, and how it is closed."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from app.transcript.turn import Status
from ui.parts import Parts
from ui.place import Place

if TYPE_CHECKING:
    from ui.turn_history.dialog import TurnHistoryDialog


class Workspace(Parts):
    """The views of one document, with what commands ask of them."""

    @property
    def turn_id(self) -> int | None:
        """The turn that the caret stands in; None if there is no caret."""
        turn_id = self.view.turn_id
        return turn_id if turn_id is not None and turn_id in self.document.transcript else None

    def close(self, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Put the views away and write what is left, in the background.

        If it cannot be written, `failed` is told why; then this can be asked for again, or for `abandon`.
        """
        self._errands.cancel()
        self._later.cancel()
        self.closing.emit()
        for widget in self._widgets:
            widget.hide()
        self.document.close(lambda: self._discard(done), failed)

    def abandon(self, done: Callable[[], None]) -> None:
        """Close, also if something cannot be written."""
        self.document.abandon(lambda: self._discard(done))

    def _discard(self, done: Callable[[], None]) -> None:
        for widget in self._widgets:
            widget.deleteLater()
        self.deleteLater()
        done()

    # Commands

    def save(self) -> None:
        """Put the working copy on record as a revision."""
        self.document.save_revision()

    def save_named(self) -> None:
        """Ask for a note and save a revision."""
        from ui.history.note_dialog import ask_for_note  # noqa: PLC0415 - the text is to be seen first

        ask_for_note(self.document, self._background, self._theme, self._window)

    def export(self) -> None:
        """Ask what to export, and where."""
        from ui.export.export_dialog import ExportDialog  # noqa: PLC0415 - as above

        dialog = ExportDialog(self.document, self._background, self._theme, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def fix_similar(self) -> None:
        """Ask where the correction at the caret, or of the active flag, is to be made as well."""
        self.similar.ask(self._theme, self._window)

    def accept_safe_fixes(self) -> None:
        """Show the suggestions that are sure enough, and take those that stay ticked as one step."""
        from ui.safe_fixes.dialog import SafeFixesDialog  # noqa: PLC0415 - as above
        from ui.safe_fixes.wording import accepted  # noqa: PLC0415 - as above

        dialog = SafeFixesDialog(self.document, self._theme, self._window)
        dialog.accept_asked.connect(lambda flags: self.announced.emit(accepted(self.document.take_all(flags))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _: self.view.setFocus())
        dialog.open()

    def undo(self) -> None:
        """Take the latest step back and go there."""
        self._go_to(self.document.undo())

    def redo(self) -> None:
        """Do again what was undone last and go there."""
        self._go_to(self.document.redo())

    def approve(self) -> None:
        """Approve the turn that the caret stands in."""
        self._set_status(Status.APPROVED)

    def back_to_draft(self) -> None:
        """Make the turn that the caret stands in a draft again."""
        self._set_status(Status.DRAFT)

    def merge(self) -> None:
        """Append the next turn to the one that the caret stands in."""
        turn_id, hidden = self.turn_id, self.view.next_is_hidden
        if hidden:
            self.announced.emit(self.tr("The next turn is not shown; show all turns to merge with it (Esc)."))
        elif turn_id is not None:
            self.document.merge_with_next(turn_id)

    def move(self, rows: int) -> None:
        """Move the turn that the caret stands in up (-1) or down (1)."""
        turn_id = self.turn_id
        if turn_id is None:
            return
        row, shown = self.view.visible.row_of(turn_id) + rows, self.view.visible.order
        if 0 <= row < len(shown):
            caret = self.view.caret
            self.document.move(turn_id, self.document.row_of(shown[row]))
            self.view.go_to(turn_id, caret)

    def show_turn_history(self) -> None:
        """Show what the turn at the caret, or that of the change in focus, read like at each time."""
        turn_id = self.turn_to_look_back_at
        if turn_id is not None:
            self._turn_history().show_turn(self.document.turn(turn_id))

    def show_phrase_history(self) -> None:
        """Show when the selected words came and went."""
        if selected := self.view.selected_text:
            turn_id, start, end = selected
            self._turn_history().show_phrase(self.document.turn(turn_id).text[start:end])

    @property
    def turn_to_look_back_at(self) -> int | None:
        """The turn of the change that has the focus in the review, or else the turn at the caret."""
        if self._shows_text:
            return self.turn_id
        turn_id = self.review.turn_id
        return turn_id if turn_id is not None and turn_id in self.document.transcript else None

    @property
    def _shows_text(self) -> bool:
        """Whether the text is what is seen: in the review the caret stays where it is, and the keyboard with it."""
        return self._window.pages.currentWidget() is self.view

    def _turn_history(self) -> "TurnHistoryDialog":
        from ui.turn_history.dialog import TurnHistoryDialog  # noqa: PLC0415 - as above

        dialog = TurnHistoryDialog(self.document, self._background, self._theme, self._window)
        dialog.compare_asked.connect(self._compare)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def restore_original(self) -> None:
        """Give the selection, or else the whole turn, the machine's words again: one step of undo."""
        turn_id = self.turn_id
        if turn_id is None:
            return
        if selected := self.view.selected_text:
            _, start, end = selected
            label = self.tr("restore the original of the selection")
        else:
            start, end = 0, len(self.document.turn(turn_id).text)
            label = self.tr("restore the original of the turn")
        self._go_to(self.document.restore_original(turn_id, start, end, label))

    def ask_for_turn(self) -> None:
        """Ask for the number of a turn and go there."""
        from ui.turns.number_dialog import NumberDialog  # noqa: PLC0415 - as above

        turns = len(self.document.order)
        at = 1 if self.turn_id is None else self.document.row_of(self.turn_id) + 1
        dialog = NumberDialog(at, turns, self._theme, self._window)
        dialog.accepted.connect(lambda: self.view.go_to(self.document.order[dialog.number - 1], 0))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @cached_property
    def _phrase_action(self) -> QAction:
        action = QAction(self.tr("When did these words change?"), self)
        action.triggered.connect(self.show_phrase_history)
        return action

    def _suggestions_for_menu(self, turn_id: int, position: int) -> list[QAction]:
        suggested = super()._suggestions_for_menu(turn_id, position)
        has_history = self.document.session.project is not None
        return [*suggested, self._phrase_action] if has_history and self.view.selected_text else suggested

    def _go_to(self, place: Place | None) -> None:
        if (
            self._shows_text
            and place
            and place.turn_id in self.document.transcript
            and not (place.whole and place.turn_id == self.turn_id)
        ):
            self.view.go_to(place.turn_id, place.start, place.end)

    def _set_status(self, status: Status) -> None:
        self.turns.work.set_status(status)
