# SPDX-License-Identifier: GPL-3.0-or-later
import errno
import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from app.history.file_format import FORMAT
from app.history.project_file import open_project
from app.learning.learnt_file import learnt_file
from app.preferences import settings_file

INTERVIEW = Path(__file__).parents[2] / "seeds" / "ablyazov-interview.txt"


def listing(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and "home" not in path.parts}


def forbidden(path, *_, **__):
    raise PermissionError(errno.EACCES, "Permission denied", str(path))


@pytest.fixture
def refused(fairhand, tmp_path):
    """Run a command that must end with 2, one sentence that names the file, and a folder as it was."""

    def run(*arguments, names):
        before = listing(tmp_path)
        status, out, err = fairhand(*arguments)
        assert (status, out) == (2, "")
        assert err.count("\n") == 1
        assert str(names) in err
        assert listing(tmp_path) == before
        return err

    return run


@pytest.fixture
def project(fairhand, tmp_path):
    path = tmp_path / "talk.fairhand"
    assert fairhand("import", INTERVIEW, "-o", path)[0] == 0
    return path


def make_missing(folder):
    return folder / "missing.txt"


def make_folder(folder):
    (folder / "sub").mkdir()
    return folder / "sub"


def make_empty(folder):
    (folder / "empty.txt").write_bytes(b"")
    return folder / "empty.txt"


def make_binary(folder):
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 10)
    return folder / "binary.txt"


def make_large(folder):
    path = folder / "large.txt"
    path.touch()
    os.truncate(path, 200 * 1024 * 1024)
    return path


@pytest.mark.parametrize("make", [make_missing, make_folder, make_empty, make_binary])
@pytest.mark.parametrize("what", ["check", "import", "open"])
def test_what_is_no_text_is_refused(refused, tmp_path, make, what):
    path = make(tmp_path)
    arguments = ["import", path, "-o", tmp_path / "out.fairhand"] if what == "import" else [what, path]
    refused(*arguments, names=path)


def test_200_mb_are_refused_before_they_are_read(fairhand, tmp_path):
    path = make_large(tmp_path)
    status, out, err = fairhand("import", path, "-o", tmp_path / "out.fairhand")
    assert (status, out) == (2, "")
    assert "64 MB" in err
    assert not (tmp_path / "out.fairhand").exists()


def test_a_wrong_forced_encoding_is_refused(refused, tmp_path):
    path = tmp_path / "talk.txt"
    path.write_bytes("Müller fragt?\nIch.\n".encode("cp1252"))
    refused("check", path, "--encoding", "utf-8", names=path)
    refused("check", path, "--encoding", "klingon", names=path)


@pytest.mark.parametrize("content", ['{"level": "ultra"}', "{", "[]", '{"checkers": ["spelling"]}'])
@pytest.mark.parametrize("command", [("check",), ("accept",), ("open",)])
def test_settings_that_make_no_sense_are_refused_and_left_as_they_are(refused, project, command, content):
    path = settings_file()
    path.parent.mkdir(parents=True)
    path.write_text(content, encoding="utf-8")
    refused(*command, project, names=path)
    assert path.read_text(encoding="utf-8") == content


@pytest.mark.parametrize("command", [("list",), ("add", "word"), ("remove", "word")])
def test_a_damaged_dictionary_is_refused_and_left_as_it_is(refused, fairhand, project, command):
    fairhand("dictionary", "add", "word")
    learnt_file().write_bytes(learnt_file().read_bytes()[:5000])
    before = learnt_file().read_bytes()
    refused("dictionary", *command, names=learnt_file())
    refused("check", project, "--checkers", "rules", names=learnt_file())
    assert learnt_file().read_bytes() == before


@pytest.mark.parametrize("word", ["", "two words", "a\x1b[2J", "\ud83d"])
def test_what_is_no_word_does_not_get_into_the_dictionary(fairhand, word):
    status, out, err = fairhand("dictionary", "add", "fine", word)
    assert (status, out) == (2, "")
    assert "is not one word" in err
    assert "\x1b" not in err
    assert fairhand("dictionary", "list")[1] == ""


@pytest.mark.parametrize("arguments", [(), ("show",), ("add",)])
def test_a_dictionary_command_that_makes_no_sense_is_refused(refused, arguments):
    refused("dictionary", *arguments, names="")


COMMANDS = [
    ("check", "{}", "--checkers", "rules"),
    ("history", "{}"),
    ("diff", "{}"),
    ("accept", "{}", "--checkers", "rules"),
    ("restore", "{}", "--revision", "1"),
    ("export", "{}", "-o", "{}.md"),
]


def spelt(command, path):
    return [part.format(path) for part in command]


