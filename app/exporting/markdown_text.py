# SPDX-License-Identifier: GPL-3.0-or-later
"""Text written so that any CommonMark reader shows exactly it."""

import re

# Within a line. "{" and "}" only where CriticMarkup would read them; a tilde only where two would strike out.
ANYWHERE = re.compile(r"[\\`*_\[\]<]|&(?=#?\w+;)|(?<=~)~|~(?=~)|\{(?=[+\-~=>]{2})|(?<=[+\-~=<]{2})\}")
AT_START = re.compile(r"(#{1,6}|[-+>~])|(\d{1,9})([.)])")
HASHES_AT_END = re.compile(r"#+$")


def escaped(line: str) -> str:
    """Return one line of text as Markdown that shows it."""
    start = AT_START.match(line)
    head = ""
    if start:
        head = start[2] + "\\" + start[3] if start[2] else "".join("\\" + mark for mark in start[1])
        line = line[start.end() :]
    end = HASHES_AT_END.search(line)
    tail = "\\#" * len(end[0]) if end else ""
    body = line[: end.start()] if end else line
    return head + ANYWHERE.sub(r"\\\g<0>", body).replace("\t", "&#9;") + tail
