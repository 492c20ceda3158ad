# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of a turn beside those of its source text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.checking.rules.sentences import Sentence, split_sentences
from app.checking.rules.source.words import Language
from app.transcript.aligning import aligned
from app.transcript.turn import Role


@dataclass(frozen=True, slots=True)
class _Said:
    text: str
    role: Role = Role.ANSWER


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentences of the turn, and those of the source text that they translate; either may be none."""

    english: Sequence[Sentence]
    source: Sequence[str]

    @property
    def start(self) -> int:
        """Where the English begins in the turn."""
        return self.english[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.english[-1].start + len(self.english[-1].text)

    @property
    def source_text(self) -> str:
        """The source sentences in one."""
        return " ".join(self.source)


@dataclass(frozen=True, slots=True)
class Compared:
    """A turn's text, its source text, their sentences in pairs, and the language of the source, if it is known."""

    text: str
    source: str
    pairs: Sequence[Pair]
    language: Language | None


@dataclass(frozen=True, slots=True)
class SourceHit:
    """Code points `start` to `end` of the turn, by which rule, and the words of the source text that say why."""

    rule: str
    start: int
    end: int
    source: str = ""
    suggestions: tuple[str, ...] = ()


def sentence_pairs(text: str, source: str) -> list[Pair]:
    """Return the sentences of two texts in pairs, in their order."""
    english = list(split_sentences(text))
    foreign = [sentence.text for sentence in split_sentences(source)]
    pairs = aligned(_said(sentence.text for sentence in english), _said(foreign), whole=True)
    return [Pair([english[at] for at in ours], [foreign[at] for at in theirs]) for ours, theirs in pairs]


def _said(texts: Iterable[str]) -> list[_Said]:
    return [_Said(text) for text in texts]
