# SPDX-License-Identifier: GPL-3.0-or-later
"""From sentences to word pieces, none of more than the encoder reads at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from tokenizers import Tokenizer

from app.checking.model.sentence import Token, casing_of, tokens_of

_ENDS = (frozenset(".!?;:…"), frozenset(",–—"), frozenset(")]”\"'’"))
"""Marks after which a sentence that is too long is cut, the best first."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or a part of one that is too long, as the encoder reads it.

    `first` is the number of each token's first piece in `ids`, which go from [CLS] to [SEP]; None for a token of which
    nothing is left. `begins` and `ends` tell whether the sentence does so here.
    """

    tokens: tuple[Token, ...]
    ids: tuple[int, ...]
    casing: tuple[int, ...]
    first: tuple[int | None, ...]
    begins: bool = True
    ends: bool = True


class Cutter:
    """Cuts texts into passages with a tokenizer's word pieces."""

    def __init__(self, tokenizer: Path, most_pieces: int) -> None:
        """Read the tokenizer; `most_pieces` includes those at both ends."""
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._cls, self._sep = self._id("[CLS]"), self._id("[SEP]")
        self._most = most_pieces - 2

    def passages(self, sentence: str) -> Iterator[Passage]:
        """Yield the passages of a sentence: one, unless it is too long."""
        tokens = tokens_of(sentence)
        if not tokens:
            return
        ids, starts = self._pieces(tokens)
        begin = 0
        while begin < len(tokens):
            end = self._end(tokens, starts, begin)
            yield self._passage(tokens, ids, starts, begin, end)
            begin = end

    def _passage(
        self, tokens: Sequence[Token], ids: Sequence[int], starts: Sequence[int], begin: int, end: int
    ) -> Passage:
        offset = starts[begin] - 1
        inside = ids[starts[begin] : starts[end]][: self._most]
        casing = [
            casing_of(tokens[index].text)
            for index in range(begin, end)
            for _ in range(starts[index], starts[index + 1])
        ]
        first = (
            starts[index] - offset if starts[index] < min(starts[index + 1], offset + 1 + len(inside)) else None
            for index in range(begin, end)
        )
        return Passage(
            tuple(tokens[begin:end]),
            (self._cls, *inside, self._sep),
            (0, *casing[: self._most], 0),
            tuple(first),
            begin == 0,
            end == len(tokens),
        )

    def _end(self, tokens: Sequence[Token], starts: Sequence[int], begin: int) -> int:
        """Return where a passage ends: with the last of the best marks in its later half, if it has to be cut."""
        last = len(tokens)
        while last > begin + 1 and starts[last] - starts[begin] > self._most:
            last -= 1
        if last == len(tokens):
            return last
        later = range(last, begin + (last - begin) // 2, -1)
        return next((at for marks in _ENDS for at in later if tokens[at - 1].text in marks), last)

    def _pieces(self, tokens: Sequence[Token]) -> tuple[list[int], list[int]]:
        """Return all pieces, and where each token's begin and the last one's end."""
        encoded = self._tokenizer.encode(
            [token.text for token in tokens], is_pretokenized=True, add_special_tokens=False
        )
        counts = [0] * len(tokens)
        for word, group in groupby(encoded.word_ids):
            if word is not None:
                counts[word] += len(list(group))
        starts = [0]
        for count in counts:
            starts.append(starts[-1] + count)
        return encoded.ids, starts

    def _id(self, piece: str) -> int:
        number = self._tokenizer.token_to_id(piece)
        if number is None:
            raise ValueError(f"the tokenizer has no {piece}")
        return number
