# SPDX-License-Identifier: GPL-3.0-or-later
"""Which LanguageTool is run."""

import os
import shutil
import zipfile
from pathlib import Path

import pytest

from app.checking.languagetool.installation import FOLDER_VARIABLE, Installation, fetched_folder, find_installation
from app.checking.languagetool.server import Server
from app.errors import CheckerMissing


def linked(source: Path, target: Path) -> None:
    """Put the jars of one folder into another without their content taking room twice, where that can be."""
    target.mkdir(parents=True)
    for jar in source.glob("*.jar"):
        try:
            os.link(jar, target / jar.name)
        except OSError:
            shutil.copyfile(jar, target / jar.name)


@pytest.fixture
def foreign(installation: Installation, tmp_path: Path) -> Path:
    """A folder laid out as LanguageTool's own archive is: the server's jar, and the others in libs."""
    folder = tmp_path / "LanguageTool-6.8"
    linked(installation.folder, folder / "libs")
    (folder / "libs" / "languagetool-server-6.8.jar").rename(folder / "languagetool-server.jar")
    return folder


def test_an_existing_folder_can_be_named_and_works(foreign: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(foreign))
    assert find_installation() == Installation(foreign, "6.8", recorded=False)
    own = Server(heap="512m")
    try:
        assert "en-US" in own.wait_ready().languages
    finally:
        own.stop()


def test_a_folder_given_goes_before_the_variable(foreign: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, "/nowhere")
    assert find_installation(foreign).folder == foreign


@pytest.mark.parametrize("content", [None, b"not an archive"])
def test_a_folder_without_a_server_is_named_in_the_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    if content:
        (tmp_path / "languagetool-server.jar").write_bytes(content)
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    with pytest.raises(CheckerMissing, match=rf"{tmp_path} holds no LanguageTool server.*{FOLDER_VARIABLE}"):
        find_installation()


def test_a_folder_whose_version_nobody_says_is_unknown(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "languagetool-server.jar", "w") as archive:
        archive.writestr("org/languagetool/server/HTTPServer.class", b"")
    assert find_installation(tmp_path).version == "unknown"


def test_a_jar_that_was_changed_keeps_the_server_from_starting(
    installation: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    linked(installation.folder, fetched_folder())
    changed = fetched_folder() / "gson-2.11.0.jar"
    content = bytearray(changed.read_bytes())
    content[100] ^= 1
    changed.unlink()
    changed.write_bytes(content)
    own = Server(heap="512m")
    with pytest.raises(
        CheckerMissing, match=r"gson-2\.11\.0\.jar .* is not the file that was recorded.*fairhand setup"
    ):
        own.wait_ready()
    own.stop()


def test_half_a_folder_counts_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    fetched_folder().mkdir(parents=True)
    with pytest.raises(CheckerMissing, match="not on this machine yet: run `fairhand setup`"):
        find_installation()
