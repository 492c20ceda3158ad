# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a file that is a ZIP archive, read in memory alone and never more than a text can need."""

import io
import zipfile
import zlib
from pathlib import Path

from app.errors import NotReadable
from app.importing.decoding import LARGEST


def parts_of(data: bytes, names: tuple[str, ...], path: Path) -> dict[str, bytes]:
    """Return those named parts that are there. Raises NotReadable, also for a part that unpacks to over 64 MB."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {name: _part(archive, name, path) for name in names if name in archive.NameToInfo}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
        raise NotReadable(f"{path} is damaged or is not what its name says ({error}); save it again.") from None
    except RuntimeError:
        raise NotReadable(f"{path} is locked with a password; save it without one.") from None


def _part(archive: zipfile.ZipFile, name: str, path: Path) -> bytes:
    with archive.open(name) as part:
        # What the archive says of sizes may be a lie.
        data = part.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise NotReadable(f"{path} unpacks to over 64 MB, too large for an interview; do not trust it.")
    return data
