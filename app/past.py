# SPDX-License-Identifier: GPL-3.0-or-later
"""What an open transcript has been: read from its project, nothing here changes it."""

# ruff: noqa: PLC0415 - what only looks back is imported when somebody does: the text is to be seen first

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.errors import NotReadable
from app.history.project_file import ProjectFile
from app.history.reading import JournalRow
from app.history.revision import Revision
from app.transcript.transcript import Transcript
from app.transcript.turn import Turn

if TYPE_CHECKING:
    from app.history.provenance import Explained
    from app.history.signatures import Signature
    from app.history.turn_history import PhraseChange, TurnVersion
    from app.transcript.annotations import Suggestion
    from app.transcript.compare import TurnDiff


class Past:
    """The past of a working copy.

    Attributes:
        transcript: the working copy.
        project: the file with all that it was; None for a text that has none yet, whose past raises NotReadable.

    """

    def __init__(self, transcript: Transcript, project: ProjectFile | None) -> None:
        """Take over a working copy and the project that it is written to."""
        self.transcript = transcript
        self.project = project

    def revisions(self) -> list[Revision]:
        """Return all revisions, oldest first."""
        return self._project.revisions()

    def turns_at(self, revision: int) -> list[Turn]:
        """Return the turns as they were at a revision, in reading order."""
        return self._project.turns_at(revision)

    def journal(self, after_revision: int) -> list[JournalRow]:
        """Return the edits made after a revision, oldest first."""
        return self._project.journal(after_revision)

    def differences(self, from_revision: int, to_revision: int | None = None) -> "list[TurnDiff]":
        """Return the word differences between two revisions; the working copy stands in for a second one."""
        from app.transcript.compare import compare

        return compare(self.turns_at(from_revision), self._turns_of(to_revision))

    def history_of_turn(self, turn_id: int) -> "list[TurnVersion]":
        """Return the texts that a turn of the working copy had, oldest first, the present one last."""
        from app.history.turn_history import TurnVersion

        text = self.transcript.turn(turn_id).text
        versions = self._project.turn_versions(turn_id)
        before = versions[-1].text if versions else ""
        if not versions or versions[-1].turn_id != turn_id or before != text:
            versions.append(TurnVersion(turn_id, text, None, before))
        return versions

    def history_of_phrase(self, phrase: str) -> "list[PhraseChange]":
        """Return when a phrase came into the transcript and went out of it, oldest first."""
        now_ = {turn.id for turn in self.transcript.turns if phrase in turn.text}
        return self._project.phrase_changes(phrase, now_) if phrase else []

    def numbers_at(self, revision: int | None = None) -> dict[int, int]:
        """Return each turn's place in the reading order, from 1, by id, at a revision or now."""
        return {turn.id: number for number, turn in enumerate(self._turns_of(revision), 1)}

    def reasons_behind(
        self, differences: "Iterable[TurnDiff]", from_revision: int, to_revision: int | None = None
    ) -> "dict[int, list[Explained]]":
        """Return the hunks of `differences(from_revision, to_revision)` with why they are there, by `turn_id`."""
        from app.history.provenance import reasons_of

        return reasons_of(differences, self._made(from_revision, to_revision))

    def reasons_with(
        self, carried: "Sequence[Suggestion]", differences: "Iterable[TurnDiff]", from_revision: int | None
    ) -> "tuple[dict[int, list[Explained]], dict[int, Suggestion]]":
        """Return why hunks are there that lead to the working copy with suggestions carried out, in this order.

        They lead there from a revision, or from the working copy as it is. With them come the suggestions, by the
        numbers that reasons have as their edits.
        """
        from app.history.provenance import as_if_made, reasons_of

        made = self.journal(from_revision) if from_revision is not None else []
        first = made[-1].id + 1 if made else 1
        reasons = reasons_of(differences, [*made, *as_if_made(carried, first)])
        return reasons, dict(enumerate(carried, first))

    def rules_behind(
        self, differences: "Iterable[TurnDiff]", from_revision: int, to_revision: int | None = None
    ) -> dict[int, list[str | None]]:
        """Return, for every hunk of `differences(from_revision, to_revision)`, the rule that was accepted there."""
        reasons = self.reasons_behind(differences, from_revision, to_revision)
        return {turn_id: [one.rule for one in hunks] for turn_id, hunks in reasons.items()}

    def signatures(self, from_revision: int, to_revision: int | None = None) -> "dict[int, list[Signature]]":
        """Return who wrote what in each turn between two revisions, or since one; see `app.history.signatures`."""
        from app.history.signatures import signatures

        return signatures(self._made(from_revision, to_revision))

    def _made(self, from_revision: int, to_revision: int | None) -> list[JournalRow]:
        return [row for row in self.journal(from_revision) if to_revision is None or row.revision < to_revision]

    def _turns_of(self, revision: int | None) -> list[Turn]:
        return self.transcript.turns if revision is None else self.turns_at(revision)

    @property
    def _project(self) -> ProjectFile:
        if self.project is None:
            raise NotReadable("This text has no project, and so no history, yet; edit it first.")
        return self.project
