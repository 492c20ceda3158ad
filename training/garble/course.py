# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tagger is trained on: the machine's sentences, clean ones, and clean ones with garble planted in them."""

import pickle
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from app.checking.model.sentence import tokens_of
from training.garble.encoding import Encoded, encode
from training.garble.examples import (
    TRAINED_ON,
    Example,
    clean,
    compared,
    machine_translations,
    post_edits,
)
from training.garble.planted import BY_PHRASE, HEAVILY, WORD_BY_WORD, Garbling, Lexicon, plant
from training.garble.training import SEED, Course

OFFERED = 10_000
"""Words that the model can put in a place."""
COMMON = 6_000
"""Words that are planted."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of the training.

    Attributes:
        name: of the files that are kept of it.
        machine: pairs whose machine translations are trained on.
        planted: share of each pair's post-edits that garble is planted in.
        garbling: how it is planted.
        clean: share of each pair's post-edits that are trained on as they are.
        seed: of what is planted where.
        course: how it is trained.

    """

    name: str
    machine: tuple[str, ...]
    planted: Mapping[str, float]
    garbling: Garbling
    clean: Mapping[str, float]
    seed: int
    course: Course


# The post-edits of Nepalese and Sinhala are seldom clean; an old machine's German is garbled heavily.
STAGES = (
    Stage(
        "words",
        ("ro", "et", "ru"),
        {"ro": 0.6, "et": 0.6, "ru": 0.6},
        Garbling(HEAVILY, WORD_BY_WORD),
        {"ro": 0.15, "et": 0.15, "ru": 0.25},
        SEED,
        Course(encoder_rate=1e-4, head_rate=1e-3, warm_up=0.1),
    ),
    Stage(
        "phrases",
        ("ro", "et"),
        {"ro": 0.4, "et": 0.4, "ru": 0.4},
        Garbling(HEAVILY, BY_PHRASE),
        {"ro": 0.1, "et": 0.1, "ru": 0.3},
        SEED + 1,
        Course(encoder_rate=5e-5, head_rate=3e-4, warm_up=0.05),
    ),
)


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


def material(folder: Path, stage: Stage, words: Sequence[str], tokenizer: Tokenizer, cache: Path) -> Sequence[Encoded]:
    """Return what to train on in a stage, where `words` can be offered; it is made once and kept in a file."""
    if cache.exists():
        # Our own file, written below.
        return pickle.loads(cache.read_bytes())
    made = list(encode(_examples(folder, stage, words), tokenizer, {word: at for at, word in enumerate(words)}))
    cache.write_bytes(pickle.dumps(made))
    return made


def _examples(folder: Path, stage: Stage, words: Sequence[str]) -> list[Example]:
    chance = random.Random(stage.seed)
    lexicon = Lexicon(words[:COMMON], frozenset(words))
    made: list[Example] = []
    for name in TRAINED_ON:
        pair = name.removeprefix("mlqe_pe.")[:2]
        if pair in stage.machine:
            made += machine_translations(folder, name)
        for sentence in post_edits(folder, name):
            if chance.random() < stage.planted.get(pair, 0):
                made.append(_planted(sentence, chance, lexicon, stage))
            if chance.random() < stage.clean.get(pair, 0):
                made.append(clean(sentence))
    return made


def _planted(sentence: str, chance: random.Random, lexicon: Lexicon, stage: Stage) -> Example:
    words = [token.text for token in tokens_of(sentence)]
    return compared(" ".join(plant(words, chance, lexicon, stage.garbling)), " ".join(words))