@pytest.mark.parametrize("command", COMMANDS, ids=[command[0] for command in COMMANDS])
@pytest.mark.parametrize("damage", ["truncated", "foreign", "missing"])
def test_a_project_that_is_none_is_refused(refused, project, command, damage):
    if damage == "truncated":
        project.write_bytes(project.read_bytes()[:20000])
    else:
        project.unlink()
    if damage == "foreign":
        connection = sqlite3.connect(project)
        connection.execute("CREATE TABLE other (a)")
        connection.close()
    refused(*spelt(command, project), names=project)


def make_newer(project, *keys):
    connection = sqlite3.connect(project)
    for key in keys:
        connection.execute("UPDATE meta SET value = ? WHERE key = ?", [FORMAT + 1, key])
    connection.commit()
    connection.close()


@pytest.mark.parametrize("command", COMMANDS, ids=[command[0] for command in COMMANDS])
def test_a_newer_project_that_may_not_be_read_is_refused(refused, project, command):
    make_newer(project, "format", "min_reader", "min_writer")
    assert "newer version" in refused(*spelt(command, project), names=project)


@pytest.mark.parametrize("command", COMMANDS, ids=[command[0] for command in COMMANDS])
def test_a_newer_project_that_may_be_read_is_read_and_not_written(fairhand, project, command):
    make_newer(project, "format", "min_writer")
    status, _, err = fairhand(*spelt(command, project))
    if command[0] in ("accept", "restore"):
        assert status == 2
        assert "newer version" in err
    else:
        assert status in (0, 1)


@pytest.mark.parametrize("command", [("accept", "{}", "--checkers", "rules"), ("restore", "{}", "--revision", "1")])
def test_writing_is_refused_while_another_process_has_the_project(fairhand, project, command):
    holder = open_project(project, write=True)
    status, out, err = fairhand(*spelt(command, project))
    assert (status, out) == (2, "")
    assert "is open in another" in err
    assert fairhand("history", project)[0] == 0
    holder.close()


def test_an_import_never_writes_over_a_project(refused, project):
    assert "exists already" in refused("import", INTERVIEW, "-o", project, names=project)


@pytest.mark.parametrize(
    "command", [("export", "{}", "-o", "{}", "--as", "markdown"), ("memory", "export", "{}")], ids=["export", "memory"]
)
def test_a_project_is_never_written_over_with_a_text(refused, project, command):
    assert "is a Fairhand project" in refused(*spelt(command, project), names=project)


@pytest.mark.parametrize(
    ("name", "command"),
    [("talk.txt", ["export"]), ("talk.html", ["report", "--checkers", "rules"]), ("talk.csv", ["terms", "export"])],
    ids=["export", "report", "terms"],
)
def test_the_text_that_is_read_is_never_written_over(refused, tmp_path, monkeypatch, name, command):
    text = tmp_path / name
    text.write_text("source,target\nWer?,Who?\nIch.,I am.\n" if name == "talk.csv" else "<p>Who?</p><p>I am.</p>")
    (tmp_path / "link").symlink_to(tmp_path)
    output = [] if command[0] == "terms" else ["-o"]
    for other in (text, tmp_path / "link" / name):
        assert "name another one to write" in refused(*command, text, *output, other, names=other)
    monkeypatch.chdir(tmp_path)
    refused(*command, text, *output, name, names=name)


def test_a_revision_to_compare_with_that_is_not_there_is_refused(refused, project, tmp_path):
    for number in (0, 2):
        command = ("export", project, "-o", tmp_path / "out.md", "--view", "changes", "--from", number)
        assert f"no revision {number}" in refused(*command, names=project)


@pytest.mark.parametrize(
    ("arguments", "help_"),
    [
        (("memory",), "fairhand memory"),
        (("terms", "nonsense"), "fairhand terms"),
        (("dictionary", "add"), "fairhand dictionary add"),
        (("import", "talk.txt"), "fairhand import"),
        (("history",), "fairhand history"),
        (("diff", "talk.fairhand", "1", "2", "3"), "fairhand diff"),
        (("check", "talk.txt", "--nonsense"), "fairhand check"),
        (("--nonsense",), "fairhand"),
    ],
)
def test_a_call_that_is_not_understood_says_where_to_read_how(refused, arguments, help_):
    assert refused(*arguments, names="").endswith(f"; `{help_} --help` shows how it is called.\n")


TOO_LONG = "x" * 300


