# SPDX-License-Identifier: GPL-3.0-or-later
"""Which correction is meant: the suggestion of the active flag, or what was changed at the caret."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.checking.flag import Flag
from app.proposals.correction import Correction, correction_at
from app.recording import Change
from app.transcript.edits import Replace
from app.transcript.undo import Cause, CauseKind
from ui.document import Document

AT, CLOSE = 1, 40
"""Code points between the caret and a change that it stands at, and one that it is close to."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A correction, and the cause that edits which repeat it are given."""

    correction: Correction
    cause: Cause


def meant_by(flag: Flag, text: str, suggestion: int) -> Meant | None:
    """Return the correction that a suggestion of a flag is, in its turn's text; None if it cannot be found again."""
    finding = flag.finding
    if not 0 <= suggestion < len(finding.suggestions):
        return None
    correction = correction_at(text, finding.start, finding.end, finding.suggestions[suggestion])
    lead = min(flag.marks, key=lambda mark: (mark.rule != finding.rule, mark.fingerprint))
    return Meant(correction, Cause(CauseKind.SIMILAR, finding.rule, lead.fingerprint)) if correction else None


class LatestChange(QObject):
    """Remembers where the text was changed last: that is meant before what was changed earlier."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._latest: Sequence[Replace] = ()
        document.session.listeners.append(self._hear)

    def correction_at(self, turn_id: int, caret: int) -> Meant | None:
        """Return what was changed at the caret, or close to it, else what was changed last in the same turn."""
        latest: list[Replace] = []
        for edit in self._latest:
            if edit.turn == turn_id:
                latest = [_moved(other, edit) for other in latest] + [edit]
        for edit in latest:
            if edit.start <= caret <= edit.start + len(edit.inserted) + AT and (taken := self._taken(edit)):
                return taken
        places = [caret, *(edit.start + len(edit.inserted) for edit in latest[-1:])]
        for place, reach in ((place, reach) for place in places for reach in (AT, CLOSE)):
            if made := self._made_at(turn_id, place, reach):
                return made
        return None

    def _taken(self, edit: Replace) -> Meant | None:
        """Return an edit as a correction, if it put something in the place of whole words and still stands."""
        end = edit.start + len(edit.inserted)
        text = self._document.turn(edit.turn).text
        before = text[: edit.start] + edit.deleted + text[end:]
        gone = edit.start + len(edit.deleted)
        if text[edit.start : end] != edit.inserted or not _are_words(before, edit.start, gone):
            return None
        return _meant(correction_at(before, edit.start, gone, edit.inserted))

    def _made_at(self, turn_id: int, caret: int, reach: int) -> Meant | None:
        """Return the nearest change of the machine's words that is no further from a place than `reach`."""
        grown, nearest = 0, (reach + 1, None)
        for hunk in self._document.changes(turn_id):
            start = hunk.start + grown
            distance = max(start - caret, caret - start - len(hunk.inserted), 0)
            nearest = min(nearest, (distance, hunk), key=lambda one: one[0])
            grown += len(hunk.inserted) - len(hunk.deleted)
        hunk = nearest[1]
        if hunk is None:
            return None
        original = self._document.original_text(turn_id)
        return _meant(correction_at(original, hunk.start, hunk.start + len(hunk.deleted), hunk.inserted))

    def _hear(self, change: Change) -> None:
        """Note what was made; where it stands now is worked out for one turn, when it is asked for."""
        if made := [edit for edit in change.edits if isinstance(edit, Replace)]:
            self._latest = made


def _moved(earlier: Replace, edit: Replace) -> Replace:
    """Return an edit with its place after another one of its turn."""
    if edit.start > earlier.start:
        return earlier
    start = earlier.start + len(edit.inserted) - len(edit.deleted)
    return Replace(earlier.turn, start, earlier.deleted, earlier.inserted)


def _meant(correction: Correction | None) -> Meant | None:
    return Meant(correction, Cause(CauseKind.SIMILAR)) if correction else None


def _are_words(text: str, start: int, end: int) -> bool:
    """Tell whether a span of a text holds letters, and neither begins nor ends inside a word."""
    inside = (text[at - 1 : at].isalnum() and text[at : at + 1].isalnum() for at in (start, end))
    return any(map(str.isalpha, text[start:end])) and not any(inside)
