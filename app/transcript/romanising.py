# SPDX-License-Identifier: GPL-3.0-or-later
"""Words in plain Latin letters, so that a name can be known again in another script."""

import re
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


_SOUNDS = (("tsch", "k"), ("sch", "s"), ("ch", "k"), ("ph", "f"), ("th", "t"), ("x", "ks"))
_ALIKE = str.maketrans("zwcqy", "svkki")
_SILENT = re.compile(r"[aeiouj hy'’-]")


def sounded(word: str) -> str:
    """Return what is left of a name however a language spells it: "nsrbv" of Nazarbayev, Nasarbajew and Назарбаев.

    Consonants in plain letters, those that are often written for each other made one; "" if there are fewer than two.
    """
    plain = romanised(word)
    for spelt, sound in _SOUNDS:
        plain = plain.replace(spelt, sound)
    bones = _SILENT.sub("", plain.translate(_ALIKE))
    single = "".join(letter for at, letter in enumerate(bones) if at == 0 or bones[at - 1] != letter)
    return single if len(single) > 1 else ""
