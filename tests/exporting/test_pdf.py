# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF files, read back by pypdf."""

import io

import pypdf
import pytest

from app.errors import NotWritable
from app.exporting.exported import View
from app.exporting.pdf import to_pdf
from tests.exporting.exports import edited_talk, exported_of
from tests.transcripts import transcript_of


def read(data):
    return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def test_a_clean_file_reads_as_the_text():
    exported = exported_of(edited_talk())
    words = read(to_pdf(exported, View.CLEAN)).split()
    assert words == ["1", *(word for turn in exported.turns for word in turn.text.split())]


def test_changes_show_both_what_was_and_what_is():
    text = read(to_pdf(exported_of(edited_talk()), View.CHANGES))
    assert "The Regimeregime falls." in text


def test_side_by_side_has_a_row_that_is_longer_than_a_page():
    text = read(to_pdf(exported_of(transcript_of("Who?", "word " * 3000)), View.SIDE_BY_SIDE))
    assert text.count("word") == 6000


def test_letters_without_a_sign_are_named_and_signs_without_a_shape_are_not():
    assert "Киев Ğül" in read(to_pdf(exported_of(transcript_of("Ки\u200bев\u202c Ğül")), View.CLEAN))
    with pytest.raises(NotWritable, match="no sign for “中文”"):
        to_pdf(exported_of(transcript_of("Is it 中文中?")), View.CLEAN)
