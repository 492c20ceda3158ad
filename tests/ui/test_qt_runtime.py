# SPDX-License-Identifier: GPL-3.0-or-later
"""The PySide6 that is installed must survive what a long editing session does to it.

PySide6 6.12 on Python 3.11 loses a reference to None with every call that returns nothing and aborts after some 5,000.
"""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.lacking import lacking

ROOT = Path(__file__).parents[2]

VOID_CALLS = """
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor, QTextDocument

application = QGuiApplication([])
thing, timer = QObject(), QTimer()
document = QTextDocument("one two")
cursor, style = QTextCursor(document), QTextCharFormat()
calls = 0
while calls < 20_000:
    thing.setObjectName("a name")
    timer.setInterval(calls)
    cursor.setPosition(calls % 7)
    cursor.beginEditBlock()
    cursor.endEditBlock()
    style.setFontItalic(True)
    document.setModified(False)
    document.clearUndoRedoStacks()
    calls += 8
print(calls)
"""


def test_twenty_thousand_calls_that_return_nothing_leave_qt_alive():
    result = subprocess.run(
        [sys.executable, "-c", VOID_CALLS],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (result.returncode, result.stdout, result.stderr) == (0, "20000\n", "")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")
def test_the_system_has_what_a_window_on_a_screen_needs():
    """The tests draw off screen, which needs less: without this, nobody would notice that no window can open."""
    look = "import sys; sys.path.insert(0, 'packaging'); from first_run.qt_libraries import missing; print(*missing())"
    said = subprocess.run([sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True)
    if missing := said.stdout.split():
        lacking(f"system libraries of Qt: {', '.join(missing)}")


@pytest.mark.parametrize(
    ("python", "allowed", "refused"),
    [("3.11", "6.11.3", "6.12.0"), ("3.12", "6.12.0", "6.11.3"), ("3.13", "6.12.0", "6.11.3")],
)
def test_only_a_pyside_that_works_with_this_python_is_accepted(python, allowed, refused):
    (requirement,) = _pyside_requirements(python)

    assert requirement.specifier.contains(allowed)
    assert not requirement.specifier.contains(refused)


@pytest.mark.parametrize(("python", "series"), [("3.11", "6.11."), ("3.12", "6.12."), ("3.13", "6.12.")])
@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_the_locks_hold_a_pyside_that_works_with_this_python(lock, python, series):
    pinned = [
        requirement
        for line in (ROOT / lock).read_text().splitlines()
        if line.startswith("pyside6-essentials==")
        for requirement in [Requirement(line.removesuffix(" \\"))]
        if requirement.marker is None or requirement.marker.evaluate(_environment(python))
    ]

    assert len(pinned) == 1
    assert str(pinned[0].specifier).startswith(f"=={series}")


def _pyside_requirements(python):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    requirements = [Requirement(text) for text in project["dependencies"]]
    return [
        requirement
        for requirement in requirements
        if requirement.name == "PySide6-Essentials"
        and (requirement.marker is None or requirement.marker.evaluate(_environment(python)))
    ]


def _environment(python):
    return {"python_version": python, "python_full_version": f"{python}.1"}
