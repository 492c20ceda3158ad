# SPDX-License-Identifier: GPL-3.0-or-later
"""A glossary entry: what something is to be called, and what it must not be called."""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from app.errors import EditRefused

LONGEST_FORM = 200
LONGEST_NOTE = 2_000
MOST_FORMS = 50
SEPARATOR = ";"
"""What stands between wrong forms where they are written in one line; no form can hold it."""

_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_NEVER = {"Cc", "Cs"}
_NO_CHARACTERS = {"\ufffe", "\uffff"}


class CaseRule(StrEnum):
    """What small letters and capitals mean for a term.

    AS_WRITTEN: wrong forms are found only as they are written. ANY_CASE: they are found however they are written, and
    the right form stays as it is. SENTENCE_START: the same, but the right form gets a capital where a sentence begins.
    """

    AS_WRITTEN = "as_written"
    ANY_CASE = "any_case"
    SENTENCE_START = "sentence_start"


class Term(msgspec.Struct, frozen=True):
    """A thing's right name in the translation, its name in the source language, and wrong names for it."""

    id: int
    right: str
    source: str = ""
    wrong: tuple[str, ...] = ()
    note: str = ""
    case_rule: CaseRule = CaseRule.SENTENCE_START

    @property
    def key(self) -> tuple[str, str]:
        """What two terms must not have in common: they would be one."""
        return self.source.casefold(), self.right


def tidied(term: Term) -> Term:
    """Return a term with single spaces and no form given twice. Raises EditRefused for what can be no term."""
    right, source = _form(term.right), _form(term.source)
    if not right:
        raise EditRefused("A term needs a right form; type what it is to be called.")
    wrong = tuple(dict.fromkeys(form for form in map(_form, forms_in(SEPARATOR.join(term.wrong))) if form != right))
    if len(wrong) > MOST_FORMS:
        raise EditRefused(f"“{right}” has over {MOST_FORMS} wrong forms; leave some out.")
    for form in (right, *wrong):
        if not _LETTER_OR_DIGIT.search(form):
            raise EditRefused(
                f"“{form}” holds no letter or digit, so it cannot be found; write it with a word beside it."
            )
    note = _allowed(term.note.replace("\r\n", "\n").replace("\r", "\n").strip(), "\n")
    if len(note) > LONGEST_NOTE:
        raise EditRefused(f"The note on “{right}” is longer than {LONGEST_NOTE:,} characters; shorten it.")
    return replace(term, right=right, source=source, wrong=wrong, note=note)


def forms_in(line: str) -> list[str]:
    """Return the forms that are written in one line."""
    return [form.strip() for form in line.split(SEPARATOR) if form.strip()]


def in_one_line(forms: Iterable[str]) -> str:
    """Return forms as they are written in one line."""
    return f"{SEPARATOR} ".join(forms)


def _form(text: str) -> str:
    form = _allowed(" ".join(text.split()))
    if len(form) > LONGEST_FORM:
        raise EditRefused(f"“{form[:40]}…” is longer than {LONGEST_FORM} characters, too long for a term; shorten it.")
    return form


def _allowed(text: str, besides: str = "") -> str:
    """Refuse what no project file or XML can hold."""
    for letter in text:
        if letter not in besides and (unicodedata.category(letter) in _NEVER or letter in _NO_CHARACTERS):
            raise EditRefused(f"A term holds a character that is no text (U+{ord(letter):04X}); leave it out.")
    return text
