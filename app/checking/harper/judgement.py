# SPDX-License-Identifier: GPL-3.0-or-later
"""What Harper's rules and kinds mean in our terms, which of them are wanted, and how often each was right."""

from app.checking.judgement import Judgement

JUDGEMENT = Judgement("harper", "kinds")


def switched_off() -> tuple[str, ...]:
    """Return the rules that are never asked for; kinds.toml says why."""
    return JUDGEMENT.known.switched_off


def spelling_rules() -> tuple[str, ...]:
    """Return the rules that come from Harper's dictionary."""
    return JUDGEMENT.known.spelling


def is_wanted(rule: str, kind: str, text: str) -> bool:
    """Tell whether a mark is worth showing: of misspellings, only of words in small letters; names are none."""
    if kind in JUDGEMENT.known.switched_off_kinds:
        return False
    return rule not in JUDGEMENT.known.spelling or (text.islower() and text.isalpha() and len(text) > 1)
