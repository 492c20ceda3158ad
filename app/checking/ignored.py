# SPDX-License-Identifier: GPL-3.0-or-later
"""What an editor chose not to see any more, as a list to take from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.checking.flag import Flag
from app.errors import EditRefused
from app.transcript.annotations import Decision, Scope, Verdict
from app.transcript.edits import Edit, SetDecision
from app.transcript.transcript import Transcript


@dataclass(frozen=True, slots=True)
class IgnoredFlag:
    """The decisions that one flag was ignored by. `words` are "" in files from before they were kept."""

    scope: Scope
    words: str
    rule: str | None
    turn: int | None
    decisions: tuple[Decision, ...]


def ignored_flags(transcript: Transcript) -> list[IgnoredFlag]:
    """Return what is ignored in a transcript, the latest first."""
    found: list[IgnoredFlag] = []
    for decision in sorted(transcript.decisions.values(), key=lambda each: each.id):
        if decision.verdict is not Verdict.IGNORED:
            continue
        last = found[-1] if found else None
        if last and _goes_on(last, decision):
            found[-1] = IgnoredFlag(last.scope, last.words, last.rule, last.turn, (*last.decisions, decision))
        else:
            found.append(IgnoredFlag(decision.scope, decision.words, decision.rule, decision.turn, (decision,)))
    return found[::-1]


def ignoring_label(flags: Sequence[Flag], scope: Scope) -> str:
    """Return what undo calls the step that ignores flags."""
    first = flags[0].finding if flags else None
    if len(flags) != 1 or first is None:
        return f"ignore {len(flags)} flags"
    if scope is Scope.RULE:
        return f"ignore the rule “{first.rule}”"
    return f"ignore “{first.text}”" + (" everywhere" if scope is Scope.TRANSCRIPT else "")


def take_back(transcript: Transcript, ignored: Iterable[IgnoredFlag]) -> list[Edit]:
    """Return the edits that let flags be seen again. Raises EditRefused for some that are not ignored any more."""
    decisions = [decision for flag in ignored for decision in flag.decisions]
    if any(transcript.decisions.get(decision.id) != decision for decision in decisions):
        raise EditRefused("This is not ignored any more.")
    return [SetDecision(decision, None) for decision in decisions]


def _goes_on(flag: IgnoredFlag, decision: Decision) -> bool:
    """Tell whether a decision is one more of the same flag: it comes right behind, and has no words of its own."""
    same = (flag.scope, flag.turn) == (decision.scope, decision.turn)
    behind = decision.id == flag.decisions[-1].id + 1
    return same and behind and bool(flag.words) and not decision.words and decision.scope is not Scope.RULE
