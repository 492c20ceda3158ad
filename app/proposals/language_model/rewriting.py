# SPDX-License-Identifier: GPL-3.0-or-later
"""From a passage to a proposed text, and from that to the changes it consists of."""

import re
import unicodedata
from collections.abc import Callable

from app.cancelling import Cancelled
from app.proposals.language_model.client import ModelClient
from app.proposals.language_model.prompt import CLOSING, OPENING, Passage, messages
from app.proposals.language_model.stream import ProposalFailed
from app.transcript.replacements import Replacement
from app.transcript.word_diff import word_diff

GROWTH = 3
SLACK = 400
"""An answer may have so many times the characters of the passage, and so many more: what is longer is no rewrite."""

_THOUGHTS = re.compile(r"<think>.*?(</think>|\Z)", re.DOTALL)
_FENCE = re.compile(r"\A```\w*\n(.*?)\n?```\Z", re.DOTALL)
_QUOTES = {"“": "”", '"': '"', "«": "»"}


def proposed(
    client: ModelClient, model: str, passage: Passage, hear: Callable[[str], object], cancelled: Cancelled
) -> str:
    """Return the turn's text as the model would have it; `hear` gets its words so far. Raises ProposalFailed.

    Without a name, the model is the first that the server has.
    """
    model = model or next(iter(client.models(cancelled)), "")
    most = GROWTH * len(passage.words) + SLACK
    said = ""
    reply = client.reply(model, messages(passage), most, cancelled)
    for piece in reply:
        said += piece
        if len(_spoken(said)) > most:
            reply.close()
            raise ProposalFailed("The language model does not stop; its answer is no rewrite of this passage.")
        hear(_spoken(said))
    words = cleaned(said, passage.words)
    if not words:
        raise ProposalFailed("The language model said nothing; try again, or another model.")
    return passage.text[: passage.start] + words + passage.text[passage.end :]


def cleaned(said: str, instead_of: str) -> str:
    """Return an answer without what models put around it, as one passage of printable text."""
    text = _spoken(said).replace(OPENING, "").replace(CLOSING, "").strip()
    fenced = _FENCE.match(text)
    text = (fenced[1] if fenced else text).strip()
    if text and _QUOTES.get(text[0]) == text[-1] and len(text) > 1 and not instead_of.lstrip().startswith(text[0]):
        text = text[1:-1].strip()
    breaks = "\n" if "\n" in instead_of else " "
    text = re.sub(r"[ \t]*(\r\n|\r|\n|\u2028|\u2029)+[ \t]*", breaks, text)
    return "".join(
        letter for letter in text if letter == "\n" or unicodedata.category(letter) not in {"Cc", "Cs", "Co"}
    )


def replacements(turn_id: int, text: str, proposed_text: str) -> list[Replacement]:
    """Return what a proposed text changes in a turn, in whole words, to be taken one by one."""
    return [Replacement(turn_id, hunk.start, hunk.deleted, hunk.inserted) for hunk in word_diff(text, proposed_text)]


def _spoken(said: str) -> str:
    return _THOUGHTS.sub("", said)
