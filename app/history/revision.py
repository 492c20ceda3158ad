# SPDX-License-Identifier: GPL-3.0-or-later
"""A state of the transcript on record."""

import getpass
from datetime import UTC, datetime
from enum import StrEnum

import msgspec


class Kind(StrEnum):
    """Why a revision was made."""

    IMPORT = "import"
    AUTOSAVE = "autosave"
    SAVED = "saved"
    ACCEPTED = "accepted"
    RESTORED = "restored"
    MERGED = "merged"


class Revision(msgspec.Struct, frozen=True):
    """A row of the `revision` table; `time` is UTC, ISO 8601, and the words are counted against the revision before.

    `flags_left` is how many flags there were; None where nobody had counted them.
    """

    id: int
    time: str
    author: str
    note: str
    kind: Kind
    words_inserted: int
    words_deleted: int
    flags_left: int | None = None


def current_author() -> str:
    """Return the name under which this user's edits go on record."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "editor"


def now() -> str:
    """Return the present moment in UTC as ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
