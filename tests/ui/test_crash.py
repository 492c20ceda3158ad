# SPDX-License-Identifier: GPL-3.0-or-later
import logging
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from ui.crash import crash_dialog, described

ROOT = Path(__file__).parents[2]
SECRET = "what the minister said in confidence"

SCRIPT = f"""
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from ui.crash import CrashReporter, keep_log

application = QApplication([])
keep_log(Path(sys.argv[1]))
reporter = CrashReporter(lambda: None)
reporter.install()

def fail():
    raise ValueError("{SECRET}")

def look():
    dialogs = [widget for widget in application.topLevelWidgets() if isinstance(widget, QMessageBox)]
    if dialogs:
        print(len(dialogs), dialogs[0].text(), dialogs[0].informativeText(), dialogs[0].detailedText())
        application.quit()

timer = QTimer()
timer.timeout.connect(look)
timer.start(10)
if sys.argv[2] == "thread":
    threading.Thread(target=fail).start()
else:
    QTimer.singleShot(0, fail)
application.exec()
"""


def failed():
    try:
        int(SECRET)
    except ValueError as error:
        return error


def test_what_is_logged_says_where_and_what_but_nothing_of_the_document():
    details = described(failed())
    assert "ValueError" in details
    assert "test_crash.py" in details
    assert SECRET not in details
    assert "int(" not in details


@pytest.mark.parametrize("where", ["slot", "thread"])
def test_an_error_that_nobody_caught_is_shown_and_logged(tmp_path, where):
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path), where],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "Your work is safe" in done.stdout
    assert "fail" in done.stdout
    log = (tmp_path / "fairhand.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    assert SECRET not in done.stdout + log


def test_details_can_be_copied_and_the_dialog_stays(qtbot):
    dialog = crash_dialog("ValueError at some place", None, None)
    qtbot.addWidget(dialog)
    dialog.open()
    (copy,) = [button for button in dialog.findChildren(QPushButton) if button.text() == "Copy details"]
    copy.click()
    assert QGuiApplication.clipboard().text() == "ValueError at some place"
    assert dialog.isVisible()
    dialog.close()


@pytest.fixture(autouse=True)
def _no_handlers_left():
    yield
    logging.getLogger("fairhand").handlers.clear()
