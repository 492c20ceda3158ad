# SPDX-License-Identifier: GPL-3.0-or-later
"""The personal dictionary, in a real file that processes share."""

import os
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InUse, NotReadable, NotWritable
from app.learning import learnt_file as learnt_file_module
from app.learning.dictionary import NoWord, add, remove, words
from app.learning.learnt_file import APPLICATION_ID, learnt_file

ROOT = Path(__file__).parents[2]
A_WORD = st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1, max_size=12)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "learnt.sqlite"


def test_without_a_file_it_is_empty_and_reading_makes_none(path):
    assert words(path) == frozenset()
    assert not path.parent.exists()


@given(first=st.lists(A_WORD), second=st.lists(A_WORD), gone=st.lists(A_WORD))
def test_it_holds_what_was_added_and_not_removed(tmp_path_factory, first, second, gone):
    path = tmp_path_factory.mktemp("learnt") / "learnt.sqlite"
    assert add(first, path) == len(set(first))
    assert add(second, path) == len(set(second) - set(first))
    held = {*first, *second}
    assert words(path) == held
    assert remove(gone, path) == len(held & set(gone))
    assert words(path) == held - set(gone)


def test_blanks_around_a_word_do_not_count(path):
    add([" Astana\n"], path)
    assert words(path) == {"Astana"}


@pytest.mark.parametrize("nonsense", ["", "  ", "two words", "a\tb", "a\x00", "\ud83d", "a\u2028b"])
def test_what_is_no_word_is_refused_with_all_that_came_along(path, nonsense):
    with pytest.raises(NoWord, match="is not one word"):
        add(["Astana", nonsense], path)
    assert words(path) == frozenset()


def test_it_can_be_read_while_its_first_word_is_added(tmp_path):
    folders = [tmp_path / str(number) for number in range(40)]
    with ThreadPoolExecutor(1) as writer:
        for folder in folders:
            path = folder / "learnt.sqlite"
            added = writer.submit(add, ["Astana"], path)
            while not added.done():
                assert words(path) in ({"Astana"}, frozenset())
            assert added.result() == 1


def test_one_file_is_left_and_it_is_known_as_ours(path):
    add(["Astana"], path)
    assert [file.name for file in path.parent.iterdir()] == ["learnt.sqlite"]
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_an_empty_file_is_an_empty_dictionary(path):
    path.parent.mkdir()
    path.touch()
    assert words(path) == frozenset()
    assert add(["Astana"], path) == 1


def damage_text(path):
    path.write_bytes(b"not a database, whatever its name says " * 100)


def damage_cut(path):
    path.write_bytes(path.read_bytes()[:5000])


def damage_foreign(path):
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE word (word)")
    connection.close()


def damage_folder(path):
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("damage", [damage_text, damage_cut, damage_foreign, damage_folder])
def test_a_damaged_file_is_named_and_left_as_it_is(path, damage):
    add(["Astana"], path)
    damage(path)
    before = path.read_bytes() if path.is_file() else None
    for work in (lambda: words(path), lambda: add(["Almaty"], path), lambda: remove(["Astana"], path)):
        with pytest.raises((NotReadable, NotWritable)) as refusal:
            work()
        assert str(path) in str(refusal.value)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "data").touch()
    with pytest.raises(NotWritable, match=r"data.*cannot be made"):
        add(["Astana"], tmp_path / "data" / "learnt.sqlite")


def test_who_waits_too_long_for_another_process_is_told(path, monkeypatch):
    monkeypatch.setattr(learnt_file_module, "BUSY_SECONDS", 0.05)
    add(["Astana"], path)
    other = sqlite3.connect(path)
    other.execute("BEGIN EXCLUSIVE")
    for work in (lambda: words(path), lambda: add(["Almaty"], path)):
        with pytest.raises(InUse, match="another Fairhand process"):
            work()
    other.rollback()
    other.close()
    assert words(path) == {"Astana"}


def python(script, *arguments):
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )


ADDING = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from app.learning.dictionary import add, remove, words
path, name = Path(sys.argv[1]), sys.argv[2]
for number in range(40):
    add([f"{name}{number}", f"both{number}"], path)
    assert f"{name}{number}" in words(path)
    if number % 2:
        assert remove([f"{name}{number}"], path) == 1
"""


def test_processes_that_write_at_once_lose_nothing(path):
    both = [python(ADDING, path, name) for name in ("one", "two")]
    assert [process.communicate() and process.returncode for process in both] == [0, 0]
    kept = {f"{name}{number}" for name in ("one", "two") for number in range(0, 40, 2)}
    assert words(path) == kept | {f"both{number}" for number in range(40)}


DYING = """
import os, signal, sys
from pathlib import Path
from app.learning.learnt_file import writing
with writing(Path(sys.argv[1])) as database:
    database.conn.execute("PRAGMA cache_size=1")
    database.table("word").insert_all({"word": f"half{n}", "added": ""} for n in range(5000))
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_process_killed_while_it_writes_leaves_what_was_there_before(path):
    add(["Astana"], path)
    process = python(DYING, path)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert path.with_name("learnt.sqlite-journal").exists()
    assert words(path) == {"Astana"}
    assert add(["Almaty"], path) == 1


def test_reading_needs_no_slow_library(path):
    add(["Astana"], path)
    script = (
        "import sys; from pathlib import Path; from app.learning.dictionary import words; "
        "print(*words(Path(sys.argv[1])), 'sqlite_utils' in sys.modules)"
    )
    assert python(script, path).communicate()[0] == "Astana False\n"


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG variables are Linux's")
def test_it_is_in_the_data_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert learnt_file() == tmp_path / "fairhand" / "learnt.sqlite"
    add(["Astana"])
    assert words() == {"Astana"}