@pytest.mark.parametrize(
    "command",
    [
        ("check", "{long}.txt"),
        ("check", "{long}.fairhand"),
        ("history", "{long}.fairhand"),
        ("accept", "{long}.fairhand"),
        ("export", "{project}", "-o", "{long}.md"),
        ("report", "{project}", "-o", "{long}.html", "--checkers", "rules"),
        ("memory", "export", "{long}.csv"),
        ("terms", "export", "{project}", "{long}.csv"),
        ("merge", "{long}.fairhand", "{project}", "-o", "{long}.fairhand"),
        ("merge", "{project}", "{copy}", "-o", "{long}.fairhand"),
    ],
    ids=" ".join,
)
def test_a_file_that_the_system_does_not_let_one_use_is_not_said_to_lack_room(refused, project, tmp_path, command):
    copy = shutil.copy(project, tmp_path / "copy.fairhand")
    said = refused(*(part.format(long=TOO_LONG, project=project, copy=copy) for part in command), names=TOO_LONG)
    assert "room" not in said
    assert "; choose a" in said


def test_a_file_that_may_not_be_read_is_refused_with_what_to_do(fairhand, project, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_, **__: False)
    monkeypatch.setattr(Path, "open", forbidden)
    for command in (("import", INTERVIEW, "-o", "new.fairhand"), ("history", project)):
        said = f"{command[1]} cannot be read (Permission denied); choose a file that you may open.\n"
        assert fairhand(*command) == (2, "", said)


@pytest.mark.parametrize("output", ["talk", "sub"])
def test_a_name_without_a_suffix_says_so(refused, project, tmp_path, output):
    (tmp_path / "sub").mkdir()
    path = tmp_path / output
    assert f"{path} has no suffix to name a format;" in refused("export", project, "-o", path, names=path)


def test_what_is_a_project_already_is_not_imported(refused, project, tmp_path):
    assert "is a project already" in refused("import", project, "-o", tmp_path / "again.fairhand", names=project)


@pytest.mark.parametrize("command", COMMANDS, ids=[command[0] for command in COMMANDS])
def test_a_folder_named_as_a_project_is_called_a_folder(refused, tmp_path, command):
    folder = tmp_path / "talk.fairhand"
    folder.mkdir()
    assert "is a folder" in refused(*spelt(command, folder), names=folder)


def test_what_is_no_number_is_no_confidence(refused):
    refused("accept", "talk.fairhand", "--min-confidence", "nan", names="--min-confidence")


def test_a_turn_that_is_not_there_is_refused(fairhand, project):
    for turn in (0, 34, 10**30):
        status, out, err = fairhand("restore", project, "--revision", "1", "--turn", turn)
        assert (status, out) == (2, "")
        assert f"{project} has no turn {turn};" in err
    assert "Restored" not in fairhand("history", project)[1]


def test_an_import_must_be_named_as_a_project(refused, tmp_path):
    refused("import", INTERVIEW, "-o", tmp_path / "talk.txt", names=tmp_path / "talk.txt")


@pytest.fixture
def mounted(tmp_path):
    """A file system of its own that can be made full, or be made read-only."""
    folder = tmp_path / "mounted"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=640k", "tmpfs", folder], check=True)
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.root
def test_a_full_disk_leaves_the_project_as_it_was(fairhand, project, mounted):
    path = Path(shutil.copy(project, mounted / "talk.fairhand"))
    before = path.read_bytes()
    with pytest.raises(OSError, match="No space"), (mounted / "filler").open("wb", buffering=0) as filler:
        while True:
            filler.write(b"x" * 4096)
    for command in (
        ("accept", path, "--checkers", "rules"),
        ("export", path, "-o", mounted / "out.md"),
        ("import", INTERVIEW, "-o", mounted / "new.fairhand"),
    ):
        status, out, err = fairhand(*command)
        assert (status, err.count("\n")) == (2, 1), command
        assert "Accepted" not in out
    (mounted / "filler").unlink()
    assert path.read_bytes() == before
    assert [file.name for file in mounted.iterdir()] == ["talk.fairhand"]


@pytest.mark.root
def test_an_unwritable_folder_is_refused_and_can_still_be_read(fairhand, project, mounted):
    path = Path(shutil.copy(project, mounted / "talk.fairhand"))
    subprocess.run(["mount", "-o", "remount,ro", mounted], check=True)
    for command in (
        ("accept", path, "--checkers", "rules"),
        ("restore", path, "--revision", "1"),
        ("export", path, "-o", mounted / "out.md"),
        ("import", INTERVIEW, "-o", mounted / "new.fairhand"),
        ("merge", path, project, "-o", mounted / "out.fairhand"),
    ):
        status, out, err = fairhand(*command)
        assert (status, out, err.count("\n")) == (2, "", 1), command
        assert str(mounted) in err
        assert ".new" not in err
    assert fairhand("history", path)[0] == 0
    assert fairhand("check", path, "--checkers", "rules")[0] == 1
