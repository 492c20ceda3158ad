# SPDX-License-Identifier: GPL-3.0-or-later
"""The views of a transcript that can be written as Markdown."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.exporting.changes import to_changes
from app.exporting.exported import Exported, View
from app.exporting.markdown import MarkdownOptions, to_markdown
from app.exporting.side_by_side import to_side_by_side
from app.exporting.template import Template, with_template
from app.history.revision import Revision
from app.transcript.compare import TurnDiff
from app.transcript.turn import Turn

MARKDOWN_SUFFIXES = (".md", ".markdown")

__all__ = ["MARKDOWN_SUFFIXES", "Exported", "View", "as_markdown", "beginning", "front_matter"]


def as_markdown(exported: Exported, view: View, *, speakers: bool = False) -> str:
    """Return a view as a Markdown file; speaker names are written in View.CLEAN alone."""
    match view:
        case View.SIDE_BY_SIDE:
            return to_side_by_side(exported.turns, exported.originals)
        case View.CHANGES:
            return to_changes(exported.turns, exported.differences)
        case View.CLEAN:
            style = exported.style
            if isinstance(style, Template):
                return with_template(exported.turns, style, exported.facts)
            return to_markdown(exported.turns, MarkdownOptions(speakers, exported.facts, style))


def beginning(exported: Exported, characters: int) -> Exported:
    """Return the first turns, until their texts have so many code points; for a preview.

    A turn that was split or merged with turns further on is left out, since its changes could be shown only in part.
    """
    shown: list[Turn] = []
    length = 0
    for turn in exported.turns:
        if length >= characters:
            break
        shown.append(turn)
        length += len(turn.text)
    kept, cut = _divided(exported.differences, {turn.id for turn in shown})
    turns = [turn for turn in shown if turn.id not in cut]
    ids = {turn.id for turn in turns} | {turn.id for difference in kept for turn in difference.before}
    before = [turn for turn in exported.before if turn.id in ids]
    return replace(exported, turns=turns, differences=kept, before=before)


def front_matter(meta: Mapping[str, str], revision: Revision | None, today: str) -> dict[str, str]:
    """Return a project's facts, at a revision if it has any, as front matter; `today` stands in for a date."""
    date = revision.time[:10] if revision else today
    facts = {"title": meta.get("title", ""), "date": meta.get("created", date), "source": meta.get("file", "")}
    return facts | ({"revision": str(revision.id)} if revision else {})


def _divided(differences: Sequence[TurnDiff], shown: set[int]) -> tuple[list[TurnDiff], set[int]]:
    """Return the differences that lie wholly in the shown turns, and the ids of turns in those that do not."""
    kept: list[TurnDiff] = []
    cut: set[int] = set()
    for difference in differences:
        after = {turn.id for turn in difference.after}
        if after and after <= shown:
            kept.append(difference)
        else:
            cut |= after
    return kept, cut
