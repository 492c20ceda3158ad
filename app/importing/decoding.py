# SPDX-License-Identifier: GPL-3.0-or-later
"""From a file's bytes to its text."""

import codecs
import hashlib
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from app.errors import NotReadable

LARGEST = 64 * 1024 * 1024
"""Files over this many bytes are refused before they are read."""
MOST_CONTROLS = 0.02
"""More control characters than this part of a text, and it is not a text."""
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
NEVER_GUESSED = ["utf_16", "utf_16_be", "utf_16_le", "utf_32", "utf_32_be", "utf_32_le", "utf_7"]
"""Text in the first six holds NUL bytes or a mark, text in the last is plain ASCII: a guess at them is never right."""
LIKELIEST = "cp1252"
"""What English text with typographic marks mostly is when it is not Unicode."""
TYPOGRAPHIC = bytes(range(128)) + "‘’“”–—…€\u00a0«»".encode(LIKELIEST)
"""Text with no other bytes than these is English with typographic marks; as letters they would make no words."""
SURROGATE = re.compile("[\ud800-\udfff]")
WHITE_CONTROLS = "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85"


class WrongEncoding(NotReadable):
    """The file is not in the encoding that was asked for."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text without byte order mark, how it was decoded, and the SHA-256 of its bytes."""

    text: str
    encoding: str
    sha256: str


def read_decoded(path: Path, encoding: str | None = None) -> Decoded:
    """Read a text file.

    The encoding is the one given, else that of the byte order mark, else UTF-8, else what charset-normalizer finds.
    Raises NotReadable for whatever is not a text with something in it.
    """
    return decoded(path, bytes_of(path), encoding)


def decoded(path: Path, data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of a file whose bytes were read; as `read_decoded`."""
    text, found = _forced(path, data, encoding) if encoding else _found(path, data)
    if not text.strip():
        raise NotReadable(f"{path} is empty; choose a file with a text in it.")
    if "\0" in text:
        raise NotReadable(f"{path} is not a text file; choose a text, or name its encoding with --encoding.")
    controls = sum(unicodedata.category(letter) == "Cc" and letter not in WHITE_CONTROLS for letter in text[:65536])
    if controls > MOST_CONTROLS * min(len(text), 65536):
        raise NotReadable(f"{path} is not a text file; choose a text, or name its encoding with --encoding.")
    return Decoded(text, found, hashlib.sha256(data).hexdigest())


def bytes_of(path: Path) -> bytes:
    """Return what a file holds. Raises NotReadable, also for a file that is too large."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise NotReadable(f"{path} is a folder; choose a file in it.")
        if not path.is_file():
            raise NotReadable(f"{path} is not a file that can be read; choose a text file.")
        if size > LARGEST:
            raise NotReadable(f"{path} is over 64 MB, too large for an interview; choose a smaller file or divide it.")
        return path.read_bytes()
    except FileNotFoundError:
        raise NotReadable(f"There is no file {path}; check the name and the folder.") from None
    except OSError as error:
        raise NotReadable(f"{path} cannot be read ({error.strerror}); choose a file that you may open.") from error
    except ValueError as error:
        raise NotReadable(f"{str(path)!r} is no name that a file can have ({error}); check the name.") from error


def _forced(path: Path, data: bytes, encoding: str) -> tuple[str, str]:
    try:
        name = codecs.lookup(encoding).name
        text = data.decode(name)
    except LookupError:
        raise NotReadable(f"“{encoding}” is no encoding; name one such as utf-8 or cp1252 to read {path}.") from None
    except UnicodeError as error:
        at = error.start if isinstance(error, UnicodeDecodeError) else 0
        raise WrongEncoding(
            f"{path} is not {encoding} (byte {at} does not fit); leave --encoding out or name another."
        ) from None
    except ValueError:
        raise NotReadable(f"{encoding!r} is no encoding; name one such as utf-8 or cp1252 to read {path}.") from None
    if half := SURROGATE.search(text):
        raise WrongEncoding(
            f"{path} is not {encoding} (half a character at {half.start()}); leave --encoding out or name another."
        )
    return text.removeprefix("\ufeff"), name


def _found(path: Path, data: bytes) -> tuple[str, str]:
    for mark, name in MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(name), name
            except UnicodeDecodeError as error:
                raise NotReadable(
                    f"{path} says that it is {name} but is not (byte {error.start}); name its encoding with --encoding."
                ) from None
    if b"\0" in data:
        raise NotReadable(f"{path} is not a text file; choose a text, Markdown, or .fairhand file.")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _guessed(path, data)


def _guessed(path: Path, data: bytes) -> tuple[str, str]:
    if not data.translate(None, TYPOGRAPHIC):
        return data.decode(LIKELIEST), LIKELIEST
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import, and most files are UTF-8

    matches = from_bytes(data, cp_exclusion=NEVER_GUESSED)
    best = matches.best()
    if best is None:
        raise NotReadable(f"{path} is not a text file that can be read; name its encoding with --encoding.")
    # Short English texts fit many encodings equally well, and the first of them is often a wrong one.
    equals = [match for match in matches if (match.chaos, match.coherence) == (best.chaos, best.coherence)]
    if any(LIKELIEST in match.could_be_from_charset for match in equals):
        return data.decode(LIKELIEST), LIKELIEST
    return str(best).removeprefix("\ufeff"), best.encoding
