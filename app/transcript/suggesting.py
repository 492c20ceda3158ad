# SPDX-License-Identifier: GPL-3.0-or-later
"""Reviewer's mode: changes that are suggested instead of made, and what an editor makes of them."""

from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace

from app.errors import EditRefused
from app.transcript import operations
from app.transcript.annotations import Suggestion
from app.transcript.edits import Edit, Fact, Merge, Move, Replace, SetFact, SetSuggestion, Split
from app.transcript.transcript import Transcript
from app.transcript.turn import Turn
from app.transcript.undo import Cause, CausedEdit, CauseKind
from app.transcript.word_diff import Hunk, apply_hunks, word_diff


class Proposal:
    """What a turn would read like with some suggestions carried out; without any it is the text as it stands.

    Attributes:
        text: the words.
        hunks: what is suggested, in text order.

    """

    def __init__(self, text: str, suggestions: Iterable[Suggestion]) -> None:
        """Carry out suggestions for a text, in text order, that do not overlap."""
        self.hunks = [Hunk(one.start, one.deleted, one.inserted) for one in suggestions]
        self.text = apply_hunks(text, self.hunks)

    def there(self, position: int, *, behind: bool = False) -> int:
        """Return where a place of the text as it stands is in the proposed one.

        Inside words that would go, and where words would come, it is before what is suggested, or `behind` it.
        """
        shift = 0
        for hunk in self.hunks:
            end = hunk.start + len(hunk.deleted)
            if position < hunk.start or (position == hunk.start and not behind):
                break
            if position < end:
                return hunk.start + shift + (len(hunk.inserted) if behind else 0)
            shift += len(hunk.inserted) - len(hunk.deleted)
        return position + shift

    def back(self, position: int) -> int:
        """Return where a place of the proposed text is in the text as it stands: before words that would come."""
        shift = 0
        for hunk in self.hunks:
            start = hunk.start + shift
            if position <= start:
                break
            if position < start + len(hunk.inserted):
                return hunk.start
            shift += len(hunk.inserted) - len(hunk.deleted)
        return position - shift


class Accepted(msgspec.Struct, frozen=True):
    """The edits that carry suggestions out, how many that are, and those that cannot be, their words being gone."""

    edits: tuple[CausedEdit, ...]
    count: int
    left: tuple[Suggestion, ...]


def suggestions_for(transcript: Transcript, turn_id: int) -> list[Suggestion]:
    """Return the suggestions for a turn, in text order."""
    return sorted((one for one in transcript.suggestions.values() if one.turn == turn_id), key=_place)


def stands(transcript: Transcript, suggestion: Suggestion) -> bool:
    """Return whether the words that a suggestion is about are as they were."""
    return _stands_in(transcript.turn(suggestion.turn).text, suggestion)


