# SPDX-License-Identifier: GPL-3.0-or-later
"""The word pieces that the model keeps of its encoder's, and the tokenizer that cuts words into them."""

from collections.abc import Iterable, Sequence

from tokenizers import Tokenizer, normalizers, pre_tokenizers, processors
from tokenizers.models import WordPiece

SIZE = 23_000
"""Pieces that are kept; what is left out is spelt with smaller ones."""
NAMES = {"<pad>": "[PAD]", "<s>": "[CLS]", "</s>": "[SEP]", "[UNK]": "[UNK]"}
"""The marks that are kept, and what they are called afterwards; padding is the first piece."""
_LAST_LATIN = "\u024f"


def kept_pieces(pieces: Sequence[str], texts: Iterable[str]) -> list[int]:
    """Return which pieces to keep: marks, single characters, what occurs in the texts, and then the first ones."""
    whole = tokenizer(dict(zip(pieces, range(len(pieces)), strict=True)))
    used = {piece for encoded in whole.encode_batch(list(texts)) for piece in encoded.ids}
    number = {piece: at for at, piece in enumerate(pieces)}
    fit = [at for at, piece in enumerate(pieces) if _is_latin(piece)]
    short = [at for at in fit if len(pieces[at].removeprefix("##")) == 1]
    wanted = [*(number[mark] for mark in NAMES), *short, *(at for at in fit if at in used), *fit]
    return list(dict.fromkeys(wanted))[:SIZE]


def tokenizer(vocabulary: dict[str, int]) -> Tokenizer:
    """Return what cuts words into these pieces, without regard to case."""
    made = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]"))
    made.normalizer = normalizers.BertNormalizer(lowercase=True)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    if "[CLS]" in vocabulary and "[SEP]" in vocabulary:
        made.post_processor = processors.BertProcessing(("[SEP]", vocabulary["[SEP]"]), ("[CLS]", vocabulary["[CLS]"]))
    return made


def renamed(pieces: Sequence[str], kept: Sequence[int]) -> dict[str, int]:
    """Return the kept pieces, numbered anew."""
    return {NAMES.get(pieces[at], pieces[at]): new for new, at in enumerate(kept)}


def _is_latin(piece: str) -> bool:
    letters = piece.removeprefix("##")
    if letters.startswith("[unused") or letters in NAMES.values() or letters.startswith("<"):
        return False
    return all(letter <= _LAST_LATIN or not letter.isalpha() for letter in letters)
