# SPDX-License-Identifier: GPL-3.0-or-later
"""Displays are real sockets here."""

import os
import socket

import pytest

from app.cli.display import has_display

NUMBER = 60_000 + os.getpid() % 1000


@pytest.fixture
def x_server():
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{NUMBER}")
        server.listen()
        yield f":{NUMBER}"


@pytest.mark.parametrize("screen", ["", ".0"])
@pytest.mark.parametrize("host", ["", "unix"])
def test_an_x_server_that_listens_is_a_display(x_server, host, screen):
    assert has_display({"DISPLAY": f"{host}{x_server}{screen}"}, "linux")


def test_a_display_over_the_network_is_asked_too():
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - 6000
        assert has_display({"DISPLAY": f"127.0.0.1:{number}.0"}, "linux")
    assert not has_display({"DISPLAY": f"127.0.0.1:{number}.0"}, "linux")


def test_a_wayland_compositor_that_listens_is_a_display(tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert has_display({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}, "linux")


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": f":{NUMBER}"},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": ":99999999999999999999"},
        {"DISPLAY": "localhost:9999999"},
        {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"},
        {"WAYLAND_DISPLAY": "w" * 300},
    ],
)
def test_a_display_that_does_not_answer_is_none(environment):
    assert not has_display(environment, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_there_is_always_a_display_nothing_is_asked(platform):
    assert has_display({}, platform)
