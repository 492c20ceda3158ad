# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's settings file."""

import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checking.filters import Level
from app.checking.finding import Category
from app.checking.registry import CHECKER_IDS, DEFAULT_CHECKERS, Options
from app.errors import NotReadable, NotWritable
from app.preferences import Preferences, load, save, settings_file


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "settings.json"


def test_without_a_file_there_are_the_defaults(path):
    assert load(path) == Preferences()
    assert Preferences().level is Level.BALANCED
    assert Preferences().checkers == DEFAULT_CHECKERS
    assert Preferences().options() == Options()


names = st.lists(st.text(), max_size=3).map(tuple)
some = st.builds(
    Preferences,
    level=st.sampled_from(Level),
    checkers=st.lists(st.sampled_from(CHECKER_IDS), min_size=1).map(tuple),
    picky=st.booleans(),
    categories_off=st.frozensets(st.sampled_from(Category)),
    languagetool_categories_off=names,
    languagetool_rules_off=names,
    answer_timeout=st.floats(0.001, 3600),
    start_timeout=st.floats(0.001, 3600),
)


@given(some)
def test_what_is_saved_is_loaded(tmp_path_factory, preferences):
    path = tmp_path_factory.mktemp("saved") / "settings.json"
    save(preferences, path)
    assert load(path) == preferences
    first = path.read_bytes()
    save(preferences, path)
    assert path.read_bytes() == first


def test_settings_of_a_newer_version_are_passed_over_and_kept(path):
    path.parent.mkdir()
    path.write_text('{"theme": {"dark": true}, "picky": true}', encoding="utf-8")
    assert load(path) == Preferences(picky=True)
    save(Preferences(level=Level.EAGER), path)
    written = json.loads(path.read_text(encoding="utf-8"))
    assert (written["theme"], written["picky"], written["level"]) == ({"dark": True}, False, "eager")


def test_a_file_of_an_editor_that_writes_a_mark_is_read(path):
    path.parent.mkdir()
    path.write_bytes(b'\xef\xbb\xbf{"answer_timeout": 5}')
    assert load(path).answer_timeout == 5


BAD = [
    b"",
    b"{",
    b"null",
    b"[]",
    b"\xff\xfe{}",
    b"[" * 100_000,
    b'{"level": "ultra"}',
    b'{"checkers": []}',
    b'{"checkers": ["spelling"]}',
    b'{"picky": 1}',
    b'{"categories_off": ["nonsense"]}',
    b'{"categories_off": "casing"}',
    b'{"languagetool_rules_off": [1]}',
    b'{"answer_timeout": 0}',
    b'{"answer_timeout": 1e300}',
    b'{"start_timeout": -1}',
    b'{"start_timeout": NaN}',
]


@pytest.mark.parametrize("content", BAD, ids=lambda content: content[:40].decode(errors="replace"))
def test_a_file_that_makes_no_sense_is_named_and_never_written_over(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    for work in (lambda: load(path), lambda: save(Preferences(), path)):
        with pytest.raises(NotReadable, match="correct the file") as refusal:
            work()
        assert str(path) in str(refusal.value)
    assert path.read_bytes() == content
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_a_folder_in_the_place_of_the_file_is_refused(path):
    path.mkdir(parents=True)
    with pytest.raises(NotReadable, match=r"settings\.json"):
        load(path)


def test_a_folder_that_cannot_be_made_is_refused(tmp_path):
    (tmp_path / "config").touch()
    path = tmp_path / "config" / "sub" / "settings.json"
    with pytest.raises((NotWritable, NotReadable), match="config"):
        save(Preferences(), path)


def test_they_say_what_to_show_and_what_to_tell_the_checkers():
    preferences = Preferences(
        level=Level.STRICT,
        picky=True,
        categories_off=frozenset({Category.STYLE}),
        languagetool_categories_off=("TYPOS",),
        languagetool_rules_off=("A_RULE",),
        answer_timeout=3,
        start_timeout=4,
    )
    wanted = preferences.wanted(frozenset({"Astana"}))
    assert (wanted.level, wanted.categories_off, wanted.known_words) == (Level.STRICT, {Category.STYLE}, {"Astana"})
    assert preferences.options() == Options(True, ("TYPOS",), ("A_RULE",), 3, 4)


def test_nothing_is_made_of_checkers_that_there_are_not():
    with pytest.raises(ValueError, match="no checker “spelling”"):
        msgspec.structs.replace(Preferences(), checkers=("spelling",))


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG variables are Linux's")
def test_the_file_is_in_the_configuration_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_file() == tmp_path / "fairhand" / "settings.json"


def test_reading_settings_brings_no_slow_libraries():
    script = "import sys, app.preferences; print({'sqlite_utils', 'requests', 'psutil', 'harper'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert said.stdout == "set()\n"


def test_the_manual_shows_all_settings_with_their_defaults():
    manual = (Path(__file__).parents[1] / "docs" / "manual.md").read_text(encoding="utf-8")
    shown = json.loads(manual.split("```json\n")[1].split("```")[0])
    assert shown.keys() == set(Preferences.__struct_fields__)
    assert msgspec.convert(shown, Preferences) == Preferences()
