# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the open transcript an export is made from, taken at one moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.exporting.views import Exported, View, as_markdown, beginning, front_matter
from app.session import Session
from app.transcript.compare import compare
from app.transcript.turn import Original, Turn, as_imported

PREVIEWED = 6000
"""Code points of the text that the preview shows."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What to write; `speakers` and `facts` belong to View.CLEAN."""

    view: View = View.CLEAN
    speakers: bool = False
    facts: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """The turns as they stood when the export was asked for; what is read besides waits for the disk."""

    session: Session
    turns: Sequence[Turn]
    originals: Mapping[int, Original]

    def written(self, options: ExportOptions) -> str:
        """Return the whole file."""
        return as_markdown(self._exported(options), options.view, speakers=options.speakers)

    def previewed(self, options: ExportOptions) -> str:
        """Return the first part of the file."""
        part = beginning(self._exported(options), PREVIEWED)
        return as_markdown(part, options.view, speakers=options.speakers)

    def _exported(self, options: ExportOptions) -> Exported:
        differences = ()
        if options.view is View.CHANGES:
            # Equal to revision 1, and there also for a text that has no project yet.
            imported = [as_imported(self.originals[turn_id]) for turn_id in sorted(self.originals)]
            differences = compare(imported, self.turns)
        facts = self._facts() if options.view is View.CLEAN and options.facts else {}
        return Exported(self.turns, self.originals, differences, facts)

    def _facts(self) -> dict[str, str]:
        newest = self.session.revisions()[-1] if self.session.project else None
        return front_matter(self.session.meta, newest, datetime.now(UTC).date().isoformat())


def source_of(session: Session) -> Source:
    """Take the turns as they stand; to be called on the thread that edits them."""
    return Source(session, session.transcript.turns, session.transcript.originals)
