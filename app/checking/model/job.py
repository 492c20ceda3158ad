# SPDX-License-Identifier: GPL-3.0-or-later
"""What the worker does: sentences through the networks, places with suggestions that stood their trial."""

import os
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from app.checking.model.description import read_description
from app.checking.rules.sentences import Sentence, split_sentences
from app.errors import CheckerMissing
from app.workers.messages import Mark, Request

if TYPE_CHECKING:
    from app.checking.model.sentence_checking import SentenceChecker

KEPT = 20_000
"""Sentences whose marks are remembered."""
_WARMING = ("He are here.",)


class ModelJob:
    """A model, loaded from the folder that a request names, and the sentences that it has seen."""

    def __init__(self) -> None:
        self._folder = ""
        self._checker: SentenceChecker | None = None
        self._known: OrderedDict[str, Sequence[Mark]] = OrderedDict()

    def marks(self, request: Request) -> list[list[Mark]]:
        """Return what the model says of each text: of every token how likely it is wrong, and the places."""
        checker = self._of_folder(request.options[0])
        sentences = [list(split_sentences(text)) for text in request.texts]
        self._look(checker, [one.text for some in sentences for one in some])
        return [[mark for one in some for mark in self._moved(one)] for some in sentences]

    def _of_folder(self, folder: str) -> "SentenceChecker":
        if self._checker is None or folder != self._folder:
            from app.checking.model.sentence_checking import SentenceChecker  # noqa: PLC0415 - `job` has looked for it

            path = Path(folder)
            self._checker, self._folder = SentenceChecker(path, read_description(path)), folder
            self._known.clear()
            self._checker.marks(_WARMING)
        return self._checker

    def _look(self, checker: "SentenceChecker", sentences: Iterable[str]) -> None:
        new = [one for one in dict.fromkeys(sentences) if one not in self._known]
        self._known.update(zip(new, checker.marks(new), strict=True))

    def _moved(self, sentence: Sentence) -> list[Mark]:
        from msgspec.structs import replace  # noqa: PLC0415

        self._known.move_to_end(sentence.text)
        by = sentence.start
        return [replace(mark, start=mark.start + by, end=mark.end + by) for mark in self._known[sentence.text]]


def job() -> ModelJob:
    """Return the job. Raises CheckerMissing without the libraries that run a model."""
    # Else onnxruntime keeps an id of this machine and reports each use to its maker; it looks when it is imported.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    for name in ("numpy", "onnx", "onnxruntime", "tokenizers"):
        try:
            import_module(name)
        except ImportError as trouble:
            raise CheckerMissing(
                f"The garble model needs {name}: install Fairhand again, or run `pip install {name}` beside it."
            ) from trouble
    return ModelJob()
