# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's choices for typing, in the settings. These functions read and write the disk."""

import msgspec

from app import preferences
from app.errors import FairhandError
from app.typography.choices import TypingChoices


def kept_choices() -> TypingChoices:
    """Return what was chosen; nothing if the settings cannot be read, which is said when the checkers start."""
    try:
        return preferences.load().typing
    except FairhandError:
        return TypingChoices()


def keep_choices(choices: TypingChoices) -> None:
    """Write choices to the settings. Raises NotReadable for damaged settings, NotWritable."""
    preferences.save(msgspec.structs.replace(preferences.load(), typing=choices))
