# SPDX-License-Identifier: GPL-3.0-or-later
"""From what the encoder says of passages to places with suggestions, before anybody has tried those."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.checking.model.articles import put_right, suited
from app.checking.model.composing import Writer, combinations
from app.checking.model.description import Description
from app.checking.model.network import MISSING, REPLACEMENT, Network, Reading
from app.checking.model.options import DELETE, KEEP, SWAP, Option, gap_options, named, token_options
from app.checking.model.pieces import Passage
from app.checking.model.places import Place, find_places
from app.checking.rules.casing_table import CasingTable, casing_table_if_any

LEAST_SWAP = 0.3
"""The share of a token's changes from which on one that swaps it with the next takes that along."""
MOST_SUGGESTIONS = 8
"""More than are shown: some do not stand their trial."""
TOO_VAGUE = -4.5
"""The logarithm of the chance, if something is wrong, below which a suggestion is not made."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What may replace a span, by which operations, and the logarithm of its chance."""

    text: str
    operations: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Draft:
    """Code points `start` to `end` of a sentence in which something is wrong, with what may stand there."""

    start: int
    end: int
    chance: float
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """A sentence, a passage of it, and what the encoder says of that."""

    sentence: str
    passage: Passage
    reading: Reading


class Proposer:
    """Makes drafts of readings."""

    def __init__(self, network: Network, described: Description) -> None:
        """Take the network, which is asked for words, and what it says of itself."""
        self._network = network
        self._operations = described.operations
        self._known = described.words
        self._casing = casing_table_if_any()

    def drafts(self, read: Sequence[Read], least: float) -> list[list[Draft]]:
        """Return the drafts in each passage, for chances from `least` on."""
        works = [_Work(one, self._of_tokens(one.reading), self._casing, least) for one in read]
        self._ask_for_words(works)
        return [work.drafts() for work in works]

    def _of_tokens(self, reading: Reading) -> list[dict[str, float]]:
        return [dict(zip(self._operations, row, strict=True)) for row in reading.operations.tolist()]

    def _ask_for_words(self, works: Sequence["_Work"]) -> None:
        asked = [(work, *wish) for work in works for wish in work.wishes()]
        if not asked:
            return
        hidden = np.stack([work.reading.hidden[number] for work, number, _ in asked])
        answers = self._network.words(hidden, [kind for _, _, kind in asked])
        for (work, number, kind), words in zip(asked, answers, strict=True):
            work.words[number, kind] = named(words, self._known)


class _Work:
    """One passage at work."""

    def __init__(
        self, read: Read, operations: Sequence[Mapping[str, float]], casing: CasingTable, least: float
    ) -> None:
        self.reading = read.reading
        self.words: dict[tuple[int, int], list[tuple[str, float]]] = {}
        self._sentence = read.sentence
        self._tokens = read.passage.tokens
        self._begins = read.passage.begins
        self._operations = operations
        self._casing = casing
        self._writer = Writer(self._tokens, self._sentence, casing)
        deleted = [index for index, its in enumerate(operations) if _likeliest_change(its) == DELETE]
        self._places = [self._with_swapped(one) for one in find_places(self._tokens, self.reading, deleted, least)]

    def wishes(self) -> Iterable[tuple[int, int]]:
        """Yield for which states words are needed, and what they are needed for."""
        for place in self._places:
            yield from ((token, REPLACEMENT) for token in range(place.first, place.last))
            yield from ((gap, MISSING) for gap in place.gaps)

    def drafts(self) -> list[Draft]:
        return [self._draft(place) for place in self._places]

    def _with_swapped(self, place: Place) -> Place:
        """Return a place that reaches as far as its last token is swapped."""
        its = self._operations[place.last - 1]
        whole = sum(chance for name, chance in its.items() if name != KEEP) or 1.0
        reaches_on = its.get(SWAP, 0.0) / whole >= LEAST_SWAP and place.last < len(self._tokens)
        return Place(place.first, place.last + 1, place.gaps, place.chance) if reaches_on else place

    def _draft(self, place: Place) -> Draft:
        of_tokens = {token: self._options(token) for token in range(place.first, place.last)}
        of_gaps: dict[int, Sequence[Option]] = {
            gap: gap_options(float(self.reading.gap[gap]), self.words[gap, MISSING], self._casing) for gap in place.gaps
        }
        begins = self._begins and not any(token.is_word for token in self._tokens[: place.first])
        start, end = self._tokens[place.first].start, self._tokens[place.last - 1].end
        made: dict[str, Proposal] = {}
        for one in combinations(self._tokens, place, of_tokens, of_gaps):
            text = self._writer.written(one, place, begins=begins)
            text = put_right(text, self._word_after(place))
            made.setdefault(text, Proposal(text, one.operations, one.score))
        made.pop(self._sentence[start:end], None)
        proposals = self._likely(place, list(made.values()))
        return self._with_room(Draft(start, end, place.chance, proposals), place, begins)

    def _options(self, token: int) -> list[Option]:
        bad = float(self.reading.bad[token])
        return token_options(
            self._tokens[token], bad, self._operations[token], self.words[token, REPLACEMENT], self._casing
        )

    def _likely(self, place: Place, proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
        """Return the proposals that are not vague, with the chance that they have if something is wrong."""
        if not proposals:
            return ()
        wrong = np.log(place.chance)
        judged = (Proposal(one.text, one.operations, one.score - float(wrong)) for one in proposals)
        return tuple(one for one in judged if one.score >= TOO_VAGUE)[:MOST_SUGGESTIONS]

    def _with_room(self, draft: Draft, place: Place, begins: bool) -> Draft:
        """Return a draft that takes in what else changes: the space of a word that goes, the article before a word."""
        if any(not one.text for one in draft.proposals):
            draft = self._without_hole(draft, place, begins)
        before = self._tokens[place.first - 1] if place.first else None
        if before is None or before.end > draft.start or before.text.lower() not in ("a", "an"):
            return draft
        fitting = [(suited(before.text, _first_word(one.text)), one) for one in draft.proposals]
        if all(article == before.text for article, _ in fitting):
            return draft
        between = self._sentence[before.end : draft.start]
        widened = (Proposal(article + between + one.text, one.operations, one.score) for article, one in fitting)
        return Draft(before.start, draft.end, draft.chance, tuple(widened))

    def _without_hole(self, draft: Draft, place: Place, begins: bool) -> Draft:
        """Return a draft with the space before a word that may go; where a sentence begins, with the next word."""
        if begins:
            if place.last == len(self._tokens):
                return Draft(draft.start, draft.end, draft.chance, tuple(one for one in draft.proposals if one.text))
            rest = self._sentence[draft.end : self._tokens[place.last].end]
            longer = (
                Proposal(one.text + rest if one.text else _capital(rest.lstrip()), one.operations, one.score)
                for one in draft.proposals
            )
            return Draft(draft.start, draft.end + len(rest), draft.chance, tuple(longer))
        start = self._tokens[place.first - 1].end if place.first else draft.start
        space = self._sentence[start : draft.start]
        wider = (Proposal(space + one.text if one.text else "", one.operations, one.score) for one in draft.proposals)
        return Draft(start, draft.end, draft.chance, tuple(wider))

    def _word_after(self, place: Place) -> str:
        after = self._tokens[place.last].text if place.last < len(self._tokens) else ""
        return after if after[:1].isalnum() else ""


def _likeliest_change(operations: Mapping[str, float]) -> str:
    return max((name for name in operations if name != KEEP), key=lambda name: operations[name], default=KEEP)


def _first_word(text: str) -> str:
    return next(iter(text.split()), "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
