# SPDX-License-Identifier: GPL-3.0-or-later
"""Two copies merged: what they do not agree on, to be decided, and the edits that bring the second into the first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.cancelling import Cancelled, go_on, never
from app.transcript import operations
from app.transcript.annotations import Comment
from app.transcript.edits import Edit, Fact
from app.transcript.marked import marked_text
from app.transcript.merging.entries import Whereabouts, bring_entries
from app.transcript.merging.families import Family, families
from app.transcript.merging.order import Places, put_in_order
from app.transcript.merging.pieces import Piece, disagreement_on, fact_of_piece, pieces_of, status_of
from app.transcript.merging.sides import Choice, Choices, Copies, Disagreement, Made, Side
from app.transcript.merging.words import FamilyText, Remark
from app.transcript.rewriting import Layout, Rewriter
from app.transcript.turn import Turn


@dataclass(frozen=True, slots=True)
class Signature:
    """Under which name and when (UTC, ISO 8601) a merge puts its comments on record."""

    author: str
    time: str


@dataclass(frozen=True, slots=True)
class Step:
    """Edits and how they were made in the second copy; None for what comes of the merge itself."""

    made: Made | None
    edits: tuple[Edit, ...]


class Merging:
    """A merge of two copies that can be looked at and decided before it is carried out.

    Attributes:
        copies: what is merged.
        disagreements: what both sides changed, each in its own way, in the order of the common state.

    """

    def __init__(self, copies: Copies, cancelled: Cancelled = never) -> None:
        """Compare the copies. Nothing is changed, here or later, but by the edits that are asked for."""
        self.copies = copies
        self._places = Places(copies)
        self._families = families(copies.base, copies.first, copies.second)
        self._texts = [_text_of(family, copies, cancelled) for family in self._families]
        self.disagreements: tuple[Disagreement, ...] = tuple(self._all_disagreements())

    def edits(self, signature: Signature, choices: Choices | None = None) -> list[Edit]:
        """Return the edits that make the first copy the merged transcript; what is not decided is as it is `kept`.

        Words that do not stand become a comment on the turn.
        """
        return [edit for step in self.steps(signature, choices) for edit in step.edits]

    def steps(self, signature: Signature, choices: Choices | None = None) -> list[Step]:
        """Return the same edits with how each was made in the second copy."""
        return self._brought(signature, choices or {}).steps()

    def merged(self, choices: Choices | None = None) -> list[Turn]:
        """Return the turns of the merged transcript, in reading order."""
        return self._brought(Signature("", ""), choices or {}).rewriter.present.turns

    def _brought(self, signature: Signature, choices: Choices) -> "_Bringing":
        bringing = _Bringing(self.copies, self._places, signature, choices)
        for family, text in zip(self._families, self._texts, strict=True):
            bringing.bring(family, text)
        bringing.put_in_order()
        bring_entries(self.copies, bringing.rewriter, bringing.whereabouts)
        return bringing

    def _all_disagreements(self) -> Iterator[Disagreement]:
        for family, text in zip(self._families, self._texts, strict=True):
            if text:
                yield from text.disagreements
            for piece in _pieces(family, text, {}):
                for fact in (Fact.ROLE, Fact.SPEAKER):
                    if said := disagreement_on(piece, fact):
                        yield said
                if said := self._places.disagreement_on(piece):
                    yield said


class _Bringing:
    """Brings the second copy into the first, family by family.

    Attributes:
        rewriter: what it takes, and where it leads.
        whereabouts: where the words of the second copy stand then.

    """

    def __init__(self, copies: Copies, places: Places, signature: Signature, choices: Choices) -> None:
        self.rewriter = Rewriter(copies.first)
        self.whereabouts = Whereabouts()
        self._places = places
        self._signature = signature
        self._choices = choices
        self._rows: list[tuple[str, int, list[int]]] = []
        self._made_at = copies.second_made
        self._steps: list[Step] = []
        self._count = 0

    def bring(self, family: Family, text: FamilyText | None) -> None:
        pieces = _pieces(family, text, self._choices)
        if text is None:
            self._place(pieces, [family.first[0].id])
            return
        layout = text.layout(Side.FIRST)
        sides = _sides(text, self._choices)
        for change in reversed(text.changes(sides)):
            self.rewriter.gather(layout, change.hunk)
            self._made_by_now(None)
            self.rewriter.carry_out(layout, change.hunk)
            self._made_by_now(self._made_at(*change.came_from) if change.came_from else None)
        merged = Layout(layout.ids, text.text(sides), text.mark)
        self._set_facts(pieces, merged.ids)
        self._place(pieces, merged.ids)
        self._remember(text.remarks(sides), merged)
        self.whereabouts.note(text.layout(Side.SECOND), marked_text(family.second, text.mark), merged, text.text(sides))

    def put_in_order(self) -> None:
        """Have the turns stand where either side has put them."""
        put_in_order(self.rewriter, [turn_id for *_, row in sorted(self._rows) for turn_id in row])

    def steps(self) -> list[Step]:
        """Return all edits so far."""
        self._made_by_now(None)
        return self._steps

    def _made_by_now(self, made: Made | None) -> None:
        """Make a step of the edits since the last one."""
        new = self.rewriter.edits[self._count :]
        if new:
            self._steps.append(Step(made, tuple(new)))
            self._count = len(self.rewriter.edits)

    def _place(self, pieces: Sequence[Piece], turn_ids: Sequence[int]) -> None:
        for number, (piece, turn_id) in enumerate(zip(pieces, turn_ids, strict=True)):
            key = self._places.place(piece, pieces[:number], self._choices)
            if key is None:
                self._rows[-1][-1].append(turn_id)
            else:
                self._rows.append((key, len(self._rows), [turn_id]))

    def _set_facts(self, pieces: Sequence[Piece], turn_ids: Sequence[int]) -> None:
        present = self.rewriter.present
        # What neither side knows as a turn is as the piece before it; of the first, both know all.
        values: dict[Fact, str] = {}
        for piece, turn_id in zip(pieces, turn_ids, strict=True):
            for fact in (Fact.ROLE, Fact.SPEAKER):
                said = disagreement_on(piece, fact)
                value = said.standing(self._choices) if said else fact_of_piece(piece, fact)
                values[fact] = values.get(fact, "") if value is None else value
                self.rewriter.make(operations.set_fact(present, turn_id, fact, values[fact]))
            self.rewriter.make(operations.set_fact(present, turn_id, Fact.STATUS, status_of(piece)))

    def _remember(self, remarks: Iterable[Remark], merged: Layout) -> None:
        present = self.rewriter.present
        for remark in remarks:
            index, start = merged.locate(remark.start)
            last, end = merged.locate(remark.end)
            span = (start, end) if index == last else (None, None)
            number = max(present.comments, default=0) + 1
            said = f"The other copy has “{remark.said}” here." if remark.said else "The other copy has nothing here."
            comment = Comment(number, merged.ids[index], *span, said, self._signature.author, self._signature.time)
            self.rewriter.make(operations.set_comment(present, comment))


def _is_quiet(family: Family) -> bool:
    """Return whether nobody has changed anything of a family but where it stands."""
    return len(family.base) == 1 and family.base == family.first == family.second


def _text_of(family: Family, copies: Copies, cancelled: Cancelled) -> FamilyText | None:
    go_on(cancelled)
    return None if _is_quiet(family) else FamilyText(family, copies)


def _sides(text: FamilyText, choices: Choices) -> list[Choice]:
    return [one.choice(choices) for one in text.disagreements]


def _pieces(family: Family, text: FamilyText | None, choices: Choices) -> list[Piece]:
    if text is None:
        turn = family.base[0]
        return [Piece(turn.text, turn, turn, turn, turn)]
    return pieces_of(family, text.text(_sides(text, choices)), text.mark)
