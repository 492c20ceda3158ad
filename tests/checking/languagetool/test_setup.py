# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting up, and saying what is there."""

from pathlib import Path

import pytest

from app.checking.languagetool import runtime
from app.checking.languagetool import setup as setting_up
from app.checking.languagetool.installation import FOLDER_VARIABLE, Installation, fetched_folder
from app.checking.languagetool.jars import FetchCancelled
from app.checking.languagetool.recorded import release
from app.checking.languagetool.setup import inspect, setup
from app.checking.part import PartState
from app.errors import CheckerMissing


@pytest.fixture
def empty_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    return tmp_path


def test_all_parts_are_ok_where_languagetool_runs(installation: Installation) -> None:
    parts = inspect()
    assert [(part.name, part.state, part.advice) for part in parts] == [
        ("Java", PartState.OK, ""),
        ("LanguageTool", PartState.OK, ""),
        ("LanguageTool server", PartState.OK, ""),
    ]
    assert parts[1].version == f"{installation.version} ({installation.folder})"


@pytest.mark.usefixtures("empty_data")
def test_what_is_missing_comes_with_advice() -> None:
    java, languagetool = inspect()
    assert java.state is PartState.OK
    assert (languagetool.state, languagetool.version) == (PartState.MISSING, "")
    assert "fairhand setup" in languagetool.advice


def test_a_missing_java_comes_with_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "_candidates", lambda _: iter(()))
    java, *_ = inspect(try_server=False)
    assert java.state is PartState.MISSING
    assert "Java 17 or newer" in java.advice


def test_setup_of_what_is_there_fetches_nothing(installation: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setting_up, "fetch", None)
    told: list[tuple[str, int, int]] = []
    setup(lambda *news: told.append(news))
    assert told == [
        (f"LanguageTool {installation.version} is in {installation.folder}", release().size, release().size)
    ]


@pytest.mark.usefixtures("empty_data")
def test_setup_says_size_and_reason_first_and_can_be_called_off(capfd: pytest.CaptureFixture[str]) -> None:
    told: list[tuple[str, int, int]] = []
    with pytest.raises(FetchCancelled):
        setup(lambda *news: told.append(news), lambda: True)
    assert [news[0] for news in told] == [
        "LanguageTool 6.8 finds spelling and grammar mistakes on this computer, without network; "
        "it is fetched once, 118 MiB from Maven Central"
    ]
    assert not fetched_folder().exists()
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("empty_data")
def test_setup_does_not_fetch_over_a_folder_that_the_user_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "mine"))
    monkeypatch.setattr(setting_up, "fetch", None)
    with pytest.raises(CheckerMissing, match="mine holds no LanguageTool"):
        setup(lambda *_: None)
