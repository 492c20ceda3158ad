# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether there is a display that answers: Qt ends the whole program if it finds none."""

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

PATIENCE = 2.0
"""Seconds for a display on another computer to answer."""
_X_PORTS = 6000


def has_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Tell whether there is a display; on Windows and macOS there always is."""
    if platform in ("win32", "darwin"):
        return True
    wayland, x = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    return bool((wayland and _wayland_answers(wayland, environment)) or (x and _x_answers(x)))


def _wayland_answers(name: str, environment: Mapping[str, str]) -> bool:
    return _answers_at(str(Path(environment.get("XDG_RUNTIME_DIR", "/"), name)))


def _x_answers(display: str) -> bool:
    """Knock at the socket that a name such as ":0", "unix:0.0" or "host:10.0" stands for."""
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdecimal():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - X11's own place
        return _answers_at(f"\0{path}") or _answers_at(path)
    try:
        socket.create_connection((host.strip("[]"), _X_PORTS + int(number)), PATIENCE).close()
    except (OSError, OverflowError):
        return False
    return True


def _answers_at(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as knocking:
        try:
            knocking.connect(address)
        except (OSError, ValueError):
            return False
    return True
