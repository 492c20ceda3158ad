# SPDX-License-Identifier: GPL-3.0-or-later
"""What LanguageTool's rules and categories mean in ours, and how often each was right."""

from app.checking.judgement import Judgement

JUDGEMENT = Judgement("languagetool", "categories")


def switched_off() -> tuple[str, ...]:
    """Return the ids of rules that are never asked for: white space, quote marks, and those that look across turns."""
    return JUDGEMENT.known.switched_off


def categories() -> tuple[str, ...]:
    """Return the ids of LanguageTool's categories, sorted."""
    return tuple(sorted(JUDGEMENT.known.kinds))
