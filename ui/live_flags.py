# SPDX-License-Identifier: GPL-3.0-or-later
"""The flags of an open document: kept by turn, moved along with edits, brought up to date by the checking process."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.checking.filters import Ignored, Wanted
from app.checking.finding import Category
from app.checking.flag import Flag
from app.checking.live.messages import Broken, Finished, Found, Heard, Look, Progress
from app.checking.registry import DEFAULT_CHECKERS, Options
from app.checking.report import CheckerReport, State
from app.checking.shifting import shift_by
from app.learning.verdict import Tally
from app.session import Session
from app.transcript.annotations import Decision, Verdict
from app.transcript.edits import Edit, Merge, Move, Replace, SetDecision, SetSource, SetTerm, Split
from ui.soon import InPause

if TYPE_CHECKING:
    from app.checking.live.watch import Watch

NO_FLAGS: tuple[Flag, ...] = ()
PAUSE = 200
"""Milliseconds without an edit before what was typed is checked: nobody needs a check between two keys."""
LONGEST_WAIT = 1000
"""Milliseconds after which it is checked although somebody types on."""


class Checking(msgspec.Struct, frozen=True):
    """How the user wants to have the text checked: by which checkers, what they are told, and what is to be shown.

    `learns` says whether decisions about flags are noted.
    """

    checkers: tuple[str, ...] = DEFAULT_CHECKERS
    wanted: Wanted = Wanted()
    options: Options = Options()
    learns: bool = True


class LiveFlags(QObject):
    """What is flagged in a session's transcript, by turn.

    Signals:
        flags_changed: ids of turns, as a frozenset.
        progressed: turns done, turns in all.
        reported: checkers have said how they do.

    """

    flags_changed = Signal(object)
    progressed = Signal(int, int)
    reported = Signal()
    _came = Signal(object)

    def __init__(self, session: Session, checking: Checking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = checking
        self.reports: Sequence[CheckerReport] = ()
        self.checking: tuple[int, int] | None = None
        self._near: int | None = None
        self._number = 0
        self._finished = -1
        self._changed_at: dict[int, int] = {}
        self._flags: dict[int, tuple[Flag, ...]] = {}
        self._counts: Counter[Category] = Counter()
        self._came.connect(self._take_in)
        self._watch: Watch | None = None
        self._edited: set[int] = set()
        self._pausing = InPause(self._look_at_edited, PAUSE, LONGEST_WAIT, self)

    @property
    def learns(self) -> bool:
        """Whether decisions about flags are noted, and move confidences."""
        return self._chosen.learns

    @property
    def are_current(self) -> bool:
        """Whether all that has changed so far has been checked."""
        return self._finished == self._number

    @property
    def counts(self) -> Counter[Category]:
        """How many flags there are of each category."""
        return self._counts

    def of(self, turn_id: int) -> Sequence[Flag]:
        """Return the flags of a turn, in text order."""
        return self._flags.get(turn_id, NO_FLAGS)

    def all(self) -> Iterator[Flag]:
        """Yield all flags in reading order."""
        for turn_id in self._session.transcript.reading_order:
            yield from self._flags.get(turn_id, NO_FLAGS)

    def turns(self) -> list[int]:
        """Return the ids of the turns that have flags, in reading order."""
        return [turn_id for turn_id in self._session.transcript.reading_order if turn_id in self._flags]

    def start(self) -> None:
        """Have the whole transcript checked."""
        if self._watch is None:
            from app.checking.live.watch import Watch  # noqa: PLC0415 - the text is to be seen first

            self._watch = Watch(self._came.emit, pause=0)
        transcript = self._session.transcript
        self._look(
            Look(
                turns=tuple(transcript.turns),
                sources=self._session.sources(transcript.turns),
                order=tuple(transcript.reading_order),
                decisions=tuple(transcript.decisions.values()),
                terms=tuple(transcript.terms.values()),
                wanted=self._chosen.wanted,
                settings=self._session.settings,
                checkers=self._chosen.checkers,
                options=self._chosen.options,
            )
        )

    def choose(self, checking: Checking) -> None:
        """Have everything checked in another way; what is less wanted now is not shown any more at once."""
        self._chosen = checking
        self._look(Look(wanted=checking.wanted, checkers=checking.checkers, options=checking.options))
        self.drop([flag for flag in self.all() if not checking.wanted.shows(flag.finding)])

    def near(self, turn_id: int) -> None:
        """Have the next check begin around a turn."""
        self._near = turn_id

    def follow(self, edits: Iterable[Edit]) -> None:
        """Keep up with edits that were made: flags move at once, and what changed is checked again."""
        touched: dict[int, bool] = {}
        order_changed = decisions_changed = terms_changed = sources_changed = False
        for edit in edits:
            match edit:
                case Replace(turn):
                    touched[turn] = self._shift(turn, edit) or touched.get(turn, False)
                case Split(division) | Merge(division):
                    self._put(division.turn, NO_FLAGS)
                    self._put(division.second.id, NO_FLAGS)
                    touched.update({division.turn: True, division.second.id: True})
                    order_changed = True
                case Move():
                    order_changed = True
                case SetDecision(before, after):
                    decisions_changed = decisions_changed or _ignores(before) or _ignores(after)
                case SetTerm():
                    terms_changed = True
                case SetSource():
                    sources_changed = True
                case _:
                    continue
        if terms_changed:
            self._look(Look(terms=tuple(self._session.transcript.terms.values())))
        if sources_changed:
            # Only the rules look at source texts, and they are quick; to the others nothing is new.
            touched = dict.fromkeys(self._session.transcript.reading_order, False) | touched
        if touched or order_changed or decisions_changed:
            self._have_looked_at(touched, order_changed=order_changed, decisions_changed=decisions_changed)
        if moved := [turn_id for turn_id, is_moved in touched.items() if is_moved]:
            self._tell(moved)

    def know(self, words: frozenset[str]) -> None:
        """Flag words of the personal dictionary no more."""
        wanted = replace(self._chosen.wanted, known_words=words)
        self._chosen = replace(self._chosen, wanted=wanted)
        self._look(Look(wanted=wanted))
        self.drop([flag for flag in self.all() if _is_known(flag, words)])

    def learn(self, learnt: tuple[Tally, ...]) -> None:
        """Go by what was decided about flags; what that makes of them comes from the checking process."""
        if self.learns and learnt != self._chosen.wanted.learnt:
            wanted = replace(self._chosen.wanted, learnt=learnt)
            self._chosen = replace(self._chosen, wanted=wanted)
            self._look(Look(wanted=wanted))

    def drop(self, flags: Sequence[Flag]) -> None:
        """Stop showing flags at once; the checking process hears why from `follow` and has the last word."""
        gone = {id(flag) for flag in flags}
        turns = {flag.finding.turn_id for flag in flags}
        for turn_id in turns:
            self._put(turn_id, tuple(flag for flag in self.of(turn_id) if id(flag) not in gone))
        self._look_at(list(turns), order_changed=False, decisions_changed=False)
        self._tell(turns)

    def drop_ignored(self) -> None:
        """Stop showing at once, in the whole transcript, what its decisions ignore, however busy the checkers are."""
        ignored = Ignored(self._session.transcript.decisions.values())
        self.drop([flag for flag in self.all() if ignored.rule(flag.finding.rule) or ignored.flag(flag)])

    def rest(self) -> None:
        """Wait for no pause any more, because the transcript is closed; for the GUI thread, which owns the timer."""
        self._pausing.drop()

    def close(self) -> None:
        """End the checking process; any thread may do so."""
        if self._watch:
            self._watch.close()
            self._watch = None

    def _look_at(self, turn_ids: Sequence[int], *, order_changed: bool, decisions_changed: bool) -> None:
        transcript = self._session.transcript
        present = [turn_id for turn_id in turn_ids if turn_id in transcript]
        self._look(
            Look(
                turns=tuple(map(transcript.turn, present)),
                sources=self._session.sources(map(transcript.turn, present)),
                order=tuple(transcript.reading_order) if order_changed else None,
                decisions=tuple(transcript.decisions.values()) if decisions_changed else None,
            )
        )

    def _tell(self, turn_ids: Iterable[int]) -> None:
        self.flags_changed.emit(frozenset(turn_id for turn_id in turn_ids if turn_id in self._session.transcript))

    def _have_looked_at(self, turn_ids: Iterable[int], *, order_changed: bool, decisions_changed: bool) -> None:
        """Have turns looked at: at once, or, where only words have changed, in the next pause.

        What is found of them before that is of another text.
        """
        if order_changed or decisions_changed:
            self._look_at(list(turn_ids), order_changed=order_changed, decisions_changed=decisions_changed)
            return
        self._number += 1
        self._changed_at.update(dict.fromkeys(turn_ids, self._number))
        self._edited.update(turn_ids)
        self._pausing.ask()

    def _look_at_edited(self) -> None:
        edited = list(self._edited)
        self._edited.clear()
        self._look_at(edited, order_changed=False, decisions_changed=False)

    def _look(self, news: Look) -> None:
        if self._edited:
            # What comes of these news must not be taken for something found in a text that has not been told of.
            self._pausing.drop()
            self._look_at_edited()
        self._number += 1
        look = replace(news, number=self._number, near=self._near)
        self._changed_at.update((turn.id, self._number) for turn in look.turns)
        if self._watch:
            self._watch.look(look)

    def _take_in(self, heard: Heard) -> None:
        from app.checking.edited import worth_showing  # noqa: PLC0415 - the text is to be seen first

        match heard:
            case Found(number, flags):
                current = {turn: found for turn, found in flags.items() if self._is_current(turn, number)}
                for turn_id, found in current.items():
                    self._put(turn_id, tuple(worth_showing(found, self._session.transcript)))
                self.flags_changed.emit(frozenset(current))
            case Progress(number, done, turns) if number == self._number:
                self.checking = (done, turns)
                self.progressed.emit(done, turns)
            case Finished(number, reports):
                self.reports = reports
                self._finished = number
                self.reported.emit()
                if number == self._number:
                    self.checking = None
                    turns = len(self._session.transcript)
                    self.progressed.emit(turns, turns)
            case Broken():
                self.checking = None
                why = "The checking process ended unexpectedly and is started again."
                self.reports = [CheckerReport(name, "", State.FAILED, 0.0, why) for name in self._chosen.checkers]
                self.reported.emit()
            case _:
                return

    def _is_current(self, turn_id: int, number: int) -> bool:
        return number >= self._changed_at.get(turn_id, 0) and turn_id in self._session.transcript

    def _shift(self, turn_id: int, edit: Replace) -> bool:
        """Move the flags of a turn along with an edit; return whether any is elsewhere now, or gone."""
        before = self.of(turn_id)
        after = tuple(shift_by(before, edit))
        if after == before:
            return False
        self._put(turn_id, after)
        return True

    def _put(self, turn_id: int, flags: tuple[Flag, ...]) -> None:
        self._counts.subtract(flag.finding.category for flag in self._flags.pop(turn_id, NO_FLAGS))
        if flags:
            self._flags[turn_id] = flags
            self._counts.update(flag.finding.category for flag in flags)


def _is_known(flag: Flag, words: frozenset[str]) -> bool:
    from app.checking.spelling import dictionary_word, is_known  # noqa: PLC0415 - as above

    word = dictionary_word(flag.finding)
    return word is not None and is_known(word, words)


def _ignores(decision: Decision | None) -> bool:
    return decision is not None and decision.verdict is Verdict.IGNORED
