# SPDX-License-Identifier: GPL-3.0-or-later
import os
from pathlib import Path

import pytest

from app.errors import NotReadable
from app.importing.decoding import LARGEST, read_decoded
from app.importing.reader import read_transcript

TEXT = "Wer fragt? – Ich, “Müller”, frage.\nUnd warum?\n"


@pytest.mark.parametrize(
    ("encoding", "mark", "found"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
        ("utf-32-le", b"\xff\xfe\x00\x00", "utf-32-le"),
    ],
)
def test_marks_and_utf8_are_known(tmp_path, encoding, mark, found):
    path = tmp_path / "talk.txt"
    path.write_bytes(mark + TEXT.encode(encoding))
    decoded = read_decoded(path)
    assert (decoded.text, decoded.encoding) == (TEXT, found)


def test_an_old_encoding_is_found_out(tmp_path):
    path = tmp_path / "talk.txt"
    text = "Die Opposition wurde für Jahre ausgeschaltet. Wir müssen über die Straße gehen, größer als früher. " * 3
    path.write_bytes(text.encode("cp1252"))
    assert read_decoded(path).text == text


@pytest.mark.parametrize("text", ["He said “no”.", "What’s wrong? “Yes” – über naïve café.", "Is the café open?"])
def test_a_short_text_with_typographic_marks_is_windows_1252(tmp_path, text):
    path = tmp_path / "talk.txt"
    path.write_bytes(text.encode("cp1252"))
    assert read_decoded(path).text == text


def test_a_forced_encoding_is_taken_at_its_word(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_bytes("Привет, как дела?".encode("koi8-r"))
    assert read_decoded(path, "koi8-r").text == "Привет, как дела?"


def refused(path: Path, encoding: str | None = None) -> str:
    with pytest.raises(NotReadable) as error:
        read_transcript(path, encoding)
    sentence = str(error.value)
    assert str(path) in sentence
    assert "\n" not in sentence
    return sentence


def test_a_wrong_forced_encoding_is_refused(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_bytes(TEXT.encode("cp1252"))
    assert "is not utf-8" in refused(path, "utf-8")
    assert "is no encoding" in refused(path, "klingon")


@pytest.mark.parametrize("encoding", ["rot13", "base64", "undefined", "punycode", "a\0b", "é", "utf-16"])
def test_what_is_no_encoding_of_the_file_is_refused_as_such(tmp_path, encoding):
    path = tmp_path / "talk.txt"
    path.write_bytes(b"Is this odd?!")
    assert "name another" in refused(path, encoding) or "is no encoding" in refused(path, encoding)


def test_half_a_character_never_gets_in(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_bytes(b"Half +2AA- a letter")
    assert "half a character at 5" in refused(path, "utf-7")
    path.write_bytes(b"\xff\xfe\x00\xd8A\x00")
    assert "is not" in refused(path)


def test_a_name_that_no_file_can_have_is_refused():
    with pytest.raises(NotReadable, match="is no name that a file can have"):
        read_transcript(Path("a\0b.txt"))


def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    assert "is not a file" in refused(path)


def test_a_file_that_may_not_be_read_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "talk.txt"
    path.write_text("Who?", encoding="utf-8")

    def denied(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", denied)
    assert "Permission denied" in refused(path)


def test_what_is_not_there_or_no_file_is_refused(tmp_path):
    assert "There is no file" in refused(tmp_path / "missing.txt")
    assert "is a folder" in refused(tmp_path)


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_text_is_refused(tmp_path, data):
    path = tmp_path / "empty.txt"
    path.write_bytes(data)
    assert "is empty" in refused(path)


@pytest.mark.parametrize("data", [b"\x7fELF\x02\x01\0\0", b"PK\x03\x04\0\0", b"\x01\x02\x03\x04\x05\x06 abc" * 20])
def test_a_binary_file_is_refused(tmp_path, data):
    path = tmp_path / "binary.txt"
    path.write_bytes(data)
    assert "not a text file" in refused(path)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", None])
def test_a_nul_byte_is_in_no_text_whatever_its_encoding_is_said_to_be(tmp_path, encoding):
    text = "I am the editor. " * 40 + "\0" + "So I am."
    path = tmp_path / "binary.txt"
    path.write_bytes(text.encode(encoding or "utf-16"))
    assert "not a text file" in refused(path, encoding)


def test_a_file_over_64_mb_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        os.truncate(file.fileno(), LARGEST + 1)
    assert "over 64 MB" in refused(path)


def test_a_broken_mark_is_refused(tmp_path):
    path = tmp_path / "half.txt"
    path.write_bytes(b"\xff\xfea")
    assert "says that it is utf-16-le" in refused(path)


def test_a_format_that_is_not_read_yet_says_so(tmp_path):
    path = tmp_path / "talk.rtf"
    path.write_bytes(b"{\\rtf1}")
    assert "cannot be read yet" in refused(path)
