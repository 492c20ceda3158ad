# SPDX-License-Identifier: GPL-3.0-or-later
"""What commands do with suggestions: at the caret, of a turn, of an author, and from one to the next."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QObject, Signal

from app.transcript.annotations import Suggestion
from ui.document import Document
from ui.flags.announcing import announce
from ui.pair_view import PairView
from ui.remark_wording import place_of
from ui.suggestions.wording import accepted, refused, what


class Reach(Enum):
    """Which suggestions are meant, seen from one of them."""

    ONE = "one"
    TURN = "turn"
    AUTHOR = "author"
    ALL = "all"


class Reviewing(QObject):
    """Suggestions as they are walked, accepted and refused.

    Signals:
        announced: one sentence for the status bar.

    """

    announced = Signal(str)

    def __init__(self, document: Document, view: PairView, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._suggestions = document.suggestions
        self._view = view
        self._visited: tuple[int, tuple[int | None, int]] | None = None

    @property
    def current(self) -> Suggestion | None:
        """The suggestion at the caret; the one gone to last, while the caret stays there."""
        turn_id = self._view.turn_id
        if turn_id is None or turn_id not in self._document.transcript:
            return None
        if self._visited and self._visited[1] == self._caret():
            visited = self._document.transcript.suggestions.get(self._visited[0])
            if visited and visited.turn == turn_id:
                return visited
        return self._suggestions.at(turn_id, self._view.caret)

    def meant(self, reach: Reach, of: Suggestion | None = None) -> Sequence[Suggestion]:
        """Return those that are meant, seen from one, by default the one at the caret."""
        if reach is Reach.ALL:
            return self._suggestions.all()
        of = of or self.current
        if of is None:
            turn_id = self._view.turn_id
            return self._suggestions.on(turn_id) if reach is Reach.TURN and turn_id is not None else ()
        if reach is Reach.ONE:
            return [of]
        if reach is Reach.TURN:
            return self._suggestions.on(of.turn)
        return [one for one in self._suggestions.all() if one.author == of.author]

    def accept(self, reach: Reach = Reach.ONE, of: Suggestion | None = None) -> None:
        """Carry suggestions out, as one step of undo."""
        meant = self.meant(reach, of)
        told = self._suggestions.accept(meant) if meant else None
        if told is not None:
            self.announced.emit(accepted(*told))

    def refuse(self, reach: Reach = Reach.ONE, of: Suggestion | None = None) -> None:
        """Take suggestions away, as one step of undo; the text stays as it is."""
        meant = self.meant(reach, of)
        told = self._suggestions.refuse(meant) if meant else None
        if told is not None:
            self.announced.emit(refused(told))

    def next(self) -> None:
        """Go to the next suggestion."""
        self._walk(1)

    def previous(self) -> None:
        """Go to the suggestion before."""
        self._walk(-1)

    def go_to(self, suggestion: Suggestion, *, focus: bool = True) -> None:
        """Show the words that a suggestion is about, selected."""
        end = min(suggestion.end, len(self._document.turn(suggestion.turn).text))
        self._view.go_to(suggestion.turn, suggestion.start, end, focus=focus)
        self._visited = (suggestion.id, self._caret())

    def _walk(self, step: int) -> None:
        shown = [one for one in self._suggestions.all() if one.turn in self._view.visible]
        if not shown:
            self.announced.emit(self.tr("There are no suggestions."))
            return
        found = shown[self._beside(shown, step)]
        self.go_to(found)
        said = self.tr("{place}: {suggestion}").format(place=place_of(self._document, found), suggestion=what(found))
        self.announced.emit(said)
        announce(self._view, said)

    def _beside(self, shown: Sequence[Suggestion], step: int) -> int:
        """Return which of them comes next, round the end if need be."""
        ids = [one.id for one in shown]
        if self._visited and self._visited[1] == self._caret() and self._visited[0] in ids:
            return (ids.index(self._visited[0]) + step) % len(shown)
        turn_id = self._view.turn_id
        here = (-1 if turn_id is None else self._document.row_of(turn_id), self._view.caret)
        places = [(self._document.row_of(one.turn), one.start) for one in shown]
        if step > 0:
            return next((number for number, place in enumerate(places) if place > here), 0)
        return next((number for number in reversed(range(len(places))) if places[number] < here), len(places) - 1)

    def _caret(self) -> tuple[int | None, int]:
        return self._view.turn_id, self._view.caret
