# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings on the disk. These functions read and write it, and are done in the background."""

from app import preferences
from app.learning import dictionary, verdicts
from app.preferences import Preferences
from ui.live_flags import Checking


def kept() -> tuple[Preferences, tuple[str, ...]]:
    """Return the user's settings, and LanguageTool's categories. Raises NotReadable for damaged settings."""
    from app.checking.languagetool.judgement import categories  # noqa: PLC0415 - nothing that a text is shown with

    return preferences.load(), categories()


def keep(chosen: Preferences) -> Checking:
    """Write settings, and return how to check from now on. Raises NotReadable for damaged ones, NotWritable."""
    preferences.save(chosen)
    return checking_of(chosen)


def checking_of(chosen: Preferences) -> Checking:
    """Return how to check as the settings say."""
    return Checking(
        chosen.asked, chosen.wanted(dictionary.words(), verdicts.tallies()), chosen.options(), chosen.learns
    )
