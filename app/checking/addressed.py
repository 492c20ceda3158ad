# SPDX-License-Identifier: GPL-3.0-or-later
"""Who asks speaks to the one who answers: in a question, "you" is meant.

In an answer a "you" is often the German "sie" (they, she). The garble rules know the two apart by the role of a turn;
the garble model sees neither role nor neighbours, so what it makes of "you" in a question is put aside here.
"""

import re

from app.checking.checker import MODEL
from app.checking.finding import Finding
from app.transcript.turn import Role, Turn

_YOU = re.compile(r"\b(?:you|your|yours|yourself|yourselves)\b", re.IGNORECASE)


def is_rightly_addressed(finding: Finding, turn: Turn) -> bool:
    """Tell whether a finding of the model is about a "you" to whom a question is put: a first suggestion without it."""
    if finding.checker != MODEL or turn.role is not Role.QUESTION or not finding.suggestions:
        return False
    return bool(_YOU.search(finding.text)) and not _YOU.search(finding.suggestions[0])
