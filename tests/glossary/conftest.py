# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.checking.checker import Settings


@pytest.fixture
def settings():
    return Settings("en-GB", "de")
