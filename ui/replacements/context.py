# SPDX-License-Identifier: GPL-3.0-or-later
"""A place in a turn with the words around it, cut to fit a line."""

from collections.abc import Callable

from app.transcript.replacements import Replacement
from ui.flags.excerpt import CUT, Excerpt, fitted
from ui.flags.wording import SEEN_SPACES

BEFORE, AFTER = 80, 60
"""Code points of context on either side, before it is cut to the width."""


def around(text: str, one: Replacement, fits: Callable[[str], bool]) -> tuple[Excerpt, str]:
    """Return what a replacement takes away, in its context, and what comes in its place, both as they are shown."""
    before = _flat(text[max(0, one.start - BEFORE) : one.start])
    after = _flat(text[one.end : one.end + AFTER])
    if one.start > BEFORE:
        before = CUT + before.partition(" ")[2]
    if len(text) > one.end + AFTER:
        after = after.rpartition(" ")[0] + " …"
    gone, new = shown_change(one.before, one.after)
    longer = max(gone, new, key=len)
    if not fits(before + longer + after):
        # Half of what is too much goes on the right; the rest, on the left first, is for `fitted`.
        after = after[: len(after) // 2].rpartition(" ")[0] + " …" if " " in after[: len(after) // 2] else after
    cut = fitted(Excerpt(before, longer, after), fits)
    return Excerpt(cut.before, gone, cut.after), new


def shown_change(before: str, after: str) -> tuple[str, str]:
    """Return both sides of a change on one line; where only spaces change they can be seen."""
    if "".join(before.split()) == "".join(after.split()):
        return before.translate(SEEN_SPACES), after.translate(SEEN_SPACES)
    return before.replace("\n", "¶"), after.replace("\n", "¶")


def _flat(text: str) -> str:
    return " ".join(text.split("\n"))
