# SPDX-License-Identifier: GPL-3.0-or-later
"""Which turns are to be seen, by what is known of them."""

from typing import TYPE_CHECKING

import msgspec

from app.transcript.turn import Status

if TYPE_CHECKING:
    from ui.document import Document


class TurnFilter(msgspec.Struct, frozen=True):
    """What a turn has to be; None leaves it open.

    `commented` asks for comments that are not resolved; `speaker` "" for turns without a name.
    """

    status: Status | None = None
    speaker: str | None = None
    flagged: bool | None = None
    changed: bool | None = None
    commented: bool | None = None

    @property
    def lets_all_through(self) -> bool:
        """Whether nothing is asked of a turn."""
        return self == TurnFilter()

    def matches(self, document: "Document", turn_id: int) -> bool:
        """Tell whether a turn is to be seen."""
        turn = document.turn(turn_id)
        return (
            self.status in (None, turn.status)
            and self.speaker in (None, turn.speaker)
            and (self.flagged is None or self.flagged is bool(document.flags(turn_id)))
            and (self.changed is None or self.changed is (turn.text != document.original_text(turn_id)))
            and (self.commented is None or self.commented is bool(document.comments.open_on(turn_id)))
        )
