# SPDX-License-Identifier: GPL-3.0-or-later
"""Text as XML and HTML files hold it."""

import re
from xml.sax.saxutils import escape

from app.importing.decoding import WHITE_CONTROLS

IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""What neither XML nor HTML can hold."""
PUT_INSTEAD = "\ufffd"


def holdable(text: str) -> str:
    """Return a text with a sign in the place of each control character that cannot be written, or a space."""
    return IMPOSSIBLE.sub(lambda found: " " if found[0] in WHITE_CONTROLS else PUT_INSTEAD, text)


def escaped(text: str) -> str:
    """Return a text as it stands between tags, or in an attribute with double quotes."""
    return escape(holdable(text), {'"': "&quot;"})
