# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tagger is trained on: the machine's sentences, clean ones, and clean ones with garble planted in them."""

import pickle
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from training.garble.encoding import Encoded, encode
from training.garble.examples import DOMAINS, TRAINED_ON, Example, clean, compared, machine_translations, post_edits
from training.garble.planted import Lexicon, plant
from training.garble.training import SEED
from training.garble.words import tokens_of

OFFERED = 12_000
"""Words that the model can put in a place."""
COMMON = 6_000
"""Words that are planted."""
PLANTED_SHARE = {"ro": 0.55, "et": 0.55, "ru": 0.45, "ne": 0.25, "si": 0.25}
CLEAN_SHARE = {"ro": 0.3, "et": 0.3, "ru": 0.3, "ne": 0.15, "si": 0.15}
"""Of the post-edits of each pair; those of the last two are seldom clean."""


@dataclass(frozen=True, slots=True)
class Material:
    """What is trained on, and the words that can be offered."""

    examples: Sequence[Encoded]
    words: Sequence[str]


def word_list(folder: Path) -> list[str]:
    """Return the most frequent words of the post-edits, in small letters, most frequent first."""
    counts = Counter(
        token.text.lower()
        for name in TRAINED_ON
        for sentence in post_edits(folder, name)
        for token in tokens_of(sentence)
        if token.text.isalpha()
    )
    return [word for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count > 1][:OFFERED]


def material(folder: Path, tokenizer: Tokenizer, cache: Path) -> Material:
    """Return what to train on; it is made once and kept in a file."""
    if cache.exists():
        # Our own file, written below.
        return pickle.loads(cache.read_bytes())
    words = word_list(folder)
    made = Material(
        list(encode(_examples(folder, words), tokenizer, {word: at for at, word in enumerate(words)})), words
    )
    cache.write_bytes(pickle.dumps(made))
    return made


def _examples(folder: Path, words: Sequence[str]) -> list[Example]:
    chance = random.Random(SEED)
    common = words[:COMMON]
    lexicon = Lexicon(common, frozenset(words))
    made: list[Example] = []
    for name in TRAINED_ON:
        made += machine_translations(folder, name)
        pair = name.removeprefix("mlqe_pe.")[:2]
        for sentence in post_edits(folder, name):
            if chance.random() < PLANTED_SHARE[pair]:
                made.append(_planted(sentence, chance, lexicon))
            if chance.random() < CLEAN_SHARE[pair]:
                made.append(clean(sentence))
    return made


def _planted(sentence: str, chance: random.Random, lexicon: Lexicon) -> Example:
    words = [token.text for token in tokens_of(sentence)]
    return compared(" ".join(plant(words, chance, lexicon)), " ".join(words), len(DOMAINS) - 1)
