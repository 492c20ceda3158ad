# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps what a search has found up to date while the text changes."""

from collections.abc import Callable, Collection, Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.cancelling import Cancelled
from app.searching.expressions import Expressions
from app.searching.places import NONE, HitPlace, Places
from app.searching.query import Query, Scope
from app.searching.search import search
from app.transcript.edits import Edit, Replace, Split, turns_of
from ui.background import Background, Task
from ui.document import Document
from ui.pair_view.marks import moved_spans

SETTLING = 120
"""Milliseconds without a key before what is typed is looked for."""
FEW = 20
"""Turns that are searched again at once."""


class Finder(QObject):
    """Finds a query in a document, in the background.

    Signals:
        found: see `places`, `current` and `error`; the argument tells whether it is for a new query.
        found_again: the same in turns that were edited; their ids, as a frozenset.

    Attributes:
        places: what was found.
        current: the place that was gone to.
        error: why the query cannot be looked for.

    """

    found = Signal(bool)
    found_again = Signal(object)

    def __init__(self, document: Document, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._background = background
        self._engine = Expressions()
        self.query = Query("")
        self.scope: Scope | None = None
        self.places = Places()
        self.current: HitPlace | None = None
        self.error = ""
        self._task: Task | None = None
        self._stale: set[int] = set()
        self._waiting: list[Callable[[], object]] = []
        self._settling = QTimer(self, singleShot=True, interval=SETTLING)
        self._settling.timeout.connect(self._begin)
        document.edited.connect(self._follow)

    @property
    def is_searching(self) -> bool:
        """Whether what is known is not for the query as it stands."""
        return self._task is not None or self._settling.isActive()

    def ask(self, query: Query, scope: Scope | None) -> None:
        """Look for another query, once no more keys come."""
        if (query, scope) != (self.query, self.scope):
            self.query, self.scope = query, scope
            self._waiting.clear()
            self._settling.start()

    def when_known(self, action: Callable[[], object]) -> None:
        """Do something with what is found, now or when it is known; not if another query is asked for meanwhile."""
        if self._settling.isActive():
            self._settling.stop()
            self._begin()
        if self._task:
            self._waiting.append(action)
        else:
            action()

    def stop(self) -> None:
        """Forget the query, and end what is under way."""
        self._settling.stop()
        self._waiting.clear()
        if self._task:
            self._task.cancel()
            self._task = None
        self.query, self.scope = Query(""), None
        self._show(Places(), "")
        # Ending a process can take a moment. One that is at work ends with the task that was called off.
        self._background.run(lambda _: self._engine.rest(), lambda _: None)

    # Searching

    def _begin(self) -> None:
        if self._task:
            self._task.cancel()
            self._task = None
        self._stale.clear()
        if self.query.term:
            self._run(list(self._document.order), lambda places: self._show(places, "", is_new=True))
        else:
            self._show(Places(), "", is_new=True)
            self._go_on()

    def _run(self, turn_ids: Sequence[int], then: Callable[[Places], None]) -> None:
        transcript, query, scope, engine = self._document.transcript, self.query, self.scope, self._engine
        turns = [transcript.turn(turn_id) for turn_id in turn_ids]

        def work(cancelled: Cancelled) -> Places:
            return search(turns, transcript.originals, query, engine, scope, cancelled)

        def done(places: Places) -> None:
            self._task = None
            then(places)
            self._search_stale()
            self._go_on()

        self._task = self._background.run(work, done, self._fail)

    def _fail(self, sentence: str) -> None:
        self._task = None
        self._waiting.clear()
        self._show(Places(), sentence, is_new=True)

    def _show(self, places: Places, error: str, *, is_new: bool = False) -> None:
        self.places, self.error = places, error
        self._let_go_of_what_is_gone()
        self.found.emit(is_new)

    def _let_go_of_what_is_gone(self) -> None:
        if not self._is_there(self.current):
            self.current = None

    def _go_on(self) -> None:
        while self._waiting and not self.is_searching:
            self._waiting.pop(0)()

    def _is_there(self, place: HitPlace | None) -> bool:
        if place is None:
            return False
        hits = self.places.of(place.turn)
        return place.hit in (hits.original if place.is_original else hits.correction)

    # Edits

    def _follow(self, edits: Sequence[Edit]) -> None:
        if not self.query.term:
            return
        for edit in edits:
            self.scope = _moved(self.scope, edit)
        self._stale.update(*map(turns_of, edits))
        if not self.is_searching:
            self._search_stale()

    def _search_stale(self) -> None:
        """Look again at turns that have changed; expressions, and many turns, in the background."""
        stale, self._stale = self._stale, set()
        if not stale or self.error:
            return
        there = [turn_id for turn_id in stale if turn_id in self._document.transcript]
        if self.query.expression or len(there) > FEW:
            self._forget(stale if len(stale) <= FEW else ())
            self._run(there, lambda places: self._take(there, places))
            return
        transcript = self._document.transcript
        turns = [transcript.turn(turn_id) for turn_id in there]
        self._forget(stale - set(there))
        self._take(there, search(turns, transcript.originals, self.query, self._engine, self.scope))

    def _forget(self, turn_ids: Iterable[int]) -> None:
        for turn_id in turn_ids:
            self.places.put(turn_id, NONE)

    def _take(self, turn_ids: Collection[int], places: Places) -> None:
        for turn_id in turn_ids:
            self.places.put(turn_id, places.of(turn_id))
        self._let_go_of_what_is_gone()
        self.found_again.emit(frozenset(turn_ids))


def _moved(scope: Scope | None, edit: Edit) -> Scope | None:
    """Return a scope as it stands after an edit."""
    match edit:
        case Replace(turn, start, deleted, inserted) if scope and scope.span and turn in scope.turns:
            spans = moved_spans([scope.span], start, start + len(deleted), len(inserted))
            return Scope(scope.turns, spans[0] if spans else (start, start))
        case Split(division) if scope and division.turn in scope.turns:
            return Scope(scope.turns | {division.second.id}, None if scope.span is None else scope.span)
        case _:
            return scope
