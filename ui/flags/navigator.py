# SPDX-License-Identifier: GPL-3.0-or-later
"""Which flag is active, and what is done with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.checking.flag import Flag
from app.transcript.annotations import Scope
from ui.document import Document
from ui.flags.announcing import announce
from ui.flags.same_flag import same_flag
from ui.flags.seeking import Sought, Span, flag_after, flag_before, span
from ui.flags.wording import group, spoken_card
from ui.pair_view import PairView


class FlagNavigator(QObject):
    """Follows the caret: the flag that it stands in is active, until it leaves, types, or the flag is dealt with.

    Signals:
        changed: another flag is active, or the same one has moved.
        announced: one sentence for the status bar and for screen readers.

    Attributes:
        room_below: asked how many pixels are wanted under a flag that is gone to.

    """

    changed = Signal()
    announced = Signal(str)

    def __init__(self, document: Document, view: PairView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._view = view
        self.room_below: Callable[[], int] = lambda: 0
        self._active: Flag | None = None
        self._closed: Flag | None = None
        self._quiet_at: tuple[int, int] | None = None
        view.caret_moved.connect(self._follow_caret)
        view.typed.connect(self._fall_silent)
        document.flags_changed.connect(self._keep_up)
        document.turns_changed.connect(self._listen_again)
        document.order_changed.connect(self._drop_if_gone)
        self.announced.connect(lambda sentence: announce(view, sentence))

    @property
    def active(self) -> Flag | None:
        """The flag that the card is open at."""
        return self._active

    def flags_at(self, turn_id: int, position: int) -> list[Flag]:
        """Return the flags that a position is in or at the end of; the one most likely meant comes first."""
        there = [flag for flag in self._document.flags(turn_id) if flag.finding.start <= position <= flag.finding.end]
        return sorted(there, key=lambda flag: (flag.finding.end == position, _length(flag), group(flag).value))

    def place_in_turn(self, flag: Flag) -> tuple[int, int]:
        """Return which flag of its turn this is, from 1, and of how many."""
        flags = self._document.flags(flag.finding.turn_id)
        return (flags.index(flag) + 1 if flag in flags else 0), len(flags)

    def activate(self, flag: Flag, *, focus: bool = True) -> None:
        """Go to a flag and open its card."""
        self._quiet_at = self._closed = None
        self._set_active(flag)
        self._view.go_to(flag.finding.turn_id, flag.finding.end, focus=focus, below=self.room_below())
        announce(self._view, spoken_card(flag))

    def close(self) -> None:
        """Close the card; it opens again when the caret comes back."""
        self._closed = self._active
        self._set_active(None)

    def next(self) -> None:
        """Go to the next flag after the caret, round the end if need be."""
        self._go(
            flag_after(self._document, self._view.visible, *self._standpoint()),
            self.tr("Past the last flag: on from the start."),
        )

    def previous(self) -> None:
        """Go to the flag before the caret, round the start if need be."""
        self._go(
            flag_before(self._document, self._view.visible, *self._standpoint()),
            self.tr("Before the first flag: on from the end."),
        )

    def take(self, suggestion: int = 0) -> None:
        """Put a suggestion, counted from 0, in the place of the active flag; the caret goes behind it."""
        if self._active:
            self.take_at(self._active, suggestion)

    def take_at(self, flag: Flag, suggestion: int) -> bool:
        """Put a suggestion in the place of any flag; tell whether that could be done."""
        if suggestion >= len(flag.finding.suggestions):
            self.announced.emit(self.tr("There is no such suggestion for this flag."))
            return False
        self._set_active(None)
        place = self._document.take(flag, suggestion)
        if place is None:
            return False
        self._quiet_at = (place.turn_id, place.end)
        self._view.go_to(place.turn_id, place.end)
        return True

    def take_and_next(self) -> None:
        """Take the first suggestion of the active flag and go to the next flag."""
        if self._active is None or self.take_at(self._active, 0):
            self.next()

    def ignore_here(self) -> None:
        """Let the active flag be seen no more in this place."""
        self._ignore(Scope.HERE)

    def ignore_everywhere(self) -> None:
        """Let flags like the active one be seen no more in this transcript."""
        self._ignore(Scope.TRANSCRIPT)

    def ignore_rule(self) -> None:
        """Let nothing be seen any more of the rule behind the active flag."""
        self._ignore(Scope.RULE)

    def ignore_at(self, flag: Flag, scope: Scope) -> None:
        """Let any flag be seen no more, as far as `scope` reaches."""
        self._set_active(None)
        self._document.ignore(flag, scope)
        self._quiet_at = self._caret()

    def _go(self, found: Sought | None, when_wrapped: str) -> None:
        if found is None:
            self.announced.emit(self.tr("Nothing is flagged."))
            return
        if found.wrapped:
            self.announced.emit(when_wrapped)
        self.activate(found.flag)

    def _ignore(self, scope: Scope) -> None:
        if self._active:
            self.ignore_at(self._active, scope)

    def _follow_caret(self, turn_id: int, position: int) -> None:
        if self._quiet_at == (turn_id, position):
            return
        self._quiet_at = None
        there = self.flags_at(turn_id, position)
        if self._closed and not same_flag(self._closed, there):
            self._closed = None
        if self._active in there:
            return
        self._set_active(None if self._closed or not there else there[0])

    def _fall_silent(self, turn_id: int) -> None:
        self._quiet_at = (turn_id, self._view.caret)
        self._set_active(None)

    def _listen_again(self, turn_ids: frozenset[int]) -> None:
        # Undo can bring a flag back to where the caret stands; after typing, `typed` follows and asks for silence.
        self._quiet_at = None
        self._keep_up(turn_ids)

    def _caret_turn(self) -> int | None:
        """Return the turn with the caret; None if there is no caret, or its turn has just gone."""
        turn_id = self._view.turn_id
        return turn_id if turn_id is not None and turn_id in self._document.transcript else None

    def _caret(self) -> tuple[int, int] | None:
        turn_id = self._caret_turn()
        return None if turn_id is None else (turn_id, self._view.caret)

    def _keep_up(self, turn_ids: frozenset[int]) -> None:
        active = self._active
        if active is None or active.finding.turn_id not in turn_ids:
            return
        flags = self._document.flags(active.finding.turn_id)
        if active in flags:
            # What is said about the turn ("2 of 5") may still have changed.
            self.changed.emit()
        else:
            self._set_active(same_flag(active, flags))

    def _drop_if_gone(self) -> None:
        if self._active:
            self._keep_up(frozenset([self._active.finding.turn_id]))

    def _set_active(self, flag: Flag | None) -> None:
        if flag == self._active:
            return
        self._active = flag
        self._view.set_active(flag)
        self.changed.emit()

    def _standpoint(self) -> tuple[int | None, Span]:
        if self._active:
            return self._active.finding.turn_id, span(self._active)
        return self._caret_turn(), (self._view.caret, -1)


def _length(flag: Flag) -> int:
    return flag.finding.end - flag.finding.start
