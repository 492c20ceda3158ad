# SPDX-License-Identifier: GPL-3.0-or-later
"""What a language model is told: the passage, what stands around it, and the words that the editor has settled."""

from collections.abc import Sequence
from dataclasses import dataclass

OPENING, CLOSING = "⟦", "⟧"
"""Around the words that are to be rewritten; neither occurs in interviews."""

TASK = """You edit English that a machine translated from {language}, so that an interview can be printed.
Put right what is garbled, and change nothing else: keep the speaker's meaning, tone, names and facts, and invent \
nothing. What stands between the marks {opening} and {closing} is to be rewritten.
Answer with the new words for what stands between the marks, and with nothing else: no marks, no quotation marks \
around it, no explanation."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What is to be rewritten: the code points `start` to `end` of a turn's text.

    Attributes:
        original: the machine translation of the turn.
        before, after: the turns around it, each with its role in front.
        terms: right forms of words that the editor has settled.
        source: the turn in the language that it was translated from, or "".
        language: that language, in English.

    """

    text: str
    start: int
    end: int
    original: str
    before: Sequence[str] = ()
    after: Sequence[str] = ()
    terms: Sequence[str] = ()
    source: str = ""
    language: str = "another language"

    @property
    def words(self) -> str:
        """What stands there now."""
        return self.text[self.start : self.end]


def messages(passage: Passage) -> list[dict[str, str]]:
    """Return the conversation so far, as the protocol has it."""
    task = TASK.format(language=passage.language, opening=OPENING, closing=CLOSING)
    marked = f"{passage.text[: passage.start]}{OPENING}{passage.words}{CLOSING}{passage.text[passage.end :]}"
    parts = [
        ("What was said before", "\n\n".join(passage.before)),
        ("What follows", "\n\n".join(passage.after)),
        ("In the source language", passage.source),
        ("The machine's translation", passage.original if passage.original != passage.text else ""),
        ("Words to use", "\n".join(passage.terms)),
        ("The text", marked),
    ]
    content = "\n\n".join(f"{title}:\n{text}" for title, text in parts if text)
    return [{"role": "system", "content": task}, {"role": "user", "content": content}]
