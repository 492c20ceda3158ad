# SPDX-License-Identifier: GPL-3.0-or-later
"""Honest files with a few bytes changed, and files of random elements: read, or refused in one sentence."""

import io
import random
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import NotReadable
from app.exporting.docx.document import to_docx
from app.exporting.exported import View
from app.exporting.html_page import to_html
from app.importing.reader import read_transcript
from tests.exporting.exports import edited_talk, exported_of
from tests.importing.files import W, packed
from tests.importing.tables.test_tables import PAIRS
from tests.importing.test_subtitles import SRT, VTT

WORDS = ["p", "r", "t", "tbl", "tr", "tc", "del", "ins", "rPr", "pPr", "span", "h", "table", "table-row", "table-cell"]
TAGS = ["note", "s", "list", "trans-unit", "source", "target", "unit", "segment", "tu", "tuv", "seg", "ph", "div", "b"]
trees = st.recursive(
    st.sampled_from(["text", " ", "Anna: ", "Who?"]),
    lambda inner: st.tuples(st.sampled_from([*WORDS, *TAGS]), st.lists(inner, max_size=4)),
    max_leaves=25,
)


def xml_of(tree):
    if isinstance(tree, str):
        return tree
    name, inside = tree
    prefix = "w:" if name in ("p", "r", "t", "tbl", "tr", "tc", "del", "ins", "rPr", "pPr") else ""
    return f"<{prefix}{name}>{''.join(map(xml_of, inside))}</{prefix}{name}>"


def read_or_refused(path, data):
    path.write_bytes(data)
    try:
        imported = read_transcript(path)
    except NotReadable as error:
        assert "\n" not in str(error)
        return
    for original in imported.originals():
        assert original.text.strip() == original.text != ""
        assert 0 <= original.start < original.end <= len(imported.decoded)
    for cue in imported.aside().cues:
        assert 0 <= cue.start < cue.end <= len(imported.turns[cue.turn - 1].text)


@pytest.mark.parametrize("kind", ["docx", "odt", "xlf", "tmx", "html"])
@settings(max_examples=25, deadline=None)
@given(tree=trees)
def test_random_elements(tmp_path_factory, kind, tree):
    inside = xml_of(tree)
    data = {
        "docx": lambda: packed({"word/document.xml": f"<w:document {W}><w:body>{inside}</w:body></w:document>"}),
        "odt": lambda: packed({"content.xml": f"<x {W}>{inside}</x>"}),
        "xlf": f"<xliff {W}>{inside}</xliff>".encode,
        "tmx": f"<tmx {W}>{inside}</tmx>".encode,
        "html": inside.encode,
    }[kind]()
    read_or_refused(tmp_path_factory.getbasetemp() / f"fuzzed.{kind}", data)


HONEST = {
    "docx": to_docx(exported_of(edited_talk()), View.CHANGES),
    "html": to_html(exported_of(edited_talk()), View.CLEAN, speakers=True).encode(),
    "srt": SRT.encode(),
    "vtt": VTT.encode(),
    "json": b'{"segments": [{"start": 0.5, "end": 2.25, "text": " Who?", "speaker": "A"}, {"text": "I."}]}',
    "csv": "\n".join(f'"{one}","{two}"' for one, two in PAIRS).encode(),
    "xlf": b"<xliff><file><trans-unit><source>a</source><target>b <x/>c</target></trans-unit></file></xliff>",
    "tmx": b'<tmx><tu><tuv xml:lang="ru"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu></tmx>',
}


def damaged(data, seed):
    chance = random.Random(seed)
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(changed))
        match chance.randrange(3):
            case 0:
                changed[at] = chance.randrange(256)
            case 1:
                del changed[at : at + chance.randint(1, 20)]
            case _:
                changed[at:at] = changed[max(at - chance.randint(1, 30), 0) : at]
        changed = changed or bytearray(b"x")
    return bytes(changed)


@pytest.mark.parametrize("kind", HONEST)
@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 1 << 30))
def test_damaged_files(tmp_path_factory, kind, seed):
    data = damaged(HONEST[kind], seed)
    read_or_refused(tmp_path_factory.getbasetemp() / f"damaged.{kind}", data)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 1 << 30))
def test_damaged_parts_of_a_word_file(tmp_path_factory, seed):
    with zipfile.ZipFile(io.BytesIO(HONEST["docx"])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = random.Random(seed).choice(["word/document.xml", "word/styles.xml"])
    data = packed(parts | {name: damaged(parts[name], seed)})
    read_or_refused(tmp_path_factory.getbasetemp() / "parts.docx", data)
