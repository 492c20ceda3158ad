# SPDX-License-Identifier: GPL-3.0-or-later
"""Fix all similar, from the card or the keyboard: what is meant, the dialog, and what comes of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.checking.flag import Flag
from app.proposals.correction import Correction
from app.proposals.similar import SimilarPlace, correct, similar_places
from app.transcript.undo import Cause
from ui.background import Background, Task
from ui.document import Document
from ui.flags.card import FlagCard
from ui.flags.navigator import FlagNavigator
from ui.memory.keeper import MemoryKeeper
from ui.pair_view import PairView
from ui.similar.at_caret import LatestChange, Meant, meant_by
from ui.similar.wording import fixed
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from ui.similar.dialog import SimilarDialog

SETTLING = 150
"""Milliseconds that a flag is active before its like are counted: who walks from flag to flag wants no counts."""


class SimilarFixing(QObject):
    """Belongs to one open transcript.

    Signals:
        announced: one sentence for the status bar.

    """

    announced = Signal(str)

    def __init__(
        self,
        document: Document,
        view: PairView,
        navigator: FlagNavigator,
        card: FlagCard,
        background: Background,
    ) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._navigator = navigator
        self._card = card
        self._background = background
        self._latest = LatestChange(document, self)
        self._keeper = MemoryKeeper(document, background, self)
        self._keeper.said.connect(self.announced)
        self._counting: Task | None = None
        self._counted: tuple[Flag, int] | None = None
        self._settling = QTimer(self, singleShot=True, interval=SETTLING)
        self._settling.timeout.connect(self._count)
        navigator.changed.connect(self._follow)
        document.taken.connect(self._keeper.count_uses)

    def ask(self, theme: Theme, window: QWidget) -> "SimilarDialog | None":
        """Show what is similar to the correction that is meant; say so if there is none."""
        meant = self._meant()
        if meant is None:
            sentence = self.tr("There is no correction here; put the caret in words that were changed, or on a flag.")
            self.announced.emit(sentence)
            return None
        from ui.similar.dialog import SimilarDialog  # noqa: PLC0415 - the text is to be seen first

        dialog = SimilarDialog(meant.correction, self._document, self._background, theme, window)
        dialog.apply_asked.connect(lambda places: self._fix(places, meant.correction, meant.cause))
        dialog.remember_asked.connect(self._keeper.remember)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _: self._view.setFocus())
        dialog.open()
        return dialog

    def _meant(self) -> Meant | None:
        flag, turn_id = self._navigator.active, self._view.turn_id
        if flag and flag.finding.suggestions:
            text = self._document.turn(flag.finding.turn_id).text
            return meant_by(flag, text, self._card.suggestion)
        if turn_id is None or turn_id not in self._document.transcript:
            return None
        return self._latest.correction_at(turn_id, self._view.caret)

    def _fix(self, places: list[SimilarPlace], correction: Correction, cause: Cause) -> None:
        steps = self._document.undo_label
        label = self.tr("fix all similar “{wrong}”").format(wrong=correction.wrong)
        transcript = self._document.transcript
        before = [self._document.turn(place.turn_id) for place in places]
        self._document.perform(lambda: correct(transcript, places), label, cause)
        changed = any(self._document.turn(turn.id) is not turn for turn in before)
        if changed or self._document.undo_label != steps:
            self.announced.emit(fixed(len(places)))

    def _follow(self) -> None:
        """Have the card of another flag say how many places are like it, once the caret rests there."""
        flag = self._navigator.active
        if flag is None or (self._counted and self._counted[0] == flag):
            return
        if self._counting:
            self._counting.cancel()
        self._counted = None
        self._card.show_similar(None)
        self._settling.start()

    def _count(self) -> None:
        flag = self._navigator.active
        meant = meant_by(flag, self._document.turn(flag.finding.turn_id).text, 0) if flag else None
        if flag is None or meant is None:
            return
        turns = self._document.transcript.turns
        self._counting = self._background.run(
            lambda cancelled: len(similar_places(turns, meant.correction, cancelled)),
            lambda count: self._show_count(flag, count),
        )

    def _show_count(self, flag: Flag, count: int) -> None:
        self._counting = None
        if flag == self._navigator.active:
            self._counted = flag, count
            self._card.show_similar(count)
