# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a file's surroundings before it is opened."""

import psutil

from app.history.opening import mounts


def test_file_systems_are_found_as_psutil_finds_them():
    found = {(part.mountpoint, part.fstype) for part in psutil.disk_partitions(all=True)}
    assert found <= set(mounts())
