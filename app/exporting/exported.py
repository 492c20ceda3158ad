# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be written, whatever the format."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.exporting.template import Template
from app.history.signatures import Signature
from app.transcript.annotations import Comment
from app.transcript.compare import TurnDiff
from app.transcript.cue import Cue
from app.transcript.turn import Original, Turn

NOBODY = Signature(0, 0, "Fairhand", "")


class View(StrEnum):
    """What of the transcript is written."""

    CLEAN = "clean"
    SIDE_BY_SIDE = "side-by-side"
    CHANGES = "changes"


class Style(StrEnum):
    """How Markdown tells questions from answers: in bold, as headings, or by "Q:" and "A:"."""

    BOLD = "bold"
    HEADING = "heading"
    LETTERS = "letters"


@dataclass(frozen=True, slots=True)
class Exported:
    """The turns in reading order, and what views and formats need besides.

    `before` and `differences`, for View.CHANGES, lead to these turns, `signatures` say who wrote what, `signed` who
    goes on record where they do not say. `facts` stand at the top of View.CLEAN, none if empty. `cues` are the times of
    original turns. `style`, or a template of the user's, is for Markdown.
    """

    turns: Sequence[Turn]
    originals: Mapping[int, Original]
    differences: Sequence[TurnDiff] = ()
    facts: Mapping[str, str] = field(default_factory=dict[str, str])
    before: Sequence[Turn] = ()
    signatures: Mapping[int, Sequence[Signature]] = field(default_factory=dict[int, Sequence[Signature]])
    signed: Signature = NOBODY
    comments: Sequence[Comment] = ()
    cues: Sequence[Cue] = ()
    title: str = ""
    language: str = "en-US"
    style: Style | Template = Style.BOLD
