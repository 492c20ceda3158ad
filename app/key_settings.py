# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's own keys: `keys.json` in the user's configuration folder, or a file that was exported.

It holds only what differs from the defaults: by command, the key sequences that it has instead. What commands and keys
there are is the window's business; names that it does not know stay in the file.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import msgspec

from app.errors import NotReadable, NotWritable
from app.exporting.writing import write_text
from app.paths import user_config

LARGEST = 1 << 20
"""Bytes; a file of keys has a few thousand at most."""

Keys = dict[str, tuple[str, ...]]
"""By a command's id, its key sequences in Qt's portable form; none at all for a command without a key."""

_Sequences = Annotated[
    tuple[Annotated[str, msgspec.Meta(min_length=1, max_length=100)], ...], msgspec.Meta(max_length=9)
]


def keys_file() -> Path:
    """Return where the keys are, or will be once one differs from the defaults."""
    return user_config() / "keys.json"


def load(path: Path) -> Keys:
    """Return the keys in a file; {} if there is none. Raises NotReadable for a damaged file."""
    try:
        if path.stat().st_size > LARGEST:
            raise _refused(path, "it is too large for a file of keys")
        content = path.read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise _refused(path, error.strerror or str(error)) from error
    try:
        return msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"), type=dict[str, _Sequences])
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise _refused(path, str(error)) from error


def save(keys: Mapping[str, tuple[str, ...]], path: Path) -> None:
    """Write keys, whole or not at all. Raises NotWritable."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritable(f"The folder {path.parent} cannot be made ({error.strerror}); make it first.") from error
    write_text(path, msgspec.json.format(msgspec.json.encode(dict(sorted(keys.items()))), indent=2).decode() + "\n")


def _refused(path: Path, reason: str) -> NotReadable:
    return NotReadable(f"The keys in {path} cannot be used ({reason}); correct the file, or move it away.")
