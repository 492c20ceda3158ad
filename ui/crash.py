# SPDX-License-Identifier: GPL-3.0-or-later
"""Errors that nobody foresaw: they are logged, and the user is told that the work is safe."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from app import __version__
from ui.theme.style_sheet import dress
from ui.theme.theme import Theme

_LOG = logging.getLogger("fairhand")
_LOG_BYTES = 256 * 1024
_LOGS_KEPT = 3


def keep_log(folder: Path) -> None:
    """Log to a file in `folder`, which is begun anew when it is long. Where that cannot be, nothing is logged."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "fairhand.log"
        handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=_LOGS_KEPT, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.propagate = False


def described(error: BaseException) -> str:
    """Return where an error arose and of what kind it was.

    Neither its message nor any line of code is in there: a message may quote the document.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    system = f"Fairhand {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return "\n".join([type(error).__qualname__, *places, system])


def _short(filename: str) -> str:
    return "/".join(Path(filename).parts[-3:])


class CrashReporter(QObject):
    """Takes all errors that nobody caught, from every thread, and shows the first of them that is open at a time."""

    _came = Signal(str)

    def __init__(
        self, window: Callable[[], QWidget | None], parent: QObject | None = None, theme: Theme | None = None
    ) -> None:
        """Take errors from `install` on; `window` gives what the dialog opens over."""
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._dialog: QMessageBox | None = None
        self._came.connect(self._show)

    def install(self) -> None:
        """Become the handler of errors that nobody caught."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        details = described(error)
        _LOG.error("%s", details)
        self._came.emit(details)

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._take(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _show(self, details: str) -> None:
        if self._dialog is not None:
            return
        self._dialog = crash_dialog(details, self._window(), self._theme)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None


def crash_dialog(details: str, parent: QWidget | None, theme: Theme | None) -> QMessageBox:
    """Return the dialog that says what has happened, and that the work is safe; it looks like others with a theme."""
    dialog = QMessageBox(parent)
    if theme:
        dress(dialog, theme)
    dialog.setWindowTitle(QCoreApplication.translate("CrashReporter", "Something went wrong"))
    dialog.setIcon(QMessageBox.Icon.Warning)
    dialog.setText(QCoreApplication.translate("CrashReporter", "Something went wrong that Fairhand did not foresee."))
    dialog.setInformativeText(
        QCoreApplication.translate(
            "CrashReporter",
            "Your work is safe: every change is on the disk within a second. You can go on; if the window behaves "
            "oddly, close it and open it again. The details hold no word of your text.",
        )
    )
    dialog.setDetailedText(details)
    copy = QPushButton(QCoreApplication.translate("CrashReporter", "Copy details"), dialog)
    dialog.setDefaultButton(dialog.addButton(QMessageBox.StandardButton.Close))
    dialog.addButton(copy, QMessageBox.ButtonRole.ActionRole)
    # Every button of a message box closes it, unless it is told not to.
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
