# SPDX-License-Identifier: GPL-3.0-or-later
"""From data to the shipped files; see the package."""

import argparse
from pathlib import Path

import torch

from training.garble.course import STAGES, material, word_list
from training.garble.encoding import encode
from training.garble.examples import CALIBRATED_ON, LICENCE, TRAINED_ON, digest, machine_translations, texts
from training.garble.export import export
from training.garble.judging import best_mcc, calibrated, logits
from training.garble.pretrained import pretrained
from training.garble.shelf import Shelf
from training.garble.tagger import LAYERS, Tagger
from training.garble.training import SEED, train
from training.garble.vocabulary import kept_pieces, renamed, tokenizer


def main() -> None:
    """Train, judge and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "work", "output"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--as-it-is", action="store_true", help="write what the checkpoint holds, without training on")
    parser.add_argument("--layers", type=int, default=LAYERS, help="of the encoder, of 12; %(default)s are shipped")
    parser.add_argument("--teacher", action="store_true", help="keep the weights whole, judge, and write nothing")
    parser.add_argument("--device", type=torch.device, default="cpu", help="where to train: cpu, cuda")
    asked = parser.parse_args()
    asked.work.mkdir(parents=True, exist_ok=True)
    whole = pretrained()
    kept = kept_pieces(whole.pieces, (text for name in TRAINED_ON for text in texts(asked.data, name)))
    cutting = tokenizer(renamed(whole.pieces, kept))
    words = word_list(asked.data)
    torch.manual_seed(SEED)
    tagger = Tagger(
        whole.weights, kept, [cutting.encode(word, add_special_tokens=False).ids for word in words], asked.layers
    )
    tagger.to(asked.device)
    for stage in STAGES:
        checkpoint = asked.work / f"{stage.name}.pt"
        if asked.as_it_is:
            if checkpoint.exists():
                tagger.load_state_dict(torch.load(checkpoint, map_location=asked.device)["tagger"])
        else:
            examples = material(asked.data, stage, words, cutting, asked.work / f"{stage.name}.pickle")
            print(f"{stage.name}: {len(examples)} sentences")
            shelf = Shelf.of(examples, asked.device)
            train(tagger, shelf, stage.course, checkpoint, is_rounded=not asked.teacher)
    index = {word: at for at, word in enumerate(words)}
    mix = []
    for name in CALIBRATED_ON:
        part = list(encode(machine_translations(asked.data, name), cutting, index))
        mix += part
        found = logits(tagger.encoder, part, is_rounded=not asked.teacher)
        print(f"{name}: word MCC {best_mcc(found['bad'], found['bad wanted'])[0]:.3f}")
    if asked.teacher:
        return
    tagger.to("cpu")
    found = logits(tagger.encoder, mix, is_rounded=True)
    facts = {
        "calibration": {name: calibrated(found[name], found[f"{name} wanted"]) for name in ("bad", "gap")},
        "base_rate": round(float((found["bad wanted"] > 0).mean()), 4),
        "calibrated_on": CALIBRATED_ON,
        "data": {name: digest(asked.data, name) for name in (*TRAINED_ON, *CALIBRATED_ON)},
        "licence": LICENCE,
        "seed": SEED,
        "epochs": {stage.name: stage.course.epochs for stage in STAGES},
    }
    tokenizer_file = asked.work / "tokenizer.json"
    cutting.save(str(tokenizer_file))
    export(tagger, words, tokenizer_file, facts, asked.output)
    print(f"written to {asked.output}")


if __name__ == "__main__":
    main()
