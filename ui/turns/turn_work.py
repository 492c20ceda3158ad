# SPDX-License-Identifier: GPL-3.0-or-later
"""What commands do with whole turns: with those selected in the gutter, or else with the one that has the caret."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.transcript.edits import Fact
from app.transcript.speakers import (
    rename_speaker,
    set_fact_of_all,
    set_speaker,
    speakers_of,
    swap_questions_and_answers,
)
from app.transcript.turn import Role, Status
from ui.document import Document
from ui.pair_view import PairView
from ui.theme.theme import Theme
from ui.turns.rename_dialog import RenameDialog
from ui.turns.speaker_dialog import SpeakerDialog
from ui.turns.wording import turns_counted


class TurnWork(QObject):
    """Roles, speakers and statuses, each change one step of undo.

    Signals:
        announced: one sentence for the status bar.

    """

    announced = Signal(str)

    def __init__(self, document: Document, view: PairView, theme: Theme, window: QWidget, parent: QObject) -> None:
        """`window` is what dialogs open over."""
        super().__init__(parent)
        self._document = document
        self._view = view
        self._theme = theme
        self._window = window

    @property
    def turns(self) -> list[int]:
        """The turns that commands are about."""
        turn_id = self._view.turn_id
        here = [turn_id] if turn_id is not None and turn_id in self._document.transcript else []
        return self._view.selected_turns or here

    def set_role(self, role: Role) -> None:
        """Say what the turns are."""
        turns = self.turns
        self._document.perform(
            lambda: set_fact_of_all(self._document.transcript, turns, Fact.ROLE, role), self.tr("set role")
        )

    def set_status(self, status: Status) -> None:
        """Say how far the turns have come."""
        turns = self.turns
        if len(turns) == 1:
            self._document.set_status(turns[0], status)
            return
        label = self.tr("set status of {turns}").format(turns=turns_counted(len(turns)))
        self._document.perform(lambda: set_fact_of_all(self._document.transcript, turns, Fact.STATUS, status), label)

    def swap(self) -> None:
        """Swap questions and answers in the selected turns, or, if fewer than two are selected, in all."""
        selected = self._view.selected_turns
        several = len(selected) > 1
        turns = selected if several else list(self._document.order)
        label = self.tr("swap questions and answers")
        self._document.perform(lambda: swap_questions_and_answers(self._document.transcript, turns), label)
        where = turns_counted(len(turns)) if several else self.tr("the whole transcript")
        self.announced.emit(self.tr("Questions and answers swapped in {where}.").format(where=where))

    def ask_for_speaker(self) -> None:
        """Ask who speaks in the turns."""
        turns = self.turns
        if not turns:
            return
        known = list(speakers_of(self._document.transcript))
        dialog = SpeakerDialog(known, self._document.turn(turns[0]).speaker, len(turns), self._theme, self._window)
        dialog.accepted.connect(lambda: self._set_speaker(turns, dialog.name))
        _open(dialog)

    def ask_for_new_name(self) -> None:
        """Ask for another name for the speaker of the turn, or for any other."""
        counts = speakers_of(self._document.transcript)
        if not counts:
            self.announced.emit(self.tr("Nobody is named in this transcript yet; set a speaker first."))
            return
        speaker = self._document.turn(self.turns[0]).speaker if self.turns else ""
        dialog = RenameDialog(counts, speaker, self._theme, self._window)
        dialog.accepted.connect(lambda: self._rename(dialog.old, dialog.new))
        _open(dialog)

    def _set_speaker(self, turns: list[int], name: str) -> None:
        there = [turn_id for turn_id in turns if turn_id in self._document.transcript]
        self._document.perform(lambda: set_speaker(self._document.transcript, there, name), self.tr("set speaker"))

    def _rename(self, old: str, new: str) -> None:
        if new:
            turns = speakers_of(self._document.transcript)[old]
            label = self.tr("rename “{old}”").format(old=old)
            self._document.perform(lambda: rename_speaker(self._document.transcript, old, new), label)
            told = self.tr("“{old}” is “{new}” now, in {turns}.")
            self.announced.emit(told.format(old=old, new=new, turns=turns_counted(turns)))


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
