# SPDX-License-Identifier: GPL-3.0-or-later
"""The open transcript: with `LiveFlags`, the only object of the window that holds a Session."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.checking.flag import Flag, is_typed_in
from app.session import Restoration, Session
from app.transcript import operations
from app.transcript.annotations import Scope
from app.transcript.edits import Edit, Fact
from app.transcript.turn import Status
from app.transcript.undo import Cause, CauseKind
from ui.background import Background
from ui.comments.comments import Comments
from ui.live_flags import Checking
from ui.open_document import OpenDocument
from ui.place import Place, place_of
from ui.suggestions.suggestions import Suggestions
from ui.typing_steps import TypingSteps

if TYPE_CHECKING:
    from app.transcript.taking_back import TakenBack


class Document(OpenDocument):
    """What the user does to an open transcript. Positions are code points of a turn's edited text.

    Attributes:
        comments: those of the transcript, to be read and changed.
        suggestions: what reviewers suggest, and whether what is typed is a suggestion.

    """

    def __init__(
        self, session: Session, background: Background, checking: Checking | None = None, parent: QObject | None = None
    ) -> None:
        """Take over an open session; nothing is counted or checked before that is asked for."""
        super().__init__(session, background, checking, parent)
        self._typing = TypingSteps()
        self.comments = Comments(session, self.perform, self)
        self.suggestions = Suggestions(session, self._attempt, self)

    # Edits

    def type_text(self, turn_id: int, start: int, end: int, text: str) -> None:
        """Put typed text in the place of a span; strokes become steps of undo word by word.

        For a reviewer the span is one of what she proposes, and what she types is suggested.
        """
        suggests = self.suggestions.mode
        before = self.suggestions.proposal(turn_id).text if suggests else self.turn(turn_id).text
        join = self._typing.joins(turn_id, start, before[start:end], text)
        label = self.tr("typing") if text else self.tr("deleting")
        if suggests:
            self._try(lambda: self.session.suggest(turn_id, start, end, text, label, join=join))
            return
        inside = [flag for flag in self.flags(turn_id) if is_typed_in(flag, start, end)]
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
        from app.transcript.original_words import changed_words, restore_words  # noqa: PLC0415 - text is to be seen soon

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
        """Confirm a turn; one that is confirmed or approved stays so. A reviewer approves it."""
        if self.suggestions.mode:
            if self.turn(turn_id).status is not Status.APPROVED:
                self.set_status(turn_id, Status.APPROVED)
        elif self.turn(turn_id).status is Status.DRAFT:
            self.set_status(turn_id, Status.CONFIRMED)

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

    def bring_back(self, turn_id: int, text: str) -> None:
        """Give a turn a text that it had once: one step of undo."""
        label = self.tr("bring back an earlier text of the turn")
        self.perform(lambda: operations.set_text(self.transcript, turn_id, text), label, Cause(CauseKind.REVERT))

    def take_back(self, planned: "TakenBack") -> bool:
        """Do what was planned to take changes back: one step of undo. Returns whether there was anything to do."""
        self._typing.end()
        done = self._try(lambda: self.session.take_back(planned))
        if done is False:
            self.said.emit(self.tr("There is nothing to take back: the text has these words again already."))
        return bool(done)

    def _carry_out(self, planned: Restoration) -> None:
        if self._try(lambda: self.session.carry_out(planned)) is False:
            self.said.emit(self.tr("There is nothing to take back: the text is as it was then."))

    def save_revision(self, note: str = "") -> None:
        """Put the working copy on record as a revision."""
        self._typing.end()
        saving = self._try(lambda: self.session.save_revision(note))
        if saving and saving.done() and saving.exception() is None and saving.result() is None:
            self.said.emit(self.tr("Nothing has changed since the last revision."))

    def suggest_from_now_on(self, suggests: bool) -> None:
        """Have what is typed suggested instead of changed, or changed again."""
        self._typing.end()
        self.suggestions.mode = suggests

    def _attempt(self, action: Callable[[], object]) -> object:
        """Do something that is no part of typing; a refusal is told by `refused`."""
        self._typing.end()
        return self._try(action)

    def rename_revision(self, number: int, note: str) -> None:
        """Give a revision another note."""
        self._try(lambda: self.session.rename_revision(number, note))

    def perform(self, plan: Callable[[], Sequence[Edit]], label: str, cause: Cause | None = None) -> None:
        """Make the edits that a plan comes to, as one step of undo; a refusal is told by `refused`."""
        self._typing.end()
        self._try(lambda: self.session.apply(plan(), label, cause))

    # Checking

    def choose_variant(self, variant: str) -> None:
        """Have the transcript in another English, and checked as such."""

        def choose() -> bool:
            self.session.choose_variant(variant)
            return True

        if self._try(choose):
            self._live.start()

    def sign_as(self, author: str) -> None:
        """Put edits and comments on record under another name from now on; "" stands for the log-in name."""
        self._typing.end()
        self.session.sign_as(author)
        if self.suggestions.mode:
            self.suggestions.mode_changed.emit()
