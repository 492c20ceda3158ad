# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of their own for every test."""

import pytest

from app import preferences
from app.preferences import LanguageModel, Preferences


@pytest.fixture(autouse=True)
def config(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def use():
    """Switch a server on in the settings."""

    def switch_on(server, name=""):
        model = LanguageModel(True, server.address, name)
        preferences.save(preferences.with_language_model(Preferences(), model))
        return model

    return switch_on
