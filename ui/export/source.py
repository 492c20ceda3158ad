# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the open transcript an export is made from, taken at one moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.exporting.exported import Exported, Style, View
from app.exporting.formats import PAGED, WITHOUT_FACTS, Format, as_file
from app.exporting.suggested import with_suggestions
from app.exporting.template import Template
from app.exporting.views import beginning, front_matter
from app.history.signatures import Signature
from app.session import Session
from app.transcript.annotations import Comment, Suggestion
from app.transcript.compare import compare
from app.transcript.turn import Original, Turn, as_imported

PREVIEWED = 6000
"""Code points of the text that the preview shows."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What to write; `speakers` and `facts` belong to View.CLEAN, `style` to Markdown there, `suggestions` to changes.

    A template as style says itself what becomes of names and facts.
    """

    format: Format = Format.MARKDOWN
    view: View = View.CLEAN
    speakers: bool = False
    facts: bool = False
    style: Style | Template = Style.BOLD
    suggestions: bool = False

    @property
    def with_facts(self) -> bool:
        """Whether something at the top says what the interview is."""
        if self.view is not View.CLEAN or self.format in WITHOUT_FACTS:
            return False
        return bool(self.style.top) if isinstance(self.style, Template) else self.facts


@dataclass(frozen=True, slots=True)
class PreviewText:
    """What a preview shows, as text or as a page."""

    text: str
    paged: bool


@dataclass(frozen=True, slots=True)
class Source:
    """The turns as they stood when the export was asked for; what is read besides waits for the disk."""

    session: Session
    turns: Sequence[Turn]
    originals: Mapping[int, Original]
    comments: Sequence[Comment]
    suggestions: Sequence[Suggestion] = ()

    def written(self, options: ExportOptions) -> bytes:
        """Return the whole file."""
        return as_file(self._exported(options), options.format, options.view, speakers=options.speakers)

    def previewed(self, options: ExportOptions) -> PreviewText:
        """Return the first part of the file; of one that is no text, how it will read, as a page."""
        part = beginning(self._exported(options), PREVIEWED)
        paged = options.format in PAGED
        shown = as_file(part, Format.HTML if paged else options.format, options.view, speakers=options.speakers)
        text = shown.decode("utf-8")
        # Qt does not know the element of what is inserted; the text itself holds no "<".
        return PreviewText(text.replace("<ins", "<u").replace("</ins", "</u") if paged else text, paged=paged)

    def _exported(self, options: ExportOptions) -> Exported:
        before, differences, signatures = (), (), {}
        if options.view is View.CHANGES:
            # Equal to revision 1, and there also for a text that has no project yet.
            before = [as_imported(self.originals[turn_id]) for turn_id in sorted(self.originals)]
            differences = compare(before, self.turns)
            signatures = self.session.signatures(1) if self.session.project else {}
        exported = Exported(
            self.turns,
            self.originals,
            differences,
            self._facts() if options.with_facts else {},
            before,
            signatures,
            self._signed(),
            self.comments,
            self.session.aside().cues,
            self.session.title,
            self.session.settings.variant,
            options.style,
        )
        if options.view is View.CHANGES and options.suggestions:
            return with_suggestions(exported, self.suggestions).exported
        return exported

    def _signed(self) -> Signature:
        newest = self.session.revisions()[-1].time if self.session.project else ""
        return Signature(0, 0, self.session.author, newest)

    def _facts(self) -> dict[str, str]:
        newest = self.session.revisions()[-1] if self.session.project else None
        return front_matter(self.session.meta, newest, datetime.now(UTC).date().isoformat())


def source_of(session: Session) -> Source:
    """Take the turns as they stand; to be called on the thread that edits them."""
    transcript = session.transcript
    comments, suggestions = list(transcript.comments.values()), list(transcript.suggestions.values())
    return Source(session, transcript.turns, transcript.originals, comments, suggestions)
