# SPDX-License-Identifier: GPL-3.0-or-later
"""What texts may hold so that reading them takes seconds and not minutes."""

from pathlib import Path

from app.errors import NotReadable

MOST_LINES = 500_000
"""A text of a million words has 150,000 if it is hard-wrapped."""
MOST_TAGS = 500_000
"""A page of 8 MB may be a picture and a text; of tags alone it would take minutes."""
MARKDOWN_LINES = 120_000
MARKDOWN_MARKS = 300_000
LARGEST_MARKDOWN = 16 * 1024 * 1024
"""In code points."""
LINE_ENDS = "\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
MARKS = "*_`[]<&\\"


def refuse_too_many_lines(text: str, path: Path, most: int = MOST_LINES) -> None:
    """Raise NotReadable for a text with more lines than can be worked with."""
    alone = text.count("\r") - text.count("\r\n")
    if sum(map(text.count, LINE_ENDS)) + alone > most:
        raise NotReadable(f"{path} holds over {most} lines, too many for an interview; divide it.")


def refuse_too_many_tags(text: str, path: Path, begin: str = "<") -> None:
    """Raise NotReadable for a text with more of the letters that begin a tag than can be worked with."""
    if sum(map(text.count, begin)) > MOST_TAGS:
        raise NotReadable(f"{path} holds over {MOST_TAGS} tags, too many for an interview; divide it.")


def refuse_too_much_markdown(text: str, path: Path) -> None:
    """Raise NotReadable for Markdown that would take its reader minutes."""
    if len(text) > LARGEST_MARKDOWN:
        raise NotReadable(f"{path} is over 16 MB, too large for Markdown; save it as .txt.")
    refuse_too_many_lines(text, path, MARKDOWN_LINES)
    if sum(map(text.count, MARKS)) > MARKDOWN_MARKS:
        raise NotReadable(f"{path} holds over {MARKDOWN_MARKS} marks of Markdown, too many; save it as .txt.")
