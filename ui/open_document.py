# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as the window sees it: what there is to see, and the signals that tell of changes."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.cancelling import Cancelled
from app.checking.finding import Category
from app.checking.flag import Flag
from app.checking.report import CheckerReport
from app.errors import FairhandError
from app.recording import Change, Changed
from app.session import Session
from app.transcript.edits import Merge, Move, Replace, SetDecision, SetSource, SetTerm, Split, turns_of
from app.transcript.lineage import original_text
from app.transcript.source_texts import source_text
from app.transcript.transcript import Transcript
from app.transcript.turn import Turn
from app.transcript.word_diff import Hunk, word_diff
from ui.background import Background, Errands
from ui.counts import Counts, words_by_turn
from ui.live_flags import Checking, LiveFlags
from ui.sentences import in_words

if TYPE_CHECKING:
    from app.learning.verdict import Tally

T = TypeVar("T")

RETRY = 2_000
"""Milliseconds after which what could not be written is tried again: a full disk, a file that another program holds."""

KEPT_DIFFERENCES = 512
"""Turns whose changed words are remembered: more than any screen shows."""

_REORDERING = frozenset({Split, Merge, Move})
_REWORDING = frozenset({Replace, Split, Merge})


class OpenDocument(QObject):
    """A session with signals, flags and counts; what changes it is in `Document`.

    Positions are code points of a turn's edited text.

    Signals:
        turns_changed: ids of turns whose text, role, speaker or status changed, as a frozenset.
        order_changed: turns came, went or moved.
        flags_changed: ids of turns, as a frozenset.
        check_progress: turns done, turns in all.
        checkers_changed: see `reports`.
        saved_changed: see `saved_at` and `saving_error`.
        moved: the project has another name now, because another program replaced its file, as a sentence.
        history_changed: a revision was made.
        undo_changed: see `undo_label` and `redo_label`.
        refused: why an edit could not be made, in one sentence.
        counted: `words` is known now.
        decisions_changed: something was accepted or ignored, or that was taken back.
        said: what became of a command, in one sentence.
        taken: flags whose suggestions were taken, as a list.
        terms_changed: the glossary is another now.
        sources_changed: source-language texts came, went or are aligned in another way.
        edited: edits that were made, after all else has followed them.
        taught: what there is to learn from an edit, as a tuple of Events.

    """

    turns_changed = Signal(object)
    order_changed = Signal()
    flags_changed = Signal(object)
    check_progress = Signal(int, int)
    checkers_changed = Signal()
    saved_changed = Signal()
    moved = Signal(str)
    history_changed = Signal()
    undo_changed = Signal()
    refused = Signal(str)
    counted = Signal()
    decisions_changed = Signal()
    said = Signal(str)
    taken = Signal(list)
    terms_changed = Signal()
    sources_changed = Signal()
    edited = Signal(object)
    taught = Signal(object)
    _heard = Signal(object)

    def __init__(
        self, session: Session, background: Background, checking: Checking | None = None, parent: QObject | None = None
    ) -> None:
        """Take over an open session; nothing is counted or checked before that is asked for."""
        super().__init__(parent)
        self.session = session
        self.saved_at: float | None = None
        self.saving_error = ""
        self._background = background
        self._errands = Errands(background)
        self._rows: dict[int, int] | None = None
        self._told: Changed | None = None
        self._counts = Counts(session.transcript)
        self._live = LiveFlags(session, checking or Checking(), self)
        self._live.flags_changed.connect(self.flags_changed)
        self._live.progressed.connect(self.check_progress)
        self._live.reported.connect(self.checkers_changed)
        self._difference = lru_cache(KEPT_DIFFERENCES)(word_diff)
        self._heard.connect(self._take_in)
        self._retry = QTimer(self, interval=RETRY, singleShot=True)
        self._retry.timeout.connect(self._save_again)
        session.listeners.append(self._hear)
        session.count_flags = self._flags_left

    # What there is to see

    @property
    def transcript(self) -> Transcript:
        """The working copy; for reading."""
        return self.session.transcript

    @property
    def name(self) -> str:
        """What the document is called."""
        if self.session.imported:
            return self.session.imported.path.name
        return self.session.project.path.name if self.session.project else self.session.title

    @property
    def read_only(self) -> bool:
        """Whether nothing can be edited."""
        return self.session.project is not None and not self.session.project.writable

    @property
    def order(self) -> Sequence[int]:
        """The ids of all turns, as they are read."""
        return self.transcript.reading_order

    def row_of(self, turn_id: int) -> int:
        """Return a turn's place in the reading order, from 0."""
        if self._rows is None:
            self._rows = {turn: row for row, turn in enumerate(self.order)}
        return self._rows[turn_id]

    def turn(self, turn_id: int) -> Turn:
        """Return a turn as it stands now."""
        return self.transcript.turn(turn_id)

    def original_text(self, turn_id: int) -> str:
        """Return the machine translation that a turn came from."""
        return original_text(self.turn(turn_id).origin, self.transcript.originals)

    @property
    def has_sources(self) -> bool:
        """Whether there is a source-language text of any turn."""
        return bool(self.transcript.source_texts)

    def source_text(self, turn_id: int) -> str:
        """Return the source-language text that a turn came from; "" if there is none."""
        return source_text(self.turn(turn_id).origin, self.transcript.originals, self.transcript.source_texts)

    def changes(self, turn_id: int) -> list[Hunk]:
        """Return the words that differ between the machine translation and the turn as it stands."""
        return self._difference(self.original_text(turn_id), self.turn(turn_id).text)

    def start_counting(self) -> None:
        """Have the words counted in the background; with a whole book that takes the processor for a while."""
        turns = self.transcript.turns
        self._errands.run(lambda cancelled: words_by_turn(turns, cancelled), self._begin_counts)

    @property
    def words(self) -> int | None:
        """How many words the edited text has; None until they have been counted."""
        return self._counts.words

    @property
    def confirmed(self) -> int:
        """How many turns are confirmed or approved."""
        return self._counts.confirmed

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        return self.session.undo_label

    @property
    def redo_label(self) -> str | None:
        """What redo would do again."""
        return self.session.redo_label

    # Flags

    @property
    def reports(self) -> Sequence[CheckerReport]:
        """How each checker did last; empty before the first check."""
        return self._live.reports

    @property
    def learns(self) -> bool:
        """Whether decisions about flags are noted, and move confidences."""
        return self._live.learns

    @property
    def checking(self) -> tuple[int, int] | None:
        """How many of how many turns are done, while a check runs."""
        return self._live.checking

    @property
    def flags_are_current(self) -> bool:
        """Whether all that has changed so far has been checked."""
        return self._live.are_current

    def flags(self, turn_id: int) -> Sequence[Flag]:
        """Return the flags of a turn, in text order."""
        return self._live.of(turn_id)

    def all_flags(self) -> Iterator[Flag]:
        """Yield all flags in reading order."""
        return self._live.all()

    def flagged_turns(self) -> list[int]:
        """Return the ids of the turns that have flags, in reading order."""
        return self._live.turns()

    @property
    def flag_count(self) -> int:
        """How many flags there are."""
        return self._live.counts.total()

    def flag_counts(self) -> Mapping[Category, int]:
        """Return how many flags there are of each category."""
        return self._live.counts

    def start_checking(self) -> None:
        """Have everything checked, and then whatever changes."""
        self._live.start()

    def check_now(self) -> None:
        """Look at everything again, by what was learnt meanwhile; what has not changed since costs nothing."""
        self._live.start()
        if self._live.learns:
            self._errands.run(lambda _: _tallies(), self._live.learn, self.refused.emit)

    def check_near(self, turn_id: int) -> None:
        """Say where the caret is: checks begin there."""
        self._live.near(turn_id)

    def know(self, words: frozenset[str]) -> None:
        """Take over the personal dictionary: none of its words is flagged for how it is written."""
        self._live.know(words)

    def check_as(self, checking: Checking) -> None:
        """Have everything checked in another way from now on."""
        self._live.choose(checking)

    # Following and closing

    def close(self, done: Callable[[], None], failed: Callable[[str], None] | None = None) -> None:
        """Write what is left and end the checkers, in the background.

        If it cannot be written, `failed` is told why, and this can be asked for again: nothing is lost yet.
        """
        self._errands.cancel()
        self._retry.stop()
        self._live.rest()

        def work(_: Cancelled) -> None:
            self._live.close()
            self.session.flush()
            self.session.close()

        self._background.run(work, lambda _: done(), failed, lasting=True)

    def abandon(self, done: Callable[[], None]) -> None:
        """Close, also if something cannot be written, which is lost then."""
        self._live.rest()

        def work(_: Cancelled) -> None:
            self._live.close()
            with suppress(FairhandError):
                self.session.close()

        self._background.run(work, lambda _: done(), lasting=True)

    def _note_saving(self, error: str = "") -> None:
        self.saving_error = error
        if error:
            self._retry.start()
        else:
            self.saved_at = time.monotonic()
        self.saved_changed.emit()

    def _save_again(self) -> None:
        """Have what could not be written, and waits in the project file, tried again."""
        if self.saving_error:
            self._errands.run(lambda _: self.session.flush(), lambda _: self._note_saving(), self._note_saving)

    def _flags_left(self) -> int | None:
        """Return how many flags a revision is saved with, as the status bar has it; None before the first check."""
        return self.flag_count if self.reports else None

    def _begin_counts(self, words: Mapping[int, int]) -> None:
        self._counts.begin(words)
        self.counted.emit()

    def _try(self, action: Callable[[], T]) -> T | None:
        try:
            return action()
        except FairhandError as error:
            self.refused.emit(in_words(str(error)))
            return None

    def _hear(self, change: Change) -> None:
        """Follow edits at once, in the thread that made them, the GUI's; what the disk says comes from another."""
        if change.what is Changed.TEXT:
            self._follow(change)
        elif change.what is not Changed.SAVED or self._told is not Changed.SAVED:
            # One write puts many keys on disk, and each of them is said to be there.
            self._told = change.what
            self._heard.emit(change)

    def _follow(self, change: Change) -> None:
        kinds = {type(edit) for edit in change.edits}
        order_changed = not kinds.isdisjoint(_REORDERING)
        if order_changed:
            self._rows = None
        texts = (turns_of(edit) for edit in change.edits if type(edit) in _REWORDING)
        self._counts.follow(change.turns, chain.from_iterable(texts))
        self._live.follow(change.edits)
        if order_changed:
            self.order_changed.emit()
        self.turns_changed.emit(frozenset(turn for turn in change.turns if turn in self.transcript))
        if SetDecision in kinds:
            self.decisions_changed.emit()
        self.undo_changed.emit()
        if SetTerm in kinds:
            self.terms_changed.emit()
        if SetSource in kinds:
            self.sources_changed.emit()
        self.edited.emit(change.edits)
        if change.lessons:
            self.taught.emit(change.lessons)

    def _take_in(self, change: Change) -> None:
        self._told = None
        if change.what is Changed.REPLACED:
            self.moved.emit(in_words(change.error))
            return
        self._note_saving(in_words(change.error))
        if change.what is Changed.HISTORY:
            self.history_changed.emit()


def _tallies() -> "tuple[Tally, ...]":
    from app.learning import verdicts  # noqa: PLC0415 - the text is to be seen first, and this is a thread

    return verdicts.tallies()
