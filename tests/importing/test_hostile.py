# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that were made to do harm: one sentence, little time, little memory, nothing fetched and nothing written."""

import io
import socket
import time
import tracemalloc
import zipfile

import pytest

from app.errors import NotReadable
from app.file_kinds import READABLE
from app.importing import assembled
from tests.importing.files import W, packed, read, word_file

LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
ELSEWHERE = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'


def refused(tmp_path, name, data):
    with pytest.raises(NotReadable) as caught:
        read(tmp_path, name, data)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def bomb(name, head, repeated, tail, size=80 * 1024 * 1024):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive, archive.open(name, "w") as part:
        part.write(head)
        chunk = repeated * (1024 * 1024 // len(repeated))
        for _ in range(size // len(chunk)):
            part.write(chunk)
        part.write(tail)
    return held.getvalue()


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(*_):
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_a_zip_bomb_is_refused_before_it_is_read(tmp_path, kind):
    name = {"docx": "word/document.xml", "odt": "content.xml"}[kind]
    data = bomb(name, b"<x>", b"<w:p>aaaaaaaaaa</w:p>", b"</x>")
    tracemalloc.start()
    began = time.process_time()
    assert "over 64 MB" in refused(tmp_path, f"talk.{kind}", data)
    assert time.process_time() - began < 5
    assert tracemalloc.get_traced_memory()[1] < 200 * 1024 * 1024
    tracemalloc.stop()


@pytest.mark.parametrize("prolog", [LAUGHS, OUTSIDE])
@pytest.mark.parametrize("kind", ["docx", "odt", "xlf", "tmx"])
def test_entities_are_refused(tmp_path, kind, prolog):
    data = {
        "docx": packed({"word/document.xml": f"{prolog}<w:document {W}><w:p>&a;</w:p></w:document>"}),
        "odt": packed({"content.xml": f"{prolog}<x>&a;</x>"}),
        "xlf": f"{prolog}<xliff>&a;</xliff>",
        "tmx": f"{prolog}<tmx>&a;</tmx>",
    }[kind]
    assert "entities" in refused(tmp_path, f"talk.{kind}", data)


def test_a_document_type_elsewhere_is_not_fetched(tmp_path):
    units = '<body><tu><tuv xml:lang="ru"><seg>Я.</seg></tuv><tuv xml:lang="en"><seg>I.</seg></tuv></tu></body>'
    assert read(tmp_path, "talk.tmx", f"{ELSEWHERE}<tmx>{units}</tmx>").turns[0].text == "I."


def test_a_page_fetches_nothing_and_entities_stay_what_they_are(tmp_path):
    page = f"{OUTSIDE}<p>&a; text<img src='http://127.0.0.1:9/x'><link rel=stylesheet href='http://127.0.0.1:9/y'>"
    assert "root:" not in read(tmp_path, "talk.html", page).decoded


def test_parts_with_names_that_lead_elsewhere_are_not_written(tmp_path):
    inside = tmp_path / "inside"
    inside.mkdir()
    data = word_file("<w:p><w:r><w:t>I.</w:t></w:r></w:p>", **{"../../out.txt": "x", "word/vbaProject.bin": "macro"})
    assert read(inside, "talk.docx", data).turns[0].text == "I."
    assert [path.name for path in tmp_path.rglob("*")] == ["inside", "talk.docx"]


def test_elements_within_elements_are_refused(tmp_path):
    for kind in ("xlf", "tmx"):
        assert "within each other" in refused(tmp_path, f"talk.{kind}", "<a>" * 300_000)
    assert "within each other" in refused(tmp_path, "talk.docx", word_file("<w:p>" * 300_000))


@pytest.mark.parametrize("suffix", READABLE)
@pytest.mark.parametrize("data", [b"\0" * 100, b"PK\x03\x04", b"\xff\xfe\x00\xd8", b"{" * 5000, b"<" * 5000, b""])
def test_rubbish_is_refused_in_one_sentence_or_read(tmp_path, suffix, data):
    try:
        read(tmp_path, f"talk{suffix}", data)
    except NotReadable as error:
        assert "\n" not in str(error)


@pytest.mark.parametrize("suffix", [".html", ".csv", ".json", ".srt"])
def test_more_paragraphs_than_can_be_worked_with_are_refused(tmp_path, suffix, monkeypatch):
    monkeypatch.setattr(assembled, "MOST", 3)
    data = {
        ".html": "<p>A word." * 5,
        ".csv": "source,target\n" + "x,A word.\n" * 5,
        ".json": '{"segments": [' + ",".join(['{"text": "A word."}'] * 5) + "]}",
        ".srt": "1\n00:00:01,000 --> 00:00:02,000\nA word.\n\n" * 5,
    }[suffix]
    assert "too many for an interview" in refused(tmp_path, f"talk{suffix}", data)


@pytest.mark.parametrize(
    ("name", "piece", "times", "said"),
    [
        ("talk.txt", "A word.\n", 500_002, "lines, too many"),
        ("talk.txt", "a\r", 500_002, "lines, too many"),
        ("talk.html", "<pre>a\n", 500_002, "tags, too many"),
        ("talk.vtt", "00:01.000 --> 00:02.000\na\n" + "<i>a</i> " * 1000, 251, "tags, too many"),
        ("talk.csv", "a,", 1_000_000, "columns, too many"),
        ("talk.md", "- a\r\n", 120_002, "lines, too many"),
        ("talk.md", "*a **b ", 100_001, "marks of Markdown"),
        ("talk.md", "word ", 3_400_000, "too large for Markdown"),
    ],
)
def test_what_would_take_minutes_is_refused_at_once(tmp_path, name, piece, times, said):
    began = time.process_time()
    assert said in refused(tmp_path, name, piece * times)
    assert time.process_time() - began < 5


def test_the_lines_of_a_page_are_counted_too(tmp_path):
    assert "lines, too many" in refused(tmp_path, "talk.html", "<pre>" + "a\n" * 500_002)


LINE = 3 * 1024 * 1024


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".srt", ".vtt", ".json", ".xlf", ".tmx", ".html", ".csv"])
def test_one_long_line_takes_seconds(tmp_path, suffix):
    text = "word " * (LINE // 5)
    data = {
        ".docx": lambda: word_file(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"),
        ".odt": lambda: packed({"content.xml": f"<x><p>{text}</p></x>"}),
        ".srt": lambda: f"1\n00:00:01,000 --> 00:00:02,000\n{text}",
        ".vtt": lambda: f"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n{text}",
        ".json": lambda: f'{{"segments": [{{"start": 0, "end": 1, "text": "{text}"}}]}}',
        ".xlf": lambda: f"<xliff><unit><segment><target>{text}</target></segment></unit></xliff>",
        ".tmx": lambda: f'<tmx><tu><tuv lang="en"><seg>{text}</seg></tuv></tu></tmx>',
    }.get(suffix, lambda: text)()
    began = time.process_time()
    try:
        assert len(read(tmp_path, f"talk{suffix}", data).turns) >= LINE // 20_000
    except NotReadable as error:
        assert suffix == ".csv", error
    assert time.process_time() - began < 10


@pytest.mark.parametrize("text", ["a" + "\u0301" * 10_000, "\u202eabc\u2066 \u2069", "a\u2028b"])
@pytest.mark.parametrize("suffix", [".docx", ".odt", ".html", ".srt", ".json", ".csv", ".xlf"])
def test_strange_letters_are_kept(tmp_path, suffix, text):
    data = {
        ".docx": lambda: word_file(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"),
        ".odt": lambda: packed({"content.xml": f"<x><p>{text}</p></x>"}),
        ".html": lambda: f"<p>{text}",
        ".srt": lambda: f"1\n00:00:01,000 --> 00:00:02,000\n{text}",
        ".json": lambda: f'{{"segments": [{{"start": 0, "end": 1, "text": "{text}"}}]}}',
        ".csv": lambda: f"source,target\nx,{text}\n",
        ".xlf": lambda: f"<xliff><unit><segment><target>{text}</target></segment></unit></xliff>",
    }[suffix]()
    found = "".join(turn.text for turn in read(tmp_path, f"talk{suffix}", data).turns)
    assert "".join(found.split()) == "".join(text.split())
