# SPDX-License-Identifier: GPL-3.0-or-later
"""Words in plain Latin letters, so that a name can be known again in another script."""

import unicodedata

_CYRILLIC = dict(zip("абвгдезийклмнопрстуфыэіґ", "abvgdeziiklmnoprstufyeig", strict=True)) | {
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
}
_OTHERS = {"ё": "e", "є": "ye", "ї": "i", "ў": "u", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d"}
_LETTERS = _CYRILLIC | _OTHERS | {"þ": "th", "œ": "oe", "ı": "i"}


def romanised(text: str) -> str:
    """Return a text in small Latin letters without marks; letters of other scripts than these and Cyrillic stay.

    Cyrillic is written as most English newspapers write Russian and Ukrainian names.
    """
    if text.isascii():
        return text.lower()
    known = "".join(_LETTERS.get(letter, letter) for letter in text.lower())
    plain = unicodedata.normalize("NFD", known)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
