# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures in this folder from the real program, checkers and all.

    .venv/bin/python docs/screenshots/take.py [NAME ...]

Each picture is taken in a process of its own, without a screen; the interface is set in Inter where that is installed.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
INTERVIEW = ROOT / "seeds" / "ablyazov-interview.txt"
PATIENCE = 600
MANY_WORDS = 150_000

SHOTS: dict[str, dict[str, str]] = {
    "main-light": {},
    "main-dark": {"scheme": "dark"},
    "main-1280x720": {"size": "1280x720"},
    "main-narrow": {"size": "860x720"},
    "main-200-percent": {"scale": "2"},
    "main-150000-words": {"words": str(MANY_WORDS)},
    "empty-light": {"empty": "yes"},
    "empty-dark": {"empty": "yes", "scheme": "dark"},
    "history-light": {"tab": "history"},
    "review-light": {"review": "yes"},
}
"""The pictures by name: what differs from a light window of 1440 by 900 with the interview half corrected."""

FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<alias binding="strong"><family>sans-serif</family><prefer><family>Inter</family></prefer></alias>
<alias binding="strong"><family>Sans</family><prefer><family>Inter</family></prefer></alias>
</fontconfig>"""


def take(name: str) -> None:
    """Take one picture in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        fonts = Path(folder, "fonts.conf")
        fonts.write_text(FONTS, encoding="utf-8")
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": SHOTS[name].get("scale", "1"),
            "FONTCONFIG_FILE": str(fonts),
            "PYTHONPATH": str(ROOT),
        }
        subprocess.run([sys.executable, str(Path(__file__)), "--take", name, folder], env=environment, check=True)


def photograph(name: str, folder: Path) -> None:
    """Open what a picture shows and save it beside this file."""
    from PySide6.QtCore import QSize  # noqa: PLC0415 - only the process that takes a picture has a window
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from ui.application import Desk  # noqa: PLC0415
    from ui.theme.theme import Scheme  # noqa: PLC0415

    shot = SHOTS[name]
    width, height = map(int, shot.get("size", "1440x900").split("x"))
    application = QApplication([])
    with running(application):
        desk = Desk(application, folder / "config")
        desk.theme.scheme = Scheme.DARK if shot.get("scheme") == "dark" else Scheme.LIGHT
        desk.window.resize(QSize(width, height))
        desk.show(None if "empty" in shot else project(folder, shot))
        settle(application)
        if "empty" not in shot:
            work_on(application, desk, shot)
        settle(application)
        desk.window.grab().save(str(HERE / f"{name}.png"))
        ended: list[bool] = []
        desk.shell.ended.connect(lambda: ended.append(True))
        desk.window.close()
        wait(application, lambda: ended)


def project(folder: Path, shot: dict[str, str]) -> Path:
    """Return the file to open: the interview, or a long text made of it."""
    text = INTERVIEW.read_text(encoding="utf-8")
    path = folder / INTERVIEW.name
    path.write_text(text, encoding="utf-8")
    if "words" in shot:
        path = folder / "a-long-interview.txt"
        path.write_text("\n".join([text] * (int(shot["words"]) // len(text.split()) + 1)), encoding="utf-8")
    return path


def work_on(application, desk, shot: dict[str, str]) -> None:  # noqa: ANN001 - Qt is not imported at the top
    """Correct what stands before the turn that is shown, and open its card."""
    from app.transcript.annotations import Scope  # noqa: PLC0415

    wait(application, lambda: desk.shell.workspace)
    work = desk.shell.workspace
    document = work.document
    middle = len(document.order) // 2
    shown = document.order[middle if "words" in shot else 13]
    document.check_near(shown)
    wait(application, lambda: document.flags(shown) if "words" in shot else document.reports and not document.checking)
    before = document.order[max(0, document.row_of(shown) - 12) : document.row_of(shown)]
    document.take_all([flag for turn_id in before for flag in document.flags(turn_id)])
    for turn_id in before:
        document.confirm(turn_id)
    document.ignore(document.flags(shown)[-1], Scope.HERE)
    document.save_revision("First reading")
    wait(application, lambda: document.saved_at)
    desk.window.activateWindow()
    work.view.setFocus()
    work.view.go_to(shown, 0)
    if "review" in shot:
        desk.shell.review()
    elif shot.get("tab") == "history":
        desk.shell.show_history()
    else:
        flag = next(flag for flag in document.flags(shown) if len(flag.finding.suggestions) > 2)
        work.navigator.activate(flag)


def wait(application, condition: Callable[[], object]) -> None:  # noqa: ANN001 - as above
    """Let events happen until a condition holds. Raises TimeoutError."""
    ends = time.monotonic() + PATIENCE
    while not condition():
        application.processEvents()
        if time.monotonic() > ends:
            raise TimeoutError


def settle(application, seconds: float = 1.5) -> None:  # noqa: ANN001 - as above
    """Let everything come to rest that is on its way to the screen."""
    ends = time.monotonic() + seconds
    wait(application, lambda: time.monotonic() > ends)


@contextmanager
def running(application) -> Iterator[None]:  # noqa: ANN001 - as above
    """Stay alive when the window closes; a picture that fails ends the process."""
    application.setQuitOnLastWindowClosed(False)
    yield


def main() -> None:
    """Take all pictures, or those named."""
    if sys.argv[1:2] == ["--take"]:
        photograph(sys.argv[2], Path(sys.argv[3]))
        return
    for name in sys.argv[1:] or SHOTS:
        take(name)


if __name__ == "__main__":
    main()
