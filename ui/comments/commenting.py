# SPDX-License-Identifier: GPL-3.0-or-later
"""What commands do with comments: at the caret, with the selection, and from one to the next."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.transcript.annotations import Comment
from app.transcript.commenting import comment_after, comment_before
from ui.comments.comment_dialog import CommentDialog
from ui.comments.wording import quoted
from ui.document import Document
from ui.flags.announcing import announce
from ui.pair_view import PairView
from ui.remark_wording import place_of
from ui.theme.theme import Theme


class Commenting(QObject):
    """Comments as they are written and walked.

    Signals:
        announced: one sentence for the status bar.

    """

    announced = Signal(str)

    def __init__(self, document: Document, view: PairView, theme: Theme, window: QWidget, parent: QObject) -> None:
        """`window` is what dialogs open over."""
        super().__init__(parent)
        self._document = document
        self._comments = document.comments
        self._view = view
        self._theme = theme
        self._window = window
        self._visited: tuple[int, tuple[int | None, int]] | None = None

    @property
    def current(self) -> Comment | None:
        """The comment at the caret; the one gone to last, while the caret stays there."""
        turn_id = self._view.turn_id
        if turn_id is None or turn_id not in self._document.transcript:
            return None
        if self._visited and self._visited[1] == self._caret():
            visited = self._document.transcript.comments.get(self._visited[0])
            if visited and visited.turn == turn_id:
                return visited
        return self._comments.at(turn_id, self._view.caret)

    def add(self) -> None:
        """Ask for a comment on what is selected, or, if nothing is, on the turn."""
        turn_id = self._view.turn_id
        if turn_id is None:
            return
        selected = self._view.selected_text
        span = selected[1:] if selected else None
        about = self._document.turn(turn_id).text[span[0] : span[1]] if span else ""

        def save(text: str) -> None:
            self._comments.add(turn_id, span, text)
            self._view.setFocus()

        self._ask(" ".join(about.split()), "", save)

    def edit(self, comment: Comment | None = None) -> None:
        """Ask for other words for a comment, by default the one at the caret."""
        comment = comment or self.current
        if comment:
            chosen = comment.id
            self._ask(quoted(self._document, comment), comment.text, lambda text: self._comments.reword(chosen, text))

    def toggle_resolved(self, comment: Comment | None = None) -> None:
        """Resolve a comment, or open it again."""
        comment = comment or self.current
        if comment:
            self._comments.resolve(comment.id, resolved=not comment.resolved)
            self.announced.emit(self.tr("Comment reopened.") if comment.resolved else self.tr("Comment resolved."))

    def remove(self, comment: Comment | None = None) -> None:
        """Delete a comment; undo brings it back, so nothing is asked."""
        comment = comment or self.current
        if comment:
            self._comments.remove(comment.id)
            self.announced.emit(self.tr("Comment deleted."))

    def next(self) -> None:
        """Go to the next comment that is not resolved."""
        self._walk(1)

    def previous(self) -> None:
        """Go to the comment before that is not resolved."""
        self._walk(-1)

    def go_to(self, comment: Comment, *, focus: bool = True) -> None:
        """Show a comment's words, selected."""
        self._view.go_to(comment.turn, comment.start or 0, comment.end, focus=focus)
        self._visited = (comment.id, self._caret())

    def _walk(self, step: int) -> None:
        found = self._beside(step)
        if found is None:
            self.announced.emit(self.tr("There are no open comments."))
            return
        self.go_to(found)
        said = self.tr("{place}: {comment}").format(place=place_of(self._document, found), comment=found.text)
        self.announced.emit(" ".join(said.split()))
        announce(self._view, said)

    def _beside(self, step: int) -> Comment | None:
        shown = [one for one in self._comments.all() if not one.resolved and one.turn in self._view.visible]
        ids = [one.id for one in shown]
        if self._visited and self._visited[1] == self._caret() and self._visited[0] in ids:
            return shown[(ids.index(self._visited[0]) + step) % len(shown)]
        find = comment_after if step > 0 else comment_before
        turn_id = self._view.turn_id
        return find(shown, self._document.order, -1 if turn_id is None else turn_id, self._view.caret)

    def _caret(self) -> tuple[int | None, int]:
        return self._view.turn_id, self._view.caret

    def _ask(self, about: str, text: str, save: Callable[[str], None]) -> None:
        dialog = CommentDialog(about, text, self._theme, self._window)
        dialog.accepted.connect(lambda: save(dialog.text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
