# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.errors import NotReadable, NotWritable
from app.key_settings import LARGEST, load, save


def test_what_is_saved_is_loaded_again(tmp_path):
    path = tmp_path / "config" / "keys.json"
    keys = {"save": (), "export": ("Ctrl+S", "F9")}
    save(keys, path)
    assert load(path) == keys


def test_without_a_file_nothing_differs(tmp_path):
    assert load(tmp_path / "keys.json") == {}


@pytest.mark.parametrize(
    "content",
    [b"{", b"[]", b'{"save": "Ctrl+S"}', b'{"save": [1]}', b'{"save": [""]}', b"\xff\xfe\x00", b" " * (LARGEST + 1)],
)
def test_a_damaged_file_is_refused_in_one_sentence(tmp_path, content):
    path = tmp_path / "keys.json"
    path.write_bytes(content)
    with pytest.raises(NotReadable, match=r"keys\.json cannot be used") as refused:
        load(path)
    assert str(refused.value).count("\n") == 0
    assert path.read_bytes() == content


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "config").write_text("a file")
    with pytest.raises(NotWritable, match="cannot be made"):
        save({}, tmp_path / "config" / "keys.json")