def together(text: str, suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """Return those of some suggestions for one turn, which has that text, that can be carried out together.

    They are in text order; of those for the same words the first is among them.
    """
    chosen: list[Suggestion] = []
    for one in sorted(suggestions, key=_place):
        if _stands_in(text, one) and (not chosen or chosen[-1].end <= one.start):
            chosen.append(one)
    return chosen


def carried_out(turns: Iterable[Turn], suggestions: Iterable[Suggestion]) -> tuple[list[Turn], list[Suggestion]]:
    """Return turns with suggestions carried out, and which those are: in each turn from its end to its beginning.

    So the places of those that come later stay true while one after the other is carried out.
    """
    by_turn: dict[int, list[Suggestion]] = {}
    for one in suggestions:
        by_turn.setdefault(one.turn, []).append(one)
    made: list[Turn] = []
    carried: list[Suggestion] = []
    for turn in turns:
        chosen = together(turn.text, by_turn.get(turn.id, ()))
        made.append(replace(turn, text=Proposal(turn.text, chosen).text) if chosen else turn)
        carried += reversed(chosen)
    return made, carried


def proposal(transcript: Transcript, turn_id: int, author: str) -> Proposal:
    """Return what a turn would read like if all that an author suggests for it were carried out."""
    return Proposal(transcript.turn(turn_id).text, _of(transcript, turn_id, author))


def suggest(  # noqa: PLR0913, PLR0917 - all that a suggestion is
    transcript: Transcript, turn_id: int, start: int, end: int, inserted: str, author: str, time: str
) -> list[Edit]:
    """Return the edits that suggest `inserted` in place of `start` to `end` of the author's proposal for a turn."""
    text = proposal(transcript, turn_id, author).text
    if not 0 <= start <= end <= len(text):
        raise EditRefused(f"Turn {turn_id} has no text at {start} to {end}.")
    return _propose(transcript, turn_id, text[:start] + inserted + text[end:], author, time)


def as_suggestions(transcript: Transcript, edits: Sequence[Edit], author: str, time: str) -> list[Edit]:
    """Return the edits that suggest what others would change in the words of turns.

    What they drag along is left out; edits that change no words stay as they are. Raises EditRefused for what cannot
    be suggested: turns divided, joined or moved, another role or speaker.
    """
    from app.transcript.three_way import merge  # noqa: PLC0415 - few suggest, and all want to see their text soon

    if any(map(_is_no_suggestion, edits)):
        raise EditRefused("In reviewer's mode only words can be suggested; say the rest in a comment.")
    if not any(isinstance(edit, Replace) for edit in edits):
        return list(edits)
    scratch = transcript.copy()
    for edit in edits:
        scratch.apply(edit)
    made: list[Edit] = []
    for turn_id in dict.fromkeys(edit.turn for edit in edits if isinstance(edit, Replace)):
        ours = proposal(transcript, turn_id, author).text
        merged = merge(transcript.turn(turn_id).text, ours, scratch.turn(turn_id).text)
        made += _propose(transcript, turn_id, merged.with_theirs(ours), author, time, count=len(made))
    return made


def changes_text(edits: Iterable[Edit]) -> bool:
    """Return whether some edits change words, or what a reviewer may not change."""
    return any(isinstance(edit, Replace) or _is_no_suggestion(edit) for edit in edits)


def accept(transcript: Transcript, chosen: Iterable[Suggestion]) -> Accepted:
    """Return what carries suggestions out; of those for the same words only one is."""
    scratch = transcript.copy()
    made: list[CausedEdit] = []
    left: list[Suggestion] = []
    count = 0
    for one in sorted(chosen, key=lambda one: (one.turn, one.start, one.id), reverse=True):
        # Those before it may have moved it.
        present = scratch.suggestions.get(one.id)
        if present is None or not stands(scratch, present):
            left.append(one)
            continue
        cause = Cause(CauseKind.SUGGESTED, by=present.author)
        scratch.apply(away := SetSuggestion(present, None))
        words = operations.replace_text(scratch, present.turn, present.start, present.end, present.inserted)
        for edit in words:
            scratch.apply(edit)
        made += [CausedEdit(edit, cause) for edit in (away, *words)]
        count += 1
    return Accepted(tuple(made), count, tuple(left))


def refuse(transcript: Transcript, chosen: Iterable[Suggestion]) -> list[Edit]:
    """Return the edits that take suggestions away and leave the text as it is."""
    return [SetSuggestion(one, None) for one in chosen if transcript.suggestions.get(one.id) == one]


def _of(transcript: Transcript, turn_id: int, author: str) -> list[Suggestion]:
    suggested = (one for one in suggestions_for(transcript, turn_id) if one.author == author)
    return together(transcript.turn(turn_id).text, suggested)


def _stands_in(text: str, suggestion: Suggestion) -> bool:
    return text[suggestion.start : suggestion.end] == suggestion.deleted


def _propose(  # noqa: PLR0913 - as above
    transcript: Transcript, turn_id: int, proposed: str, author: str, time: str, *, count: int = 0
) -> list[Edit]:
    """Return the edits after which an author proposes a text; what is suggested as before keeps its time.

    `count` is how many numbers are given away already.
    """
    before = _of(transcript, turn_id, author)
    hunks = word_diff(transcript.turn(turn_id).text, proposed)
    same = {(one.start, one.deleted, one.inserted) for one in before}
    new = [hunk for hunk in hunks if (hunk.start, hunk.deleted, hunk.inserted) not in same]
    kept = {(hunk.start, hunk.deleted, hunk.inserted) for hunk in hunks}
    old = [one for one in before if (one.start, one.deleted, one.inserted) not in kept]
    unused = max(transcript.suggestions, default=0) + count + 1
    edits: list[Edit] = []
    for hunk in new:
        end = hunk.start + len(hunk.deleted)
        changed = next((one for one in old if one.start <= end and hunk.start <= one.end), None)
        number = changed.id if changed else unused
        made = Suggestion(number, turn_id, hunk.start, end, hunk.deleted, hunk.inserted, author, time)
        edits.append(SetSuggestion(changed, made))
        if changed:
            old.remove(changed)
        else:
            unused += 1
    return [*(SetSuggestion(one, None) for one in old), *edits]


def _is_no_suggestion(edit: Edit) -> bool:
    divides = isinstance(edit, Split | Merge | Move)
    return divides or (isinstance(edit, SetFact) and edit.fact is not Fact.STATUS)


def _place(suggestion: Suggestion) -> tuple[int, int, int]:
    return suggestion.start, suggestion.end, suggestion.id
