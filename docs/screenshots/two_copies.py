# SPDX-License-Identifier: GPL-3.0-or-later
"""Another copy of the open interview, edited apart by somebody else, for the pictures of the window that merges."""

import shutil
from pathlib import Path

MINE = {1: ("recent resignation", "resignation last month"), 4: ("had enough of", "grown tired of")}
THEIRS = {
    1: ("recent resignation", "stepping down"),
    2: ("According to", "Going by"),
    4: ("had enough of", "had its fill of"),
    6: ("the", "that"),
}
"""What is put in the place of what, by the number of the turn, from 1; the same places are changed in two ways."""


def edit_apart(document, other: Path) -> None:  # noqa: ANN001 - Qt is not imported at the top
    """Copy the project of an open document, and edit both."""
    from app.projects import open_session  # noqa: PLC0415 - as in the scripts that use this

    document.session.flush()
    shutil.copy(document.session.project.path, other)
    theirs = open_session(other, write=True)
    theirs.sign_as("Bob")
    _change(theirs, THEIRS)
    theirs.save_revision("Bob’s reading").result()
    theirs.close()
    _change(document.session, MINE)


def _change(session, changes: dict[int, tuple[str, str]]) -> None:  # noqa: ANN001 - as above
    from app.transcript import operations  # noqa: PLC0415 - as above

    for number, (old, new) in changes.items():
        turn = session.transcript.turn(session.transcript.reading_order[number - 1])
        at = turn.text.index(old)
        edits = operations.replace_text(session.transcript, turn.id, at, at + len(old), new)
        session.apply(edits, "typing")
