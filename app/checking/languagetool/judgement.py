# SPDX-License-Identifier: GPL-3.0-or-later
"""What LanguageTool's rules and categories mean in ours, and how often each was right."""

from app.checking.judgement import Judgement

_JUDGEMENT = Judgement("languagetool", "categories")

meaning = _JUDGEMENT.meaning
confidence = _JUDGEMENT.confidence


def switched_off() -> tuple[str, ...]:
    """Return the ids of rules that are never asked for: white space, quote marks, and those that look across turns."""
    return _JUDGEMENT.known.switched_off


def judgement_text() -> bytes:
    """Return the data that all this comes from, for a version that changes with it."""
    return _JUDGEMENT.text
