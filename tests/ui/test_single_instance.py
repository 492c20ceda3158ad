# SPDX-License-Identifier: GPL-3.0-or-later
"""One window a user: with real processes, of which one is killed."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from ui.single_instance import SingleInstance

ROOT = Path(__file__).parents[2]
PATIENCE = 20_000

HAND_OVER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.single_instance import SingleInstance

application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
file = Path(sys.argv[2]) if len(sys.argv) > 2 else None
print("first" if instance.is_first else "asking", flush=True)
print("" if instance.is_first else instance.hand_over(file), flush=True)
if instance.is_first:
    instance.listen()
    application.exec()
"""


def start(folder, *arguments):
    return subprocess.Popen(
        [sys.executable, "-c", HAND_OVER, str(folder), *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def first(qapp, tmp_path):
    instance = SingleInstance(tmp_path / "run")
    instance.listen()
    yield instance
    instance.close()


def test_a_second_start_hands_its_file_over(first, tmp_path, qtbot):
    file = tmp_path / "talk with “quotes” and\nlines.txt"
    assert first.is_first
    with qtbot.waitSignal(first.asked, timeout=PATIENCE) as asked:
        second = start(tmp_path / "run", file)
    assert asked.args == [str(file.resolve())]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE)
    assert second.communicate()[0].split()[-1] == "True"


def test_a_second_start_without_a_file_only_asks_for_the_window(first, tmp_path, qtbot):
    with qtbot.waitSignal(first.asked, timeout=PATIENCE) as asked:
        second = start(tmp_path / "run")
    assert asked.args == [""]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE)
    second.communicate()


def test_after_a_killed_one_the_next_is_the_first(qapp, tmp_path):
    folder = tmp_path / "run"
    killed = start(folder)
    assert killed.stdout.readline().strip() == "first"
    killed.kill()
    killed.communicate()
    instance = SingleInstance(folder)
    assert instance.is_first
    instance.close()


def test_a_start_that_comes_too_early_waits_until_it_is_heard(qapp, tmp_path, qtbot):
    instance = SingleInstance(tmp_path)
    second = start(tmp_path, tmp_path / "talk.txt")
    assert second.stdout.readline().strip() == "asking"
    with qtbot.waitSignal(instance.asked, timeout=PATIENCE):
        instance.listen()
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE)
    assert second.communicate()[0].split()[-1] == "True"
    instance.close()


def test_a_message_that_makes_no_sense_is_passed_over(first, tmp_path, qtbot):
    for message in (b"open everything\n", b"[]\n", b"x" * 100_000):
        socket = QLocalSocket()
        socket.connectToServer(str(tmp_path / "run" / "window.socket"))
        with qtbot.waitSignal(socket.disconnected, timeout=PATIENCE), qtbot.assertNotEmitted(first.asked):
            socket.write(message)


def test_after_it_has_closed_the_next_is_the_first(qapp, tmp_path):
    SingleInstance(tmp_path).close()
    instance = SingleInstance(tmp_path)
    assert instance.is_first
    instance.close()
