# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test needs and this machine does not have."""

import os
from typing import NoReturn

import pytest


def lacking(what: str) -> NoReturn:
    """Leave the test out, but let it fail in CI, where nothing may be left out unseen."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"CI must have what this test needs: {what}", pytrace=False)
    pytest.skip(what)
