# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes to text: by byte order mark, UTF-8, a guess, or an encoding that the user names."""

import codecs
import re
from pathlib import Path

from charset_normalizer import from_bytes

from app.errors import NotReadable

# UTF-32 stands first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
MARK = "\ufeff"
# Texts in these hold NUL bytes or are plain ASCII, so a guess at them is never right here.
NEVER_GUESSED = ["utf_16", "utf_16_be", "utf_16_le", "utf_32", "utf_32_be", "utf_32_le", "utf_7"]
LIKELIEST = "cp1252"
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")
MOST_CONTROLS = 0.05
SURROGATE = re.compile("[\ud800-\udfff]")


def decode(data: bytes, path: Path, forced: str | None = None) -> tuple[str, str]:
    """Return the name of the encoding and the text without its byte order mark.

    `path` is for messages alone. Raises NotReadable if the bytes are not text, or do not fit the forced encoding.
    """
    name, decoded = _forced(data, path, forced) if forced is not None else _found(data, path)
    if "\0" in decoded or len(CONTROLS.findall(decoded)) > MOST_CONTROLS * len(decoded):
        raise _not_text(path)
    return name, decoded.removeprefix(MARK)


def _forced(data: bytes, path: Path, name: str) -> tuple[str, str]:
    try:
        known = codecs.lookup(name).name
        decoded = data.decode(known)
    except UnicodeDecodeError as error:
        raise _does_not_fit(data, path, name, error) from error
    except UnicodeError as error:
        raise NotReadable(f"{path} cannot be read as {name}; name another encoding, or none to have it found.") from error
    except (LookupError, ValueError) as error:
        raise NotReadable(
            f"{path} was not read because the encoding “{name}” is unknown; use a name such as utf-8 or cp1252."
        ) from error
    if found := SURROGATE.search(decoded):
        raise NotReadable(
            f"{path} is not valid {name}: half a character stands at character {found.start()}; name another encoding."
        )
    return known, decoded


def _found(data: bytes, path: Path) -> tuple[str, str]:
    for mark, name in MARKS:
        if data.startswith(mark):
            return _marked(data, path, name)
    if b"\0" in data:
        raise _not_text(path)
    try:
        return "utf-8", data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, path)


def _marked(data: bytes, path: Path, name: str) -> tuple[str, str]:
    try:
        return name, data.decode(name)
    except UnicodeDecodeError as error:
        raise _does_not_fit(data, path, name, error) from error


def _guessed(data: bytes, path: Path) -> tuple[str, str]:
    """Guess, and where several guesses are equally good take the encoding that English files mostly have."""
    matches = from_bytes(data, cp_exclusion=NEVER_GUESSED)
    best = matches.best()
    if best is None:
        raise NotReadable(
            f"{path} is in an encoding that was not recognised, or is not a text file; name its encoding (--encoding)."
        )
    equals = (match for match in matches if (match.chaos, match.coherence) == (best.chaos, best.coherence))
    if any(LIKELIEST in match.could_be_from_charset for match in equals):
        return LIKELIEST, data.decode(LIKELIEST)
    return best.encoding, str(best)


def _does_not_fit(data: bytes, path: Path, name: str, error: UnicodeDecodeError) -> NotReadable:
    line = data.count(b"\n", 0, error.start) + 1
    value = data[error.start : error.start + 1].hex().upper()
    return NotReadable(
        f"{path} is not {name}: the byte {value} at position {error.start} (line {line}) does not fit; "
        "name another encoding, or none to have it found."
    )


def _not_text(path: Path) -> NotReadable:
    return NotReadable(f"{path} is not a text file; choose a file with plain text, or name its encoding (--encoding).")
