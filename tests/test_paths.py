# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Fairhand's files are."""

import sys

import pytest

from app.paths import languagetool_parts, user_data


def test_the_parts_for_languagetool_are_found() -> None:
    parts = languagetool_parts()
    assert (parts / "LanguageToolHost.class").is_file()
    assert (parts / "jars.toml").is_file()


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG variables are Linux's")
def test_the_data_folder_follows_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert user_data() == tmp_path / "fairhand"
