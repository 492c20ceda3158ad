# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of other formats for tests of importers."""

import io
import zipfile

from app.importing.reader import read_transcript

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(parts):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return held.getvalue()


def word_file(body, **parts):
    return packed({"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>", **parts})


def read(tmp_path, name, data, **options):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_transcript(path, **options)


def turns(imported):
    return [(turn.text, str(turn.role), turn.speaker) for turn in imported.turns]
