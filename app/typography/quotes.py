# SPDX-License-Identifier: GPL-3.0-or-later
"""Which way a quotation mark is turned, by what stands before and behind it."""

import re

DOUBLE_OPEN, DOUBLE_CLOSED = "“", "”"
SINGLE_OPEN, SINGLE_CLOSED = "‘", "’"
_OPENS_AFTER = frozenset("([{<“‘/¿¡")
_DASHES = frozenset("–—-")
_SHORTENED = re.compile(r"(?:tis|twas|twere|twill|em|cause|til|till|bout|cuz|nuff|n|\d0s)", re.IGNORECASE)
"""What begins with an apostrophe for letters that were left out: ’tis, ’em, the ’90s."""
_WORD_BEFORE = re.compile(r"(?<!\w)‘(\w+)\Z")
_WORD_AFTER = re.compile(r"\w+")
LONGEST_SHORTENED = 8


def turned(text: str, at: int) -> str:
    """Return the quotation mark or apostrophe that the straight one at `at` stands for."""
    single = text[at] == "'"
    if single and _is_apostrophe(text, at):
        return SINGLE_CLOSED
    opens = _opens(text, at)
    if single:
        return SINGLE_OPEN if opens else SINGLE_CLOSED
    return DOUBLE_OPEN if opens else DOUBLE_CLOSED


def wrongly_opened(text: str, end: int) -> int | None:
    """Return where an opening quotation mark stands for an apostrophe before the word that ends at `end`."""
    word = _WORD_BEFORE.search(text[max(0, end - LONGEST_SHORTENED) : end])
    if word and _SHORTENED.fullmatch(word.group(1)):
        return end - len(word.group())
    return None


def is_open(text: str, at: int, opening: str, closing: str) -> bool:
    """Tell whether a quotation that began in this paragraph is still open at `at`."""
    paragraph = text[text.rfind("\n", 0, at) + 1 : at]
    return paragraph.rfind(opening) > paragraph.rfind(closing)


def _is_apostrophe(text: str, at: int) -> bool:
    if at and text[at - 1].isalnum():
        return True
    word = _WORD_AFTER.match(text, at + 1)
    return bool(word and _SHORTENED.fullmatch(word.group()))


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else ""
    if not before or before.isspace() or before in _OPENS_AFTER:
        return True
    if before not in _DASHES:
        return False
    marks = (SINGLE_OPEN, SINGLE_CLOSED) if text[at] == "'" else (DOUBLE_OPEN, DOUBLE_CLOSED)
    return not is_open(text, at, *marks)
