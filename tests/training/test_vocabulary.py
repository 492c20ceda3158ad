# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from training.garble import vocabulary
from training.garble.vocabulary import kept_pieces, renamed, tokenizer

PIECES = ("<s>", "<pad>", "</s>", "<unk>", "[unused1]", "[UNK]", "h", "##e", "##r", "он", "seldom", "he", "her", "##n")


@pytest.fixture
def few(monkeypatch):
    monkeypatch.setattr(vocabulary, "SIZE", 10)


def named(kept):
    return [PIECES[number] for number in kept]


def test_marks_and_single_letters_are_kept_then_what_occurs_then_the_first(few):
    kept = named(kept_pieces(PIECES, ["Her"]))
    assert kept[:4] == ["<pad>", "<s>", "</s>", "[UNK]"]
    assert kept[4:] == ["h", "##e", "##r", "##n", "her", "seldom"]


def test_words_of_which_a_piece_is_gone_are_spelt_with_smaller_ones(few):
    cut = tokenizer(renamed(PIECES, kept_pieces(PIECES, ["her"])))
    encoded = cut.encode(["Her", "he"], is_pretokenized=True)
    assert encoded.tokens == ["[CLS]", "her", "h", "##e", "[SEP]"]
    assert cut.token_to_id("[PAD]") == 0
