# SPDX-License-Identifier: GPL-3.0-or-later
"""The comments of the open transcript, by turn, and what is done with them; every step can be undone."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from app.history.revision import now
from app.recording import Change
from app.session import Session
from app.transcript import commenting
from app.transcript.annotations import Comment
from app.transcript.edits import Edit, SetComment
from app.transcript.operations import remove_comment

Perform = Callable[[Callable[[], Sequence[Edit]], str], None]


class Comments(QObject):
    """Comments by turn.

    Signals:
        changed: ids of turns whose comments are others now, or stand elsewhere, as a frozenset.

    """

    changed = Signal(object)

    def __init__(self, session: Session, perform: Perform, parent: QObject | None = None) -> None:
        """`perform` makes the edits of a plan as one step of undo; comments hear of what the session did after it."""
        super().__init__(parent)
        self._session = session
        self._perform = perform
        self._by_turn: dict[int, list[Comment]] | None = None
        session.listeners.append(self._hear)

    # What there is

    def on(self, turn_id: int) -> Sequence[Comment]:
        """Return the comments on a turn, in text order."""
        return self._sorted().get(turn_id, ())

    def open_on(self, turn_id: int) -> list[Comment]:
        """Return the comments on a turn that are not resolved, in text order."""
        return [comment for comment in self.on(turn_id) if not comment.resolved]

    def all(self) -> list[Comment]:
        """Return all comments in reading order."""
        by_turn = self._sorted()
        if not by_turn:
            return []
        order = self._session.transcript.reading_order
        return [comment for turn_id in order for comment in by_turn.get(turn_id, ())]

    def at(self, turn_id: int, position: int) -> Comment | None:
        """Return the comment that a position is in or at an edge of, open ones and narrow ones first."""
        here = [one for one in self.on(turn_id) if one.start is None or one.start <= position <= (one.end or 0)]
        return min(here, key=lambda one: (one.resolved, _length(one)), default=None)

    # What is done

    def add(self, turn_id: int, span: tuple[int, int] | None, text: str) -> None:
        """Put a comment on a span of a turn, or, without one, on the whole turn."""
        transcript, author = self._session.transcript, self._session.author
        self._perform(
            lambda: commenting.add_comment(transcript, turn_id, span, text, author, now()), self.tr("add comment")
        )

    def reword(self, comment_id: int, text: str) -> None:
        """Give a comment other words."""
        transcript = self._session.transcript
        self._perform(lambda: commenting.reword_comment(transcript, comment_id, text), self.tr("edit comment"))

    def resolve(self, comment_id: int, *, resolved: bool) -> None:
        """Resolve a comment, or open it again."""
        transcript = self._session.transcript
        label = self.tr("resolve comment") if resolved else self.tr("reopen comment")
        self._perform(lambda: commenting.resolve_comment(transcript, comment_id, resolved=resolved), label)

    def remove(self, comment_id: int) -> None:
        """Delete a comment."""
        transcript = self._session.transcript
        self._perform(lambda: remove_comment(transcript, comment_id), self.tr("delete comment"))

    def _sorted(self) -> Mapping[int, list[Comment]]:
        if self._by_turn is None:
            found: dict[int, list[Comment]] = {}
            for comment in self._session.transcript.comments.values():
                found.setdefault(comment.turn, []).append(comment)
            self._by_turn = {turn_id: commenting.in_text_order(them) for turn_id, them in found.items()}
        return self._by_turn

    def _hear(self, change: Change) -> None:
        touched = [
            comment.turn
            for edit in change.edits
            if isinstance(edit, SetComment)
            for comment in (edit.before, edit.after)
            if comment
        ]
        if touched:
            self._by_turn = None
            self.changed.emit(frozenset(touched))


def _length(comment: Comment) -> int:
    """Return how much a comment is on; the whole turn is more than any span."""
    return 1 << 40 if comment.start is None or comment.end is None else comment.end - comment.start
