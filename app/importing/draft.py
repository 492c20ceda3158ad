# SPDX-License-Identifier: GPL-3.0-or-later
"""What an importer works with before it has turns: paragraphs, and turns in the making."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.importing.imported import ImportedTurn
from app.importing.mapped_text import MappedText, joined
from app.importing.splitting import split_long
from app.transcript.turn import Role


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the file.

    `label` is the speaker's name before it, None without one. `role` is set where the file's own marks say what the
    paragraph is (a heading, say). A `bare` label stands alone on its line, and `text` is the label itself.
    """

    text: MappedText
    label: str | None = None
    role: Role | None = None
    bare: bool = False


@dataclass(slots=True)
class Draft:
    """A turn in the making. In its text one line feed stands between paragraphs."""

    role: Role
    speaker: str
    paragraphs: list[MappedText] = field(default_factory=list[MappedText])


Block = list[Paragraph]


def finished(drafts: Iterable[Draft]) -> tuple[ImportedTurn, ...]:
    """Return the turns; those that are too long are cut, and the later parts marked."""
    turns: list[ImportedTurn] = []
    for draft in drafts:
        for number, part in enumerate(split_long(joined(draft.paragraphs).stripped())):
            turns.append(ImportedTurn(part.text, draft.role, draft.speaker, part.file_map(), continues=number > 0))
    return tuple(turns)
