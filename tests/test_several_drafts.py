# SPDX-License-Identifier: GPL-3.0-or-later
"""Several files at once: each by itself, and what was not kept said once."""

import pytest

from app.drafts import Lost, make_project, read_draft
from app.errors import NotReadable
from app.several_drafts import MOST_FILES, lost_in, make_projects, read_entries

TEXT = "Who fears the regime?\n\nNobody.\n"


@pytest.fixture
def write(tmp_path):
    def write(name, text=TEXT):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path / name

    return write


def test_each_file_is_read_and_what_cannot_be_says_why(write, tmp_path):
    has_one, project = write("has-one.txt"), write("other.fairhand")
    make_project(read_draft(has_one))
    paths = [write("one.txt"), write("empty.txt", ""), has_one, project, tmp_path, tmp_path / "none.txt"]
    entries = read_entries([*paths, paths[0]])
    assert [entry.path for entry in entries] == paths
    assert [entry.draft is None for entry in entries] == [False, True, True, True, True, True]
    said = ["", "is empty", "has a project already", "is a project already", "is a folder", "There is no file"]
    assert all(part in entry.why_not for part, entry in zip(said, entries, strict=True))


def test_what_was_not_kept_names_its_files(write):
    paths = [write("one.html", "<p>I.<img src=x>"), write("two.html", "<ol><li>I.</ol><img src=x>"), write("three.txt")]
    assert lost_in(read_entries(paths)) == {Lost.PICTURES: paths[:2], Lost.LISTS: paths[1:2]}


def test_files_of_one_name_and_one_that_fails_do_not_disturb_each_other(write, tmp_path):
    entries = read_entries([write("one.txt"), write("one.md"), write("two.txt")])
    (tmp_path / "two.fairhand").mkdir()
    made = make_projects(entries)
    assert [one.opens is not None for one in made] == [True, True, False]
    assert "two.fairhand" in made[2].why_not
    assert sorted(path.name for path in tmp_path.glob("*.fairhand")) == [
        "one.fairhand",
        "one.md.fairhand",
        "two.fairhand",
    ]


def test_too_many_are_refused(tmp_path):
    with pytest.raises(NotReadable, match="choose fewer"):
        read_entries([tmp_path / str(number) for number in range(MOST_FILES + 1)])


def test_reading_can_be_called_off(write):
    assert read_entries([write("one.txt")], cancelled=lambda: True) == []
