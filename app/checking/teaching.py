# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to learn from what somebody did with flags: by whom they were raised, and what became of them."""

from collections.abc import Iterable
from hashlib import blake2b

from msgspec.structs import replace

from app.checking.accepting import accepting, ignoring
from app.checking.flag import Flag
from app.checking.learnt import teaches
from app.learning.verdict import Event, Noted, Outcome, Rekeyed, Switched
from app.transcript.annotations import Decision, Scope
from app.transcript.edits import Edit, SetDecision


class Teaching:
    """Tells decisions made in one transcript, which is known by its `source`, from those made in others."""

    def __init__(self, source: str) -> None:
        """Name the transcript."""
        self._source = source

    def accepted(self, flags: Iterable[Flag]) -> list[Noted]:
        """Return what is learnt when suggestions are taken."""
        return [self._noted(self._key_of(accepting(flag)[0]), Outcome.ACCEPTED, flag) for flag in flags]

    def ignored(self, flags: Iterable[Flag], scope: Scope) -> list[Noted]:
        """Return what is learnt when flags are ignored: who ignores a rule in a transcript has decided once."""
        if scope is Scope.RULE:
            # Of the others that marked the place nothing was said.
            flags = [replace(flag, others=()) for flag in flags]
        return [self._noted(self._key_of(ignoring(flag, scope)[0]), Outcome.IGNORED, flag) for flag in flags]

    def typed(self, step: int, flags: Iterable[Flag]) -> list[Noted]:
        """Return what is learnt when somebody types in the words of flags, in the step of undo of that number."""
        return [self._noted(self._key_of_step(step), Outcome.CHANGED, flag) for flag in flags]

    def made(self, edits: Iterable[Edit]) -> list[Event]:
        """Return what is learnt from edits that are made for the first time: decisions may be among what goes."""
        return [event for edit in edits if isinstance(edit, SetDecision) for event in self._went(edit)]

    def stepped(self, step: int, edits: Iterable[Edit], *, back: bool) -> list[Event]:
        """Return what is learnt when a step of undo is taken back or made again by these edits."""
        events: list[Event] = [Switched(self._key_of_step(step), counts=not back)]
        for edit in edits:
            if isinstance(edit, SetDecision):
                events += self._went(edit)
                if edit.before is None and edit.after is not None:
                    events.append(Switched(self._key_of(edit.after), counts=True))
        return events

    def _went(self, edit: SetDecision) -> list[Event]:
        if edit.before is None:
            return []
        old = self._key_of(edit.before)
        if edit.after is None:
            return [Switched(old, counts=False)]
        new = self._key_of(edit.after)
        return [] if old == new else [Rekeyed(old, new)]

    def _noted(self, key: str, outcome: Outcome, flag: Flag) -> Noted:
        return Noted(key, outcome, tuple(filter(teaches, flag.opinions)))

    def _key_of(self, decision: Decision) -> str:
        what = (decision.scope, decision.verdict, decision.fingerprint or decision.rule)
        return self._hashed(*map(str, what), str(decision.turn), str(decision.occurrence))

    def _key_of_step(self, step: int) -> str:
        return self._hashed("step", str(step))

    def _hashed(self, *parts: str) -> str:
        whole = "\0".join((self._source, *parts))
        return blake2b(whole.encode(errors="surrogatepass"), digest_size=12).hexdigest()
