# SPDX-License-Identifier: GPL-3.0-or-later
"""What is flagged in sentences that a person has changed."""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from app.checking.checker import MODEL
from app.checking.filters import LEAST_CONFIDENCE, Level
from app.checking.flag import Flag
from app.checking.rules.sentences import split_sentences
from app.transcript.lineage import original_text
from app.transcript.transcript import Transcript
from app.transcript.turn import Turn


def worth_showing(flags: Iterable[Flag], transcript: Transcript) -> list[Flag]:
    """Return flags, those of a turn together, less bare doubts about sentences that are not as they were imported.

    Who changed a sentence has read it. What the model doubts there without knowing better, and would not flag at the
    strict level either, comes up anew after each change: 65 changes to ten turns of the interview brought 24 of them.
    """
    shown: list[Flag] = []
    for turn_id, group in groupby(flags, attrgetter("finding.turn_id")):
        those = list(group)
        if any(map(_is_bare_doubt, those)):
            changed = _changed_sentences(transcript.turn(turn_id), transcript)
            those = [flag for flag in those if not (_is_bare_doubt(flag) and _is_in(flag, changed))]
        shown.extend(those)
    return shown


def _is_bare_doubt(flag: Flag) -> bool:
    finding = flag.finding
    return finding.checker == MODEL and not finding.suggestions and finding.confidence < LEAST_CONFIDENCE[Level.STRICT]


def _changed_sentences(turn: Turn, transcript: Transcript) -> list[range]:
    original = original_text(turn.origin, transcript.originals)
    if turn.text == original:
        return []
    return [
        range(sentence.start, sentence.start + len(sentence.text))
        for sentence in split_sentences(turn.text)
        if sentence.text not in original
    ]


def _is_in(flag: Flag, sentences: Iterable[range]) -> bool:
    return any(flag.finding.start in sentence for sentence in sentences)
