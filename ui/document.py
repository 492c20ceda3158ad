# SPDX-License-Identifier: GPL-3.0-or-later
"""The open transcript as the window sees it: the only object there that holds a Session."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from itertools import chain
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.cancelling import Cancelled
from app.checking.finding import Category
from app.checking.flag import Flag, is_typed_in
from app.checking.report import CheckerReport
from app.errors import FairhandError
from app.learning import verdicts
from app.session import Change, Changed, Restoration, Session
from app.transcript import operations
from app.transcript.annotations import Scope
from app.transcript.edits import Edit, Fact, Merge, Move, Replace, SetDecision, SetTerm, Split, turns_of
from app.transcript.lineage import original_text
from app.transcript.original_words import changed_words, restore_words
from app.transcript.transcript import Transcript
from app.transcript.turn import Status, Turn
from app.transcript.undo import Cause, CauseKind
from app.transcript.word_diff import Hunk, word_diff
from ui.background import Background, Errands
from ui.comments.comments import Comments
from ui.counts import Counts, words_by_turn
from ui.live_flags import Checking, LiveFlags
from ui.place import Place, place_of
from ui.sentences import in_words
from ui.typing_steps import TypingSteps

T = TypeVar("T")

RETRY = 2_000
"""Milliseconds after which what could not be written is tried again: a full disk, a file that another program holds."""

KEPT_DIFFERENCES = 512
"""Turns whose changed words are remembered: more than any screen shows."""


class Document(QObject):
    """A session with signals, flags and counts. Positions are code points of a turn's edited text.

    Signals:
        turns_changed: ids of turns whose text, role, speaker or status changed, as a frozenset.
        order_changed: turns came, went or moved.
        flags_changed: ids of turns, as a frozenset.
        check_progress: turns done, turns in all.
        checkers_changed: see `reports`.
        saved_changed: see `saved_at` and `saving_error`.
        history_changed: a revision was made.
        undo_changed: see `undo_label` and `redo_label`.
        refused: why an edit could not be made, in one sentence.
        counted: `words` is known now.
        decisions_changed: something was accepted or ignored, or that was taken back.
        said: what became of a command, in one sentence.
        taken: flags whose suggestions were taken, as a list.
        terms_changed: the glossary is another now.
        edited: edits that were made, after all else has followed them.
        taught: what there is to learn from an edit, as a tuple of Events.

    """

    turns_changed = Signal(object)
    order_changed = Signal()
    flags_changed = Signal(object)
    check_progress = Signal(int, int)
    checkers_changed = Signal()
    saved_changed = Signal()
    history_changed = Signal()
    undo_changed = Signal()
    refused = Signal(str)
    counted = Signal()
    decisions_changed = Signal()
    said = Signal(str)
    taken = Signal(list)
    terms_changed = Signal()
    edited = Signal(object)
    taught = Signal(object)
    _heard = Signal(object)

    def __init__(
        self, session: Session, background: Background, checking: Checking | None = None, parent: QObject | None = None
    ) -> None:
        """Take over an open session; nothing is checked before `start_checking`."""
        super().__init__(parent)
        self.session = session
        self.saved_at: float | None = None
        self.saving_error = ""
        self._background = background
        self._errands = Errands(background)
        self._typing = TypingSteps()
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
        self.comments = Comments(session, self.perform, self)
        turns = self.transcript.turns
        self._errands.run(lambda cancelled: words_by_turn(turns, cancelled), self._begin_counts)

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

    def changes(self, turn_id: int) -> list[Hunk]:
        """Return the words that differ between the machine translation and the turn as it stands."""
        return self._difference(self.original_text(turn_id), self.turn(turn_id).text)

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
            self._errands.run(lambda _: verdicts.tallies(), self._live.learn, self.refused.emit)

    def check_near(self, turn_id: int) -> None:
        """Say where the caret is: checks begin there."""
        self._live.near(turn_id)

    def know(self, words: frozenset[str]) -> None:
        """Take over the personal dictionary: none of its words is flagged for how it is written."""
        self._live.know(words)

    def check_as(self, checking: Checking) -> None:
        """Have everything checked in another way from now on."""
        self._live.choose(checking)

    def choose_variant(self, variant: str) -> None:
        """Have the transcript in another English, and checked as such."""

        def choose() -> bool:
            self.session.choose_variant(variant)
            return True

        if self._try(choose):
            self._live.start()

    def sign_as(self, author: str) -> None:
        """Put edits and comments on record under another name from now on; "" stands for the log-in name."""
        self.session.sign_as(author)

    # Edits

    def type_text(self, turn_id: int, start: int, end: int, text: str) -> None:
        """Put typed text in the place of a span; strokes become steps of undo word by word."""
        join = self._typing.joins(turn_id, start, self.turn(turn_id).text[start:end], text)
        inside = [flag for flag in self.flags(turn_id) if is_typed_in(flag, start, end)]
        label = self.tr("typing") if text else self.tr("deleting")
        self._try(
            lambda: self.session.apply(
                operations.replace_text(self.transcript, turn_id, start, end, text),
                label,
                join=join,
                typed_in=inside,
            )
        )

    def end_typing(self) -> None:
        """Let what is typed next be another step of undo than what was typed before."""
        self._typing.end()

    def restore_original(self, turn_id: int, start: int, end: int, label: str) -> Place | None:
        """Give a span of a turn the machine's words again, and return where they stand; None if they stood there."""
        text, changes = self.turn(turn_id).text, changed_words(self.transcript, turn_id, start, end)
        if not changes:
            self.said.emit(self.tr("These are the machine's words already."))
            return None
        self.perform(lambda: restore_words(self.transcript, turn_id, start, end), label, Cause(CauseKind.REVERT))
        return Place(turn_id, changes[0].start, len(self.turn(turn_id).text) - len(text) + changes[-1].end)

    def refuse_editing(self) -> None:
        """Say why nothing can be changed."""
        self.refused.emit(
            self.tr("{name} is open for reading only; nothing can be changed here.").format(name=self.name)
        )

    def replace(self, turn_id: int, start: int, end: int, text: str, label: str) -> None:
        """Put text in the place of a span, as a step of undo of that name."""
        self.perform(lambda: operations.replace_text(self.transcript, turn_id, start, end, text), label)

    def split(self, turn_id: int, at: int) -> None:
        """Make two turns of one."""
        self.perform(lambda: operations.split(self.transcript, turn_id, at), self.tr("split turn"))

    def merge_with_next(self, turn_id: int) -> None:
        """Append the next turn to this one."""
        self.perform(lambda: operations.merge_with_next(self.transcript, turn_id), self.tr("merge turns"))

    def move(self, turn_id: int, to_row: int) -> None:
        """Give a turn another place."""
        self.perform(lambda: operations.move(self.transcript, turn_id, to_row), self.tr("move turn"))

    def set_status(self, turn_id: int, status: Status) -> None:
        """Say how far a turn has come."""
        label = {
            Status.DRAFT: self.tr("back to draft"),
            Status.CONFIRMED: self.tr("confirm turn"),
            Status.APPROVED: self.tr("approve turn"),
        }[status]
        self.perform(lambda: operations.set_fact(self.transcript, turn_id, Fact.STATUS, status), label)

    def confirm(self, turn_id: int) -> None:
        """Confirm a turn; one that is confirmed or approved stays so."""
        if self.turn(turn_id).status is Status.DRAFT:
            self.set_status(turn_id, Status.CONFIRMED)

    def perform(self, plan: Callable[[], Sequence[Edit]], label: str, cause: Cause | None = None) -> None:
        """Make the edits that a plan comes to, as one step of undo; a refusal is told by `refused`."""
        self._typing.end()
        self._try(lambda: self.session.apply(plan(), label, cause))

    def take(self, flag: Flag, suggestion: int = 0) -> Place | None:
        """Put a suggestion in the place of a flag, and return where it stands now."""
        self._typing.end()
        edits = self._try(lambda: self.session.take(flag, suggestion)) or ()
        self.taken.emit([flag] if edits else [])
        return place_of(edits)

    def take_all(self, flags: Iterable[Flag], *, chosen: bool = False) -> int:
        """Carry out first suggestions as one step of undo and one revision; return how many.

        There is something to learn only from flags that were `chosen` by somebody, one by one.
        """
        self._typing.end()
        note = self.tr("Accepted suggestions")
        taken = self._try(lambda: self.session.accept(flags, note, chosen=chosen)) or []
        self.taken.emit(taken)
        return len(taken)

    def ignore(self, flag: Flag, scope: Scope) -> None:
        """Let a flag be seen no more."""
        self.ignore_all([flag], scope)

    def ignore_all(self, flags: Iterable[Flag], scope: Scope = Scope.HERE) -> None:
        """Let flags be seen no more, as one step of undo."""
        self._typing.end()
        flags = list(flags)

        def ignore() -> bool:
            self.session.ignore(flags, scope)
            return True

        if self._try(ignore):
            self._live.drop_ignored()

    def undo(self) -> Place | None:
        """Take the latest step back, and return where."""
        self._typing.end()
        return place_of(self._try(self.session.undo) or ())

    def redo(self) -> Place | None:
        """Do again what was undone last, and return where."""
        self._typing.end()
        return place_of(self._try(self.session.redo) or ())

    def restore(self, revision: int, turn_id: int | None = None) -> None:
        """Bring the transcript, or one turn, back to a revision: one step of undo and a new revision."""
        self._typing.end()
        self._errands.run(
            lambda _: self.session.plan_restoration(revision, turn_id),
            self._carry_out,
            self.refused.emit,
        )

    def restore_newest(self) -> None:
        """Take back all since the newest revision: one step of undo and a new revision."""
        self._typing.end()
        session = self.session
        self._errands.run(
            lambda _: session.plan_restoration(session.revisions()[-1].id), self._carry_out, self.refused.emit
        )

    def _carry_out(self, planned: Restoration) -> None:
        if self._try(lambda: self.session.carry_out(planned)) is False:
            self.said.emit(self.tr("There is nothing to take back: the text is as it was then."))

    def save_revision(self, note: str = "") -> None:
        """Put the working copy on record as a revision."""
        self._typing.end()
        saving = self._try(lambda: self.session.save_revision(note))
        if saving and saving.done() and saving.exception() is None and saving.result() is None:
            self.said.emit(self.tr("Nothing has changed since the last revision."))

    def close(self, done: Callable[[], None], failed: Callable[[str], None] | None = None) -> None:
        """Write what is left and end the checkers, in the background.

        If it cannot be written, `failed` is told why, and this can be asked for again: nothing is lost yet.
        """
        self._errands.cancel()
        self._retry.stop()

        def work(_: Cancelled) -> None:
            self._live.close()
            self.session.flush()
            self.session.close()

        self._background.run(work, lambda _: done(), failed, lasting=True)

    def abandon(self, done: Callable[[], None]) -> None:
        """Close, also if something cannot be written, which is lost then."""

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
        order_changed = any(isinstance(edit, Split | Merge | Move) for edit in change.edits)
        if order_changed:
            self._rows = None
        texts = (turns_of(edit) for edit in change.edits if isinstance(edit, Replace | Split | Merge))
        self._counts.follow(change.turns, chain.from_iterable(texts))
        self._live.follow(change.edits)
        if order_changed:
            self.order_changed.emit()
        self.turns_changed.emit(frozenset(turn for turn in change.turns if turn in self.transcript))
        if any(isinstance(edit, SetDecision) for edit in change.edits):
            self.decisions_changed.emit()
        self.undo_changed.emit()
        if any(isinstance(edit, SetTerm) for edit in change.edits):
            self.terms_changed.emit()
        self.edited.emit(change.edits)
        if change.lessons:
            self.taught.emit(change.lessons)

    def _take_in(self, change: Change) -> None:
        self._told = None
        self._note_saving(in_words(change.error))
        if change.what is Changed.HISTORY:
            self.history_changed.emit()
